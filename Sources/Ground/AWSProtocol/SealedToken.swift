import Crypto
import Foundation

/// Tokens that clients hand back, such as shard iterators: opaque, and refused when they were changed.
package struct TokenSealer: Sendable {
    private let key: SymmetricKey

    package init(secret: [UInt8]) { key = SymmetricKey(data: secret) }

    package func seal(_ fields: [String]) -> String {
        let plain = Data(fields.joined(separator: "\u{1F}").utf8)
        // Sealing fails only for nonces of a wrong size, and this one is made for it.
        guard let sealed = try? AES.GCM.seal(plain, using: key).combined else { return "" }
        return sealed.base64EncodedString()
    }

    /// The fields of a token that this server made; nil for any other text.
    package func open(_ token: String) -> [String]? {
        guard let data = Data(base64Encoded: token), let box = try? AES.GCM.SealedBox(combined: data),
            let plain = try? AES.GCM.open(box, using: key)
        else { return nil }
        return String(decoding: plain, as: UTF8.self).components(separatedBy: "\u{1F}")
    }
}
