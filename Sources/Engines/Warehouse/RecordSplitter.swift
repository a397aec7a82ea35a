/// Cuts the bytes of an object into records: lines, CSV records that may hold line breaks, or JSON values.
struct RecordSplitter {
    private enum Kind {
        case lines(hasEscapes: Bool)
        case csv(quote: UInt8)
        case json
    }

    /// A record has more bytes than Redshift loads.
    struct TooLong: Error {}

    private let kind: Kind
    private let maxBytes: Int
    private var buffer: [UInt8] = []
    /// Where the record that comes next begins, and how far it has been looked at.
    private var start = 0
    private var position = 0
    private var isQuoted = false
    private var isEscaped = false
    private var depth = 0

    init(_ options: CopyOptions, maxBytes: Int) {
        self.maxBytes = maxBytes
        switch options.format {
        case .delimited: kind = .lines(hasEscapes: options.hasEscapes)
        case .csv(let quote): kind = .csv(quote: quote)
        case .json, .jsonPaths: kind = .json
        }
    }

    mutating func append(_ bytes: [UInt8]) {
        if start > 0 {
            buffer.removeFirst(start)
            position -= start
            start = 0
        }
        buffer += bytes
    }

    /// The next record, without its line break; nil if more bytes are needed.
    ///
    /// `isLast` says that no more will come.
    mutating func next(isLast: Bool) throws(TooLong) -> ArraySlice<UInt8>? {
        let found: ArraySlice<UInt8>?
        switch kind {
        case .lines, .csv: found = line(isLast: isLast)
        case .json: found = value(isLast: isLast)
        }
        guard (found?.count ?? position - start) <= maxBytes else { throw TooLong() }
        return found
    }

    private mutating func line(isLast: Bool) -> ArraySlice<UInt8>? {
        while position < buffer.count {
            let byte = buffer[position]
            position += 1
            if isEscaped {
                isEscaped = false
                continue
            }
            switch kind {
            case .lines(let hasEscapes): isEscaped = hasEscapes && byte == UInt8(ascii: "\\")
            case .csv(let quote): if byte == quote { isQuoted.toggle() }
            case .json: break
            }
            if byte == 0x0A, !isQuoted { return take(upTo: position - 1) }
        }
        guard isLast, position > start else { return nil }
        return take(upTo: position)
    }

    /// Takes the record up to a place; what lies between there and the position is left out.
    private mutating func take(upTo end: Int) -> ArraySlice<UInt8> {
        var record = buffer[start..<end]
        if record.last == 0x0D { record.removeLast() }
        start = position
        isQuoted = false
        isEscaped = false
        return record
    }

    private mutating func value(isLast: Bool) -> ArraySlice<UInt8>? {
        if position == start {
            while start < buffer.count, [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ",")].contains(buffer[start]) {
                start += 1
            }
            position = start
        }
        while position < buffer.count {
            let byte = buffer[position]
            position += 1
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                isEscaped = byte == UInt8(ascii: "\\")
                isQuoted = byte != UInt8(ascii: "\"")
            } else if depth == 0, byte == 0x0A {
                // No object or array: a line that cannot be loaded.
                return take(upTo: position - 1)
            } else {
                switch byte {
                case UInt8(ascii: "\""): isQuoted = depth > 0
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    depth = max(0, depth - 1)
                    if depth == 0 { return take(upTo: position) }
                default: break
                }
            }
        }
        guard isLast, position > start else { return nil }
        depth = 0
        return take(upTo: position)
    }
}
