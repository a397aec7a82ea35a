import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `UpdateSchema`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateSchema.html
    package func updateSchema(
        _ input: Glue.UpdateSchemaInput, _ call: Call
    ) async throws -> Glue.UpdateSchemaResponse {
        let (registry, schema) = try Self.schemaName(input.schemaId, call)
        let compatibility = input.compatibility.flatMap(SchemaCompatibility.init(rawValue:))
        guard compatibility == nil || input.schemaVersionNumber != nil else {
            throw Glue.Errors.invalidInputException("A schema version number is required to update the compatibility.")
        }
        try await schemaRegistry.updateSchema(
            schema, registry: registry, description: input.description, compatibility: compatibility,
            checkpoint: try input.schemaVersionNumber.map { try Self.versionNumber($0) }, in: call.scope)
        return .init(schemaArn: Self.schemaARN(registry, schema, call), schemaName: schema, registryName: registry)
    }
}
