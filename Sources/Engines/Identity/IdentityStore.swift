import Core
import Storage
import Synchronization

/// The documents of IAM and STS; whatever is written goes through `change`, which counts.
///
/// Invariant: who reads the version first and documents then, sees documents of that version or newer ones. So what is kept
/// under a version is never older than it.
final class IdentityStore: Sendable {
    private let documents: DocumentStore
    private let counted = Atomic<UInt64>(0)

    init(documents: DocumentStore) { self.documents = documents }

    /// Grows with every change.
    var version: UInt64 { counted.load(ordering: .acquiring) }

    func get<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, _ name: String
    ) async throws -> Value? {
        try await documents.get(type, scope, name)?.value
    }

    func stored<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, _ name: String
    ) async throws -> Stored<Value>? {
        try await documents.get(type, scope, name)
    }

    func scan<Value: StoredDocument>(_ type: Value.Type, _ scope: Scope) async throws -> [Stored<Value>] {
        try await documents.scan(type, scope)
    }

    /// Changes documents and the version in one transaction.
    @discardableResult
    func change<Result: Sendable>(
        _ work: @Sendable @escaping (DocumentWriter) throws -> Result
    ) async throws -> Result {
        do {
            let (result, version) = try await documents.transact { [self] writer in
                let result = try work(writer)
                let stored = try writer.get(IdentityVersionDocument.self, .server, "version")?.value.number ?? 0
                let version = max(stored, self.version) + 1
                try writer.put(IdentityVersionDocument(number: version), .server, "version")
                return (result, version)
            }
            counted.max(version, ordering: .acquiringAndReleasing)
            return result
        } catch {
            // Whether it was kept is not known where a task is cancelled meanwhile.
            counted.add(1, ordering: .acquiringAndReleasing)
            throw error
        }
    }
}

/// How often what IAM keeps was changed, so that several processes may notice.
///
/// Lies in the server's scope. Stored on disk under `version`.
package struct IdentityVersionDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.identityVersion

    package var number: UInt64

    package init(number: UInt64) { self.number = number }
}
