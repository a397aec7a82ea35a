import Core
import Testing

@Suite struct ARNTests {
    @Test func `reads and writes itself`() throws {
        let text = "arn:aws:kinesis:us-east-1:000000000000:stream/a:b"
        let arn = try #require(ARN(text))
        #expect(arn.description == text)
        #expect(arn.resource(after: "stream/") == "a:b")
        #expect(arn.resource(after: "table/") == nil)
    }

    @Test func `refuses what is no ARN`() {
        for text in ["", "arn", "arn:aws:s3", "urn:aws:s3:::x", "arn:gcp:s3:::x", "arn:aws:s3:::"] {
            #expect(ARN(text) == nil)
        }
    }
}
