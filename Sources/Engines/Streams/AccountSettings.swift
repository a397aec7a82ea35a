import Core
import Storage

/// What an account has set for Kinesis in a region.
///
/// Stored on disk.
package struct AccountSettingsDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.kinesisAccount
    static let name = "settings"
    private static let shortestCommitmentSeconds = 86_400

    /// Whether the commitment to a minimum of throughput was last begun, and not ended.
    package var isEnabled = false
    package var startedAt: Timestamp?
    package var endedAt: Timestamp?

    /// A commitment lasts for a day at least.
    package var earliestEnd: Timestamp? { startedAt?.adding(seconds: Self.shortestCommitmentSeconds) }

    package func isCommitted(at now: Timestamp) -> Bool {
        isEnabled || (startedAt != nil && endedAt.map { now < $0 } ?? false)
    }
}

extension Streams {
    package func accountSettings(in scope: Scope) async throws -> AccountSettingsDocument {
        try await documents.get(AccountSettingsDocument.self, scope, AccountSettingsDocument.name)?.value
            ?? AccountSettingsDocument()
    }

    package func setCommitment(_ isEnabled: Bool, in scope: Scope) async throws -> AccountSettingsDocument {
        let now = clock.now()
        return try await documents.transact { writer in
            var settings =
                try writer.get(AccountSettingsDocument.self, scope, AccountSettingsDocument.name)?.value
                ?? AccountSettingsDocument()
            if isEnabled, !settings.isCommitted(at: now) {
                settings.startedAt = now
                settings.endedAt = nil
            } else if !isEnabled, settings.isEnabled {
                settings.endedAt = max(now, settings.earliestEnd ?? now)
            }
            settings.isEnabled = isEnabled
            try writer.put(settings, scope, AccountSettingsDocument.name)
            return settings
        }
    }

    /// Notes the throughput that an on-demand stream has to be ready for, and opens the shards for it.
    package func setWarmThroughput(_ mebibytes: Int, of stream: Stream) async throws {
        guard mebibytes <= Limits.Kinesis.warmThroughputMiBps else {
            throw StreamError.scaling(.warmThroughput(limit: Limits.Kinesis.warmThroughputMiBps))
        }
        try await change(stream) { $0.warmThroughputMiBps = mebibytes }
        let open = stream.document.openShards.count
        guard mebibytes > open else { return }
        try checkShardLimit(adding: mebibytes - open, in: stream.scope)
        try await reshard(stream) { try $0.rescale(to: mebibytes) }
    }
}
