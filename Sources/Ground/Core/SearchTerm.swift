/// A text that is looked for in others byte by byte, in linear time (Knuth, Morris, Pratt).
///
/// Swift compares texts by canonical equivalence: `é` would be found in its other spelling, which is not what was asked for.
package struct SearchTerm: Sendable, Equatable {
    private let bytes: [UInt8]
    /// For each length of a beginning how much of it is a beginning and an end of itself.
    private let borders: [Int]

    package init(_ text: some StringProtocol) {
        bytes = Array(text.utf8)
        var borders = [0, 0]
        var border = 0
        for place in bytes.indices.dropFirst() {
            while border > 0, bytes[place] != bytes[border] { border = borders[border] }
            if bytes[place] == bytes[border] { border += 1 }
            borders.append(border)
        }
        self.borders = borders
    }

    package func isFound(in text: String) -> Bool {
        var matched = 0
        for byte in text.utf8 {
            if matched == bytes.count { return true }
            while matched > 0, byte != bytes[matched] { matched = borders[matched] }
            if byte == bytes[matched] { matched += 1 }
        }
        return matched == bytes.count
    }
}
