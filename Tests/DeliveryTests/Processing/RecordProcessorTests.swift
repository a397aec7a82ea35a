import Testing

@testable import Delivery

@Suite struct RecordProcessorTests {
    private func process(
        _ text: String, keys: Set<String> = [], _ set: (inout ProcessingSettings) -> Void
    ) throws -> [RecordProcessor.Outcome] {
        var settings = ProcessingSettings()
        set(&settings)
        let processor = try RecordProcessor(settings, wantedKeys: keys)
        return processor.parts(of: Array(text.utf8)).map { processor.partitioned($0) }
    }

    private func delivered(_ text: String, _ keys: [String: String] = [:]) -> RecordProcessor.Outcome {
        .delivered(Array(text.utf8), keys: keys)
    }

    @Test func `without settings a record goes on as it is`() throws {
        #expect(try process("anything") { _ in } == [delivered("anything")])
    }

    @Test func `a query gives the keys that the prefix has`() throws {
        let found = try process(#"{"a":"x","n":7,"b":true}"#, keys: ["a", "n", "b"]) {
            $0.isPartitioned = true
            $0.query = "{a, n, b, more: 1}"
        }
        #expect(found == [delivered(#"{"a":"x","n":7,"b":true}"#, ["a": "x", "n": "7", "b": "true"])])
    }

    @Test(arguments: [
        (#"{"a":null}"#, "{a}"), (#"{"a":""}"#, "{a}"), (#"{"a":[1]}"#, "{a}"), (#"{"a":1}"#, ".a"), ("nope", "{a}"),
        (#"{"a":1}"#, "error(\"no\")"), (#"{"a":1}"#, "empty"), ("5", "{a}"),
    ])
    func `a record without its keys fails`(_ text: String, _ query: String) throws {
        let found = try process(text, keys: ["a"]) {
            $0.isPartitioned = true
            $0.query = query
        }
        guard case .failed(.processing, let code, _, let data) = found.first, found.count == 1 else {
            Issue.record("\(found)")
            return
        }
        #expect(code == "DynamicPartitioning.MetadataExtractionFailed" && data == Array(text.utf8))
    }

    @Test func `each part of a record has its own keys`() throws {
        let found = try process(#"{"a":1}{"a":2}{"b":3}"#, keys: ["a"]) {
            $0.deaggregation = .json
            $0.isPartitioned = true
            $0.query = "{a}"
        }
        #expect(found.prefix(2) == [delivered(#"{"a":1}"#, ["a": "1"]), delivered(#"{"a":2}"#, ["a": "2"])])
        #expect(found.count == 3)
    }

    @Test func `delimiters of several bytes, also at the ends`() throws {
        let found = try process("##a##b####c##") { $0.deaggregation = .delimited(Array("##".utf8)) }
        #expect(found == ["a", "b", "c"].map { delivered($0) })
    }

    @Test func `a query that is none is refused`() {
        #expect(throws: DeliveryError.self) { try process("{}") { $0.query = "{a: ." } }
    }
}
