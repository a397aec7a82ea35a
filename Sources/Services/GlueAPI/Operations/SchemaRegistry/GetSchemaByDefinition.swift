import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `GetSchemaByDefinition`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetSchemaByDefinition.html
    package func getSchemaByDefinition(
        _ input: Glue.GetSchemaByDefinitionInput, _ call: Call
    ) async throws -> Glue.GetSchemaByDefinitionResponse {
        let (registry, schema) = try Self.schemaName(input.schemaId, call)
        let found = try await schemaRegistry.version(
            withDefinition: input.schemaDefinition, of: schema, registry: registry, in: call.scope)
        return .init(
            schemaVersionId: found.version.id, schemaArn: Self.schemaARN(registry, schema, call),
            dataFormat: found.document.format.rawValue, status: found.version.status.rawValue,
            createdTime: found.version.createdAt.iso8601(withMilliseconds: true))
    }
}
