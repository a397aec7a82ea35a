import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `RemoveSchemaVersionMetadata`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_RemoveSchemaVersionMetadata.html
    package func removeSchemaVersionMetadata(
        _ input: Glue.RemoveSchemaVersionMetadataInput, _ call: Call
    ) async throws -> Glue.RemoveSchemaVersionMetadataResponse {
        let (key, value) = try Self.metadata(input.metadataKeyValue)
        let found = try await placedVersion(input.schemaId, input.schemaVersionNumber, id: input.schemaVersionId, call)
        try await schemaRegistry.removeMetadata(key: key, value: value, from: found, in: call.scope)
        return .init(
            schemaArn: Self.schemaARN(found.registry, found.schema, call), schemaName: found.schema,
            registryName: found.registry, latestVersion: found.isLatest, versionNumber: found.version.number,
            schemaVersionId: found.version.id, metadataKey: key, metadataValue: value)
    }
}
