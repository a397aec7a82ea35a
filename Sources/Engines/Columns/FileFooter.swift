import CArrow

/// The schema of a file of columns, from its footer.
package struct FileFooter: Sendable, Equatable {
    package enum Format: Sendable {
        case parquet
        case orc
    }

    package let fields: [ColumnType.Field]
    package let rowCount: Int

    package struct Unreadable: Error, CustomStringConvertible {
        package let description: String
    }

    /// Reads the footer of the file at `path`; blocking.
    package init(path: String, _ format: Format) throws(Unreadable) {
        var rows: Int64 = 0
        var text: UnsafeMutablePointer<CChar>?
        let status =
            switch format {
            case .parquet: millrace_parquet_schema(path, &rows, &text)
            case .orc: millrace_orc_schema(path, &rows, &text)
            }
        let answer = text.map { String(cString: $0) } ?? ""
        millrace_arrow_free(text)
        guard status == 0 else { throw Unreadable(description: answer) }
        rowCount = Int(rows)
        fields = answer.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return ColumnType.Field(name: String(parts[0]), type: .named(String(parts[1])))
        }
    }
}
