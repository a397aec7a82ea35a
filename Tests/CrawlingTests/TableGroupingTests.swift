import Columns
import Testing

@testable import Crawling

@Suite struct TableGroupingTests {
    private func object(_ key: String, _ names: [String], format: ObjectSchema.Format = .json(path: []))
        -> CrawledObject
    {
        let schema = ObjectSchema(
            format: format, isCompressed: false, fields: names.map { .init(name: $0, type: .int) }, recordCount: 1,
            averageRecordBytes: 10)
        return CrawledObject(key: key, size: 10, schema: schema)
    }

    @Test func `alike objects are one table with partitions`() {
        let objects = ["1", "2"].map { object("t/y=2026/m=\($0)/x", ["a", "b"]) }
        let groups = TableGroup.groups(in: "t/", objects)
        #expect(groups.map(\.root) == ["t/"])
        #expect(groups[0].partitionKeys == ["y", "m"])
        #expect(groups[0].partitions.map(\.values) == [["2026", "1"], ["2026", "2"]])
    }

    @Test func `different folders are tables of their own`() {
        let groups = TableGroup.groups(in: "", [object("a/1", ["x", "y"]), object("b/1", ["p", "q"])])
        #expect(groups.map(\.root) == ["a/", "b/"])
    }

    @Test func `more than seventy percent alike is alike`() {
        let names = (0..<10).map { "c\($0)" }
        #expect(object("a", names).schema.isSimilar(to: object("b", Array(names.prefix(8))).schema))
        #expect(!object("a", names).schema.isSimilar(to: object("b", Array(names.prefix(7))).schema))
        #expect(!object("a", names).schema.isSimilar(to: object("b", names, format: .parquet).schema))
    }

    @Test func `objects without fields end in a table as well`() {
        let groups = TableGroup.groups(in: "", [object("a/1", [], format: .unknown), object("b/1", ["p"])])
        #expect(groups.count == 2)
    }

    @Test func `escaped partition values are read, and mixed depths have none`() {
        let escaped = TableGroup.groups(in: "t/", [object("t/d=a%2Fb/x", ["a"])])
        #expect(escaped[0].partitions.map(\.values) == [["a/b"]])
        let mixed = TableGroup.groups(in: "t/", [object("t/d=1/x", ["a"]), object("t/x", ["a"])])
        #expect(mixed[0].partitionKeys.isEmpty)
    }

    @Test(arguments: [
        ("*.tmp", "a.tmp", true), ("*.tmp", "d/a.tmp", false), ("**.tmp", "d/a.tmp", true), ("d/??.x", "d/ab.x", true),
        ("{a,b}/*", "b/x", true), ("[a-c]x", "bx", true), ("[!a]x", "ax", false), ("a.c", "abc", false),
    ])
    func `exclusions are globs`(_ glob: String, _ key: String, _ matches: Bool) {
        #expect(GlobPattern(glob).matches(key) == matches)
    }
}
