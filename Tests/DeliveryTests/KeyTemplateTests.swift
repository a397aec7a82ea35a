import Core
import Testing

@testable import Delivery

@Suite struct KeyTemplateTests {
    private let time = Timestamp(milliseconds: 1_795_371_986_000)  // 2026-11-22T18:26:26Z, a Sunday

    private func prefix(_ text: String, zone: String = "UTC", isErrorPrefix: Bool = false) throws -> String {
        try KeyTemplate(prefix: text, timeZone: zone, isErrorPrefix: isErrorPrefix)
            .prefix(at: time, errorOutputType: "processing-failed") { "RANDOM" }
    }

    @Test func `the hour is added unless the prefix has a time`() throws {
        #expect(try prefix("") == "2026/11/22/18/")
        #expect(try prefix("a/") == "a/2026/11/22/18/")
        #expect(try prefix("y=!{timestamp:yyyy}/") == "y=2026/")
    }

    @Test(arguments: [
        ("!{timestamp:yyyy-MM-dd'T'HH:mm:ss}", "2026-11-22T18:26:26"), ("!{timestamp:EEE}", "Sun"),
        ("!{timestamp:'year='yyyy}", "year=2026"), ("!{timestamp:D}", "326"),
        ("!{firehose:random-string}/!{timestamp:HH}", "RANDOM/18"),
    ])
    func `expressions are evaluated`(_ text: String, _ expected: String) throws {
        #expect(try prefix(text) == expected)
    }

    @Test(arguments: [
        ("", "processing-failed/2026/11/22/18/"), ("e/", "e/processing-failed/2026/11/22/18/"),
        ("!{firehose:error-output-type}/!{timestamp:dd}", "processing-failed/22"),
    ])
    func `failures lie apart by their type`(_ text: String, _ expected: String) throws {
        #expect(try prefix(text, isErrorPrefix: true) == expected)
    }

    @Test func `the time zone counts`() throws {
        #expect(try prefix("!{timestamp:dd-HH}", zone: "Asia/Tokyo") == "23-03")
    }

    @Test(arguments: ["!{", "!{nope:x}", "!{timestamp:}", "!{timestamp:yyyy'}", "!{timestamp:jj}", "!{firehose:x}"])
    func `unknown expressions are refused`(_ text: String) {
        #expect(throws: DeliveryError.self) { try KeyTemplate(prefix: text, timeZone: "UTC", isErrorPrefix: true) }
    }

    @Test func `keys have AWS's form`() throws {
        let template = try KeyTemplate(prefix: "p/!{timestamp:yyyy}/", timeZone: "UTC", isErrorPrefix: false)
        let key = template.key(at: time, streamName: "s", version: 2, uuid: "U", suffix: ".gz")
        #expect(key == "p/2026/s-2-2026-11-22-18-26-26-U.gz")
    }
}
