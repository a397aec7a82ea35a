import AWSProtocol
import Testing

@Suite struct XMLReaderTests {
    @Test func `a document is a tree`() throws {
        let tree = try #require(XMLTree(Array("<a><b>1</b><c/><b>2</b></a>".utf8)))
        #expect(tree.name == "a" && tree["b"] == "1" && tree.children.map(\.name) == ["b", "c", "b"])
    }

    @Test func `what is not well-formed is none`() {
        for text in ["", "<a>", "<a></b>", "text"] { #expect(XMLTree(Array(text.utf8)) == nil) }
        // A name that is not UTF-8, and bytes at random.
        #expect(XMLTree([0x3C, 0xDB, 0xD2, 0x3E]) == nil)
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let tail = (0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }
            _ = XMLTree(Array("<a><b".utf8) + tail)
            _ = XMLTree(Array("<".utf8) + tail)
        }
    }
}
