import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `ListSchemaVersions`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListSchemaVersions.html
    package func listSchemaVersions(
        _ input: Glue.ListSchemaVersionsInput, _ call: Call
    ) async throws -> Glue.ListSchemaVersionsResponse {
        let (registry, schema) = try Self.schemaName(input.schemaId, call)
        let all = try await schemaRegistry.versions(of: schema, registry: registry, in: call.scope)
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults ?? Limits.SchemaRegistry.pageItems) {
            // As many digits for each, so that names are in the order of the numbers.
            String(1_000_000 + $0.number)
        }
        return .init(
            schemas: shown.map {
                .init(
                    schemaArn: Self.schemaARN(registry, schema, call), schemaVersionId: $0.id, versionNumber: $0.number,
                    status: $0.status.rawValue, createdTime: $0.createdAt.iso8601(withMilliseconds: true))
            }, nextToken: next)
    }
}
