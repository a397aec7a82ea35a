import Foundation

/// A regular expression of a service model, matched against a whole value.
package struct ModelPattern: Sendable {
    package let text: String
    private let expression: NSRegularExpression?

    /// A pattern that the regular expression engine does not know matches everything.
    package init(_ text: String) {
        self.text = text
        expression = try? NSRegularExpression(pattern: "^(?:\(text))$", options: [.dotMatchesLineSeparators])
    }

    package func matches(_ value: String) -> Bool {
        guard let expression else { return true }
        return expression.firstMatch(in: value, range: NSRange(value.startIndex..., in: value)) != nil
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
