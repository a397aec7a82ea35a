import Core
import Foundation

/// The keys of delivered objects: a prefix with expressions, and the name that Firehose gives each object.
///
/// https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html and
/// https://docs.aws.amazon.com/firehose/latest/dev/s3-object-name.html
package struct KeyTemplate: Sendable {
    private enum Piece: Sendable {
        case literal(String)
        case timestamp(pattern: DateTimePattern)
        case randomString
        case errorOutputType
        /// A partition key from a query or a function.
        case partitionKey(String)
    }

    private let pieces: [Piece]
    private let timeZone: TimeZone

    /// The partition keys that the prefix has.
    package var partitionKeys: Set<String> {
        Set(pieces.compactMap { if case .partitionKey(let name) = $0 { name } else { nil } })
    }

    /// Throws `invalidPrefix` for expressions that Firehose does not know.
    package init(prefix: String, timeZone name: String, isErrorPrefix: Bool) throws(DeliveryError) {
        guard let zone = TimeZone(identifier: name) else { throw .invalidPrefix("Invalid time zone: \(name)") }
        timeZone = zone
        var pieces: [Piece] = []
        var rest = prefix[...]
        while let start = rest.firstRange(of: "!{") {
            pieces.append(.literal(String(rest[..<start.lowerBound])))
            guard let end = rest[start.upperBound...].firstIndex(of: "}") else {
                throw .invalidPrefix("The prefix has an expression without an end.")
            }
            pieces.append(try Self.expression(rest[start.upperBound..<end], isErrorPrefix: isErrorPrefix))
            rest = rest[rest.index(after: end)...]
        }
        pieces.append(.literal(String(rest)))
        let namesType = pieces.contains { if case .errorOutputType = $0 { true } else { false } }
        // Without one of its own, failures of each type have a folder behind the prefix.
        if isErrorPrefix, !namesType { pieces += [.errorOutputType, .literal("/")] }
        // One with partition keys has its folders already, as in the examples of
        // https://docs.aws.amazon.com/firehose/latest/dev/dynamic-partitioning-s3bucketprefix.html.
        let usesTime = pieces.contains {
            switch $0 {
            case .timestamp, .partitionKey: true
            case .literal, .randomString, .errorOutputType: false
            }
        }
        // Without a timestamp of its own a prefix gets the hour of arrival.
        if !usesTime { pieces.append(.timestamp(pattern: try DateTimePattern("yyyy/MM/dd/HH/"))) }
        self.pieces = pieces
    }

    private static func expression(_ text: Substring, isErrorPrefix: Bool) throws(DeliveryError) -> Piece {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        switch (parts[0], parts.count == 2 ? String(parts[1]) : "") {
        case ("timestamp", let pattern) where !pattern.isEmpty: return .timestamp(pattern: try DateTimePattern(pattern))
        case ("firehose", "random-string"): return .randomString
        case ("firehose", "error-output-type") where isErrorPrefix: return .errorOutputType
        case ("partitionKeyFromQuery", let name) where !name.isEmpty && !isErrorPrefix,
            ("partitionKeyFromLambda", let name) where !name.isEmpty && !isErrorPrefix:
            return .partitionKey(name)
        default: throw .invalidPrefix("Invalid expression in the prefix: !{\(text)}")
        }
    }

    /// The evaluated prefix.
    ///
    /// `random` is called for each random string.
    package func prefix(
        at time: Timestamp, errorOutputType: String = "", partitionKeys: [String: String] = [:], random: () -> String
    ) -> String {
        pieces.map { piece in
            switch piece {
            case .literal(let text): text
            case .timestamp(let pattern): pattern.format(time, in: timeZone)
            case .randomString: random()
            case .errorOutputType: errorOutputType
            case .partitionKey(let name): partitionKeys[name] ?? ""
            }
        }.joined()
    }

    /// The key of an object whose oldest record arrived at `time`.
    package func key(
        at time: Timestamp, streamName: String, version: Int, uuid: String, suffix: String,
        errorOutputType: String = "", partitionKeys: [String: String] = [:]
    ) -> String {
        let fields = UTCFields(time)
        let date = [fields.year, fields.month, fields.day, fields.hour, fields.minute, fields.second]
            .map { padded($0, 2) }.joined(separator: "-")
        let prefix = prefix(at: time, errorOutputType: errorOutputType, partitionKeys: partitionKeys) {
            RandomText.make(11, from: RandomText.alphanumeric)
        }
        return "\(prefix)\(streamName)-\(version)-\(date)-\(uuid)\(suffix)"
    }
}

/// A pattern of Java's DateTimeFormatter: letters stand for fields, texts in single quotes for themselves.
///
/// https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/time/format/DateTimeFormatter.html
struct DateTimePattern: Sendable {
    private let pattern: String

    init(_ pattern: String) throws(DeliveryError) {
        // Fields that Java and Unicode's patterns (what Foundation formats) mean alike.
        let known = "yuMLdDEeaHhKkmsSnVzZXxQqw"
        var isQuoted = false
        for character in pattern {
            if character == "'" { isQuoted.toggle() }
            guard isQuoted || !character.isASCII || !character.isLetter || known.contains(character) else {
                throw .invalidPrefix("Invalid timestamp pattern in the prefix: \(pattern)")
            }
        }
        guard !isQuoted else { throw .invalidPrefix("Invalid timestamp pattern in the prefix: \(pattern)") }
        self.pattern = pattern
    }

    func format(_ time: Timestamp, in zone: TimeZone) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = zone
        formatter.dateFormat = pattern
        return formatter.string(from: Date(timeIntervalSince1970: time.seconds))
    }
}
