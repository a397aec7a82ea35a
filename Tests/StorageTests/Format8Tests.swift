import Core
import Foundation
import GRDB
import Testing

@testable import Storage

/// A database of format 8, made by the SQL that made it, is opened with all that is in it.
@Suite struct Format8Tests {
    private let folder: TemporaryFolder
    private let scope = Scope(account: .default, region: .usEast1)
    private var path: String { folder.path + "/d.sqlite" }

    private struct Note: Codable { let text: String }
    private struct Object: StoredDocument {
        static let kind = DocumentKind.object
        let text: String
    }
    private struct Upload: StoredDocument {
        static let kind = DocumentKind.multipartUpload
        let text: String
    }
    private struct Partition: StoredDocument {
        static let kind = DocumentKind.partition
        let values: [String]
    }
    private struct Index: StoredDocument {
        static let kind = DocumentKind.partitionIndex
        let state: String
        let position: String?
    }

    init() throws { folder = try TemporaryFolder() }

    private func make(_ rows: [(DocumentKind, String, any Encodable)]) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { database in
            try database.execute(
                sql: """
                    CREATE TABLE document (
                        account TEXT NOT NULL, region TEXT NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL,
                        revision INTEGER NOT NULL, body BLOB NOT NULL
                    );
                    CREATE UNIQUE INDEX document_names ON document (account, region, kind, name);
                    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
                    INSERT INTO grdb_migrations VALUES ('documents'), ('names apart from bodies');
                    """)
            for (kind, name, value) in rows {
                try database.execute(
                    sql: "INSERT INTO document VALUES (?, ?, ?, ?, 7, ?)",
                    arguments: [
                        scope.account.rawValue, scope.region.rawValue, kind.rawValue, name,
                        try JSONEncoder().encode(value),
                    ])
            }
        }
        try queue.close()
    }

    private func change(_ sql: String) throws { try DatabaseQueue(path: path).write { try $0.execute(sql: sql) } }

    private func open() throws -> DocumentStore {
        try DocumentStore(path: path, masterKey: MasterKey(text: nil, file: folder.path + "/key"))
    }

    @Test func `awkward keys of objects and uploads are found`() async throws {
        let keys = [
            "plain", "caf\u{E9}", "cafe\u{301}", "\u{10FFFF}", "x\u{10FFFF}y", "a\u{1F}b", "\u{1F}", "a\u{1F}\u{1F}",
            "\u{1}",
        ]
        try make(
            keys.map { (.object, "bucket\u{1F}\($0)", Note(text: $0)) }
                + keys.map { (.multipartUpload, "bucket\u{1F}\($0)\u{1F}ID", Note(text: $0)) })
        let store = try open()
        for key in keys {
            let found = try #require(try await store.get(Object.self, scope, "bucket", key), "\(key.debugDescription)")
            #expect(Array(found.value.text.utf8) == Array(key.utf8) && found.revision == 7)
            let upload = try await store.get(Upload.self, scope, "bucket", key, "ID")
            #expect(upload != nil, "\(key.debugDescription)")
        }
        let listed = try await store.scan(Object.self, scope, under: DocumentPrefix("bucket")).map(\.name)
        #expect(
            listed.map { Array($0.utf8) } == keys.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test func `partitions are named by their values, and indexes are filled again`() async throws {
        let values = [["a", "b"], ["a\u{1F}b", "c"], ["\u{2400}31;", ""], ["caf\u{E9}", "\n"]]
        func old(_ values: [String]) -> String {
            values.map { value in
                value.unicodeScalars.map { $0.value < 32 ? "\u{2400}\($0.value);" : String($0) }.joined()
            }.joined(separator: "\u{1F}")
        }
        try make(
            values.map { (.partition, "db\u{1F}t\u{1F}" + old($0), Partition(values: $0)) }
                + [
                    (.partitionIndex, "db\u{1F}t\u{1F}i", Index(state: "ACTIVE", position: nil)),
                    (.partitionIndex, "db\u{1F}t\u{1F}j", Index(state: "DELETING", position: nil)),
                    (.partitionIndexEntry, "db\u{1F}t\u{1F}i\u{1F}a\u{1F}a\u{1F}b", Note(text: "")),
                ])
        let store = try open()
        for one in values {
            let found = try await store.read { [scope] in
                try $0.get(Partition.self, scope, at: DocumentName(["db", "t"] + one))
            }
            #expect(found?.value.values == one)
        }
        let states = try await store.scan(Index.self, scope).map(\.value.state)
        #expect(states == ["CREATING", "DELETING"])
        let entries = try await store.read { [scope] in try $0.count(.partitionIndexEntry, scope) }
        #expect(entries == 0)
    }

    @Test func `secrets are sealed, and nothing of them stays in the files`() async throws {
        let secret = "S3CR3T" + String(repeating: "x", count: 5000)
        try make(
            [(.accessKey, "AKIA1", Note(text: secret))] + (0..<50).map { (.session, "ASIA\($0)", Note(text: secret)) })
        let store = try open()
        struct Key: StoredDocument {
            static let kind = DocumentKind.accessKey
            let text: String
        }
        #expect(try await store.get(Key.self, scope, "AKIA1")?.value.text == secret)
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let bytes = try #require(FileManager.default.contents(atPath: folder.path + "/" + file))
            #expect(bytes.range(of: Data("S3CR3T".utf8)) == nil, "\(file)")
        }
    }

    @Test func `a document of an unknown kind leaves all as it was`() async throws {
        try make([(.object, "b\u{1F}k", Note(text: ""))])
        try change("UPDATE document SET kind = 9999")
        #expect(throws: DocumentStoreError.self) { try open() }
        try change("UPDATE document SET kind = 21")
        let store = try open()
        #expect(try await store.get(Object.self, scope, "b", "k") != nil)
    }
}
