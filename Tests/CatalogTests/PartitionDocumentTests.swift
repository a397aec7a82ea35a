import Testing

@testable import Catalog

@Suite struct PartitionDocumentTests {
    @Test(arguments: [["a"], ["2024", "01"], ["", "x", ""], ["a b", "Zürich"]])
    func `a name tells the values`(_ values: [String]) {
        #expect(PartitionDocument.values(in: PartitionDocument.name(values)[...], count: values.count) == values)
    }

    @Test func `names with control characters differ, and only the document tells the values`() {
        let (first, second) = (PartitionDocument.name(["a\u{1F}b"]), PartitionDocument.name(["a", "b"]))
        #expect(first != second)
        #expect(PartitionDocument.values(in: first[...], count: 1) == nil)
    }
}
