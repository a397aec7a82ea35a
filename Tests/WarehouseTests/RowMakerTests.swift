import Testing

@testable import Warehouse

@Suite struct RowMakerTests {
    private let columns = [
        TargetColumn(name: "n", kind: .other), TargetColumn(name: "t", kind: .text(maxCharacters: 3)),
        TargetColumn(name: "at", kind: .time),
    ]

    private func row(_ options: String, _ record: String, paths: [String] = []) throws -> String {
        let rows = RowMaker(
            options: try CopyOptions(options), columns: columns, paths: try paths.map { try #require(JSONPath($0)) })
        var lines = Array("before\n".utf8)
        do { try rows.append(Array(record.utf8)[...], to: &lines) } catch {
            // A misfit leaves nothing behind.
            #expect(lines == Array("before\n".utf8))
            throw error
        }
        return String(decoding: lines.dropFirst(7), as: UTF8.self)
    }

    @Test(arguments: [
        ("", "1|a\tb\\|2026-01-02", "1\ta\\tb\\\\\t2026-01-02\n"), ("", "|\\N|", "\\N\t\\N\t\\N\n"),
        ("CSV", "1,\"a\"\"b\",\n", "1\ta\"b\t\\N\n"), ("CSV", "1,\"\",", "1\t\t\\N\n"),
        ("CSV TIMEFORMAT 'epochsecs'", "1,é,-1.5", "1\té\t1969-12-31T23:59:58.500Z\n"),
        ("CSV TRUNCATECOLUMNS", "1,äöüß,", "1\täöü\t\\N\n"),
        ("JSON", #"{"t":"x\ny","n":1.50,"n":2,"other":[]}"#, "2\tx\\ny\t\\N\n"),
        (
            "JSON", #"{"t":{"a":"\t"},"n":12345678901234567890.123}"#,
            "12345678901234567890.123\t{\"a\":\"\\\\t\"}\t\\N\n"
        ),
    ])
    func `rows of records`(_ options: String, _ record: String, _ expected: String) throws {
        let text = record.hasSuffix("\n") ? String(record.dropLast()) : record
        #expect(try row(options, text) == expected)
    }

    @Test func `rows by paths`() throws {
        let paths = ["$[0].a", "$[1]['b c'][1]", "$[9]"]
        #expect(try row("JSON 's3://b/k'", #"[{"a":1},{"b c":["x","y"]}]"#, paths: paths) == "1\ty\t\\N\n")
    }

    @Test(arguments: [
        ("CSV", "1,2", "Delimiter not found"), ("CSV", "1,2,3,4", "Extra column"), ("CSV", "1,\"2,3", "quote"),
        ("JSON", "{\"n\":}", "Invalid JSON"), ("JSON", "[1]", "Invalid JSON"), ("JSON", "{\"n\":1", "Invalid JSON"),
        ("CSV TIMEFORMAT 'epochsecs'", "1,2,soon", "epoch"), ("CSV TIMEFORMAT 'YYYY'", "1,2,soon", "timestamp"),
    ])
    func `records that are no rows`(_ options: String, _ record: String, _ reason: String) {
        #expect { try row(options, record) } throws: { ($0 as? RowMaker.Misfit)?.reason.contains(reason) == true }
    }

    @Test(arguments: ["", "a", "$", "$.", "$.a[", "$['a", "$['a'", "$[-1]", "$[x]", "$a"])
    func `what is no path`(_ text: String) { #expect(JSONPath(text) == nil) }

    @Test(arguments: ["CSV", "CSV ESCAPE", "JSON", "", "REMOVEQUOTES", "CSV ACCEPTINVCHARS FILLRECORD"])
    func `bytes at random are rows or misfits`(_ options: String) throws {
        let rows = RowMaker(options: try CopyOptions(options), columns: columns)
        var generator = SystemRandomNumberGenerator()
        let alphabet = Array("{}[]\",:|\\N1ae\u{e9}tn\t ".utf8) + [0, 0xFF]
        for _ in 0..<5000 {
            let count = Int.random(in: 0..<30, using: &generator)
            let record = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            var lines: [UInt8] = []
            do throws(RowMaker.Misfit) {
                try rows.append(record[...], to: &lines)
                // One line of three fields, whatever was in it.
                #expect(lines.filter { $0 == 0x0A }.count == 1 && lines.last == 0x0A)
                #expect(lines.filter { $0 == 0x09 }.count == 2)
            } catch { #expect(lines.isEmpty) }
        }
    }
}
