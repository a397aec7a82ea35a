import AWSProtocol
import Core
import Identity

/// What a caller must be allowed for an operation.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
extension IAMAPI {
    package func access(to operation: String, _ input: WireValue, _ call: Call) async throws -> [Access] {
        var context: [String: [String]] = [:]
        if let arn = input["PolicyArn"]?.string { context["iam:policyarn"] = [arn] }
        if let arn = input["PermissionsBoundary"]?.string { context["iam:permissionsboundary"] = [arn] }
        return [Access("iam:\(operation)", try await resource(operation, input, call), context: context)]
    }

    private func resource(_ operation: String, _ input: WireValue, _ call: Call) async throws -> String {
        let account = call.scope.account
        func arn(_ kind: String, _ path: String, _ name: String) -> String {
            Identity.arn(account, kind, path: path, name: name).description
        }
        let given = input["Path"]?.string ?? "/"
        if let name = input["RoleName"]?.string {
            let role = try? await identity.holder(RoleDocument.self, name, account: account)
            return arn("role", role?.path ?? given, name)
        }
        if let name = input["UserName"]?.string ?? Self.userName(of: call.principal), operation != "ListUsers",
            operation.contains("User") || operation.contains("AccessKey")
        {
            let user = try? await identity.holder(UserDocument.self, name, account: account)
            return arn("user", user?.path ?? given, name)
        }
        if let policy = input["PolicyArn"]?.string { return policy }
        return input["PolicyName"]?.string.map { arn("policy", given, $0) } ?? "*"
    }
}
