import AWSProtocol
import Testing

@Suite struct ShapeReaderTests {
    private func reader(_ json: String, _ violations: Violations, readsText: Bool = false) throws -> ShapeReader {
        try ShapeReader(JSONParser.parse(json.utf8), violations: violations, readsText: readsText)
    }

    @Test func `reports all broken constraints together, in AWS's words`() throws {
        let violations = Violations()
        let reader = try reader(#"{"StreamName":"a b","Limit":0}"#, violations)
        _ = try reader.string("StreamName", pattern: ModelPattern("[a-z]+"))
        _ = try reader.integer("Limit", min: 1)
        _ = reader.required("ARN", try reader.string("ARN"), "")
        let error = #expect(throws: AWSError.self) { try violations.check(code: "ValidationException") }
        #expect(
            error?.message
                == "3 validation errors detected: Value 'a b' at 'streamName' failed to satisfy constraint: Member must "
                + "satisfy regular expression pattern: [a-z]+; Value '0' at 'limit' failed to satisfy constraint: Member must "
                + "have value greater than or equal to 1; Value null at 'aRN' failed to satisfy constraint: Member must not be "
                + "null")
    }

    @Test func `names the place of an element in a list`() throws {
        let violations = Violations()
        let reader = try reader(#"{"Tags":[{"Key":"ok"},{"Key":""}]}"#, violations)
        _ = try reader.list("Tags") { try $0.string("Key", min: 1) ?? "" }
        let error = #expect(throws: AWSError.self) { try violations.check(code: "V") }
        #expect(error?.message.contains("at 'tags.2.member.key'") == true)
    }

    @Test func `wrong types are a serialization error`() throws {
        let reader = try reader(#"{"s":1,"n":"x","b":1,"l":{},"m":[]}"#, Violations())
        #expect(throws: AWSError.self) { try reader.string("s") }
        #expect(throws: AWSError.self) { try reader.integer("n") }
        #expect(throws: AWSError.self) { try reader.boolean("b") }
        #expect(throws: AWSError.self) { try reader.strings("l") }
        #expect(throws: AWSError.self) { try reader.stringMap("m") }
    }

    @Test func `forms carry scalars as text`() throws {
        let reader = try reader(#"{"n":"12","b":"true"}"#, Violations(), readsText: true)
        #expect(try reader.integer("n") == 12)
        #expect(try reader.boolean("b") == true)
    }

    @Test(arguments: [
        "-9223372036854775808", "9223372036854775807", "-62135596801", "1e300", "-1e300", "1e19", "36028797018963968",
        #""9223372036854775807-01-01T00:00:00Z""#,
    ])
    func `a time beyond the years 1 to 9999 is a serialization error`(_ number: String) throws {
        let reader = try reader(#"{"t":\#(number)}"#, Violations())
        let error = #expect(throws: AWSError.self) { try reader.timestamp("t") }
        #expect(error?.code == "SerializationException")
    }

    @Test(arguments: ["1e19", "-1e19", "9.3e18", "1e300", "9223372036854775808"])
    func `a whole number of more than 64 bits is a serialization error`(_ number: String) throws {
        let reader = try reader(#"{"n":\#(number)}"#, Violations())
        #expect(throws: AWSError.self) { try reader.integer("n") }
    }
}
