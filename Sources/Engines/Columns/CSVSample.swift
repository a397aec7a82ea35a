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
        /// Names of the types that columns may have, as AWS has them for classifiers; those of AWS's own if empty.
        package var datatypes: [String] = []

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
                let type =
                    rules.datatypes.isEmpty
                    ? data.reduce(ColumnType.unknown) { $0.merged(with: ColumnType(inText: $1[column])) }
                    : CSVDatatype.narrowest(of: rules.datatypes, data.map { $0[column] })
                return ColumnType.Field(name: name, type: type)
            }
            return
        }
        return nil
    }

    /// The bytes as text, without a last line that is cut off; nil if they are not text.
    private static func text(_ bytes: [UInt8], isWhole: Bool) -> String? {
        var bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
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
            return ColumnType(inText: cell) == .string && (isLast || cell.count < longestHeaderCharacters)
                && cell.allSatisfy { $0.isLetter || $0.isNumber || "_-. ".contains($0) }
        }
        // Otherwise nothing tells a header from the rows.
        return names
            && rows.dropFirst().contains { $0.contains { ![.string, .unknown].contains(ColumnType(inText: $0)) } }
    }
}

/// The types that a custom CSV classifier may be told of.
///
/// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateCsvClassifierRequest.html
private enum CSVDatatype: String, CaseIterable {
    case boolean = "BOOLEAN"
    case short = "SHORT"
    case int = "INT"
    case long = "LONG"
    case decimal = "DECIMAL"
    case float = "FLOAT"
    case double = "DOUBLE"
    case date = "DATE"
    case timestamp = "TIMESTAMP"
    case binary = "BINARY"

    /// The first type, from the narrowest on, that all cells are values of.
    static func narrowest(of names: [String], _ cells: [String]) -> ColumnType {
        let values = cells.filter { !$0.isEmpty }
        guard !values.isEmpty else { return .unknown }
        return allCases.first { names.contains($0.rawValue) && values.allSatisfy($0.holds) }?.type ?? .string
    }

    private var type: ColumnType {
        switch self {
        case .boolean: .boolean
        case .short: .named("smallint")
        case .int: .int
        case .long: .bigint
        case .decimal: .named("decimal(38,18)")
        case .float: .named("float")
        case .double: .double
        case .date: .named("date")
        case .timestamp: .named("timestamp")
        case .binary: .named("binary")
        }
    }

    private func holds(_ cell: String) -> Bool {
        switch self {
        case .boolean: ["true", "false"].contains(cell.lowercased())
        case .short: Int16(cell) != nil
        case .int: Int32(cell) != nil
        case .long: Int64(cell) != nil
        case .decimal, .float, .double: [.bigint, .double].contains(ColumnType(inText: cell))
        case .date: Self.isDate(cell[...])
        case .timestamp:
            cell.count > 10 && Self.isDate(cell.prefix(10)) && ["T", " "].contains(cell.dropFirst(10).first)
                && cell.dropFirst(11).allSatisfy { $0.isNumber || ":.+-Z".contains($0) }
        case .binary: false
        }
    }

    private static func isDate(_ text: Substring) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { Int($0) != nil }
    }
}
