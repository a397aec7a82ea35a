import CArrow
import Core

/// Statistics of a column's values.
///
/// Stored on disk within the catalog's statistics.
package struct ColumnSummary: Codable, Sendable, Equatable {
    package enum Kind: String, Codable, Sendable {
        case boolean = "BOOLEAN"
        case date = "DATE"
        case decimal = "DECIMAL"
        case double = "DOUBLE"
        case long = "LONG"
        case string = "STRING"
        case binary = "BINARY"
    }

    package var column: String
    package var kind: Kind
    package var nulls: Int
    /// Exact up to 65,536, then an estimate with an error of 0.8 %.
    package var distinctValues: Int
    package var trues: Int
    package var falses: Int
    package var longestLength: Int
    package var averageLength: Double
    /// Of a date in days, of a time in seconds since 1970, of a decimal its unscaled value in hexadecimal, a colon and its scale.
    package var minimum: String?
    package var maximum: String?
}

/// Gathers statistics of columns over the rows of files.
///
/// Blocking; used by one thread at a time.
package final class ColumnStatistics: @unchecked Sendable {
    /// How a file is read.
    package struct File: Sendable {
        package enum Format: String, Sendable {
            case parquet
            case orc
            case csv
            case json
        }

        package var location: FileLocation
        package var format: Format
        package var compression: FileCompression?
        package var delimiter: Character
        package var quote: Character
        package var hasHeader: Bool

        package init(
            location: FileLocation, format: Format, compression: FileCompression?, delimiter: Character = ",",
            quote: Character = "\"", hasHeader: Bool = false
        ) {
            self.location = location
            self.format = format
            self.compression = compression
            self.delimiter = delimiter
            self.quote = quote
            self.hasHeader = hasHeader
        }
    }

    package struct Unreadable: Error, CustomStringConvertible {
        package let description: String

        init(description: String) { self.description = description }

        /// Frees the message.
        init(taking message: UnsafeMutablePointer<CChar>?) {
            description = message.map { String(cString: $0) } ?? ""
            millrace_arrow_free(message)
        }
    }

    private let statistics: OpaquePointer
    private let names: String

    /// `columns` are those that are looked at, `all` those of the table in their order.
    package init(columns: [TableColumn], all: [TableColumn]) {
        statistics = millrace_statistics_new(columns.map { "\($0.name)\t\($0.type)" }.joined(separator: "\n"))
        names = all.map { $0.name.lowercased() }.joined(separator: "\n")
    }

    deinit { millrace_statistics_free(statistics) }

    package func read(_ file: File) throws(Unreadable) {
        var message: UnsafeMutablePointer<CChar>?
        let status = file.withOptions(columns: names) {
            millrace_statistics_read(statistics, &$0, &$1, &message)
        }
        guard status == 0 else { throw Unreadable(taking: message) }
    }

    package var summaries: [ColumnSummary] {
        let text = millrace_statistics_result(statistics)
        defer { millrace_arrow_free(text) }
        return (text.map { String(cString: $0) } ?? "").split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 11, let kind = ColumnSummary.Kind(rawValue: parts[1]), let nulls = Int(parts[2]),
                let distinct = Int(parts[3]), let trues = Int(parts[4]), let falses = Int(parts[5]),
                let longest = Int(parts[6]),
                let lengths = Int(parts[7])
            else { return nil }
            return ColumnSummary(
                column: parts[0], kind: kind, nulls: nulls, distinctValues: distinct, trues: trues, falses: falses,
                longestLength: longest, averageLength: 0, minimum: parts[8].isEmpty ? nil : parts[8],
                maximum: parts[9].isEmpty ? nil : parts[9]
            ).withAverage(of: lengths, count: Int(parts[10]) ?? 0)
        }
    }
}

extension ColumnSummary {
    fileprivate func withAverage(of lengths: Int, count: Int) -> ColumnSummary {
        var summary = self
        summary.averageLength = count == 0 ? 0 : Double(lengths) / Double(count)
        return summary
    }
}

extension ColumnStatistics.File {
    /// Calls `body` with what the reader has to know; `columns` are all of the table's, in lines.
    func withOptions(
        columns: String, _ body: (inout millrace_file, inout millrace_statistics_file) -> Int32
    ) -> Int32 {
        let codec: String? = compression == .bzip2 ? "bz2" : compression?.rawValue
        return format.rawValue.withCString { format in
            columns.withCString { columns in
                (codec ?? "").withCString { codecName in
                    var options = millrace_statistics_file(
                        format: format, codec: codec == nil ? nil : codecName,
                        delimiter: CChar(bitPattern: delimiter.asciiValue ?? UInt8(ascii: ",")),
                        quote: CChar(bitPattern: quote.asciiValue ?? UInt8(ascii: "\"")),
                        has_header: hasHeader ? 1 : 0, csv_columns: columns)
                    return location.withSource { body(&$0, &options) }
                }
            }
        }
    }
}
