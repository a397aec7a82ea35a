import AWSProtocol
import Core

/// Sends records, and those that were refused for the moment again, until all are there.
enum Resending {
    private static let longestWaitMilliseconds: Int64 = 5000

    /// `call` sends records and returns what the service answered for each.
    static func send(_ records: [[UInt8]], _ call: ([[UInt8]]) async throws -> [WireValue]) async throws {
        let clock = SystemClock()
        var rest = records
        var wait: Int64 = 100
        while true {
            let results = try await call(rest)
            rest = zip(rest, results).filter { $0.1["ErrorCode"] != nil }.map(\.0)
            if rest.isEmpty { return }
            try await clock.sleep(until: clock.now().adding(milliseconds: wait))
            wait = min(wait * 2, longestWaitMilliseconds)
        }
    }
}
