import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `UpdateRegistry`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateRegistry.html
    package func updateRegistry(
        _ input: Glue.UpdateRegistryInput, _ call: Call
    ) async throws -> Glue.UpdateRegistryResponse {
        let registry = try Self.registryName(input.registryId, call)
        try await schemaRegistry.updateRegistry(registry, description: input.description, in: call.scope)
        return .init(registryName: registry, registryArn: Self.registryARN(registry, call))
    }
}
