import Core
import Foundation
import Storage
import Testing

@testable import LogEvents

@Suite struct LogStreamNameTests {
    @Test func `two spellings of a name are two streams`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("millrace-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let events = LogEvents(
            documents: try DocumentStore(path: folder + "/d.sqlite"), folder: folder + "/logs",
            pool: BlockingPool(threadCount: 2), clock: SystemClock())
        let scope = Scope(account: .default, region: .usEast1)
        try await events.createGroup("g", tags: [:], in: scope)
        let names: [Name] = ["cafe\u{301}", "caf\u{E9}", "\u{10FFFF}"]
        for name in names {
            try await events.createStream(name.text, group: "g", in: scope)
            try await events.put(
                [(time: Timestamp(milliseconds: 1), message: name.text)], stream: name.text, group: "g", in: scope)
        }
        #expect(try await events.streams(group: "g", in: scope, prefix: "").map { Name($0.name) } == names)
        #expect(try await events.streams(group: "g", in: scope, prefix: "cafe").count == 1)
        for name in names {
            let found = try await events.events(
                stream: name.text, group: "g", in: scope, from: 0, limit: 9, selection: .init(from: nil, to: nil))
            #expect(found.events.map { Name($0.message) } == [name])
        }
        await events.close()
    }
}
