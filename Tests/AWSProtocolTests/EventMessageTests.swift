import AWSProtocol
import NIOCore
import Testing

@Suite struct EventMessageTests {
    @Test func `an empty message has the checksums that the SDKs' test vectors have`() {
        // From the test vectors that come with the AWS SDKs ("empty_message").
        let expected: [UInt8] = [0, 0, 0, 16, 0, 0, 0, 0, 0x05, 0xC2, 0x48, 0xEB, 0x7D, 0x98, 0xC8, 0xFF]
        #expect(Array(EventMessage(headers: [], payload: []).encoded.readableBytesView) == expected)
    }

    @Test func `headers and payload follow the lengths`() {
        var bytes = EventMessage(headers: [("name", "värde")], payload: [1, 2, 3]).encoded
        let lengths = [bytes.readInteger(as: UInt32.self), bytes.readInteger(as: UInt32.self)]
        #expect(lengths == [12 + 14 + 3 + 4, 14])
        bytes.moveReaderIndex(forwardBy: 4)
        let name = bytes.readBytes(length: 6)
        #expect(name == [4] + Array("name".utf8) + [7])
        let count = bytes.readInteger(as: UInt16.self)
        let value = bytes.readString(length: 6)
        #expect(count == 6 && value == "värde")
        let payload = bytes.readBytes(length: 3)
        #expect(payload == [1, 2, 3])
    }
}
