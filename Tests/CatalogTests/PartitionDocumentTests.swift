import Core
import Foundation
import Logging
import Storage
import Testing

@testable import Catalog

/// Partitions are told apart by the bytes of their values.
@Suite struct PartitionDocumentTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("millrace-\(UUID())").path
    private let scope = Scope(account: .default, region: .usEast1)

    private static let values = [
        ["a", "1"], ["a\u{1F}b", "1"], ["caf\u{E9}", "2"], ["cafe\u{301}", "3"], ["\u{10FFFF}", "4"], ["\n", "5"],
        ["\u{2400}31;", "6"],
        ["", "7"],
    ]

    private func table() async throws -> Catalog {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let catalog = Catalog(
            documents: try DocumentStore(path: folder + "/d.sqlite"), clock: SystemClock(),
            logger: Logger(label: "test"))
        try await catalog.createDatabase("db", DatabaseDocument(given: OpaqueDocument(json: "{}")), in: scope)
        let table = TableDocument(
            storage: nil, partitionKeys: [Column(name: "p", type: "string"), Column(name: "q", type: "int")],
            parameters: [:], tableType: nil)
        try await catalog.createTable(
            "t", table, database: "db", indexes: [(name: "i", keys: ["q"])], by: "test", in: scope)
        for one in Self.values {
            try await catalog.putPartition(
                .init(PartitionDocument(values: one, storage: nil, parameters: [:])), table: "t", database: "db",
                in: scope)
        }
        return catalog
    }

    @Test(arguments: [1, 3, 100])
    func `pages hold every partition once`(_ limit: Int) async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let catalog = try await table()
        for expression in [nil, "q >= 0"] {
            var found: [[String]] = []
            var position: String?
            repeat {
                let page = try await catalog.partitions(
                    table: "t", database: "db", expression: expression, after: position, limit: limit, in: scope)
                found += page.partitions.map(\.values)
                position = page.position
            } while position != nil
            #expect(Set(found.map { $0.map { Name($0) } }) == Set(Self.values.map { $0.map { Name($0) } }))
            #expect(found.count == Self.values.count)
        }
    }

    @Test func `a partition is found by its values, and by an index`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let catalog = try await table()
        for one in Self.values {
            let found = try await catalog.partition(one, table: "t", database: "db", in: scope)
            #expect(found.values.map { Name($0) } == one.map { Name($0) })
        }
        let by = try await catalog.partitions(
            table: "t", database: "db", expression: "q = 3", after: nil, limit: 10, in: scope)
        #expect(by.partitions.map { $0.values.map { Name($0) } } == [["cafe\u{301}", "3"]])
        try await catalog.deletePartition(["a\u{1F}b", "1"], table: "t", database: "db", in: scope)
        let left = try await catalog.partitions(
            table: "t", database: "db", expression: "q = 1", after: nil, limit: 10, in: scope)
        #expect(left.partitions.map(\.values) == [["a", "1"]])
    }
}
