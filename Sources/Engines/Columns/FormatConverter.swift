import CArrow
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

/// Keeps the memory of conversions for the next one; without a holder it goes back to the system with the last of them.
package final class ConversionMemory: @unchecked Sendable {
    private let memory = millrace_conversion_memory_hold()

    package init() {}

    deinit { millrace_conversion_memory_release(memory) }
}

/// Turns JSON records into a Parquet or ORC file.
///
/// The same records give the same bytes. Blocking; used by one thread at a time.
package final class FormatConverter: @unchecked Sendable {
    /// Takes the bytes of the file as they come, on a thread of the converter's, one call after another.
    package typealias Write = @Sendable (UnsafeRawBufferPointer) throws -> Void

    private var converter: OpaquePointer?
    private let output: Output

    /// Hands the file's bytes on, and keeps the error of what does not take them.
    private final class Output: Sendable {
        private let write: Write
        private let failure = Mutex<(any Error)?>(nil)

        init(_ write: @escaping Write) { self.write = write }

        func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
            do {
                try write(bytes)
                return true
            } catch {
                failure.withLock { $0 = $0 ?? error }
                return false
            }
        }

        var error: (any Error)? { failure.withLock { $0 } }
    }

    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// Throws `Failure` for a type or an option that is not supported.
    ///
    /// A converter that only checks records needs no `write`.
    package init(columns: [TableColumn], _ settings: FormatSettings, write: @escaping Write = { _ in }) throws {
        output = Output(write)
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
        if converter == nil { throw failure(message) }
    }

    deinit { millrace_converter_free(converter) }

    private static let append: millrace_converter_output = { context, bytes, count in
        guard let context else { return -1 }
        let output = Unmanaged<Output>.fromOpaque(context).takeUnretainedValue()
        return output.take(UnsafeRawBufferPointer(start: bytes, count: count)) ? 0 : -1
    }

    /// Adds a record of one or more JSON objects, which become rows if all of them fit the table.
    package func add(_ record: UnsafeRawBufferPointer) throws {
        var message: UnsafeMutablePointer<CChar>?
        let bytes = record.bindMemory(to: UInt8.self)
        guard millrace_converter_add(converter, bytes.baseAddress, bytes.count, &message) == 0 else {
            throw failure(message)
        }
    }

    private func failure(_ message: UnsafeMutablePointer<CChar>?) -> any Error {
        let text = Self.take(message)
        return output.error ?? Failure(description: text)
    }

    /// Waits until nothing is written any more, for a file that is given up.
    package func stop() { millrace_converter_wait(converter) }

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
    package func finish() throws -> Summary {
        var (rows, misfits): (Int64, Int64) = (0, 0)
        var message: UnsafeMutablePointer<CChar>?
        guard millrace_converter_finish(converter, &rows, &misfits, &message) == 0 else { throw failure(message) }
        return Summary(
            rows: Int(rows), misfits: Int(misfits), firstMisfit: misfits > 0 ? Self.take(message) : nil)
    }

    private static func take(_ message: UnsafeMutablePointer<CChar>?) -> String {
        defer { millrace_arrow_free(message) }
        return message.map { String(cString: $0) } ?? ""
    }
}
