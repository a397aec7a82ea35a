import CBase64
import NIOCore

/// Base64 with padding (RFC 4648, section 4), over bytes.
package enum Base64 {
    package static func encode(_ bytes: [UInt8], into text: inout [UInt8]) {
        text.append(contentsOf: encoded(bytes))
    }

    /// Adds the base64 of `bytes`, without a copy in between.
    package static func encode(_ bytes: UnsafeRawBufferPointer, into text: inout ByteBuffer) {
        let count = encodedCount(bytes.count)
        text.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { output in
            millrace_base64_encode(
                bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count,
                output.baseAddress?.assumingMemoryBound(to: UInt8.self))
            return count
        }
    }

    package static func encode(_ bytes: [UInt8]) -> String { String(decoding: encoded(bytes), as: UTF8.self) }

    /// How many characters stand for that many bytes.
    package static func encodedCount(_ count: Int) -> Int { (count + 2) / 3 * 4 }

    private static func encoded(_ bytes: [UInt8]) -> [UInt8] {
        let count = encodedCount(bytes.count)
        return [UInt8](unsafeUninitializedCapacity: count) { output, initialized in
            bytes.withUnsafeBufferPointer { millrace_base64_encode($0.baseAddress, $0.count, output.baseAddress) }
            initialized = count
        }
    }

    /// Returns nil unless the text is base64 with its padding.
    package static func decode(_ text: String) -> [UInt8]? {
        var copy = text
        return copy.withUTF8 { text in
            var isValid = true
            let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3) { output, initialized in
                let count = millrace_base64_decode(text.baseAddress, text.count, output.baseAddress)
                isValid = count >= 0
                initialized = max(0, count)
            }
            return isValid ? bytes : nil
        }
    }

    /// Writes what the text stands for to the beginning of `output`, which has room for three bytes in four characters,
    /// and returns how many bytes that are; nil unless the text is base64 with its padding.
    package static func decode(_ text: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> Int? {
        precondition(output.count >= text.count / 4 * 3, "room for what is decoded")
        let count = millrace_base64_decode(
            text.baseAddress?.assumingMemoryBound(to: UInt8.self), text.count,
            output.baseAddress?.assumingMemoryBound(to: UInt8.self))
        return count < 0 ? nil : count
    }
}
