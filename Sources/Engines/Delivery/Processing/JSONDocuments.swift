import AWSProtocol

/// JSON documents that stand one after another, with or without white space or commas between, or in an array.
enum JSONDocuments {
    /// All documents in order, as they are written; nil if anything is not JSON.
    static func all(in bytes: [UInt8]) -> [[UInt8]]? {
        var rest = trimmed(bytes[...])
        if rest.first == UInt8(ascii: "["), rest.last == UInt8(ascii: "]"), end(of: rest) == rest.endIndex {
            rest = rest.dropFirst().dropLast()
        }
        var documents: [[UInt8]] = []
        while true {
            rest = trimmed(rest)
            guard let first = rest.first else { return documents }
            if first == UInt8(ascii: ",") {
                rest = rest.dropFirst()
                continue
            }
            guard let end = end(of: rest) else { return nil }
            documents.append(Array(rest[..<end]))
            rest = rest[end...]
        }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        var rest = bytes.drop(while: isSpace)
        while let last = rest.last, isSpace(last) { rest.removeLast() }
        return rest
    }

    /// Where the document that `bytes` begin with ends; nil if it is not JSON.
    private static func end(of bytes: ArraySlice<UInt8>) -> Int? {
        bytes.withUnsafeBufferPointer { buffer -> Int? in
            var parser = JSONParser(buffer)
            guard let found = try? parser.next(), found != .null || buffer.first == UInt8(ascii: "n") else {
                return nil
            }
            return parser.consumedBytes
        }.map { bytes.startIndex + $0 }
    }
}
