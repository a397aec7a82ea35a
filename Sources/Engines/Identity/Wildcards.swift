/// Patterns of policies: an asterisk stands for any characters, a question mark for one.
enum Wildcards {
    /// A text, or one of the two marks.
    enum Piece: Sendable, Equatable {
        case character(UInt8)
        case any
        case one
    }

    static func pieces(_ pattern: some StringProtocol) -> [Piece] {
        pattern.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "*"): .any
            case UInt8(ascii: "?"): .one
            default: .character(byte)
            }
        }
    }

    static func matches(_ pattern: some StringProtocol, _ text: some StringProtocol) -> Bool {
        matches(pieces(pattern), Array(text.utf8))
    }

    /// Takes a time in proportion to the lengths' product at most, whatever the pattern.
    static func matches(_ pattern: [Piece], _ text: [UInt8]) -> Bool {
        var (place, position) = (0, 0)
        /// The last asterisk, and where the text went on behind what it took.
        var retry: (place: Int, position: Int)?
        while position < text.count {
            if place < pattern.count, pattern[place] == .any {
                retry = (place, position)
                place += 1
            } else if place < pattern.count, pattern[place] == .one || pattern[place] == .character(text[position]) {
                place += 1
                position += 1
            } else if let last = retry {
                retry = (last.place, last.position + 1)
                place = last.place + 1
                position = last.position + 1
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == .any }
    }
}
