import Core

/// The tags of a resource that keeps none in its own document.
///
/// Stored on disk under the resource's ARN.
package struct ResourceTags: StoredDocument, Equatable {
    package static let kind = DocumentKind.resourceTags
    package var tags: [String: String]

    package init(tags: [String: String]) { self.tags = tags }
}

extension DocumentStore {
    package func tags(of arn: ARN, in scope: Scope) async throws -> [String: String] {
        try await get(ResourceTags.self, scope, arn.description)?.value.tags ?? [:]
    }

    /// Changes a resource's tags in one step; without tags nothing is kept.
    package func changeTags(
        of arn: ARN, in scope: Scope, _ change: @Sendable @escaping (inout [String: String]) throws -> Void
    ) async throws {
        try await transact { writer in
            var tags = try writer.get(ResourceTags.self, scope, arn.description)?.value.tags ?? [:]
            try change(&tags)
            if tags.isEmpty {
                try writer.delete(.resourceTags, scope, arn.description)
            } else {
                try writer.put(ResourceTags(tags: tags), scope, arn.description)
            }
        }
    }
}
