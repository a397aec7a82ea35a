import Core
import Foundation

/// A random key of the server, made at first use and kept, such as the one that seals shard iterators.
package struct ServerSecret: StoredDocument {
    package static let kind = DocumentKind.serverSecret
    package let bytes: Data
}

extension DocumentStore {
    /// The 32 random bytes kept under `name`.
    package func secret(named name: String) async throws -> [UInt8] {
        try await transact { writer in
            if let stored = try writer.get(ServerSecret.self, .server, name) { return Array(stored.value.bytes) }
            let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
            try writer.put(ServerSecret(bytes: Data(bytes)), .server, name)
            return bytes
        }
    }
}
