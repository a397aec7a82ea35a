import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `GetSecurityConfiguration`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetSecurityConfiguration.html
    package func getSecurityConfiguration(
        _ input: Glue.GetSecurityConfigurationRequest, _ call: Call
    ) async throws -> Glue.GetSecurityConfigurationResponse {
        let found = try await catalog.securityConfiguration(input.name, in: call.scope)
        return .init(securityConfiguration: try .init(found))
    }
}
