import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `CreateRole`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
    package func createRole(
        _ input: IAM.CreateRoleRequest, _ call: Call
    ) async throws -> IAM.CreateRoleResponse {
        let role = try await identity.createRole(
            input.roleName, path: input.path ?? "/", trustPolicy: input.assumeRolePolicyDocument,
            description: input.description, maxSessionSeconds: input.maxSessionDuration ?? 3600,
            permissionsBoundary: input.permissionsBoundary, tags: Self.tags(input.tags), account: call.scope.account)
        return .init(role: .init(input.roleName, role, call.scope.account))
    }
}
