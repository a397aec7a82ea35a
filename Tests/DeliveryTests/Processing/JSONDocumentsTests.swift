import Testing

@testable import Delivery

@Suite struct JSONDocumentsTests {
    private func all(_ text: String) -> [String]? {
        JSONDocuments.all(in: Array(text.utf8))?.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `documents may touch, or have white space or commas between`() {
        #expect(all(#"{"a":1}{"a":[2]} [3],"x" null"#) == [#"{"a":1}"#, #"{"a":[2]}"#, "[3]", #""x""#, "null"])
        #expect(all(#" {"a": {"b": "}"}} "#) == [#"{"a": {"b": "}"}}"#])
        #expect(all("") == [])
    }

    @Test func `an array is taken apart, unless more follows it`() {
        #expect(all(#" [ {"a":1}, 2 ] "#) == [#"{"a":1}"#, "2"])
        #expect(all("[1][2]") == ["[1]", "[2]"])
        #expect(all("[]") == [])
    }

    @Test(arguments: ["x", #"{"a":1"#, #"{"a":1} nope"#, #"{"a":}"#, "[1,2"])
    func `what is not JSON is none`(_ text: String) { #expect(all(text) == nil) }
}
