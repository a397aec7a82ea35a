import Core
import Foundation

/// A grok pattern: a regular expression made of named ones, `%{NAME:field:type}`.
///
/// https://docs.aws.amazon.com/glue/latest/dg/custom-classifier.html#custom-classifier-grok
package struct GrokPattern: Sendable {
    package struct Invalid: Error, CustomStringConvertible {
        package let description: String
    }

    package let fields: [ColumnType.Field]
    private let expression: RegularExpression

    private static let deepest = 50
    private static let longestCharacters = 100_000

    /// `custom` holds patterns of one's own, on lines of a name and an expression.
    package init(_ pattern: String, custom: String = "") throws(Invalid) {
        var own: [String: String] = [:]
        for line in custom.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { continue }
            own[parts[0]] = parts[1].trimmingCharacters(in: .whitespaces)
        }
        var expansion = Expansion(custom: own)
        let text = try expansion.expand(pattern, depth: 0)
        fields = expansion.fields
        guard let expression = RegularExpression(text, dotMatchesNewlines: false) else {
            throw Invalid(description: "The grok pattern is no regular expression: \(pattern)")
        }
        self.expression = expression
    }

    private struct Expansion {
        let custom: [String: String]
        var fields: [ColumnType.Field] = []

        mutating func expand(_ pattern: String, depth: Int) throws(Invalid) -> String {
            guard depth < GrokPattern.deepest else {
                throw Invalid(description: "A grok pattern refers to itself.")
            }
            var output = ""
            var rest = pattern[...]
            while let start = rest.range(of: "%{") {
                output += rest[..<start.lowerBound]
                guard let end = rest[start.upperBound...].firstIndex(of: "}") else {
                    throw Invalid(description: "A grok pattern has no closing brace: \(pattern)")
                }
                let parts = rest[start.upperBound..<end].split(separator: ":", omittingEmptySubsequences: false).map(
                    String.init)
                guard let inner = custom[parts[0]] ?? GrokPattern.builtIn[parts[0]] else {
                    throw Invalid(description: "The grok pattern \(parts[0]) is not known.")
                }
                if parts.count > 1, !parts[1].isEmpty {
                    fields.append(.init(name: parts[1], type: Self.type(parts.count > 2 ? parts[2] : "")))
                }
                output += "(?:\(try expand(inner, depth: depth + 1)))"
                rest = rest[rest.index(after: end)...]
                guard output.utf8.count < GrokPattern.longestCharacters else {
                    throw Invalid(description: "The grok pattern is too long.")
                }
            }
            return output + rest
        }

        private static func type(_ name: String) -> ColumnType {
            switch name {
            case "byte": .named("tinyint")
            case "short": .named("smallint")
            case "int": .int
            case "long": .bigint
            case "float": .named("float")
            case "double": .double
            case "boolean": .boolean
            default: .string
            }
        }
    }

    /// Whether the pattern matches all of a line; a match that takes too many steps is none.
    package func matches(_ line: String) -> Bool { expression.matches(line) }
}

/// The lines at the head of a log.
package struct LogSample: Sendable, Equatable {
    package let recordCount: Int
    package let byteCount: Int

    private static let longestLineBytes = 16 * 1024

    /// Returns nil unless the pattern matches every line, but for one that may be cut off.
    package init?(_ bytes: [UInt8], isWhole: Bool, pattern: GrokPattern) {
        var bytes = bytes[...]
        if !isWhole {
            guard let end = bytes.lastIndex(of: 0x0A) else { return nil }
            bytes = bytes[...end]
        }
        var (count, read) = (0, 0)
        for line in bytes.split(separator: 0x0A).prefix(Limits.Crawler.sampleRecords) {
            read += line.count + 1
            guard line.count <= Self.longestLineBytes, var text = String(validating: line, as: UTF8.self) else {
                return nil
            }
            if text.hasSuffix("\r") { text.removeLast() }
            if text.allSatisfy(\.isWhitespace) { continue }
            guard pattern.matches(text) else { return nil }
            count += 1
        }
        guard count > 0 else { return nil }
        recordCount = count
        byteCount = read
    }
}
