import Core
import Foundation
import Gateway
import Storage

#if canImport(Glibc)
    import Glibc
#endif

/// The access key of the account's root, made at the first start in a mode that verifies signatures.
///
/// It lies in a file of the data folder that only its owner may read; the log never shows it.
struct RootKey {
    static let fileName = "root-credentials"
    let credentials: Authentication.RootCredentials

    init(folder: String) throws {
        let path = "\(folder)/\(Self.fileName)"
        if let text = try? String(contentsOfFile: path, encoding: .utf8) {
            let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
            guard parts.count == 2 else {
                throw DataFolderError.unreadable(
                    path: folder, reason: "\(Self.fileName) does not hold a key and a secret")
            }
            credentials = .init(accessKeyID: parts[0], secret: parts[1])
            return
        }
        credentials = .init(
            accessKeyID: "AKIA" + RandomText.make(16, from: RandomText.upperAndDigits),
            secret: RandomText.make(40, from: RandomText.alphanumeric))
        let file = try DiskFile(path: path, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
        try file.write(Array("\(credentials.accessKeyID) \(credentials.secret)\n".utf8), at: 0)
        try file.sync()
        try DiskFile.syncFolder(folder)
    }
}
