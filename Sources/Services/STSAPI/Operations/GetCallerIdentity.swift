import AWSProtocol
import Core
import STSModel

extension STSAPI {
    /// `GetCallerIdentity`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
    package func getCallerIdentity(
        _ input: STS.GetCallerIdentityRequest, _ call: Call
    ) async throws -> STS.GetCallerIdentityResponse {
        .init(userId: call.principal.id, account: call.scope.account.rawValue, arn: call.principal.arn)
    }
}
