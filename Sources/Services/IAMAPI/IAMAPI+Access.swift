import AWSProtocol
import Core
import IAMModel
import Identity

/// How inputs name roles, users and policies.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
extension IAMAPI {
    package func arns(of resource: IAM.Resource, _ call: Call) async throws -> [String] {
        switch resource {
        case .resource(let arn): return arn.map { [$0] } ?? []
        case .policy(let name, let path): return name.map { [arn("policy", path ?? "/", $0, call)] } ?? []
        case .role(let name, let path):
            guard let name else { return [] }
            let known = try await self.path(of: RoleDocument.self, name, call)
            return [arn("role", known ?? path ?? "/", name, call)]
        case .user(let given, let path):
            // Who names no user means itself.
            guard let name = given ?? Self.userName(of: call.principal) else { return [] }
            let known = try await self.path(of: UserDocument.self, name, call)
            return [arn("user", known ?? path ?? "/", name, call)]
        }
    }

    private func arn(_ kind: String, _ path: String, _ name: String, _ call: Call) -> String {
        Identity.arn(call.scope.account, kind, path: path, name: name).description
    }

    /// The path of a role or user; nil if there is none.
    ///
    /// What cannot be read passes on as an error.
    private func path(
        of kind: (some PolicyHolder).Type, _ name: String, _ call: Call
    ) async throws -> String? {
        do { return try await identity.holder(kind, name, account: call.scope.account).path } catch is IdentityError {
            return nil
        }
    }
}
