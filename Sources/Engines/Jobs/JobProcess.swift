import Core
import Foundation
import Storage
import Subprocess
import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

/// The process of a job run, or of a function, with everything that it starts.
///
/// It gets a session of its own, so that all of it can be killed; what leaves the session is found by an environment
/// variable that every descendant inherits.
package struct JobProcess: Sendable {
    package let runID: String
    package let interpreter: String
    package let arguments: [String]
    package let environment: [String: String]
    package let folder: String
    /// What all of its processes may use together; more of it ends them.
    package let memoryBytes: Int64

    package init(
        runID: String, interpreter: String, arguments: [String], environment: [String: String], folder: String,
        memoryBytes: Int64
    ) {
        self.memoryBytes = memoryBytes
        self.runID = runID
        self.interpreter = interpreter
        self.arguments = arguments
        self.environment = environment
        self.folder = folder
    }

    /// How the process ended.
    package enum Ending: Sendable, Equatable {
        case exited(Int)
        case stopped
        case timedOut
        case tooManyProcesses
        case outOfMemory
    }

    /// Why the process is to end before its time.
    private enum Interruption: Sendable { case stopped, timedOut, tooManyProcesses, outOfMemory }

    /// Runs until the process ends, `stop` is raised, or `deadline` comes.
    ///
    /// Both outputs are handed on in pieces as they come.
    package func run(
        stop: Core.Signal, deadline: Timestamp, clock: any WallClock, pool: BlockingPool,
        output: @Sendable @escaping ([UInt8]) async -> Void, errors: @Sendable @escaping ([UInt8]) async -> Void
    ) async throws -> Ending {
        let interval = Limits.Jobs.processCheckMilliseconds
        var options = PlatformOptions()
        options.createSession = true
        let variables = environment.merging([JobProcessTree.runVariable: runID]) { $1 }.map {
            (Environment.Key(stringLiteral: $0.key), $0.value)
        }
        let result = try await Subprocess.run(
            .path(FilePath(interpreter)), arguments: Arguments(arguments),
            environment: .custom(Dictionary(variables, uniquingKeysWith: { first, _ in first })),
            workingDirectory: FilePath(folder), platformOptions: options, input: .none, output: .sequence,
            error: .sequence
        ) { execution in
            let group = execution.processIdentifier.value
            let control = Task { () -> Interruption? in
                do {
                    try await stop.wait(until: deadline, clock: clock)
                } catch { return nil }
                let reason = clock.now() >= deadline ? Interruption.timedOut : .stopped
                kill(-group, SIGTERM)
                do {
                    try await clock.sleep(until: clock.now().adding(seconds: Limits.Jobs.stopGraceSeconds))
                    kill(-group, SIGKILL)
                    try await pool.run { JobProcessTree.killAll(runID: runID) }
                } catch {
                    // The process ended within the time it was given.
                }
                return reason
            }
            let watch = Task { () -> Interruption? in
                // A limit of the operating system counts all processes of a user, and does not bind the administrator.
                while (try? await clock.sleep(until: clock.now().adding(milliseconds: interval))) != nil {
                    let use = try? await pool.run { JobProcessTree.use(runID: runID) }
                    guard let use, use.processes > Limits.Jobs.processes || use.memoryBytes > memoryBytes else {
                        continue
                    }
                    try? await pool.run { JobProcessTree.killAll(runID: runID) }
                    return use.processes > Limits.Jobs.processes ? .tooManyProcesses : .outOfMemory
                }
                return nil
            }
            defer {
                control.cancel()
                watch.cancel()
            }
            try await withThrowingTaskGroup(of: Void.self) { readers in
                readers.addTask {
                    for try await piece in execution.standardOutput {
                        await output(piece.withUnsafeBytes { Array($0) })
                    }
                }
                readers.addTask {
                    for try await piece in execution.standardError { await errors(piece.withUnsafeBytes { Array($0) }) }
                }
                try await readers.waitForAll()
            }
            control.cancel()
            watch.cancel()
            let reasons = (await control.value, await watch.value)
            return reasons.0 ?? reasons.1
        }
        kill(-result.processIdentifier.value, SIGKILL)
        try await pool.run { JobProcessTree.killAll(runID: runID) }
        switch result.closureResult {
        case .stopped: return .stopped
        case .timedOut: return .timedOut
        case .tooManyProcesses: return .tooManyProcesses
        case .outOfMemory: return .outOfMemory
        case nil: break
        }
        switch result.terminationStatus {
        case .exited(let code): return .exited(Int(code))
        case .signaled(let signal): return .exited(128 + Int(signal))
        }
    }
}
