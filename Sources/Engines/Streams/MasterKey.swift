import Crypto
import Foundation
import Storage

#if canImport(Glibc)
    import Glibc
#endif

/// The key that seals the keys of streams, which themselves encrypt records: given by the environment, or made at the first start
/// and kept in a file of the data folder that only the server's user can read.
package struct MasterKey: Sendable {
    package struct Unusable: Error, CustomStringConvertible {
        package let description: String
    }

    private let key: SymmetricKey

    /// `text` is the base64 of 32 bytes; without it the key lies in `file`, which is made if it is not there.
    package init(text: String?, file: String) throws {
        if let text {
            guard let bytes = Data(base64Encoded: text), bytes.count == 32 else {
                throw Unusable(description: "The master key must be the base64 of 32 bytes.")
            }
            key = SymmetricKey(data: bytes)
            return
        }
        if let bytes = FileManager.default.contents(atPath: file) {
            guard bytes.count == 32 else {
                throw Unusable(description: "The file \(file) does not hold a master key of 32 bytes.")
            }
            key = SymmetricKey(data: bytes)
            return
        }
        key = SymmetricKey(size: .bits256)
        // On disk before anything is sealed with it.
        let written = try DiskFile(path: file, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
        try written.write(key.withUnsafeBytes { Array($0) }, at: 0)
        try written.sync()
        try DiskFile.syncFolder(URL(fileURLWithPath: file).deletingLastPathComponent().path)
    }

    /// A new key, sealed; `context` is what it is for.
    func newWrappedKey(context: String) throws -> Data {
        let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        guard let sealed = try AES.GCM.seal(fresh, using: key, authenticating: Data(context.utf8)).combined else {
            throw CryptoKitError.incorrectParameterSize
        }
        return sealed
    }

    /// The key in `wrapped`; throws if it was sealed with another master key or for something else.
    func unwrap(_ wrapped: Data, context: String) throws -> [UInt8] {
        do {
            let box = try AES.GCM.SealedBox(combined: wrapped)
            return Array(try AES.GCM.open(box, using: key, authenticating: Data(context.utf8)))
        } catch {
            throw Unusable(
                description:
                    "A stream's key cannot be opened: it was sealed with another master key than the one given.")
        }
    }
}
