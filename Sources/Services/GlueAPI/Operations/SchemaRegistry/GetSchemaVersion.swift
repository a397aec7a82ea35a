import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `GetSchemaVersion`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetSchemaVersion.html
    package func getSchemaVersion(
        _ input: Glue.GetSchemaVersionInput, _ call: Call
    ) async throws -> Glue.GetSchemaVersionResponse {
        let found = try await placedVersion(input.schemaId, input.schemaVersionNumber, id: input.schemaVersionId, call)
        return .init(
            schemaVersionId: found.version.id, schemaDefinition: found.version.definition,
            dataFormat: found.document.format.rawValue, schemaArn: Self.schemaARN(found.registry, found.schema, call),
            versionNumber: found.version.number, status: found.version.status.rawValue,
            createdTime: found.version.createdAt.iso8601(withMilliseconds: true))
    }
}
