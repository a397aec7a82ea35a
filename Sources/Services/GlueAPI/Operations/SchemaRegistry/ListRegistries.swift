import AWSProtocol
import Core
import GlueModel
import SchemaRegistry
import Storage

extension GlueAPI {
    /// `ListRegistries`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListRegistries.html
    package func listRegistries(
        _ input: Glue.ListRegistriesInput, _ call: Call
    ) async throws -> Glue.ListRegistriesResponse {
        let all = try await schemaRegistry.registries(in: call.scope)
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults ?? Limits.SchemaRegistry.pageItems) {
            $0.name
        }
        return .init(
            registries: shown.map {
                .init(
                    registryName: $0.name, registryArn: Self.registryARN($0.name, call),
                    description: $0.value.description,
                    status: "AVAILABLE", createdTime: $0.value.createdAt.iso8601(withMilliseconds: true),
                    updatedTime: $0.value.updatedAt.iso8601(withMilliseconds: true))
            }, nextToken: next)
    }
}
