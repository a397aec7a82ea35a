import Core
import Storage
import Synchronization

/// Principals and policies: what IAM and STS hold.
///
/// IAM lies outside regions, so every call takes an account.
package final class Identity: Sendable {
    let documents: DocumentStore
    let clock: any WallClock
    /// Whether policies decide; they are kept and shown either way.
    package let enforces: Bool
    /// Policies that were read before, by their kinds and texts.
    let policies = Mutex<[String: Policy]>([:])

    package init(documents: DocumentStore, clock: any WallClock, enforces: Bool = false) {
        self.documents = documents
        self.clock = clock
        self.enforces = enforces
    }

    static func scope(_ account: AccountID) -> Scope { Scope(account: account, region: .global) }

    /// A unique id as IAM makes them: a prefix that tells the kind, and 17 random characters.
    static func uniqueID(_ prefix: String) -> String { prefix + RandomText.make(17, from: RandomText.upperAndDigits) }

    /// The ARN of something that IAM keeps, such as `role/service/name`.
    package static func arn(_ account: AccountID, _ kind: String, path: String, name: String) -> ARN {
        ARN(service: "iam", region: "", account: account.rawValue, resource: "\(kind)\(path)\(name)")
    }

    /// Removes all that belongs to any account.
    package func reset() async throws {
        try await documents.transact { writer in
            for kind in [DocumentKind.accessKey, .session] { try writer.deleteAll(kind, .server, prefix: "") }
        }
    }
}
