import Columns
import Core
import Testing

@testable import Crawling

@Suite struct TableGroupingTests {
    private let shapes = ObjectShapes()

    private func shape(_ names: [String], format: ObjectFormat = .json(path: [])) -> ObjectShape {
        ObjectShape(format: format, compression: nil, fields: names.map { .init(name: $0, type: .int) })
    }

    private func object(_ key: String, _ names: [String], format: ObjectFormat = .json(path: [])) -> CrawledObject {
        CrawledObject(
            key: key, size: 10, shape: shapes.number(of: shape(names, format: format)), recordCount: 1,
            averageRecordBytes: 10)
    }

    private func groups(
        in folder: String, _ objects: [CrawledObject], combines: Bool = false, level: Int? = nil
    ) -> [TableGroup] {
        TableGrouping(shapes: shapes, combinesCompatible: combines, tableLevel: level).groups(in: folder, objects)
    }

    @Test func `alike objects are one table with partitions`() {
        let found = groups(in: "t/", ["1", "2"].map { object("t/y=2026/m=\($0)/x", ["a", "b"]) })
        #expect(found.map(\.root) == ["t/"])
        #expect(found[0].partitionKeys == ["y", "m"])
        #expect(found[0].partitions.map(\.values) == [["2026", "1"], ["2026", "2"]])
    }

    @Test func `two spellings of a word are two partitions, and two tables`() {
        let both = ["caf\u{e9}", "cafe\u{301}"]
        let found = groups(in: "t/", both.map { object("t/p=\($0)/x", ["a"]) })
        #expect(Set(found[0].partitions.map { Name($0.values[0]) }) == Set(both.map { Name($0) }))
        #expect(found[0].partitions.allSatisfy { $0.objects.count == 1 && $0.objects[0].key.hasBytePrefix($0.folder) })
        let tables = groups(in: "", [object("\(both[0])/x", ["a", "b"]), object("\(both[1])/x", ["p", "q"])])
        #expect(Set(tables.map { Name($0.root) }) == Set(both.map { Name($0 + "/") }))
        #expect(groups(in: "t/", both.map { object("t/\($0)/x", ["a"]) }, level: 3).count == 2)
        // A mark behind a slash, or behind a sign of equality, is part of the name that begins there.
        let marked = groups(in: "t/", [object("t/\u{301}a=\u{301}b/x", ["a"])])[0]
        #expect(marked.partitionKeys == ["\u{301}a"] && marked.partitions.map(\.values) == [["\u{301}b"]])
    }

    @Test func `different folders are tables of their own`() {
        let objects = [object("a/1", ["x", "y"]), object("b/1", ["p", "q"])]
        #expect(groups(in: "", objects).map(\.root) == ["a/", "b/"])
        #expect(groups(in: "", objects, combines: true).map(\.root) == [""])
    }

    @Test func `the level of tables is counted from the bucket`() {
        let objects = ["n/1", "n/2", "s/1"].map { object("t/\($0)/x", ["a"]) }
        #expect(groups(in: "t/", objects, level: 2).map(\.root) == ["t/"])
        #expect(groups(in: "t/", objects, level: 3).map(\.root) == ["t/n/", "t/s/"])
        #expect(groups(in: "t/", objects, level: 9).map(\.root) == ["t/n/1/", "t/n/2/", "t/s/1/"])
    }

    @Test func `more than seventy percent alike is alike`() {
        let names = (0..<10).map { "c\($0)" }
        #expect(shape(names).isSimilar(to: shape(Array(names.prefix(8)))))
        #expect(!shape(names).isSimilar(to: shape(Array(names.prefix(7)))))
        #expect(!shape(names).isSimilar(to: shape(names, format: .parquet)))
        let quoted = CSVLayout(delimiter: ",", quote: "\"", hasHeader: true, areColumnsQuoted: true, serde: nil)
        let plain = CSVLayout(delimiter: ",", quote: "\"", hasHeader: true, areColumnsQuoted: false, serde: nil)
        #expect(shape(names, format: .csv(quoted)).isSimilar(to: shape(names, format: .csv(plain))))
    }

    @Test func `objects without fields end in a table as well`() {
        #expect(groups(in: "", [object("a/1", [], format: .unknown), object("b/1", ["p"])]).count == 2)
    }

    @Test func `escaped partition values are read, and folders are partitions as deep as all are`() {
        #expect(groups(in: "t/", [object("t/d=a%2Fb/x", ["a"])])[0].partitions.map(\.values) == [["a/b"]])
        let mixed = groups(in: "t/", [object("t/d=1/x", ["a"]), object("t/x", ["a"])])
        #expect(mixed[0].partitionKeys.isEmpty)
        let deeper = groups(in: "t/", [object("t/d=1/x", ["a"]), object("t/d=2/e=3/x", ["a"])])
        #expect(deeper[0].partitionKeys == ["d"] && deeper[0].partitions.map(\.folder) == ["t/d=1/", "t/d=2/"])
        let other = groups(in: "t/", [object("t/d=1/x", ["a"]), object("t/f=2/x", ["a"])])
        #expect(other[0].partitionKeys == ["partition_0"] && other[0].partitions.map(\.values) == [["d=1"], ["f=2"]])
    }

    @Test(arguments: [
        ("*.tmp", "a.tmp", true), ("*.tmp", "d/a.tmp", false), ("**.tmp", "d/a.tmp", true), ("d/??.x", "d/ab.x", true),
        ("{a,b}/*", "b/x", true), ("[a-c]x", "bx", true), ("[!a]x", "ax", false), ("a.c", "abc", false),
    ])
    func `exclusions are globs`(_ glob: String, _ key: String, _ matches: Bool) {
        #expect(GlobPattern(glob).matches(key) == matches)
    }
}
