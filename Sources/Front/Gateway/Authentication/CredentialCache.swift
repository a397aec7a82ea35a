import AWSProtocol
import Core
import Identity
import Synchronization

/// The key of the account's root, which is there before any user is.
package struct RootCredentials: Sendable {
    package let accessKeyID: String
    package let secret: String

    package init(accessKeyID: String, secret: String) {
        self.accessKeyID = accessKeyID
        self.secret = secret
    }
}

/// What an access key stands for.
struct KnownKey: Sendable {
    let secret: String
    let token: String?
    /// Of temporary credentials.
    let expiresAt: Timestamp?
    let account: AccountID
    let principal: Principal
    let isRoot: Bool
}

/// Access keys and signing keys in memory, so that a signed request costs no look-up.
///
/// An access key is looked up again when anything of IAM has changed since (`Identity.version`). A signing key depends on nothing but its
/// secret and scope.
final class CredentialCache: Sendable {
    private let identity: Identity
    private let root: RootCredentials?
    private let account: AccountID
    private let state = Mutex(State())

    private struct State {
        var version: UInt64 = 0
        var keys: [String: KnownKey] = [:]
        var signingKeys: [SigningKeyID: SigningKey] = [:]
    }

    private struct SigningKeyID: Hashable {
        let secret: String
        let scope: CredentialScope
    }

    /// Of access keys, and of signing keys.
    private static let capacity = 1024

    init(identity: Identity, root: RootCredentials?, account: AccountID) {
        self.identity = identity
        self.root = root
        self.account = account
    }

    /// Keys that IAM and STS make look like this; others need not be looked up.
    static func isIssued(_ key: String) -> Bool {
        key.utf8.count == 20 && (key.hasPrefix("AKIA") || key.hasPrefix("ASIA"))
    }

    /// The key, if it is in memory and nothing has changed since it was looked up.
    func cached(_ id: String) -> KnownKey? {
        if let root, root.accessKeyID == id { return known(root) }
        let version = identity.version
        return state.withLock { $0.version == version ? $0.keys[id] : nil }
    }

    /// The key; nil if there is none, or it is inactive.
    func find(_ id: String) async throws -> KnownKey? {
        if let found = cached(id) { return found }
        guard Self.isIssued(id) else { return nil }
        // Asked before the look-up: a change in between makes the entry old, never a stale entry new.
        let version = identity.version
        guard let found = try await identity.credentials(accessKeyID: id) else { return nil }
        let known = KnownKey(
            secret: found.secret, token: found.token, expiresAt: found.expiresAt, account: found.account,
            principal: Principal(accessKeyID: id, arn: found.principalARN, id: found.principalID), isRoot: false)
        state.withLock { state in
            if state.version != version || state.keys.count >= Self.capacity {
                state.version = version
                state.keys = [:]
            }
            state.keys[id] = known
        }
        return known
    }

    func signingKey(secret: String, scope: CredentialScope) -> SigningKey {
        let id = SigningKeyID(secret: secret, scope: scope)
        if let found = state.withLock({ $0.signingKeys[id] }) { return found }
        let made = SigningKey(secret: secret, scope: scope)
        state.withLock { state in
            if state.signingKeys.count >= Self.capacity { state.signingKeys = [:] }
            state.signingKeys[id] = made
        }
        return made
    }

    private func known(_ root: RootCredentials) -> KnownKey {
        KnownKey(
            secret: root.secret, token: nil, expiresAt: nil, account: account,
            principal: .root(of: account, accessKeyID: root.accessKeyID), isRoot: true)
    }
}
