import CPostgreSQL
import Core
import Foundation
import Storage
import Synchronization

/// A connection to a database over the PostgreSQL wire, with libpq.
///
/// Has a thread of its own, as any call may wait for a lock of somebody else. Used by one task at a time.
final class DatabaseConnection: @unchecked Sendable {
    private let pool: BlockingPool
    private let handle: Handle

    /// libpq's connection; only the pool's thread uses it, but for cancelling.
    private final class Handle: @unchecked Sendable {
        let connection: OpaquePointer
        private let canceller: OpaquePointer?

        init(_ connection: OpaquePointer) {
            self.connection = connection
            canceller = PQgetCancel(connection)
        }

        deinit {
            if let canceller { PQfreeCancel(canceller) }
            PQfinish(connection)
        }

        /// Asks the server to give up what it is doing; from any thread.
        func cancel() {
            guard let canceller else { return }
            var message = [CChar](repeating: 0, count: 256)
            _ = PQcancel(canceller, &message, Int32(message.count))
        }
    }

    private static let connectSeconds = 10
    /// After which a server that does not confirm what is sent is given up.
    private static let unconfirmedMilliseconds = 60_000

    private init(pool: BlockingPool, handle: Handle) {
        self.pool = pool
        self.handle = handle
    }

    /// Connects; hands the connection to `body`, and closes it after that.
    ///
    /// What is cancelled is given up on the server, which a thread of `cancelling` asks for, as that may wait for the network.
    static func with<Result: Sendable>(
        _ login: ClusterLogin, cancelling: BlockingPool, _ body: (DatabaseConnection) async throws -> Result
    ) async throws -> Result {
        let pool = BlockingPool(threadCount: 1)
        let outcome: Swift.Result<Result, any Error>
        do {
            let handle = try await pool.run { try open(login) }
            let connection = DatabaseConnection(pool: pool, handle: handle)
            let result = try await withTaskCancellationHandler {
                try await body(connection)
            } onCancel: {
                cancelling.schedule { handle.cancel() }
            }
            outcome = .success(result)
        } catch {
            outcome = .failure(error)
        }
        await pool.shutdown()
        return try outcome.get()
    }

    /// The address to connect to, looked up once, so that what is checked is what is reached; nil for a host that may have any.
    private static func address(of login: ClusterLogin) throws -> String? {
        guard !login.mayBeLocal else { return nil }
        let cluster = login.cluster
        let found = HostAddress.all(of: cluster.host)
        guard let first = found.first, !cluster.host.hasPrefix("/"), !found.contains(where: \.isOfThisMachine) else {
            throw DatabaseError(
                state: nil,
                message:
                    "The database server \(cluster.host) has no address, or a loopback or link-local one, which --cluster must name."
            )
        }
        return first.description
    }

    private static func open(_ login: ClusterLogin) throws -> Handle {
        let settings: KeyValuePairs = [
            "host": login.cluster.host, "hostaddr": try address(of: login) ?? "",
            "port": "\(login.cluster.port)", "dbname": login.cluster.database,
            "user": login.user, "password": login.password, "connect_timeout": "\(connectSeconds)",
            "tcp_user_timeout": "\(unconfirmedMilliseconds)", "keepalives_idle": "30",
            "application_name": "Millrace", "client_encoding": "UTF8",
            // Nothing of the account that the server runs as.
            "passfile": "/dev/null",
        ]
        let names = CStrings(settings.map(\.key))
        let values = CStrings(settings.map(\.value))
        guard let connection = PQconnectdbParams(names.pointers, values.pointers, 0) else {
            throw DatabaseError(state: nil, message: "out of memory")
        }
        let handle = Handle(connection)
        guard PQstatus(connection) == CONNECTION_OK else {
            let message = text(PQerrorMessage(connection))
            // libpq gives no SQL state for a login that is refused.
            let isRefused = message.contains("authentication failed") || message.contains("no password supplied")
            let isAbsent = message.contains("FATAL:") && message.contains("database \"")
            throw DatabaseError(state: isRefused ? "28P01" : isAbsent ? "3D000" : nil, message: message)
        }
        return handle
    }

