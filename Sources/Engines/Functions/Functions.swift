import AsyncHTTPClient
import Core
import Foundation
import Identity
import Jobs
import LogEvents
import Logging
import NIOCore
import NIOHTTP1
import ServiceLifecycle
import Storage
import Synchronization

/// What stands for AWS Lambda: functions that are configured, by name or ARN, as endpoints or as Python handlers.
///
/// A handler's process is started at its first invocation and kept for those that follow.
package final class Functions: Service {
    private let targets: [String: FunctionTarget]
    private let environment: JobEnvironment
    private let folder: String
    private let identity: Identity
    private let logEvents: LogEvents
    private let pool: BlockingPool
    private let clock: any WallClock
    private let logger: Logger
    private let warm = Mutex<[Key: WarmFunction]>([:])

    private struct Key: Hashable {
        let arn: String
        let role: String
    }

    /// `targets` by the name of the function, or its ARN.
    package init(
        targets: [String: FunctionTarget], environment: JobEnvironment, folder: String, identity: Identity,
        logEvents: LogEvents, pool: BlockingPool, clock: any WallClock, logger: Logger
    ) {
        self.targets = targets
        self.environment = environment
        self.folder = folder
        self.identity = identity
        self.logEvents = logEvents
        self.pool = pool
        self.clock = clock
        self.logger = logger
    }

    /// Ends the processes when the server shuts down.
    package func run() async throws {
        try? await gracefulShutdown()
        let all = warm.withLock { Array($0.values) }
        all.forEach { $0.stop() }
        for one in all { await one.ended() }
    }

    /// Whether a function is configured.
    package func knows(_ arn: String) -> Bool { target(arn) != nil }

    private func target(_ arn: String) -> FunctionTarget? { targets[arn] ?? targets[Self.name(arn)] }

    /// `NAME` of `arn:aws:lambda:REGION:ACCOUNT:function:NAME:VERSION`.
    private static func name(_ arn: String) -> String {
        ARN(arn)?.resource(after: "function:")?.split(separator: ":").first.map(String.init) ?? arn
    }

    /// Invokes a function with a JSON payload, as a role, and returns what it answers.
    package func invoke(_ arn: String, role: String, payload: [UInt8]) async throws -> [UInt8] {
        guard let target = target(arn) else { throw FunctionError.unknown(arn: arn) }
        var request: HTTPClientRequest
        var started: WarmFunction?
        switch target {
        case .http(let url): request = HTTPClientRequest(url: url)
        case .python(let file, let handler):
            let function = try await warmFunction(Key(arn: arn, role: role), file, handler)
            started = function
            request = HTTPClientRequest(url: "http://127.0.0.1:\(try await function.port())/")
            request.headers.add(name: "X-Millrace-Token", value: function.token)
            request.headers.add(name: "X-Millrace-Function", value: arn)
            request.headers.add(name: "X-Millrace-Seconds", value: "\(Limits.Functions.seconds)")
        }
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json")
        request.body = .bytes(ByteBuffer(bytes: payload))
        do {
            return try await send(request)
        } catch let error as HTTPClientError where error == .deadlineExceeded || error == .readTimeout {
            // What hangs would hang again.
            started?.stop()
            throw FunctionError.timedOut
        } catch let error where !(error is FunctionError || error is CancellationError) {
            started?.stop()
            throw FunctionError.unreachable("\(error)")
        }
    }

    private func send(_ request: HTTPClientRequest) async throws -> [UInt8] {
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(Int64(Limits.Functions.seconds)))
        let body: ByteBuffer
        do { body = try await response.body.collect(upTo: Limits.Functions.payloadBytes) } catch is NIOTooManyBytesError
        {
            throw FunctionError.tooLarge(limitBytes: Limits.Functions.payloadBytes)
        }
        let text = { String(String(buffer: body).prefix(1000)) }
        guard response.status.code == 200 else { throw FunctionError.unreachable("\(response.status): \(text())") }
        if response.headers.contains(name: "X-Amz-Function-Error") { throw FunctionError.failed(text()) }
        return Array(body.readableBytesView)
    }

    private func warmFunction(_ key: Key, _ file: String, _ handler: String) async throws -> WarmFunction {
        if let found = warm.withLock({ $0[key] }), !found.isEnded { return found }
        let credentials: Identity.Credentials
        do {
            credentials = try await identity.assumeRole(
                as: .init(arn: key.role, service: "firehose.amazonaws.com", session: Self.name(key.arn)),
                seconds: Limits.Functions.processSeconds)
        } catch is IdentityError { throw FunctionError.roleNotFound(arn: key.role) }
        let id = RandomText.uuid()
        let own = "\(folder)/\(id)"
        try await pool.run { try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true) }
        let token = RandomText.make(40, from: RandomText.alphanumeric)
        let region = ARN(key.arn)?.region ?? Region.usEast1.rawValue
        let process = JobProcess(
            runID: id, interpreter: environment.python,
            arguments: [environment.library + "/millrace_function.py", file, handler],
            environment: environment.variables(credentials, region: region, folder: own).merging([
                "MILLRACE_FUNCTION_TOKEN": token, "AWS_LAMBDA_FUNCTION_NAME": Self.name(key.arn),
                "PYTHONPATH": environment.library,
            ]) { $1 }, folder: own, memoryBytes: Limits.Jobs.memoryBytes)
        let log = JobLog(
            group: "/aws/lambda/\(Self.name(key.arn))", stream: id,
            scope: Scope(account: credentials.account, region: Region(region) ?? .usEast1), events: logEvents,
            clock: clock, logger: logger)
        let started = WarmFunction(process, token: token, log: log, pool: pool, clock: clock)
        let kept = warm.withLock { warm -> WarmFunction in
            if let other = warm[key], !other.isEnded { return other }
            warm[key] = started
            return started
        }
        if kept !== started { started.stop() }
        return kept
    }
}
