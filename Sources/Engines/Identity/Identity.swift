import Core
import Storage
import Synchronization

/// Principals and policies: what IAM and STS hold.
///
/// IAM lies outside regions, so every call takes an account.
package final class Identity: Sendable {
    let store: IdentityStore
    let clock: any WallClock
    /// Whether policies decide; they are kept and shown either way.
    package let enforces: Bool
    let parsed = ParsedPolicies()
    let authorities = Mutex<[Caller: KnownAuthority]>([:])

    struct KnownAuthority {
        let version: UInt64
        let authority: Authority
    }

    package init(documents: DocumentStore, clock: any WallClock, enforces: Bool = false) {
        store = IdentityStore(documents: documents)
        self.clock = clock
        self.enforces = enforces
    }

    /// Grows with every change of a policy, a user, a role, a session or a key; what is remembered of those is good for one version.
    package var version: UInt64 { store.version }

    static func scope(_ account: AccountID) -> Scope { Scope(account: account, region: .global) }

    /// A unique id as IAM makes them: a prefix that tells the kind, and 17 random characters.
    static func uniqueID(_ prefix: String) -> String { prefix + RandomText.make(17, from: RandomText.upperAndDigits) }

    /// The ARN of something that IAM keeps, such as `role/service/name`.
    package static func arn(_ account: AccountID, _ kind: String, path: String, name: String) -> ARN {
        ARN(service: "iam", region: "", account: account.rawValue, resource: "\(kind)\(path)\(name)")
    }

    /// Removes all that belongs to any account.
    package func reset() async throws {
        try await store.change { writer in
            for kind in [DocumentKind.accessKey, .session] { try writer.deleteAll(kind, .server, under: .all) }
        }
    }
}
