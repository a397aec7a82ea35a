import AWSProtocol
import Core
import Identity
import STSModel

extension STSAPI {
    /// Temporary credentials of a role.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    package func assumeRole(_ input: STS.AssumeRoleRequest, _ call: Call) async throws -> STS.AssumeRoleResponse {
        let credentials = try await identity.assumeRole(
            arn: input.roleArn, sessionName: input.roleSessionName, seconds: input.durationSeconds ?? 3600)
        return .init(
            credentials: .init(
                accessKeyId: credentials.accessKeyID, secretAccessKey: credentials.secret,
                sessionToken: credentials.token ?? "",
                expiration: credentials.expiresAt ?? Timestamp(milliseconds: 0)),
            assumedRoleUser: .init(assumedRoleId: credentials.principalID, arn: credentials.principalARN),
            packedPolicySize: 0)
    }
}
