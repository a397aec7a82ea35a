import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `QuerySchemaVersionMetadata`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_QuerySchemaVersionMetadata.html
    package func querySchemaVersionMetadata(
        _ input: Glue.QuerySchemaVersionMetadataInput, _ call: Call
    ) async throws -> Glue.QuerySchemaVersionMetadataResponse {
        let found = try await placedVersion(input.schemaId, input.schemaVersionNumber, id: input.schemaVersionId, call)
        let wanted = input.metadataList ?? []
        let metadata = found.version.metadata.filter { one in
            wanted.isEmpty
                || wanted.contains {
                    ($0.metadataKey ?? one.key) == one.key && ($0.metadataValue ?? one.value) == one.value
                }
        }
        // Of several values of a key the newest is the value, and those before it are listed.
        let keyed = Dictionary(grouping: metadata) { $0.key }.mapValues { values in
            let newest = values[values.count - 1]
            return Glue.MetadataInfo(
                metadataValue: newest.value, createdTime: newest.createdAt.iso8601(withMilliseconds: true),
                otherMetadataValueList: values.dropLast().reversed().map {
                    .init(metadataValue: $0.value, createdTime: $0.createdAt.iso8601(withMilliseconds: true))
                })
        }
        let (shown, next) = try Self.page(keyed.keys.sorted(), input.nextToken, input.maxResults) { $0 }
        return .init(
            metadataInfoMap: keyed.filter { shown.contains($0.key) }, schemaVersionId: found.version.id, nextToken: next
        )
    }
}
