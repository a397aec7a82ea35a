import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `CreateSchema`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateSchema.html
    package func createSchema(
        _ input: Glue.CreateSchemaInput, _ call: Call
    ) async throws -> Glue.CreateSchemaResponse {
        let registry = try input.registryId.map { try Self.registryName($0, call) } ?? SchemaRegistry.defaultName
        guard let format = SchemaFormat(rawValue: input.dataFormat) else {
            throw Glue.Errors.invalidInputException("Data format is not valid.")
        }
        let compatibility = input.compatibility.flatMap(SchemaCompatibility.init(rawValue:)) ?? .none
        let (schema, version) = try await schemaRegistry.createSchema(
            input.schemaName, registry: registry, format: format, compatibility: compatibility,
            description: input.description, definition: input.schemaDefinition, in: call.scope)
        try await setTags(input.tags, "schema", "\(registry)/\(input.schemaName)", call)
        return .init(
            registryName: registry, registryArn: Self.registryARN(registry, call), schemaName: input.schemaName,
            schemaArn: Self.schemaARN(registry, input.schemaName, call), description: input.description,
            dataFormat: input.dataFormat, compatibility: compatibility.rawValue, schemaCheckpoint: schema.checkpoint,
            latestSchemaVersion: version == nil ? nil : 1, nextSchemaVersion: schema.nextVersion,
            schemaStatus: version == nil ? "PENDING" : "AVAILABLE", tags: input.tags ?? [:],
            schemaVersionId: version?.id,
            schemaVersionStatus: version?.status.rawValue)
    }
}
