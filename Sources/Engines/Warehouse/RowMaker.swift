import AWSProtocol
import Core

/// A column of the table that is loaded into.
struct TargetColumn: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        /// The most characters that it holds; nil if there is no such limit.
        case text(maxCharacters: Int?)
        case time
        case date
        case other
    }

    let name: String
    let kind: Kind
}

/// Turns records into lines of PostgreSQL's COPY text format, a field for each column.
///
/// https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2
struct RowMaker: Sendable {
    /// Why a record is no row.
    struct Misfit: Error, Equatable {
        let column: String?
        let reason: String
    }

    /// A column's value as the record has it: text, or nothing.
    private typealias Field = [UInt8]?

    let options: CopyOptions
    let columns: [TargetColumn]
    /// A path for each column, with options that ask for them.
    let paths: [JSONPath]
    private let places: [String: Int]

    init(options: CopyOptions, columns: [TargetColumn], paths: [JSONPath] = []) {
        self.options = options
        self.columns = columns
        self.paths = paths
        places = Dictionary(columns.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    /// Appends the line of a record.
    func append(_ record: ArraySlice<UInt8>, to lines: inout [UInt8]) throws(Misfit) {
        let start = lines.count
        do {
            switch options.format {
            case .delimited, .csv: try appendFields(record, &lines)
            case .json(let ignoresCase): try appendMembers(record, ignoresCase, &lines)
            case .jsonPaths: try appendPaths(record, &lines)
            }
        } catch {
            lines.removeLast(lines.count - start)
            throw error
        }
        lines.append(0x0A)
    }

    // MARK: Delimited text

    private func appendFields(_ record: ArraySlice<UInt8>, _ lines: inout [UInt8]) throws(Misfit) {
        let fields = try split(record)
        guard fields.count <= columns.count else {
            throw Misfit(column: nil, reason: "Extra column(s) found")
        }
        guard fields.count == columns.count || options.fillsRecords else {
            throw Misfit(column: columns[fields.count].name, reason: "Delimiter not found")
        }
        for (place, column) in columns.enumerated() {
            let isThere = place < fields.count
            try append(isThere ? cleaned(fields[place], column) : nil, column, place, &lines)
        }
    }

    /// The fields of a record, quotation marks and escapes undone; nil for what stands for NULL.
    private func split(_ record: ArraySlice<UInt8>) throws(Misfit) -> [Field] {
        let delimiter = options.delimiter ?? UInt8(ascii: "|")
        var quote: UInt8?
        if case .csv(let given) = options.format { quote = given }
        var fields: [Field] = []
        var field: [UInt8] = []
        var wasQuoted = false
        var index = record.startIndex
        func end(_ field: [UInt8], _ wasQuoted: Bool) -> Field {
            if !wasQuoted, field == options.nullText { return nil }
            guard options.removesQuotes, let first = field.first, first == field.last, field.count >= 2,
                first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
            else { return field }
            return Array(field.dropFirst().dropLast())
        }
        while index < record.endIndex {
            let byte = record[index]
            index += 1
            if byte == delimiter {
                fields.append(end(field, wasQuoted))
                field = []
                wasQuoted = false
            } else if let quote, byte == quote, field.isEmpty, !wasQuoted {
                wasQuoted = true
                while true {
                    guard index < record.endIndex else {
                        throw Misfit(column: nil, reason: "Invalid quote formatting for CSV")
                    }
                    let inner = record[index]
                    index += 1
                    guard inner == quote else {
                        field.append(inner)
                        continue
                    }
                    guard index < record.endIndex, record[index] == quote else { break }
                    field.append(quote)
                    index += 1
                }
            } else if options.hasEscapes, byte == UInt8(ascii: "\\"), index < record.endIndex {
                // An escaped N is what NULL looks like, and stays as it is.
                if record[index] == UInt8(ascii: "N") { field.append(byte) }
                field.append(record[index])
                index += 1
            } else {
                field.append(byte)
            }
        }
        fields.append(end(field, wasQuoted))
        return fields
    }

    private func cleaned(_ field: Field, _ column: TargetColumn) -> Field {
        guard var field else { return nil }
        guard case .text = column.kind else {
            // A field of another type that is empty is NULL.
            while field.last == 0x20 { field.removeLast() }
            return field.isEmpty ? nil : field
        }
        if options.isEmptyNull, field.isEmpty { return nil }
        if options.isBlankNull, !field.isEmpty, field.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
        if options.trimsBlanks { while field.last == 0x20 { field.removeLast() } }
        return field
    }

    // MARK: JSON

    private func appendMembers(
        _ record: ArraySlice<UInt8>, _ ignoresCase: Bool, _ lines: inout [UInt8]
    ) throws(Misfit) {
        var fields = [Field](repeating: nil, count: columns.count)
        try parsed(record) { document throws(JSONError) in
            var ranges: [(Int, Range<Int>)] = []
            var parser = JSONParser(document)
            try parser.members { name, range in
                if let place = places[ignoresCase ? name.lowercased() : name] { ranges.append((place, range)) }
            }
            parser.skipWhiteSpace()
            for (place, range) in ranges { fields[place] = try Self.text(document, range) }
        }
        for (place, column) in columns.enumerated() { try append(fields[place], column, place, &lines) }
    }

    private func appendPaths(_ record: ArraySlice<UInt8>, _ lines: inout [UInt8]) throws(Misfit) {
        var fields = [Field](repeating: nil, count: columns.count)
        try parsed(record) { document throws(JSONError) in
            for (place, path) in paths.enumerated() {
                if let range = try path.find(in: document) { fields[place] = try Self.text(document, range) }
            }
        }
        for (place, column) in columns.enumerated() { try append(fields[place], column, place, &lines) }
    }

    private func parsed(
        _ record: ArraySlice<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws(JSONError) -> Void
    ) throws(Misfit) {
        let result = record.withUnsafeBufferPointer { document in
            Result { () throws(JSONError) in try body(document) }
        }
        if case .failure(let error) = result {
            throw Misfit(column: nil, reason: "Invalid JSON format: \(error.description)")
        }
    }

    /// What a column gets of a JSON value: of a string what it says, of anything else what is written.
    private static func text(_ document: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) throws(JSONError) -> Field {
        let part = UnsafeBufferPointer(rebasing: document[range])
        if part.first == UInt8(ascii: "\"") { return try JSONParser.parse(part).string.map { Array($0.utf8) } }
        return part.elementsEqual("null".utf8) ? nil : Array(part)
    }

    // MARK: COPY's text format

    private func append(_ field: Field, _ column: TargetColumn, _ place: Int, _ lines: inout [UInt8]) throws(Misfit) {
        if place > 0 { lines.append(0x09) }
        guard var field else { return lines += [UInt8(ascii: "\\"), UInt8(ascii: "N")] }
        if let replacement = options.replacement { field = valid(field, replacement) }
        switch column.kind {
        case .time: field = try styled(field, options.timeStyle, column)
        case .date: field = try styled(field, options.dateStyle, column)
        case .text(let maxCharacters?) where options.truncatesColumns:
            let text = String(decoding: field, as: UTF8.self)
            if text.unicodeScalars.count > maxCharacters {
                var scalars = String.UnicodeScalarView()
                scalars.append(contentsOf: text.unicodeScalars.prefix(maxCharacters))
                field = Array(String(scalars).utf8)
            }
        case .text, .other: break
        }
        for byte in field {
            switch byte {
            case UInt8(ascii: "\\"): lines += [byte, byte]
            case 0x09: lines += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
            case 0x0A: lines += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0x0D: lines += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
            default: lines.append(byte)
            }
        }
    }

    private func styled(
        _ field: [UInt8], _ style: CopyOptions.TimeStyle, _ column: TargetColumn
    ) throws(Misfit) -> [UInt8] {
        switch style {
        case .database: return field
        case .epochSeconds, .epochMilliseconds:
            let text = String(decoding: field, as: UTF8.self)
            guard let number = Double(text),
                let time = Timestamp(exactSeconds: style == .epochSeconds ? number : number / 1000)
            else { throw Misfit(column: column.name, reason: "Invalid epoch time: \(text)") }
            return Array(time.iso8601(withMilliseconds: true).utf8)
        case .pattern(let pattern):
            guard let text = pattern.rewritten(field[...]) else {
                let given = String(decoding: field, as: UTF8.self)
                throw Misfit(
                    column: column.name, reason: "Invalid timestamp format or value: \(given)")
            }
            return text
        }
    }

    /// The bytes with every part that is no UTF-8, and every NUL, replaced.
    private func valid(_ bytes: [UInt8], _ replacement: UInt8) -> [UInt8] {
        if !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil { return bytes }
        var text = String(decoding: bytes, as: UTF8.self).unicodeScalars
        let character = Unicode.Scalar(replacement)
        text = String.UnicodeScalarView(text.map { $0 == "\u{FFFD}" || $0 == "\0" ? character : $0 })
        return Array(String(text).utf8)
    }
}
