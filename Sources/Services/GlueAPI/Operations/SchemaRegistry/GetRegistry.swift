import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `GetRegistry`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetRegistry.html
    package func getRegistry(
        _ input: Glue.GetRegistryInput, _ call: Call
    ) async throws -> Glue.GetRegistryResponse {
        let registry = try Self.registryName(input.registryId, call)
        let document = try await schemaRegistry.registry(registry, in: call.scope)
        return .init(
            registryName: registry, registryArn: Self.registryARN(registry, call), description: document.description,
            status: "AVAILABLE", createdTime: document.createdAt.iso8601(withMilliseconds: true),
            updatedTime: document.updatedAt.iso8601(withMilliseconds: true))
    }
}
