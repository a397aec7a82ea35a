import Core
import Foundation
import Testing

@testable import Storage

@Suite struct DocumentStoreTests {
    private let folder: TemporaryFolder
    private let store: DocumentStore
    private let scope = Scope(account: .default, region: .usEast1)

    init() throws {
        folder = try TemporaryFolder()
        store = try DocumentStore(
            path: folder.path + "/d.sqlite", masterKey: MasterKey(text: nil, file: folder.path + "/key"))
    }

    private func put(_ names: [String]) async throws {
        try await store.transact { [scope] writer in
            for name in names { try writer.put(ResourceTags(tags: ["n": name]), scope, name) }
        }
    }

    @Test func `documents come back, with the number of their writes`() async throws {
        try await put(["a"])
        try await put(["a"])
        let stored = try #require(try await store.get(ResourceTags.self, scope, "a"))
        #expect(stored.value.tags == ["n": "a"] && stored.revision == 2)
        #expect(try await store.get(ResourceTags.self, scope, "b") == nil)
    }

    @Test func `accounts and regions are apart`() async throws {
        try await put(["a"])
        let other = Scope(account: .default, region: .global)
        #expect(try await store.get(ResourceTags.self, other, "a") == nil)
    }

    @Test func `scans go in byte order, by prefix, from a name on`() async throws {
        try await put(["b", "a\u{1F}2", "a\u{1F}1", "ab", "ä", "a", "a\u{10FFFF}", "\u{10FFFF}"])
        func names(_ prefix: String = "", after: String? = nil, limit: Int = .max) async throws -> [String] {
            try await store.scan(
                ResourceTags.self, scope, under: .all.beginning(prefix), after: after.map { DocumentName($0) },
                limit: limit
            ).map(\.name)
        }
        #expect(
            try await names() == ["a", "a\u{1F}1", "a\u{1F}2", "ab", "a\u{10FFFF}", "b", "ä", "\u{10FFFF}"])
        #expect(try await names("a\u{1F}") == ["a\u{1F}1", "a\u{1F}2"])
        #expect(try await names("a") == ["a", "a\u{1F}1", "a\u{1F}2", "ab", "a\u{10FFFF}"])
        #expect(try await names(after: "ab", limit: 1) == ["a\u{10FFFF}"])
    }

    @Test func `commits wait for the disk`() throws {
        // 2 is FULL; opening a pool sets 1, NORMAL, by which no commit is synced.
        #expect(try store.synchronousLevel() == 2)
    }

    @Test func `a store is opened through a named layer of SQLite`() async throws {
        let path = folder.path + "/with ? and #.sqlite"
        let named = try DocumentStore(path: path, vfs: "unix")
        try await named.transact { [scope] in try $0.put(ResourceTags(tags: [:]), scope, "x") }
        try named.close()
        #expect(FileManager.default.fileExists(atPath: path))
        #expect(throws: (any Error).self) {
            try DocumentStore(path: folder.path + "/n.sqlite", vfs: "no such layer")
        }
    }

    @Test func `after a clean stop the database file is whole by itself`() async throws {
        try await put((0..<100).map { "n\($0)" })
        try store.close()
        let rest = FileManager.default.contents(atPath: folder.path + "/d.sqlite-wal")
        #expect(rest?.isEmpty ?? true)
        let copy = folder.path + "/copy.sqlite"
        try FileManager.default.copyItem(atPath: folder.path + "/d.sqlite", toPath: copy)
        let opened = try DocumentStore(path: copy)
        let count = try await opened.read { [scope] in try $0.count(.resourceTags, scope) }
        #expect(count == 100)
    }

    @Test func `many transactions share commits, and one that throws is undone alone`() async throws {
        struct Stop: Error {}
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<400 {
                group.addTask { [store, scope] in
                    do {
                        try await store.transact { writer in
                            try writer.put(ResourceTags(tags: [:]), scope, "n\(number)")
                            if number % 3 == 0 { throw Stop() }
                        }
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 } == 266)
        let names = try await store.scan(ResourceTags.self, scope).map(\.name)
        #expect(Set(names) == Set((0..<400).filter { $0 % 3 != 0 }.map { "n\($0)" }))
    }

    @Test func `transactions see what those before them wrote, though they share a commit`() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<200 {
                group.addTask { [store, scope] in
                    try await store.transact { writer in
                        let old = try writer.get(ResourceTags.self, scope, "sum")?.value.tags["n"].flatMap { Int($0) }
                        try writer.put(ResourceTags(tags: ["n": "\((old ?? 0) + 1)"]), scope, "sum")
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await store.get(ResourceTags.self, scope, "sum")?.value.tags == ["n": "200"])
    }

    @Test func `a transaction that throws leaves nothing`() async throws {
        struct Stop: Error {}
        await #expect(throws: Stop.self) {
            try await store.transact { [scope] writer in
                try writer.put(ResourceTags(tags: [:]), scope, "x")
                throw Stop()
            }
        }
        #expect(try await store.get(ResourceTags.self, scope, "x") == nil)
    }

    @Test func `secrets are made once`() async throws {
        let first = try await store.secret(named: "s")
        #expect(first.count == 32)
        #expect(try await store.secret(named: "s") == first)
        #expect(try await store.secret(named: "t") != first)
    }
}
