import Core
import Foundation
import Synchronization
import Testing

@testable import Storage

private struct Counter: StoredDocument {
    static let kind = DocumentKind.taskEnding
    var value: Int
}

@Suite struct DocumentPowerTests {
    private static let names = (0..<6).map { "counter-\($0)" }

    /// Values of documents that are there, and that somebody relies on from now on.
    private static func values(_ documents: DocumentStore) async throws -> [String: Int] {
        var found: [String: Int] = [:]
        for name in names {
            found[name] = try await documents.get(Counter.self, .server, name)?.value.value
        }
        return found
    }

    private static func promised(_ promises: [String]) -> [String: Int] {
        var least: [String: Int] = [:]
        for promise in promises {
            let parts = promise.split(separator: "=")
            least[String(parts[0]), default: 0] = max(least[String(parts[0]), default: 0], Int(parts[1]) ?? 0)
        }
        return least
    }

    @Test func `no acknowledged document is lost with the power`() async throws {
        #expect(try await lostDocuments(.full, schedules: PowerSchedules.count) == [])
    }

    /// So it is known that the disk of these tests loses what is not synced.
    @Test func `without syncs acknowledged documents are lost`() async throws {
        #expect(try await lostDocuments(.none, schedules: 25).count > 0)
    }

    private func lostDocuments(_ durability: DocumentStore.Durability, schedules: Int) async throws -> [String] {
        let lost = Mutex<[String]>([])
        try await PowerSchedules.run(schedules) { trace, random in
            var random = random
            let documents = try DocumentStore(path: trace.folder + "/documents.sqlite", durability: durability)
            var next = (try await Self.values(documents).values.max() ?? 0) + 1
            for (name, value) in try await Self.values(documents) { trace.promise("\(name)=\(value)") }
            for _ in 0..<40 {
                let (first, second) = (
                    try #require(Self.names.randomElement(using: &random)),
                    try #require(Self.names.randomElement(using: &random))
                )
                let value = next
                next += 1
                try await documents.transact { writer in
                    try writer.put(Counter(value: value), .server, first)
                    try writer.put(Counter(value: value), .server, second)
                    // More than fits into one page.
                    if value % 7 == 0 {
                        for number in 0..<60 { try writer.put(Counter(value: value), .server, "more-\(number)") }
                    }
                }
                trace.promise("\(first)=\(value)")
                trace.promise("\(second)=\(value)")
            }
        } check: { folder, promises, schedule in
            let documents = try DocumentStore(path: folder + "/documents.sqlite")
            let found = try await Self.values(documents)
            for (name, least) in Self.promised(promises) where found[name, default: 0] < least {
                lost.withLock { $0.append("\(name), \(schedule)") }
            }
            try documents.close()
        }
        return lost.withLock { $0 }
    }

    @Test func `a data folder opens whenever the power went`() async throws {
        try await PowerSchedules.run { trace, _ in
            for _ in 0..<3 {
                let data = try DataFolder(path: trace.folder + "/data")
                trace.promise("format")
                _ = try data.folder("streams")
                trace.promise("streams")
            }
        } check: { folder, promises, schedule in
            if promises.contains("format") {
                let text = try? String(contentsOfFile: folder + "/data/FORMAT", encoding: .utf8)
                #expect(text == "\(DataFolder.format)\n", "\(schedule)")
            }
            if promises.contains("streams") {
                #expect(FileManager.default.fileExists(atPath: folder + "/data/streams"), "\(schedule)")
            }
            _ = try DataFolder(path: folder + "/data")
        }
    }
}
