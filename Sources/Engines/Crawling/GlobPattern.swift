import Foundation

/// An exclusion of a crawler target, over keys relative to the target.
///
/// https://docs.aws.amazon.com/glue/latest/dg/define-crawler-choose-data-sources.html#crawler-exclude
struct GlobPattern: Sendable {
    private let expression: String

    init(_ glob: String) {
        var expression = ""
        var rest = Array(glob)[...]
        var depth = 0
        while let character = rest.popFirst() {
            switch character {
            case "*" where rest.first == "*":
                rest.removeFirst()
                expression += ".*"
            case "*": expression += "[^/]*"
            case "?": expression += "[^/]"
            case "{":
                depth += 1
                expression += "(?:"
            case "}" where depth > 0:
                depth -= 1
                expression += ")"
            case "," where depth > 0: expression += "|"
            case "[":
                let end = rest.firstIndex(of: "]") ?? rest.endIndex
                let set = String(rest[..<end]).replacing("\\", with: "\\\\")
                expression += "[" + (set.hasPrefix("!") ? "^" + set.dropFirst() : set) + "]"
                rest = rest[Swift.min(end + 1, rest.endIndex)...]
            case "\\":
                if let next = rest.popFirst() { expression += NSRegularExpression.escapedPattern(for: String(next)) }
            default: expression += NSRegularExpression.escapedPattern(for: String(character))
            }
        }
        self.expression = "^\(expression)$"
    }

    func matches(_ key: String) -> Bool { key.range(of: expression, options: .regularExpression) != nil }
}
