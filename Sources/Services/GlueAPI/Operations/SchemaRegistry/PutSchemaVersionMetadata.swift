import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `PutSchemaVersionMetadata`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_PutSchemaVersionMetadata.html
    package func putSchemaVersionMetadata(
        _ input: Glue.PutSchemaVersionMetadataInput, _ call: Call
    ) async throws -> Glue.PutSchemaVersionMetadataResponse {
        let (key, value) = try Self.metadata(input.metadataKeyValue)
        let found = try await placedVersion(input.schemaId, input.schemaVersionNumber, id: input.schemaVersionId, call)
        try await schemaRegistry.putMetadata(key: key, value: value, on: found, in: call.scope)
        return .init(
            schemaArn: Self.schemaARN(found.registry, found.schema, call), schemaName: found.schema,
            registryName: found.registry, latestVersion: found.isLatest, versionNumber: found.version.number,
            schemaVersionId: found.version.id, metadataKey: key, metadataValue: value)
    }
}
