import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// Removes a registry with its schemas.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteRegistry.html
    package func deleteRegistry(
        _ input: Glue.DeleteRegistryInput, _ call: Call
    ) async throws -> Glue.DeleteRegistryResponse {
        let registry = try Self.registryName(input.registryId, call)
        try await schemaRegistry.deleteRegistry(registry, in: call.scope)
        try await dropTags("registry", registry, call)
        return .init(registryName: registry, registryArn: Self.registryARN(registry, call), status: "DELETING")
    }
}
