import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `DeleteSecurityConfiguration`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteSecurityConfiguration.html
    package func deleteSecurityConfiguration(
        _ input: Glue.DeleteSecurityConfigurationRequest, _ call: Call
    ) async throws -> Glue.DeleteSecurityConfigurationResponse {
        try await catalog.deleteSecurityConfiguration(input.name, in: call.scope)
        return .init()
    }
}
