import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// Keeps a policy of the catalog or of a resource in it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_PutResourcePolicy.html
    package func putResourcePolicy(
        _ input: Glue.PutResourcePolicyRequest, _ call: Call
    ) async throws -> Glue.PutResourcePolicyResponse {
        try Self.checkPolicy(input.policyInJson)
        let condition: Catalog.PolicyCondition =
            switch input.policyExistsCondition {
            case "MUST_EXIST": .mustExist
            case "NOT_EXIST": .mustNotExist
            default: .any
            }
        let hash = try await catalog.putPolicy(
            input.policyInJson, of: input.resourceArn ?? "", hash: input.policyHashCondition, condition: condition,
            in: call.scope)
        return .init(policyHash: hash)
    }
}
