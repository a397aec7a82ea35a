/// A pattern of plain text, of wildcards for one character, and of wildcards for any number of them.
///
/// Matching goes back to the last wildcard only, so that it takes at most the product of both lengths.
package struct WildcardPattern: Sendable {
    private enum Element: Sendable, Equatable {
        case scalar(Unicode.Scalar)
        case one
        case any
    }

    private let elements: [Element]

    package init(_ text: String, one: Unicode.Scalar, any: Unicode.Scalar) {
        var elements: [Element] = []
        for scalar in text.unicodeScalars {
            let element: Element = scalar == one ? .one : scalar == any ? .any : .scalar(scalar)
            if element != .any || elements.last != .any { elements.append(element) }
        }
        self.elements = elements
    }

    /// Whether the pattern matches all of a text.
    package func matches(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        var (place, at) = (0, 0)
        var retry: (place: Int, at: Int)?
        while at < scalars.count {
            if place < elements.count, elements[place] == .any {
                place += 1
                retry = (place, at)
            } else if place < elements.count, elements[place] == .one || elements[place] == .scalar(scalars[at]) {
                place += 1
                at += 1
            } else if let last = retry {
                retry = (last.place, last.at + 1)
                (place, at) = (last.place, last.at + 1)
            } else {
                return false
            }
        }
        return elements[place...].allSatisfy { $0 == .any }
    }
}
