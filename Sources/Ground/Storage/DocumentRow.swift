import CChecksums
import Core
import Foundation

/// A document that is damaged on the disk, or cannot be understood.
package struct DocumentDamage: Error, CustomStringConvertible {
    package let kind: DocumentKind
    package let scope: String
    package let name: DocumentName
    package let reason: String

    package var description: String { "the \(kind) document '\(name)' of \(scope) cannot be read: \(reason)" }
}

/// A document as it is stored: where it is, a checksum of that and of its bytes, and these, which are sealed if they hold secrets.
struct DocumentRow {
    let account: String
    let region: String
    let kind: DocumentKind
    let key: DocumentName
    /// The JSON, or what it was sealed to.
    let body: Data

    init(account: String, region: String, kind: DocumentKind, key: DocumentName, body: Data) {
        self.account = account
        self.region = region
        self.kind = kind
        self.key = key
        self.body = body
    }

    /// The row of a document whose JSON is `plain`.
    init(_ plain: Data, account: String, region: String, kind: DocumentKind, key: DocumentName, masterKey: MasterKey?)
        throws
    {
        let bare = DocumentRow(account: account, region: region, kind: kind, key: key, body: plain)
        guard kind.isSealed else {
            self = bare
            return
        }
        guard let masterKey else {
            throw DocumentStoreError(description: "there is no master key to seal a \(kind) with")
        }
        let sealed = try masterKey.seal(plain, context: bare.place)
        self = DocumentRow(account: account, region: region, kind: kind, key: key, body: sealed)
    }

    /// What a checksum and a seal bind a document to.
    private var place: [UInt8] {
        Array("\(kind.rawValue) \(account) \(region) ".utf8) + key.bytes
    }

    /// CRC-32C; stored on disk.
    var sum: UInt32 {
        let start = place.withUnsafeBytes { millrace_crc32c(0, $0.baseAddress, $0.count) }
        return body.withUnsafeBytes { millrace_crc32c(start, $0.baseAddress, $0.count) }
    }

    /// The document's JSON, if `sum` is right.
    func plain(sum stored: Int64, masterKey: MasterKey?) throws -> Data {
        guard stored == Int64(sum) else { throw damage("its checksum is wrong") }
        guard kind.isSealed else { return body }
        guard let masterKey else { throw damage("there is no master key to open it with") }
        do { return try masterKey.open(body, context: place) } catch { throw damage("\(error)") }
    }

    func damage(_ reason: String) -> DocumentDamage {
        DocumentDamage(kind: kind, scope: "\(account)/\(region)", name: key, reason: reason)
    }
}
