import Crypto
import Foundation
import Storage

/// Encrypts the records of one delivery stream while they wait in its log: AES-256-GCM, a random nonce each.
///
/// The stream's key lies in the document store. Whether a record is encrypted stands in the log, where records of a Kinesis
/// stream have their hash key, so that those from before and after a change are read alike.
struct RecordCipher: Sendable {
    /// What the log's hash key says of a record.
    ///
    /// Stored on disk; never reuse.
    static let plain: UInt128 = 0
    static let sealed: UInt128 = 1
    /// The nonce and the tag.
    static let overheadBytes = 28

    private let key: SymmetricKey
    private let stream: String

    init(documents: DocumentStore, streamID: String) async throws {
        key = SymmetricKey(data: try await documents.secret(named: "delivery-stream-\(streamID)"))
        stream = streamID
    }

    func seal(_ data: [UInt8]) throws -> [UInt8] {
        guard let sealed = try AES.GCM.seal(Data(data), using: key).combined else {
            throw DeliveryError.undecipherable(stream: stream)
        }
        return Array(sealed)
    }

    /// The data of a record as its producer sent it.
    func data(of record: LogRecord) throws -> [UInt8] {
        guard record.hashKey == Self.sealed else { return record.data }
        do {
            return Array(try AES.GCM.open(try AES.GCM.SealedBox(combined: Data(record.data)), using: key))
        } catch { throw DeliveryError.undecipherable(stream: stream) }
    }
}
