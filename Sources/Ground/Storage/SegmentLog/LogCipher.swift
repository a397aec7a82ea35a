import Crypto
import Foundation

/// Encrypts the data of records at rest: AES-256-GCM, a random nonce each, bound to the record's partition key.
package struct LogCipher: Sendable {
    /// The nonce before the data and the tag after it.
    package static let overheadBytes = 28

    private let key: SymmetricKey

    /// `key` has 32 bytes.
    package init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

    func seal(_ data: UnsafeRawBufferPointer, partitionKey: UnsafeRawBufferPointer) throws -> Data {
        guard let sealed = try AES.GCM.seal(data, using: key, authenticating: partitionKey).combined else {
            throw CryptoKitError.incorrectParameterSize
        }
        return sealed
    }

    func open(_ sealed: UnsafeRawBufferPointer, partitionKey: UnsafeRawBufferPointer) throws -> Data {
        try AES.GCM.open(try AES.GCM.SealedBox(combined: Data(sealed)), using: key, authenticating: partitionKey)
    }
}
