/// The options of a Redshift COPY command, as far as loading into PostgreSQL understands them.
///
/// https://docs.aws.amazon.com/redshift/latest/dg/r_COPY-parameters.html
package struct CopyOptions: Sendable, Equatable {
    package enum Format: Sendable, Equatable {
        /// Fields between delimiters; quotation marks mean nothing unless `removesQuotes`.
        case delimited
        case csv(quote: UInt8)
        /// An object for each row, its keys being the names of columns.
        case json(ignoresCase: Bool)
        /// A JSON value for each row, and the object of a bucket that says where each column is in it.
        case jsonPaths(bucket: String, key: String)
    }

    /// How text becomes a time of day or a date.
    package enum TimeStyle: Sendable, Equatable {
        /// As the database reads it.
        case database
        case epochSeconds
        case epochMilliseconds
        case pattern(TimePattern)
    }

    /// Why options cannot be carried out.
    package struct Failure: Error, Sendable, CustomStringConvertible {
        package let description: String
    }

    package var format = Format.delimited
    package var delimiter: UInt8?
    package var isGzip = false
    package var ignoredHeaderLines = 0
    package var maxErrors = 0
    package var nullText = Array("\\N".utf8)
    package var timeStyle = TimeStyle.database
    package var dateStyle = TimeStyle.database
    /// What stands for characters that are no UTF-8; nil if they are errors.
    package var replacement: UInt8?
    package var isBlankNull = false
    package var isEmptyNull = false
    package var hasEscapes = false
    package var fillsRecords = false
    package var ignoresBlankLines = false
    package var removesQuotes = false
    package var trimsBlanks = false
    package var truncatesColumns = false
    /// Loads nothing, and tells whether everything could be loaded.
    package var isDry = false

    /// Reads options as they stand in a CopyCommand; throws for one that is not known, and names it.
    package init(_ text: String) throws(Failure) {
        var words = try CopyWords(text)
        while let word = words.next() {
            guard case .word(let name) = word else { throw Self.unknown(word.text) }
            try take(name, &words)
        }
        if delimiter == nil {
            if case .csv = format { delimiter = UInt8(ascii: ",") } else { delimiter = UInt8(ascii: "|") }
        }
    }

    private static func unknown(_ text: String) -> Failure {
        Failure(description: "The COPY option \(text) is not supported when loading into PostgreSQL.")
    }

    private mutating func take(_ name: String, _ words: inout CopyWords) throws(Failure) {
        switch name {
        case "FORMAT":
            words.skip("AS")
            guard case .word(let format)? = words.next() else {
                throw Failure(description: "The COPY option FORMAT needs the name of a format.")
            }
            guard ["CSV", "JSON"].contains(format) else { throw Self.unknown("FORMAT \(format)") }
            try take(format, &words)
        case "CSV":
            var quote = UInt8(ascii: "\"")
            if words.skip("QUOTE") { quote = try character("QUOTE", &words) }
            format = .csv(quote: quote)
        case "JSON": format = try jsonFormat(&words)
        case "DELIMITER": delimiter = try character(name, &words)
        case "GZIP": isGzip = true
        case "IGNOREHEADER": ignoredHeaderLines = try number(name, &words)
        case "MAXERROR":
            maxErrors = try number(name, &words)
            guard maxErrors <= 100_000 else {
                throw Failure(description: "The COPY option MAXERROR is at most 100000.")
            }
        case "NULL":
            let text = try string(name, &words)
            // As Redshift, which calls both the character NUL.
            nullText = ["\\0", "\\000"].contains(text) ? [0] : Array(text.utf8)
        case "TIMEFORMAT": timeStyle = try style(name, &words)
        case "DATEFORMAT": dateStyle = try style(name, &words)
        case "ACCEPTINVCHARS":
            words.skip("AS")
            replacement = UInt8(ascii: "?")
            if case .string(let text)? = words.peek() {
                _ = words.next()
                guard text.utf8.count == 1, let byte = text.utf8.first, byte > 0 else {
                    throw Failure(description: "The COPY option ACCEPTINVCHARS takes one ASCII character.")
                }
                replacement = byte
            }
        case "BLANKSASNULL": isBlankNull = true
        case "EMPTYASNULL": isEmptyNull = true
        case "ESCAPE": hasEscapes = true
        case "FILLRECORD": fillsRecords = true
        case "IGNOREBLANKLINES": ignoresBlankLines = true
        case "REMOVEQUOTES": removesQuotes = true
        case "TRIMBLANKS": trimsBlanks = true
        case "TRUNCATECOLUMNS": truncatesColumns = true
        case "NOLOAD": isDry = true
        // PostgreSQL rounds, as ROUNDEC asks for.
        case "ROUNDEC": break
        // How Redshift stores the table, which is PostgreSQL's own affair here.
        case "COMPUPDATE", "STATUPDATE":
            for value in ["ON", "OFF", "TRUE", "FALSE", "PRESET"] where words.skip(value) { break }
        case "COMPROWS": _ = try number(name, &words)
        case "REGION": _ = try string(name, &words)
        case "ENCODING":
            words.skip("AS")
            guard let encoding = words.next(), ["UTF8", "UTF-8"].contains(encoding.text.uppercased()) else {
                throw Failure(description: "The COPY option ENCODING is only supported with UTF8.")
            }
        default: throw Self.unknown(name)
        }
    }

    private func jsonFormat(_ words: inout CopyWords) throws(Failure) -> Format {
        words.skip("AS")
        guard case .string(let text)? = words.peek() else { return .json(ignoresCase: false) }
        _ = words.next()
        switch text.lowercased() {
        case "auto": return .json(ignoresCase: false)
        case "auto ignorecase": return .json(ignoresCase: true)
        default: break
        }
        let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        let place = text.dropFirst("s3://".count).split(separator: "/", maxSplits: 1).map(String.init)
        guard text.hasPrefix("s3://"), parts.count == 3, place.count == 2 else { throw Self.unknown("JSON '\(text)'") }
        return .jsonPaths(bucket: place[0], key: place[1])
    }

    private func string(_ name: String, _ words: inout CopyWords) throws(Failure) -> String {
        words.skip("AS")
        guard case .string(let text)? = words.next() else {
            throw Failure(description: "The COPY option \(name) needs a text in quotation marks.")
        }
        return text
    }

    private func character(_ name: String, _ words: inout CopyWords) throws(Failure) -> UInt8 {
        let text = try string(name, &words)
        if text == "\\t" { return 0x09 }
        // An octal code, as `\001` or `\\001`.
        let digits = text.drop { $0 == "\\" }
        if text.hasPrefix("\\"), digits.count == 3, let code = UInt8(digits, radix: 8), code > 0 { return code }
        guard text.utf8.count == 1, let byte = text.utf8.first, ![0, 0x0A, 0x0D].contains(byte) else {
            throw Failure(description: "The COPY option \(name) takes one ASCII character.")
        }
        return byte
    }

    private func number(_ name: String, _ words: inout CopyWords) throws(Failure) -> Int {
        words.skip("AS")
        guard let word = words.next(), let number = Int(word.text), number >= 0 else {
            throw Failure(description: "The COPY option \(name) needs a number.")
        }
        return number
    }

    private func style(_ name: String, _ words: inout CopyWords) throws(Failure) -> TimeStyle {
        let text = try string(name, &words)
        switch text.lowercased() {
        case "auto": return .database
        case "epochsecs" where name == "TIMEFORMAT": return .epochSeconds
        case "epochmillisecs" where name == "TIMEFORMAT": return .epochMilliseconds
        default: break
        }
        guard let pattern = TimePattern(text) else {
            throw Failure(description: "The COPY option \(name) does not know the format '\(text)'.")
        }
        return .pattern(pattern)
    }
}

