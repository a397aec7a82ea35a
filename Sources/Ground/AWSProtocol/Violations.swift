import Core

/// A regular expression of a service model, matched against a whole value.
package struct ModelPattern: Sendable {
    package let text: String
    private let expression: RegularExpression?

    package init(_ text: String) {
        self.text = text
        expression = RegularExpression(Self.translated(text))
    }

    /// Whether the pattern is an expression; a test asks it of all patterns of all models.
    package var isExpression: Bool { expression != nil }

    package func matches(_ value: String) -> Bool { expression?.matches(value) ?? false }

    /// The expression in PCRE2's notation: models are written for Java, which has `\uXXXX` for units of UTF-16.
    private static func translated(_ pattern: String) -> String {
        var output = ""
        var rest = pattern[...]
        while let character = rest.popFirst() {
            guard character == "\\", let escaped = rest.popFirst() else {
                output.append(character)
                continue
            }
            guard escaped == "u", let high = takeUnit(&rest) else {
                output += "\\\(escaped)"
                continue
            }
            var code = UInt32(high)
            if UTF16.isLeadSurrogate(high), rest.hasPrefix("\\u") {
                var after = rest.dropFirst(2)
                if let low = takeUnit(&after), UTF16.isTrailSurrogate(low) {
                    code = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
                    rest = after
                }
            }
            output += "\\x{\(String(code, radix: 16))}"
        }
        return output
    }

    private static func takeUnit(_ rest: inout Substring) -> UInt16? {
        guard rest.count >= 4, let unit = UInt16(rest.prefix(4), radix: 16) else { return nil }
        rest = rest.dropFirst(4)
        return unit
    }
}

/// Collects which constraints of the model a request breaks, in AWS's words.
package final class Violations {
    private var messages: [String] = []

    package init() {}

    package func add(value: String, at path: String, _ constraint: String) {
        messages.append("Value \(value) at '\(path)' failed to satisfy constraint: \(constraint)")
    }

    /// Throws `code` if any constraint is broken.
    package func check(code: String) throws(AWSError) {
        guard !messages.isEmpty else { return }
        let count = messages.count == 1 ? "1 validation error" : "\(messages.count) validation errors"
        throw AWSError(code: code, message: "\(count) detected: " + messages.joined(separator: "; "))
    }
}
