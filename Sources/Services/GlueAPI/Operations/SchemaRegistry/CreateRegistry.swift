import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `CreateRegistry`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateRegistry.html
    package func createRegistry(
        _ input: Glue.CreateRegistryInput, _ call: Call
    ) async throws -> Glue.CreateRegistryResponse {
        try await schemaRegistry.createRegistry(input.registryName, description: input.description, in: call.scope)
        try await setTags(input.tags, "registry", input.registryName, call)
        return .init(
            registryArn: Self.registryARN(input.registryName, call), registryName: input.registryName,
            description: input.description, tags: input.tags ?? [:])
    }
}
