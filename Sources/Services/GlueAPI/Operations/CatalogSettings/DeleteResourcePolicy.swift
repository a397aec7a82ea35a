import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `DeleteResourcePolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteResourcePolicy.html
    package func deleteResourcePolicy(
        _ input: Glue.DeleteResourcePolicyRequest, _ call: Call
    ) async throws -> Glue.DeleteResourcePolicyResponse {
        try await catalog.deletePolicy(of: input.resourceArn ?? "", hash: input.policyHashCondition, in: call.scope)
        return .init()
    }
}
