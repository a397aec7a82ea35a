import CArrow
import NIOCore
import Synchronization

/// How JSON records become a file of columns: what Firehose's record format conversion is set to.
///
/// Stored on disk within a delivery stream.
///
/// https://docs.aws.amazon.com/firehose/latest/dev/record-format-conversion.html
package struct FormatSettings: Codable, Sendable, Equatable {
    package enum Format: String, Codable, Sendable {
        case parquet
        case orc
    }

    package var format: Format
    /// As the format names it: `SNAPPY`, `GZIP`, `ZLIB`, `ZSTD`, `NONE`, `UNCOMPRESSED`.
    package var compression: String
    /// Row group of Parquet, stripe of ORC.
    package var blockBytes: Int
    package var pageBytes: Int
    package var hasDictionary: Bool
    package var hasVersion2Pages: Bool
    package var dictionaryKeyThreshold: Double
    package var paddingTolerance: Double
    package var bloomFilterColumns: [String]
    package var bloomFilterFalsePositives: Double
    package var rowIndexStride: Int
    package var isCaseInsensitive: Bool
    /// Dots in JSON keys stand for underscores in columns.
    package var replacesDots: Bool
    /// The JSON keys of columns that have another name.
    package var columnKeys: [String: String]
    /// Patterns of Java's SimpleDateFormat, or `millis`.
    package var timestampFormats: [String]

    package init(_ format: Format, compression: String, blockBytes: Int, pageBytes: Int) {
        self.format = format
        self.compression = compression
        self.blockBytes = blockBytes
        self.pageBytes = pageBytes
        hasDictionary = false
        hasVersion2Pages = false
        dictionaryKeyThreshold = 0
        paddingTolerance = 0.05
        bloomFilterColumns = []
        bloomFilterFalsePositives = 0.05
        rowIndexStride = 10_000
        isCaseInsensitive = true
        replacesDots = false
        columnKeys = [:]
        timestampFormats = []
    }
}

/// A column of a table: its name and its type as the Glue Data Catalog names it.
///
/// Stored on disk within a delivery's plan.
package struct TableColumn: Codable, Sendable, Equatable {
    package var name: String
    package var type: String

    package init(name: String, type: String) {
        self.name = name
        self.type = type
    }
}

