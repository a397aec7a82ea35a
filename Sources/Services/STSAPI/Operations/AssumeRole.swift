import AWSProtocol
import Core
import Identity
import STSModel

extension STSAPI {
    /// Temporary credentials of a role.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    package func assumeRole(_ input: STS.AssumeRoleRequest, _ call: Call) async throws -> STS.AssumeRoleResponse {
        let (_, account, role) = try await identity.role(arn: input.roleArn)
        let seconds = input.durationSeconds ?? 3600
        guard seconds <= role.maxSessionSeconds else {
            throw AWSError(
                code: "ValidationError",
                message: "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        var context = ["sts:rolesessionname": [input.roleSessionName]]
        if let id = input.externalId { context["sts:externalid"] = [id] }
        guard
            let caller = Caller(
                arn: call.principal.arn, id: call.principal.id, accessKeyID: call.principal.accessKeyID)
        else { throw IdentityError.accessDenied("\(call.principal.arn) may not assume roles.") }
        let access = Access("sts:AssumeRole", input.roleArn, context: context)
        try await identity.demandAssumption(access, role: role, by: caller)
        var policies = input.policy.map { [$0] } ?? []
        for arn in (input.policyArns ?? []).compactMap(\.arn) {
            guard let text = try await identity.policyText(arn: arn, account: account) else {
                throw IdentityError.invalidInput("\(arn) is not known.")
            }
            policies.append(text)
        }
        let credentials = try await identity.assumeRole(
            arn: input.roleArn, sessionName: input.roleSessionName, seconds: seconds,
            policies: policies.isEmpty ? nil : policies)
        return .init(
            credentials: .init(
                accessKeyId: credentials.accessKeyID, secretAccessKey: credentials.secret,
                sessionToken: credentials.token ?? "",
                expiration: credentials.expiresAt ?? Timestamp(milliseconds: 0)),
            assumedRoleUser: .init(assumedRoleId: credentials.principalID, arn: credentials.principalARN),
            packedPolicySize: 0)
    }
}
