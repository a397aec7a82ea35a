import AWSProtocol
import Catalog
import GlueModel
import Storage

extension GlueAPI {
    /// `GetSecurityConfigurations`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetSecurityConfigurations.html
    package func getSecurityConfigurations(
        _ input: Glue.GetSecurityConfigurationsRequest, _ call: Call
    ) async throws -> Glue.GetSecurityConfigurationsResponse {
        let all = try await catalog.securityConfigurations(in: call.scope)
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.name }
        return .init(securityConfigurations: try shown.map { try .init($0) }, nextToken: next)
    }
}
