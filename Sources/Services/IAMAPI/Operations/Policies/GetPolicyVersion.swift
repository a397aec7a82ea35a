import AWSProtocol
import Core
import IAMModel
import Identity
import Storage

extension IAMAPI {
    /// `GetPolicyVersion`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html
    package func getPolicyVersion(
        _ input: IAM.GetPolicyVersionRequest, _ call: Call
    ) async throws -> IAM.GetPolicyVersionResponse {
        let missing = IAM.Errors.noSuchEntityException(
            "Policy \(input.policyArn) version \(input.versionId) does not exist or is not attachable.")
        if let managed = ManagedPolicy(arn: input.policyArn) {
            guard input.versionId == managed.version else { throw missing }
            return .init(
                policyVersion: .init(
                    document: Self.encoded(managed.document), versionId: managed.version, isDefaultVersion: true))
        }
        let stored = try await identity.policy(arn: input.policyArn, account: call.scope.account)
        guard input.versionId == "v1" else { throw missing }
        return .init(
            policyVersion: .init(
                document: Self.encoded(stored.value.document), versionId: "v1", isDefaultVersion: true,
                createDate: stored.value.createdAt))
    }
}
