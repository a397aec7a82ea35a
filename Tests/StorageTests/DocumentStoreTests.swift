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
        store = try DocumentStore(path: folder.path + "/d.sqlite")
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
        try await put(["b", "a\u{1F}2", "a\u{1F}1", "ab", "ä", "a"])
        func names(prefix: String = "", after: String? = nil, limit: Int = .max) async throws -> [String] {
            try await store.scan(ResourceTags.self, scope, prefix: prefix, after: after, limit: limit).map(\.name)
        }
        #expect(try await names() == ["a", "a\u{1F}1", "a\u{1F}2", "ab", "b", "ä"])
        #expect(try await names(prefix: "a\u{1F}") == ["a\u{1F}1", "a\u{1F}2"])
        #expect(try await names(after: "ab", limit: 1) == ["b"])
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