    /// Copies of texts for C, ended by a null pointer.
    private final class CStrings {
        private let texts: [UnsafeMutablePointer<CChar>?]
        let pointers: [UnsafePointer<CChar>?]

        init(_ given: [String]) {
            texts = given.map { strdup($0) }
            pointers = texts.map { UnsafePointer($0) } + [nil]
        }

        deinit { texts.forEach { free($0) } }
    }

    private static func text(_ message: UnsafePointer<CChar>?) -> String {
        guard let message else { return "" }
        return String(cString: message).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Runs one command with parameters `$1`, … and returns its rows; nil stands for NULL.
    @discardableResult
    func run(_ command: String, _ parameters: [String] = []) async throws -> [[String?]] {
        try await pool.run { [handle] in
            let values = CStrings(parameters)
            // Without parameters the older way, which a command that returns nothing of its own kind needs too.
            let result =
                parameters.isEmpty
                ? PQexec(handle.connection, command)
                : PQexecParams(
                    handle.connection, command, Int32(parameters.count), nil, values.pointers, nil, nil, 0)
            return try Self.rows(result, handle)
        }
    }

    private static func rows(_ result: OpaquePointer?, _ handle: Handle) throws -> [[String?]] {
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: return []
        case PGRES_TUPLES_OK:
            return (0..<PQntuples(result)).map { row in
                (0..<PQnfields(result)).map { column in
                    PQgetisnull(result, row, column) == 1
                        ? nil : PQgetvalue(result, row, column).map { String(cString: $0) }
                }
            }
        default: throw error(of: result, handle)
        }
    }

    private static func error(of result: OpaquePointer?, _ handle: Handle) -> DatabaseError {
        func field(_ code: Character) -> String? {
            PQresultErrorField(result, Int32(code.asciiValue ?? 0)).map { String(cString: $0) }
        }
        guard let state = field("C"), let primary = field("M") else {
            return DatabaseError(state: nil, message: text(PQerrorMessage(handle.connection)))
        }
        // "COPY events, line 3, column n: "x"".
        let context = field("W") ?? ""
        let line = context.components(after: "line ").flatMap { Int($0.prefix { $0.isNumber }) }.map { $0 - 1 }
        let place = context.components(after: "column ").map { " in column \($0)" } ?? ""
        let detail = field("D").map { ": \($0)" } ?? ""
        return DatabaseError(state: state, message: primary + detail + place, line: line)
    }

    /// Sends lines of COPY's text format as what `command` copies.
    func copy(_ command: String, _ lines: [UInt8]) async throws {
        try await pool.run { [handle] in
            let begun = PQexec(handle.connection, command)
            guard PQresultStatus(begun) == PGRES_COPY_IN else {
                defer { PQclear(begun) }
                throw Self.error(of: begun, handle)
            }
            PQclear(begun)
            let isSent = lines.withUnsafeBytes { bytes in
                PQputCopyData(
                    handle.connection, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count))
            }
            // An error of the server comes with the result.
            if isSent == 1 { _ = PQputCopyEnd(handle.connection, nil) }
            var failure: DatabaseError?
            while let result = PQgetResult(handle.connection) {
                if PQresultStatus(result) != PGRES_COMMAND_OK { failure = failure ?? Self.error(of: result, handle) }
                PQclear(result)
            }
            if let failure { throw failure }
            guard isSent == 1 else {
                throw DatabaseError(state: nil, message: Self.text(PQerrorMessage(handle.connection)))
            }
        }
    }
}

extension String {
    /// What follows the first place of a text; nil if that is not in it.
    fileprivate func components(after text: String) -> String? {
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(text) { return String(rest.dropFirst(text.count)) }
            rest.removeFirst()
        }
        return nil
    }
}
