import Core
import Crypto
import Foundation

/// The key that a secret gives for one day, region and service; costs four HMACs to make, so it is worth keeping.
package struct SigningKey: Sendable {
    package let scope: CredentialScope
    private let key: SymmetricKey

    package init(secret: String, scope: CredentialScope) {
        self.scope = scope
        var key = SymmetricKey(data: Data("AWS4\(secret)".utf8))
        for part in [scope.day, scope.region, scope.service, "aws4_request"] {
            key = SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Data(part.utf8), using: key))
        }
        self.key = key
    }

    /// In hexadecimal.
    package func sign(_ text: String) -> String {
        Array(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key)).hexadecimal
    }

    /// Compares in constant time.
    package func isValid(_ signature: String, of text: String) -> Bool {
        guard let given = Self.bytes(signature) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(given, authenticating: Data(text.utf8), using: key)
    }

    /// Lower-case hexadecimal only, as every signer writes it.
    private static func bytes(_ hexadecimal: String) -> [UInt8]? {
        guard hexadecimal.utf8.count == 64 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        var high: UInt8?
        for digit in hexadecimal.utf8 {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }
}
