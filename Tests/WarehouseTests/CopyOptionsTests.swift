import Testing

@testable import Warehouse

@Suite struct CopyOptionsTests {
    @Test func `nothing means fields between bars`() throws {
        let options = try CopyOptions("")
        #expect(options.format == .delimited && options.delimiter == UInt8(ascii: "|") && options.maxErrors == 0)
    }

    @Test func `options may be in any order and case, and end with a semicolon`() throws {
        let options = try CopyOptions("maxerror as 10 gzip\n csv quote as '%' ignoreheader 2 timeformat 'epochsecs';")
        #expect(options.format == .csv(quote: UInt8(ascii: "%")) && options.delimiter == UInt8(ascii: ","))
        #expect(options.maxErrors == 10 && options.isGzip && options.ignoredHeaderLines == 2)
        #expect(options.timeStyle == .epochSeconds)
    }

    @Test(arguments: [
        ("JSON 'auto'", CopyOptions.Format.json(ignoresCase: false)), ("format as json", .json(ignoresCase: false)),
        ("JSON AS 'auto ignorecase'", .json(ignoresCase: true)),
        ("json 's3://b/a/c.json'", .jsonPaths(bucket: "b", key: "a/c.json")),
    ])
    func `formats of JSON`(_ text: String, _ format: CopyOptions.Format) throws {
        #expect(try CopyOptions(text).format == format)
    }

    @Test(arguments: [
        ("DELIMITER '\\t'", UInt8(9)), ("DELIMITER '\\001'", 1), ("DELIMITER AS ','", 44), ("DELIMITER ''''", 39),
    ])
    func `delimiters`(_ text: String, _ byte: UInt8) throws {
        #expect(try CopyOptions(text).delimiter == byte)
    }

    @Test(arguments: [
        ("PARQUET", "PARQUET"), ("FORMAT AVRO", "FORMAT AVRO"), ("LZOP", "LZOP"), ("CSV what", "WHAT"),
        ("JSON 'nowhere'", "JSON 'nowhere'"), ("'text'", "text"), ("MAXERROR many", "MAXERROR"),
        ("DELIMITER 'ab'", "DELIMITER"), ("NULL 'x", "does not end"), ("TIMEFORMAT 'nonsense'", "nonsense"),
        ("MAXERROR 100001", "100000"), ("ENCODING UTF16", "ENCODING"),
    ])
    func `what is not known is named`(_ text: String, _ named: String) {
        #expect { try CopyOptions(text) } throws: { "\($0)".contains(named) }
    }
}
