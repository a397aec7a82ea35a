import Core

/// The structs at the head of a file of Amazon Ion, binary or text.
///
/// https://amazon-ion.github.io/ion-docs/docs/spec.html
package struct IonSample: Sendable, Equatable {
    package private(set) var fields: [ColumnType.Field] = []
    package private(set) var recordCount = 0
    package private(set) var byteCount = 0

    /// Returns nil if the bytes are not Ion; `isWhole` tells that they are all of the file.
    package init?(_ bytes: [UInt8], isWhole: Bool) {
        let isReadable =
            bytes.starts(with: IonBinaryReader.mark) ? readBinary(bytes, isWhole) : readText(bytes, isWhole)
        guard isReadable, recordCount > 0, !fields.isEmpty else { return nil }
    }

    private mutating func readBinary(_ bytes: [UInt8], _ isWhole: Bool) -> Bool {
        var reader = IonBinaryReader(bytes)
        while recordCount < Limits.Crawler.sampleRecords, !reader.isAtEnd {
            guard let found = reader.topLevel() else { return !isWhole && recordCount > 0 }
            guard take(found, at: reader.position) else { return false }
        }
        return true
    }

    private mutating func readText(_ bytes: [UInt8], _ isWhole: Bool) -> Bool {
        var reader = IonTextReader(bytes)
        while recordCount < Limits.Crawler.sampleRecords {
            reader.skipSpace()
            if reader.isAtEnd { return true }
            guard let found = reader.value(depth: 0) else { return !isWhole && recordCount > 0 }
            guard take(found == .symbol(IonTextReader.versionMarker) ? .nothing : found, at: reader.position) else {
                return false
            }
        }
        return true
    }

    private mutating func take(_ found: IonType, at position: Int) -> Bool {
        switch found {
        case .nothing: return true
        case .type(.structure(let found)):
            fields = ColumnType.merged(fields, found)
            recordCount += 1
            byteCount = position
            return true
        case .type, .symbol: return false
        }
    }
}

/// What a value of Ion is in the catalog's types.
enum IonType: Equatable {
    case type(ColumnType)
    /// A symbol of the text form, which may be an annotation or a version marker.
    case symbol(String)
    /// What is no value: a symbol table, or padding.
    case nothing

    var column: ColumnType {
        switch self {
        case .type(let type): type
        case .symbol: .string
        case .nothing: .unknown
        }
    }

    /// Of numbers with a decimal point that are not floats; Hive keeps at most 38 digits.
    static let decimal = ColumnType.named("decimal(38,18)")
}

/// Reads the types of binary Ion.
///
/// https://amazon-ion.github.io/ion-docs/docs/binary.html
struct IonBinaryReader {
    static let mark: [UInt8] = [0xE0, 0x01, 0x00, 0xEA]

    private let bytes: [UInt8]
    private(set) var position = 0
    /// Names of the symbols, from 1 on; the first nine are Ion's own.
    private var symbols = ownSymbols

