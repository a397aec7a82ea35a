import CZlib
import NIOCore

/// An answer that is a stream of events.
///
/// `send` is called with each event's type and members; when it returns the event is on its way. An `AWSError` that is thrown
/// becomes an exception event and ends the stream.
package struct EventStream: Sendable {
    package typealias Send = (_ type: String, _ members: WireValue) async throws -> Void

    package let run: @Sendable (Send) async throws -> Void

    package init(_ run: @Sendable @escaping (Send) async throws -> Void) { self.run = run }
}

/// A message of the binary form in which events travel: headers and a payload, each message with two checksums.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/RESTSelectObjectAppendix.html describes the framing.
package struct EventMessage: Sendable {
    /// Text headers by name.
    package let headers: [(name: String, value: String)]
    package let payload: [UInt8]

    package init(headers: [(name: String, value: String)], payload: [UInt8]) {
        self.headers = headers
        self.payload = payload
    }

    /// An event of a service.
    package static func event(_ type: String, contentType: String, payload: [UInt8]) -> EventMessage {
        EventMessage(
            headers: [(":event-type", type), (":content-type", contentType), (":message-type", "event")],
            payload: payload)
    }

    /// An error that ends the stream.
    package static func exception(_ code: String, contentType: String, payload: [UInt8]) -> EventMessage {
        EventMessage(
            headers: [(":exception-type", code), (":content-type", contentType), (":message-type", "exception")],
            payload: payload)
    }

    private static let textHeader: UInt8 = 7

    /// CRC-32 of all that is in the buffer.
    private static func checksum(_ buffer: ByteBuffer) -> UInt32 {
        buffer.withUnsafeReadableBytes { bytes in
            UInt32(crc32(0, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(bytes.count)))
        }
    }

    package var encoded: ByteBuffer {
        var block = ByteBuffer()
        for (name, value) in headers {
            block.writeInteger(UInt8(name.utf8.count))
            block.writeString(name)
            block.writeInteger(Self.textHeader)
            block.writeInteger(UInt16(value.utf8.count))
            block.writeString(value)
        }
        // Two lengths and their checksum before, the checksum of all after.
        let total = 12 + block.readableBytes + payload.count + 4
        var message = ByteBuffer()
        message.reserveCapacity(total)
        message.writeInteger(UInt32(total))
        message.writeInteger(UInt32(block.readableBytes))
        message.writeInteger(Self.checksum(message))
        message.writeBuffer(&block)
        message.writeBytes(payload)
        message.writeInteger(Self.checksum(message))
        return message
    }
}