/// The words and texts of COPY options, one after another.
private struct CopyWords {
    enum Word: Equatable {
        /// In upper case.
        case word(String)
        /// Without its quotation marks.
        case string(String)

        var text: String {
            switch self {
            case .word(let text), .string(let text): text
            }
        }
    }

    private var words: ArraySlice<Word>

    init(_ text: String) throws(CopyOptions.Failure) {
        var found: [Word] = []
        var rest = text[...]
        while let first = rest.first {
            if first.isWhitespace || first == "," || first == ";" {
                rest.removeFirst()
            } else if first == "'" {
                rest.removeFirst()
                var string = ""
                while true {
                    guard let end = rest.firstIndex(of: "'") else {
                        throw CopyOptions.Failure(description: "The COPY options have a text that does not end.")
                    }
                    string += rest[..<end]
                    rest = rest[rest.index(after: end)...]
                    guard rest.first == "'" else { break }
                    string += "'"
                    rest.removeFirst()
                }
                found.append(.string(string))
            } else {
                let word = rest.prefix { !$0.isWhitespace && $0 != "'" && $0 != "," && $0 != ";" }
                found.append(.word(word.uppercased()))
                rest = rest[word.endIndex...]
            }
        }
        words = found[...]
    }

    func peek() -> Word? { words.first }
    mutating func next() -> Word? { words.popFirst() }

    /// Takes the word if it is the next one; returns whether it was.
    @discardableResult
    mutating func skip(_ word: String) -> Bool {
        guard words.first == .word(word) else { return false }
        words.removeFirst()
        return true
    }
}