    private static let ownSymbols = [
        "$ion", "$ion_1_0", "$ion_symbol_table", "name", "version", "imports", "symbols", "max_id",
        "$ion_shared_symbol_table",
    ]
    private static let (tableSymbol, importsSymbol, symbolsSymbol) = (3, 6, 7)

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }

    /// The next value that stands in no other; nil if it is cut off or is none.
    mutating func topLevel() -> IonType? {
        if bytes[position...].starts(with: Self.mark) {
            position += Self.mark.count
            symbols = Self.ownSymbols
            return .nothing
        }
        return value(end: bytes.count, depth: 0)
    }

    private mutating func variable() -> Int? {
        var number = 0
        while position < bytes.count, number < 1 << 48 {
            let byte = bytes[position]
            position += 1
            number = number << 7 | Int(byte & 0x7F)
            if byte >= 0x80 { return number }
        }
        return nil
    }

    private mutating func value(end: Int, depth: Int) -> IonType? {
        guard position < end, depth < Limits.nestingDepth else { return nil }
        let (kind, low) = (bytes[position] >> 4, Int(bytes[position] & 15))
        position += 1
        if kind == 1 { return low <= 1 ? .type(.boolean) : low == 15 ? .type(.unknown) : nil }
        if low == 15 { return kind == 15 ? nil : .type(.unknown) }
        // A struct of length 1 has its fields in order, and its length after it.
        let length = low == 14 || kind == 13 && low == 1 ? variable() : low
        guard let length, length <= end - position else { return nil }
        let last = position + length
        switch kind {
        case 11, 12:
            var element = ColumnType.unknown
            while position < last {
                guard let found = value(end: last, depth: depth + 1) else { return nil }
                element = element.merged(with: found.column)
            }
            return .type(.array(element))
        case 13: return structure(last, depth)
        case 14: return annotated(last, depth)
        default: break
        }
        defer { position = last }
        switch kind {
        case 0: return .nothing
        case 2, 3: return .type(length <= 3 || length == 4 && bytes[position] < 0x80 ? .int : .bigint)
        case 4: return .type(.double)
        case 5: return .type(IonType.decimal)
        case 6: return .type(.named("timestamp"))
        case 7, 8: return .type(.string)
        case 9, 10: return .type(.named("binary"))
        default: return nil
        }
    }

    private mutating func structure(_ last: Int, _ depth: Int) -> IonType? {
        var fields: [ColumnType.Field] = []
        while position < last {
            guard let symbol = variable(), let found = value(end: last, depth: depth + 1) else { return nil }
            guard found != .nothing else { continue }
            let name = symbol > 0 && symbol <= symbols.count ? symbols[symbol - 1] : "$\(symbol)"
            fields = ColumnType.merged(fields, [.init(name: name, type: found.column)])
        }
        return position == last ? .type(.structure(fields)) : nil
    }

    private mutating func annotated(_ last: Int, _ depth: Int) -> IonType? {
        guard let length = variable(), length <= last - position else { return nil }
        let end = position + length
        var first: Int?
        while position < end {
            guard let symbol = variable() else { return nil }
            first = first ?? symbol
        }
        if depth == 0, first == Self.tableSymbol {
            defer { position = last }
            return readTable(last) ? .nothing : nil
        }
        return value(end: last, depth: depth + 1)
    }

    /// Takes the names of a symbol table; those of tables that are kept elsewhere are not known.
    private mutating func readTable(_ last: Int) -> Bool {
        guard position < last, bytes[position] >> 4 == 13 else { return false }
        let low = Int(bytes[position] & 15)
        position += 1
        if low == 14 || low == 1 { _ = variable() }
        var names: [String] = []
        var isAdded = false
        while position < last {
            guard let field = variable(), position < last else { return false }
            let kind = bytes[position] >> 4
            if field == Self.symbolsSymbol, kind == 11 {
                guard let found = texts() else { return false }
                names += found
            } else {
                isAdded = isAdded || field == Self.importsSymbol && kind == 7
                guard value(end: last, depth: 1) != nil else { return false }
            }
        }
        symbols = (isAdded ? symbols : Self.ownSymbols) + names
        return true
    }

    /// The strings of a list.
    private mutating func texts() -> [String]? {
        func length(_ low: Int) -> Int? { low == 14 ? variable() : low }
        let low = Int(bytes[position] & 15)
        position += 1
        guard let count = length(low), count <= bytes.count - position else { return nil }
        let end = position + count
        var found: [String] = []
        while position < end {
            let (kind, low) = (bytes[position] >> 4, Int(bytes[position] & 15))
            position += 1
            guard kind == 8, let count = length(low), count <= end - position,
                let text = String(validating: bytes[position..<(position + count)], as: UTF8.self)
            else { return nil }
            found.append(text)
            position += count
        }
        return found
    }
}
