import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `GetSchema`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetSchema.html
    package func getSchema(
        _ input: Glue.GetSchemaInput, _ call: Call
    ) async throws -> Glue.GetSchemaResponse {
        let (registry, schema) = try Self.schemaName(input.schemaId, call)
        let document = try await schemaRegistry.schema(schema, registry: registry, in: call.scope)
        let latest = try await schemaRegistry.versions(of: schema, registry: registry, in: call.scope).last {
            $0.status == .available
        }
        return .init(
            registryName: registry, registryArn: Self.registryARN(registry, call), schemaName: schema,
            schemaArn: Self.schemaARN(registry, schema, call), description: document.description,
            dataFormat: document.format.rawValue, compatibility: document.compatibility.rawValue,
            schemaCheckpoint: document.checkpoint, latestSchemaVersion: latest?.number,
            nextSchemaVersion: document.nextVersion, schemaStatus: latest == nil ? "PENDING" : "AVAILABLE",
            createdTime: document.createdAt.iso8601(withMilliseconds: true),
            updatedTime: document.updatedAt.iso8601(withMilliseconds: true))
    }
}
