import CArrow
import Core

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
        /// The file is not what was written.
        package let isDamage: Bool
    }

    /// Reads the footer of a file; blocking.
    package init(_ file: FileLocation, _ format: Format) throws(Unreadable) {
        var rows: Int64 = 0
        var text: UnsafeMutablePointer<CChar>?
        let status = file.withSource { source in
            switch format {
            case .parquet: millrace_parquet_schema(&source, &rows, &text)
            case .orc: millrace_orc_schema(&source, &rows, &text)
            }
        }
        let answer = text.map { String(cString: $0) } ?? ""
        millrace_arrow_free(text)
        guard status == 0 else { throw Unreadable(description: answer, isDamage: status == -2) }
        // A footer may say anything.
        rowCount = Int(max(0, rows))
        fields = answer.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return ColumnType.Field(name: String(parts[0]), type: .named(String(parts[1])))
        }
    }
}

extension FileLocation {
    /// The file as Arrow's readers are told of it.
    func withSource<Result>(_ body: (inout millrace_file) -> Result) -> Result {
        path.withCString { path in
            var source = millrace_file(path: path, object_bytes: Int64(blocks?.bytes ?? -1), seed: blocks?.seed ?? 0)
            return body(&source)
        }
    }
}
