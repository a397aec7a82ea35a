import Core
import Foundation
import Synchronization
import Testing

@testable import Columns

@Suite struct FormatConverterTests {
    private let columns = [
        TableColumn(name: "n", type: "int"), TableColumn(name: "t", type: "timestamp"),
        TableColumn(name: "m", type: "map<date,array<decimal(5,2)>>"),
        TableColumn(name: "s", type: "struct<a:string,b:array<struct<c:double>>>"),
    ]
    private let record =
        #"{"n":1,"t":"2026-01-02 03:04:05.6","m":{"2026-01-02":[1.25,null]},"s":{"a":"x","b":[{"c":1e3},null]}}"#

    private func convert(_ records: [[UInt8]], _ settings: FormatSettings) throws -> (
        file: [UInt8], rows: Int, bad: Int
    ) {
        let file = Mutex<[UInt8]>([])
        let converter = try FormatConverter(columns: columns, settings) { bytes in file.withLock { $0 += bytes } }
        for record in records { try record.withUnsafeBytes { try converter.add($0) } }
        let summary = try converter.finish()
        // Checked alone, as many do not fit.
        let checker = try FormatConverter(columns: columns, settings)
        let bad = try records.count { try $0.withUnsafeBytes { try checker.check($0) } != nil }
        #expect(summary.misfits == bad && (summary.firstMisfit != nil) == (bad > 0))
        return (file.withLock { $0 }, summary.rows, bad)
    }

    private func settings(_ format: FormatSettings.Format) -> FormatSettings {
        FormatSettings(format, compression: "SNAPPY", blockBytes: 64 * 1024 * 1024, pageBytes: 1024 * 1024)
    }

    @Test(arguments: [FormatSettings.Format.parquet, .orc])
    func `the same records give the same file`(_ format: FormatSettings.Format) throws {
        let records = [[UInt8]](repeating: Array(record.utf8), count: 100) + [Array("bad".utf8)]
        let first = try convert(records, settings(format))
        #expect(first.rows == 100 && first.bad == 1)
        #expect(try convert(records, settings(format)).file == first.file)
        #expect(first.file.starts(with: format == .parquet ? Array("PAR1".utf8) : Array("ORC".utf8)))
    }

    @Test(arguments: [FormatSettings.Format.parquet, .orc])
    func `changed records are rows or are refused, and the file is whole`(_ format: FormatSettings.Format) throws {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "\"", "{", "}", "[", "]", ",", ":", "null", "1e999", "-", "\\u0000", "\\", "é", "{}", "true", "99999999999",
        ]
        var records: [[UInt8]] = []
        for _ in 0..<1000 {
            var bytes = Array(record.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                case 2: bytes.removeSubrange(place...)
                default: bytes.replaceSubrange(place..<place, with: Array(pieces.randomElement(using: &random)!.utf8))
                }
                if bytes.isEmpty { bytes = Array("{}".utf8) }
            }
            records.append(bytes)
        }
        let found = try convert(records, settings(format))
        #expect(found.bad > 0 && found.rows > 0)
        // What stands before and behind a record changes nothing.
        var rows = 0
        for record in records { rows += try convert([record], settings(format)).rows }
        #expect(found.rows == rows)
    }

    @Test(arguments: [
        ([#"{"n":1}{"n":2}"#], 2, 0), ([" {\"n\":1}\n{\"n\":2}\n", #"{"n":3}"#], 3, 0),
        // An array of objects is none, and all of a record counts or nothing.
        ([#"[{"n":1},{"n":2}]"#, #"{"n":3}"#], 1, 1), ([#"{"n":1}{"n":"x"}"#, #"{"n":3}{"n":4}"#], 2, 1),
        ([#"{"n":1}{"n":2"#, #"{"n":3}"#], 1, 1), ([#"{"n":1} 2"#], 0, 1), ([#"{"n":1},{"n":2}"#], 0, 1),
        // Records are not joined where one is cut off.
        ([#"{"n":"#, "1}"], 0, 2), ([#"{"n":1"#, "}", #"{"n":2}"#], 1, 2), ([#"{"n":1}{"n""#, #":2}{"n":3}"#], 0, 2),
        ([#"{"s":{"a":""#, #""}}"#], 0, 2), (["", " ", #"{"n":1}"#, "\n"], 1, 3), (["", #"{"n":1}"#], 1, 1),
        ([#"{"n":1}"#, ""], 1, 1), ([#"{"n":1}"#, "\u{FEFF}"], 1, 1),
    ])
    func `a record may have several objects`(_ records: [String], _ rows: Int, _ bad: Int) throws {
        let found = try convert(records.map { Array($0.utf8) }, settings(.parquet))
        #expect(found.rows == rows && found.bad == bad)
    }

    @Test(arguments: [0, 100])
    func `what cannot be written ends the conversion with its error`(_ room: Int) throws {
        struct Full: Error {}
        let written = Mutex(0)
        #expect(throws: Full.self) {
            let converter = try FormatConverter(columns: columns, settings(.parquet)) { bytes in
                try written.withLock { written in
                    written += bytes.count
                    if written > room { throw Full() }
                }
            }
            for _ in 0..<1000 { try Array(record.utf8).withUnsafeBytes { try converter.add($0) } }
            _ = try converter.finish()
        }
    }

    @Test func `the rows of a Parquet file are those that its footer tells`() throws {
        let found = try convert([[UInt8]](repeating: Array(record.utf8), count: 7), settings(.parquet))
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("millrace-\(UUID()).parquet").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(found.file).write(to: URL(fileURLWithPath: path))
        let footer = try FileFooter(FileLocation(path: path), .parquet)
        #expect(footer.rowCount == 7)
        #expect(footer.fields.map(\.type.glueName) == columns.map(\.type))
    }

    @Test(arguments: [
        "text", "array<int", "map<int>", "decimal(39,1)", "decimal(5,9)", "struct<a>", "array<>", "decimal(x)",
    ])
    func `unknown types are refused`(_ type: String) {
        #expect(throws: FormatConverter.Failure.self) {
            try FormatConverter(columns: [TableColumn(name: "a", type: type)], settings(.parquet))
        }
    }

    @Test(arguments: ["array<", "map<int,", "struct<a:"])
    func `a type that is nested too deeply is a conversion error`(_ opening: String) {
        for depth in [101, 18_000] {
            let type = String(repeating: opening, count: depth) + "int" + String(repeating: ">", count: depth)
            let elapsed = ContinuousClock().measure {
                #expect(throws: (any Error).self) {
                    try FormatConverter(columns: [TableColumn(name: "a", type: type)], settings(.parquet))
                }
            }
            #expect(elapsed < .seconds(1))
        }
    }
}
