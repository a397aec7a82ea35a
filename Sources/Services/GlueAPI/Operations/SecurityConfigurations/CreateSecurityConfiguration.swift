import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    /// `CreateSecurityConfiguration`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateSecurityConfiguration.html
    package func createSecurityConfiguration(
        _ input: Glue.CreateSecurityConfigurationRequest, _ call: Call
    ) async throws -> Glue.CreateSecurityConfigurationResponse {
        try Self.check(input.encryptionConfiguration)
        let given = OpaqueDocument(input.encryptionConfiguration.wire)
        let made = try await catalog.createSecurityConfiguration(input.name, given: given, in: call.scope)
        return .init(name: input.name, createdTimestamp: made.createdAt)
    }
}
