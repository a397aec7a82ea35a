/// The name of a stream: 1 to 128 characters out of `a-z`, `A-Z`, `0-9`, `_`, `.` and `-`.
package struct StreamName: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: String

    package init?(_ rawValue: String) {
        let isValid = rawValue.utf8.allSatisfy {
            (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0) || [95, 46, 45].contains($0)
        }
        guard isValid, (1...128).contains(rawValue.utf8.count) else { return nil }
        self.rawValue = rawValue
    }

    package static func < (left: StreamName, right: StreamName) -> Bool { left.rawValue < right.rawValue }
    package var description: String { rawValue }
}
