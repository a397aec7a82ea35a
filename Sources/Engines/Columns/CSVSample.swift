import Core

/// The rows at the head of a CSV file, with AWS's rules for delimiters and headers.
///
/// https://docs.aws.amazon.com/glue/latest/dg/add-classifier.html#classifier-builtin-csv
package struct CSVSample: Sendable, Equatable {
    package let delimiter: Character
    package let hasHeader: Bool
    package let areColumnsQuoted: Bool
    package let fields: [ColumnType.Field]
    package let recordCount: Int
    package let byteCount: Int

    /// What a custom classifier prescribes.
    package struct Rules: Sendable, Equatable {
        package enum Header: Sendable, Equatable { case unknown, present, absent }

        package var delimiter: Character?
        package var quote: Character = "\""
        package var header = Header.unknown
        package var names: [String] = []
        package var allowsSingleColumn = false

        package init() {}
    }

    private static let delimiters: [Character] = [",", "|", "\t", ";", "\u{1}"]
    private static let longestHeaderCharacters = 150

    /// Returns nil if the bytes are not CSV: text in at least two columns and two rows.
    package init?(_ bytes: [UInt8], isWhole: Bool, rules: Rules = Rules()) {
        guard let text = Self.text(bytes, isWhole: isWhole) else { return nil }
        for candidate in rules.delimiter.map({ [$0] }) ?? Self.delimiters {
            let (rows, isQuoted, count) = Self.rows(text, delimiter: candidate, quote: rules.quote)
            guard let width = rows.first?.count, width >= 2 || rules.allowsSingleColumn,
                rows.count >= 2 || rules.header == .absent && !rows.isEmpty,
                rows.allSatisfy({ $0.count == width })
            else { continue }
            let hasHeader =
                switch rules.header {
                case .present: true
                case .absent: false
                case .unknown: Self.isHeader(rows)
                }
            let data = hasHeader ? rows.dropFirst() : rows[...]
            delimiter = candidate
            self.hasHeader = hasHeader
            areColumnsQuoted = isQuoted
            recordCount = data.count
            byteCount = count
            fields = (0..<width).map { column in
                let name =
                    rules.names.indices.contains(column)
                    ? rules.names[column]
                    : hasHeader ? rows[0][column] : "col\(column)"
                let type = data.reduce(ColumnType.unknown) { $0.merged(with: Self.type(of: $1[column])) }
                return ColumnType.Field(name: name, type: type)
            }
            return
        }
        return nil
    }

    /// The bytes as text, without a last line that is cut off; nil if they are not text.
    private static func text(_ bytes: [UInt8], isWhole: Bool) -> String? {
        var bytes = bytes[...]
        if !isWhole {
            guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return nil }
            bytes = bytes[...end]
        }
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { return nil }
        return text
    }

    private static func rows(
        _ text: String, delimiter: Character, quote: Character
    ) -> (rows: [[String]], isQuoted: Bool, bytes: Int) {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isInQuotes = false
        var wasQuoted = false
        var bytes = 0
        for character in text {
            bytes += character.utf8.count
            if character == quote {
                isInQuotes.toggle()
                wasQuoted = true
            } else if isInQuotes {
                cell.append(character)
            } else if character == delimiter {
                row.append(cell)
                cell = ""
            } else if character.isNewline {
                row.append(cell)
                if row != [""] { rows.append(row) }
                (row, cell) = ([], "")
                if rows.count > Limits.Crawler.sampleRecords { return (rows, wasQuoted, bytes) }
            } else {
                cell.append(character)
            }
        }
        if !cell.isEmpty || !row.isEmpty { rows.append(row + [cell]) }
        return (rows, wasQuoted, bytes)
    }

    private static func isHeader(_ rows: [[String]]) -> Bool {
        let first = rows[0]
        let names = first.enumerated().allSatisfy { column, cell in
            let isLast = column == first.count - 1
            return type(of: cell) == .string && (isLast || cell.count < longestHeaderCharacters)
                && cell.allSatisfy { $0.isLetter || $0.isNumber || "_-. ".contains($0) }
        }
        // Otherwise nothing tells a header from the rows.
        return names && rows.dropFirst().contains { $0.contains { ![.string, .unknown].contains(type(of: $0)) } }
    }

    private static func type(of cell: String) -> ColumnType {
        let trimmed = cell.drop { $0 == " " }
        if trimmed.isEmpty { return .unknown }
        if Int64(trimmed) != nil { return .bigint }
        let isNumeral = trimmed.allSatisfy { $0.isNumber || "+-.eE".contains($0) }
        if isNumeral, Double(trimmed) != nil { return .double }
        if ["true", "false"].contains(trimmed.lowercased()) { return .boolean }
        return .string
    }
}
