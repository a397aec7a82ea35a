import Core
import Foundation
import Gateway
import Storage

/// The access key of the account's root, made at the first start in a mode that verifies signatures.
///
/// It lies in a file of the data folder that only its owner may read, and sealed if the master key comes from outside; the log
/// never shows it.
struct RootKey {
    static let fileName = "root-credentials"
    let credentials: RootCredentials

    /// What a sealed file begins with; the base64 of what was sealed follows.
    private static let sealMark = "sealed "

    /// Reads the file, or makes it; without a master key one that is sealed cannot be read.
    init(folder: String, masterKey: MasterKey?) throws {
        let path = "\(folder)/\(Self.fileName)"
        let seals = masterKey?.isFromOutside == true
        if let bytes = try PrivateFile.read(path) {
            let text = String(decoding: bytes, as: UTF8.self)
            let isSealed = text.hasPrefix(Self.sealMark)
            credentials = try Self.parsed(isSealed ? Self.opened(text, folder, masterKey) : text, folder)
            if seals, !isSealed { try write(path, masterKey) }
            return
        }
        credentials = .init(
            accessKeyID: "AKIA" + RandomText.make(16, from: RandomText.upperAndDigits),
            secret: RandomText.make(40, from: RandomText.alphanumeric))
        try write(path, seals ? masterKey : nil)
    }

    private static func parsed(_ text: String, _ folder: String) throws -> RootCredentials {
        let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard parts.count == 2 else {
            throw DataFolderError.unreadable(path: folder, reason: "\(fileName) does not hold a key and a secret")
        }
        return .init(accessKeyID: parts[0], secret: parts[1])
    }

    private static func opened(_ text: String, _ folder: String, _ masterKey: MasterKey?) throws -> String {
        guard let masterKey else {
            throw DataFolderError.unreadable(
                path: folder, reason: "\(fileName) is sealed with a master key, which MILLRACE_MASTER_KEY must hold")
        }
        let base64 = text.dropFirst(sealMark.count).trimmingCharacters(in: .whitespacesAndNewlines)
        guard let sealed = Data(base64Encoded: base64) else {
            throw DataFolderError.unreadable(path: folder, reason: "\(fileName) is damaged")
        }
        return String(decoding: try masterKey.open(sealed, context: Array(fileName.utf8)), as: UTF8.self)
    }

    private func write(_ path: String, _ masterKey: MasterKey?) throws {
        let plain = "\(credentials.accessKeyID) \(credentials.secret)\n"
        guard let masterKey else { return try PrivateFile.write(Array(plain.utf8), to: path) }
        let sealed = try masterKey.seal(Data(plain.utf8), context: Array(Self.fileName.utf8))
        try PrivateFile.write(Array("\(Self.sealMark)\(sealed.base64EncodedString())\n".utf8), to: path)
    }
}
