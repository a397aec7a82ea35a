import AWSProtocol
import Testing

@Suite struct QueryProtocolTests {
    @Test func `dots make structures and numbers make lists`() throws {
        let form = "Action=CreateRole&RoleName=r&Tags.member.2.Key=b&Tags.member.1.Key=a&Tags.member.1.Value=x%20y"
        let input = QueryProtocol.input(try #require(FormEncoding.pairs(form)))
        #expect(input["RoleName"]?.string == "r")
        #expect(input["Tags"]?.list?.map { $0["Key"]?.string } == ["a", "b"])
        #expect(input["Tags"]?.list?.first?["Value"]?.string == "x y")
    }

    @Test func `answers are XML with escapes`() throws {
        let output = WireValue.map(WireMap([("Name", .string("<&>")), ("List", .strings(["a", "b"]))]))
        let bytes = QueryProtocol.response("Op", output, namespace: "urn:x", requestID: "id")
        let tree = try #require(XMLTree(bytes))
        #expect(tree.name == "OpResponse")
        #expect(tree.children[0]["Name"] == "<&>")
        #expect(tree.children[0].children[1].children.map(\.text) == ["a", "b"])
    }

    @Test func `errors are XML whatever they quote`() throws {
        // All that is below a space or at the end of the plane, and neighbors of it.
        let codes = Array(0...0x20) + [0x7F, 0x85, 0x2028, 0xD7FF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1FFFE]
        for scalar in codes.compactMap({ UnicodeScalar(UInt32($0)) }) {
            let error = AWSError(code: "InvalidInput", message: "a\(scalar)b")
            let bytes = QueryProtocol.error(error, namespace: "urn:x", requestID: "id")
            let message = try #require(XMLTree(bytes), "\(scalar.value)").children.first?["Message"]
            let isCharacter = scalar.value >= 0x20 || ["\t", "\n", "\r"].contains(scalar)
            let isKept = isCharacter && ![0xFFFE, 0xFFFF].contains(scalar.value)
            #expect(message == (isKept ? "a\(scalar)b" : "a\u{FFFD}b"), "\(scalar.value)")
        }
    }

    @Test func `refuses half an escape`() {
        #expect(FormEncoding.pairs("a=%2") == nil)
        #expect(FormEncoding.pairs("a=%zz") == nil)
        #expect(FormEncoding.pairs("a=%ff") == nil)
    }
}
