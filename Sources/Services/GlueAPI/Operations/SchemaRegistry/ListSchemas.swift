import AWSProtocol
import Core
import GlueModel
import SchemaRegistry
import Storage

extension GlueAPI {
    /// `ListSchemas`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListSchemas.html
    package func listSchemas(
        _ input: Glue.ListSchemasInput, _ call: Call
    ) async throws -> Glue.ListSchemasResponse {
        let registry = try input.registryId.map { try Self.registryName($0, call) }
        let all = try await schemaRegistry.schemas(registry: registry, in: call.scope)
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults ?? Limits.SchemaRegistry.pageItems) {
            $0.name
        }
        return .init(
            schemas: shown.map {
                .init(
                    registryName: $0.path[0], schemaName: $0.path[1],
                    schemaArn: Self.schemaARN($0.path[0], $0.path[1], call),
                    description: $0.value.description, schemaStatus: $0.value.nextVersion > 1 ? "AVAILABLE" : "PENDING",
                    createdTime: $0.value.createdAt.iso8601(withMilliseconds: true),
                    updatedTime: $0.value.updatedAt.iso8601(withMilliseconds: true))
            }, nextToken: next)
    }
}
