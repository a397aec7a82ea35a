import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// Adds a version, which has the status FAILURE if it is not compatible with those before it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_RegisterSchemaVersion.html
    package func registerSchemaVersion(
        _ input: Glue.RegisterSchemaVersionInput, _ call: Call
    ) async throws -> Glue.RegisterSchemaVersionResponse {
        let (registry, schema) = try Self.schemaName(input.schemaId, call)
        let version = try await schemaRegistry.registerVersion(
            input.schemaDefinition, of: schema, registry: registry, in: call.scope)
        return .init(schemaVersionId: version.id, versionNumber: version.number, status: version.status.rawValue)
    }
}
