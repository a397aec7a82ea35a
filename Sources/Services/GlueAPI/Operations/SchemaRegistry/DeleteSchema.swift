import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `DeleteSchema`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteSchema.html
    package func deleteSchema(
        _ input: Glue.DeleteSchemaInput, _ call: Call
    ) async throws -> Glue.DeleteSchemaResponse {
        let (registry, schema) = try Self.schemaName(input.schemaId, call)
        try await schemaRegistry.deleteSchema(schema, registry: registry, in: call.scope)
        try await dropTags("schema", "\(registry)/\(schema)", call)
        return .init(schemaArn: Self.schemaARN(registry, schema, call), schemaName: schema, status: "DELETING")
    }
}
