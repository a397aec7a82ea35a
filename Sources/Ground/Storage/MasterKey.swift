import Core
import Crypto
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// The key that seals the keys of streams, which themselves encrypt records, and the documents that hold secrets: given from
/// outside, or made at the first start and kept in a file of the data folder that only the server's user can read.
package struct MasterKey: Sendable {
    package struct Unusable: Error, CustomStringConvertible {
        package let description: String
    }

    /// The credential that systemd hands over (https://systemd.io/CREDENTIALS/).
    package static let credentialName = "millrace-master-key"

    private let key: SymmetricKey
    private let documentKey: SymmetricKey
    /// Tells master keys apart, and nothing about them.
    package let id: [UInt8]
    /// Whether the data folder alone does not open what the key seals.
    package let isFromOutside: Bool

    /// `text` is the base64 of 32 bytes, or else that of the file in `credentials`; without both the key lies in `file`, which
    /// is made if it is not there.
    package init(text: String?, credentials: String? = nil, file: String) throws {
        if let outside = try Self.fromOutside(text: text, credentials: credentials) {
            self = outside
            return
        }
        if let bytes = try PrivateFile.read(file) {
            guard bytes.count == 32 else {
                throw Unusable(description: "The file \(file) does not hold a master key of 32 bytes.")
            }
            self.init(bytes, isFromOutside: false)
            return
        }
        let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        // On disk before anything is sealed with it.
        try PrivateFile.write(fresh, to: file)
        self.init(fresh, isFromOutside: false)
    }

    /// The key that is given from outside the data folder, if one is.
    package static func fromOutside(text: String?, credentials: String?) throws -> MasterKey? {
        guard let text = try text ?? credentials.flatMap(credential(in:)) else { return nil }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let bytes = Data(base64Encoded: trimmed), bytes.count == 32 else {
            throw Unusable(description: "The master key must be the base64 of 32 bytes.")
        }
        return MasterKey(bytes, isFromOutside: true)
    }

    private init(_ bytes: some ContiguousBytes, isFromOutside: Bool) {
        key = SymmetricKey(data: bytes)
        documentKey = Self.derived(key, "millrace documents", bytes: 32)
        id = Self.derived(key, "millrace master key id", bytes: 8).withUnsafeBytes { Array($0) }
        self.isFromOutside = isFromOutside
    }

    private static func derived(_ key: SymmetricKey, _ use: String, bytes: Int) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data(use.utf8), outputByteCount: bytes)
    }

    private static func credential(in folder: String) throws -> String? {
        try PrivateFile.read("\(folder)/\(credentialName)", followingLinks: true).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    // MARK: Keys of streams

    /// A new key, sealed; `context` is what it is for.
    package func newWrappedKey(context: String) throws -> Data {
        let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        guard let sealed = try AES.GCM.seal(fresh, using: key, authenticating: Data(context.utf8)).combined else {
            throw CryptoKitError.incorrectParameterSize
        }
        return sealed
    }

    /// The key in `wrapped`; throws if it was sealed with another master key or for something else.
    package func unwrap(_ wrapped: Data, context: String) throws -> [UInt8] {
        do {
            let box = try AES.GCM.SealedBox(combined: wrapped)
            return Array(try AES.GCM.open(box, using: key, authenticating: Data(context.utf8)))
        } catch {
            throw Unusable(
                description:
                    "A stream's key cannot be opened: it was sealed with another master key than the one given.")
        }
    }

    // MARK: Secrets at rest

    /// Seals a secret, so that it can be opened only by this key and as what `context` says that it is.
    ///
    /// Stored on disk: the key's id, then nonce, ciphertext and tag of AES-256-GCM.
    package func seal(_ plain: Data, context: [UInt8]) throws -> Data {
        guard let sealed = try AES.GCM.seal(plain, using: documentKey, authenticating: context).combined else {
            throw CryptoKitError.incorrectParameterSize
        }
        return Data(id) + sealed
    }

    package func open(_ sealed: Data, context: [UInt8]) throws -> Data {
        try checkSealer(of: sealed)
        let box = try AES.GCM.SealedBox(combined: sealed.dropFirst(id.count))
        return try AES.GCM.open(box, using: documentKey, authenticating: context)
    }

    /// Throws if something was sealed with another master key.
    package func checkSealer(of sealed: Data) throws {
        guard sealed.prefix(id.count).elementsEqual(id) else {
            throw Unusable(
                description: """
                    The secrets were sealed with the master key of id \(sealed.prefix(id.count).hexadecimal), and the one \
                    given has the id \(id.hexadecimal).
                    """)
        }
    }
}