/// Turns JSON records into a Parquet or ORC file, whose bytes are taken away as they come.
///
/// The same records give the same bytes. Blocking; used by one thread at a time.
package final class FormatConverter: @unchecked Sendable {
    private var converter: OpaquePointer?
    private let output = Output()

    /// The bytes of the file that have not been taken away, in pieces: a row group comes all at once.
    private final class Output: Sendable {
        /// The library writes on another thread than that which takes away.
        private let pieces = Mutex<[ByteBuffer]>([])

        func append(_ bytes: UnsafeRawBufferPointer) {
            pieces.withLock { pieces in
                var rest = bytes
                while !rest.isEmpty {
                    if pieces.last.map({ $0.readableBytes >= FormatConverter.pieceBytes }) ?? true {
                        pieces.append(ByteBufferAllocator().buffer(capacity: FormatConverter.pieceBytes))
                    }
                    let last = pieces.count - 1
                    let count = min(rest.count, FormatConverter.pieceBytes - pieces[last].readableBytes)
                    pieces[last].writeBytes(UnsafeRawBufferPointer(rebasing: rest[..<count]))
                    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                }
            }
        }

        func take() -> [ByteBuffer] {
            pieces.withLock { pieces in
                defer { pieces = [] }
                return pieces
            }
        }
    }

    private static let pieceBytes = 1024 * 1024

    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// Throws for a type or an option that is not supported.
    package init(columns: [TableColumn], _ settings: FormatSettings) throws(Failure) {
        let columnLines = columns.map { "\($0.name)\t\($0.type)" }.joined(separator: "\n")
        let keyLines = settings.columnKeys.map { "\($0.key)\t\($0.value)" }.joined(separator: "\n")
        var message: UnsafeMutablePointer<CChar>?
        converter = settings.compression.withCString { compression in
            settings.bloomFilterColumns.joined(separator: "\n").withCString { bloomColumns in
                keyLines.withCString { keys in
                    settings.timestampFormats.joined(separator: "\n").withCString { formats in
                        var options = millrace_converter_options(
                            format: settings.format == .parquet ? 0 : 1, compression: compression,
                            block_bytes: Int64(settings.blockBytes), page_bytes: Int64(settings.pageBytes),
                            has_dictionary: settings.hasDictionary ? 1 : 0,
                            has_version2_pages: settings.hasVersion2Pages ? 1 : 0,
                            dictionary_key_threshold: settings.dictionaryKeyThreshold,
                            padding_tolerance: settings.paddingTolerance,
                            bloom_filter_false_positives: settings.bloomFilterFalsePositives,
                            bloom_filter_columns: bloomColumns, row_index_stride: Int32(settings.rowIndexStride),
                            is_case_insensitive: settings.isCaseInsensitive ? 1 : 0,
                            replaces_dots: settings.replacesDots ? 1 : 0, column_keys: keys,
                            timestamp_formats: formats)
                        return millrace_converter_new(
                            columnLines, &options, Self.append, Unmanaged.passUnretained(output).toOpaque(), &message)
                    }
                }
            }
        }
        if converter == nil { throw Failure(description: Self.take(message)) }
    }

    deinit { millrace_converter_free(converter) }

    private static let append: millrace_converter_output = { context, bytes, count in
        guard let context else { return }
        Unmanaged<Output>.fromOpaque(context).takeUnretainedValue()
            .append(UnsafeRawBufferPointer(start: bytes, count: count))
    }

    /// Adds a record, which becomes a row if it fits the table.
    package func add(_ record: UnsafeRawBufferPointer) throws(Failure) {
        var message: UnsafeMutablePointer<CChar>?
        let bytes = record.bindMemory(to: UInt8.self)
        guard millrace_converter_add(converter, bytes.baseAddress, bytes.count, &message) == 0 else {
            throw Failure(description: Self.take(message))
        }
    }

    /// Why a record does not fit the table, if it does not; for a converter that nothing is added to.
    package func check(_ record: UnsafeRawBufferPointer) throws(Failure) -> String? {
        var message: UnsafeMutablePointer<CChar>?
        let bytes = record.bindMemory(to: UInt8.self)
        let status = millrace_converter_check(converter, bytes.baseAddress, bytes.count, &message)
        guard status != 0 else { return nil }
        let text = Self.take(message)
        guard status > 0 else { throw Failure(description: text) }
        return text
    }

    /// What the records of a file have come to.
    package struct Summary: Sendable, Equatable {
        package var rows = 0
        /// Records that do not fit the table, and why the first of them does not.
        package var misfits = 0
        package var firstMisfit: String?

        package init(rows: Int = 0, misfits: Int = 0, firstMisfit: String? = nil) {
            self.rows = rows
            self.misfits = misfits
            self.firstMisfit = firstMisfit
        }
    }

    /// Ends the file.
    package func finish() throws(Failure) -> Summary {
        var (rows, misfits): (Int64, Int64) = (0, 0)
        var message: UnsafeMutablePointer<CChar>?
        guard millrace_converter_finish(converter, &rows, &misfits, &message) == 0 else {
            throw Failure(description: Self.take(message))
        }
        return Summary(
            rows: Int(rows), misfits: Int(misfits), firstMisfit: misfits > 0 ? Self.take(message) : nil)
    }

    /// Takes away what there is of the file.
    package func takeOutput() -> [ByteBuffer] { output.take() }

    private static func take(_ message: UnsafeMutablePointer<CChar>?) -> String {
        defer { millrace_arrow_free(message) }
        return message.map { String(cString: $0) } ?? ""
    }
}
