import Core
import Foundation
import Testing

@testable import Storage

/// Measurements, made when MILLRACE_MEASURE is set: what it costs to wait for the disk, and what sharing commits wins back.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MILLRACE_MEASURE"] != nil), .serialized)
struct DocumentRates {
    /// As large as that of an object.
    struct Item: StoredDocument {
        static let kind = DocumentKind.object
        var fileID = "0123456789abcdef0123456789abcdef"
        var size = 1_048_576
        var etag = "d41d8cd98f00b204e9800998ecf8427e"
        var contentType = "application/octet-stream"
        var metadata = ["a": "b", "c": "d"]
        var lastModified = Timestamp(milliseconds: 1_795_334_400_123)
    }

    private static let seconds = 2.0

    /// Transactions a second that read a bucket's document and write one of an object, as PutObject and CreateTable do.
    private func rate(_ store: DocumentStore, callers: Int, together: Bool) async throws -> Double {
        let turn = Turn()
        let start = Date()
        let done = try await withThrowingTaskGroup(of: Int.self) { group in
            for caller in 0..<callers {
                group.addTask {
                    var count = 0
                    while Date().timeIntervalSince(start) < Self.seconds {
                        let key = "key-\(caller)-\(count)"
                        let work: @Sendable (DocumentWriter) throws -> Void = { writer in
                            _ = try writer.get(Item.self, .server, "bucket", "none")
                            try writer.put(Item(), .server, "bucket", key)
                        }
                        if together {
                            try await store.transact(work)
                        } else {
                            try await turn.take { try await store.transact(work) }
                        }
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        return Double(done) / Date().timeIntervalSince(start)
    }

    /// Lets one in at a time.
    private actor Turn {
        private var isTaken = false
        private var waiting: [CheckedContinuation<Void, Never>] = []

        func take(_ body: @Sendable () async throws -> Void) async rethrows {
            if isTaken { await withCheckedContinuation { waiting.append($0) } }
            isTaken = true
            defer { if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() } }
            try await body()
        }
    }

    @Test func `transactions a second`() async throws {
        for callers in [1, 16] {
            var rates: [String: Double] = [:]
            for (name, durability, together) in [
                ("NORMAL, one by one", DocumentStore.Durability.none, false), ("FULL, one by one", .full, false),
                ("NORMAL, together", .none, true), ("FULL, together", .full, true),
            ] {
                let folder = try TemporaryFolder()
                let store = try DocumentStore(path: folder.path + "/d.sqlite", durability: durability)
                rates[name] = try await rate(store, callers: callers, together: together)
                try store.close()
            }
            let before = rates["NORMAL, one by one"] ?? 1
            for (name, rate) in rates.sorted(by: { $0.key < $1.key }) {
                print(
                    "\(callers) callers, \(name): \(rate.rounded()) a second, \((rate / before * 100).rounded()) % of NORMAL one by one"
                )
            }
        }
    }

    @Test func `a scan of 10,000 objects`() async throws {
        let folder = try TemporaryFolder()
        let store = try DocumentStore(path: folder.path + "/d.sqlite")
        try await store.transact { writer in
            for number in 0..<10_000 { try writer.put(Item(), .server, "bucket", "key-\(padded(number, 6))") }
        }
        var times: [Double] = []
        for _ in 0..<9 {
            let start = Date()
            let found = try await store.scan(Item.self, .server, under: DocumentPrefix("bucket"))
            times.append(Date().timeIntervalSince(start) * 1000)
            #expect(found.count == 10_000)
        }
        print("scan of 10,000 objects: \(times.sorted().map { $0.rounded() }) ms")
    }
}
