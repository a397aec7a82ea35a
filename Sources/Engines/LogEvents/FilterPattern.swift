import Core

/// A filter of log messages by terms.
///
/// Terms that must all occur, `?term` of which one must occur, `-term` that must not occur, phrases in double quotes:
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
package struct FilterPattern: Sendable, Equatable {
    private var required: [SearchTerm] = []
    private var optional: [SearchTerm] = []
    private var excluded: [SearchTerm] = []

    /// Throws for patterns over JSON members, columns or regular expressions, which are not evaluated.
    package init(_ text: String) throws(LogEventError) {
        guard let first = text.first(where: { $0 != " " }) else { return }
        guard !"{[%".contains(first) else {
            throw .invalidParameter("Millrace evaluates filter patterns of terms only, not '\(first)…'")
        }
        var rest = text[...]
        while let start = rest.firstIndex(where: { $0 != " " }) {
            rest = rest[start...]
            let sign = rest.first.flatMap { "?-".contains($0) ? $0 : nil }
            if sign != nil { rest.removeFirst() }
            let term: Substring
            if rest.first == "\"" {
                rest.removeFirst()
                guard let end = rest.firstIndex(of: "\"") else { throw .invalidParameter("Invalid filter pattern") }
                term = rest[..<end]
                rest = rest[rest.index(after: end)...]
            } else {
                term = rest.prefix { $0 != " " }
                rest = rest.dropFirst(term.count)
            }
            switch sign {
            case "?": optional.append(SearchTerm(term))
            case "-": excluded.append(SearchTerm(term))
            default: required.append(SearchTerm(term))
            }
        }
    }

    package func matches(_ message: String) -> Bool {
        required.allSatisfy { $0.isFound(in: message) }
            && (optional.isEmpty || optional.contains { $0.isFound(in: message) })
            && !excluded.contains { $0.isFound(in: message) }
    }
}
