import NIOCore

/// The form of a request's body, and so of its answer's.
package enum WireFormat: Sendable, Equatable {
    /// awsJson with its version, `1.0` or `1.1`.
    case json(version: String)
    case cbor

    /// What a request's Content-Type says; JSON unless it says otherwise.
    package init(contentType: String?, jsonVersion: String) {
        self = contentType?.hasPrefix("application/x-amz-cbor-1.1") == true ? .cbor : .json(version: jsonVersion)
    }

    package var contentType: String {
        switch self {
        case .json(let version): "application/x-amz-json-\(version)"
        case .cbor: "application/x-amz-cbor-1.1"
        }
    }

    package func encode(_ value: WireValue) -> [UInt8] {
        switch self {
        case .json: JSONWriter.bytes(of: value)
        case .cbor: CBORWriter.bytes(of: value)
        }
    }

    /// The input in a body; an empty one stands for an input without members.
    package func decode(_ body: ByteBuffer) throws(AWSError) -> WireValue {
        guard body.readableBytes > 0 else { return .map(WireMap()) }
        func refusal(_ reason: String) -> AWSError {
            AWSError(code: "SerializationException", message: reason, messageMember: "Message")
        }
        switch self {
        case .json:
            do throws(JSONError) { return try JSONParser.parse(body.readableBytesView) } catch {
                throw refusal("The request body is not JSON: \(error)")
            }
        case .cbor:
            let parsed = body.withUnsafeReadableBytes { bytes in
                Result { () throws(CBORError) in try CBORParser.parse(bytes) }
            }
            do throws(CBORError) { return try parsed.get() } catch {
                throw refusal("The request body is not CBOR: \(error)")
            }
        }
    }
}
