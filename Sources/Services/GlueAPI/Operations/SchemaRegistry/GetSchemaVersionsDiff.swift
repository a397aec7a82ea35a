import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `GetSchemaVersionsDiff`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetSchemaVersionsDiff.html
    package func getSchemaVersionsDiff(
        _ input: Glue.GetSchemaVersionsDiffInput, _ call: Call
    ) async throws -> Glue.GetSchemaVersionsDiffResponse {
        let (registry, schema) = try Self.schemaName(input.schemaId, call)
        var definitions: [String] = []
        for number in [input.firstSchemaVersionNumber, input.secondSchemaVersionNumber] {
            let found = try await schemaRegistry.version(
                try Self.versionNumber(number), of: schema, registry: registry, in: call.scope)
            definitions.append(found.version.definition)
        }
        return .init(diff: SchemaRegistry.difference(definitions[0], definitions[1]))
    }
}
