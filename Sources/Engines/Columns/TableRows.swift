import CArrow

/// A value of a row.
package enum RowValue: Sendable, Equatable {
    case null
    /// A boolean is 1 or 0.
    case integer(Int64)
    case number(Double)
    case text(String)
}

/// Reads the rows of a table's files.
package enum TableRows {
    private final class Context {
        let take: ([RowValue]) throws -> Void
        var failure: (any Error)?

        init(_ take: @escaping ([RowValue]) throws -> Void) { self.take = take }
    }

    /// Gives each row of a file to `take`, with a value for each of `columns`; blocking.
    ///
    /// In Parquet and ORC a column may be a member of another, as `structure.member`.
    ///
    /// Throws ColumnStatistics.Unreadable, and what `take` throws.
    package static func read(
        _ file: ColumnStatistics.File, columns: [String], _ take: ([RowValue]) throws -> Void
    ) throws {
        try withoutActuallyEscaping(take) { try read(file, columns, Context($0)) }
    }

    private static func read(_ file: ColumnStatistics.File, _ columns: [String], _ context: Context) throws {
        let names = columns.map { $0.lowercased() }.joined(separator: "\n")
        var message: UnsafeMutablePointer<CChar>?
        let status = withExtendedLifetime(context) {
            file.withOptions(columns: names) { source, options in
                millrace_rows_read(
                    &source, &options, names, output, Unmanaged.passUnretained(context).toOpaque(), &message)
            }
        }
        if let failure = context.failure {
            millrace_arrow_free(message)
            throw failure
        }
        guard status == 0 else { throw ColumnStatistics.Unreadable(taking: message) }
    }

    private static let output: millrace_row_output = { context, values, count in
        guard let context, let values else { return -1 }
        let taking = Unmanaged<Context>.fromOpaque(context).takeUnretainedValue()
        let row = UnsafeBufferPointer(start: values, count: count).map { value -> RowValue in
            switch value.kind {
            case 1: return .integer(value.integer)
            case 2: return .number(value.number)
            case 3:
                let bytes = UnsafeRawBufferPointer(start: value.text, count: Int(value.count))
                return .text(String(decoding: bytes, as: UTF8.self))
            default: return .null
            }
        }
        do {
            try taking.take(row)
            return 0
        } catch {
            taking.failure = error
            return -1
        }
    }
}
