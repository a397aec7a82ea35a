import Core
import Foundation
import GRDB
import Logging
import Synchronization
import Testing

@testable import Storage

/// Documents that changed on the disk.
@Suite struct DocumentDamageTests {
    private let folder: TemporaryFolder
    private let scope = Scope(account: .default, region: .usEast1)
    private var path: String { folder.path + "/d.sqlite" }

    init() async throws {
        folder = try TemporaryFolder()
        let store = try DocumentStore(path: path)
        try await store.transact { [scope] writer in
            for name in ["a", "b", "c"] { try writer.put(ResourceTags(tags: ["name": name]), scope, name) }
        }
        try store.close()
    }

    /// Changes the file behind the store's back.
    private func change(_ sql: String) throws { try DatabaseQueue(path: path).write { try $0.execute(sql: sql) } }

    @Test(arguments: [
        "body = CAST(replace(CAST(body AS TEXT), '\"b\"', '\"x\"') AS BLOB)", "sum = sum + 1", "sum = -1",
        "account = '111111111111'", "region = 'eu-west-1'", "key = x'6200'", "body = x''",
    ])
    func `a document that is not what was written is named, and does not hide its neighbours`(
        _ change: String
    ) async throws {
        let moves = change.hasPrefix("key")
        try self.change("UPDATE document SET \(moves ? "key = x'6263" + "00'" : change) WHERE key = x'6200'")
        let noted = Noted()
        let store = try DocumentStore(path: path, logger: Logger(label: "t") { _ in noted })
        let place = Scope(
            account: change.hasPrefix("account") ? try #require(AccountID("111111111111")) : scope.account,
            region: change.hasPrefix("region") ? try #require(Region("eu-west-1")) : scope.region)
        let name = moves ? "bc" : "b"
        let error = await #expect(throws: DocumentDamage.self) {
            _ = try await store.get(ResourceTags.self, place, name)
        }
        #expect("\(try #require(error))".contains("'\(name)'"))
        await #expect(throws: DocumentDamage.self) { _ = try await store.scan(ResourceTags.self, place) }
        await #expect(throws: DocumentDamage.self) {
            _ = try await store.read { try $0.scanEverywhere(ResourceTags.self) }
        }
        let rest = try await store.list(ResourceTags.self, scope).map(\.name)
        #expect(rest == ["a", "c"])
        let everywhere = try await store.read { try $0.listEverywhere(ResourceTags.self) }
        #expect(everywhere.map(\.name) == ["a", "c"])
        #expect(noted.lines.contains { $0.contains("'\(name)'") })
    }

    @Test func `a page of a listing is as long as it should be, whatever is damaged`() async throws {
        try change("UPDATE document SET sum = 0 WHERE key = x'6100'")
        let store = try DocumentStore(path: path)
        #expect(try await store.list(ResourceTags.self, scope, limit: 2).map(\.name) == ["b", "c"])
    }

    @Test func `a damaged document can be replaced and removed`() async throws {
        try change("UPDATE document SET sum = 0")
        let store = try DocumentStore(path: path)
        try await store.transact { [scope] writer in
            try writer.put(ResourceTags(tags: ["new": "1"]), scope, "a")
            #expect(try writer.delete(.resourceTags, scope, "b"))
            try writer.deleteAll(.resourceTags, scope, under: .all.beginning("c"))
        }
        #expect(try await store.scan(ResourceTags.self, scope).map(\.name) == ["a"])
    }
}

/// Keeps what is logged.
private final class Noted: LogHandler {
    private let noted = Mutex<[String]>([])
    var lines: [String] { noted.withLock { $0 } }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }

    subscript(metadataKey _: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) { noted.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") } }
}
