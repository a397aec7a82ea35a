import AWSProtocol
import Core
import IAMModel
import Identity

extension IAM.Role {
    init(_ name: String, _ role: RoleDocument, _ account: AccountID) {
        self.init(
            path: role.path, roleName: name, roleId: role.id,
            arn: Identity.arn(account, "role", path: role.path, name: name).description, createDate: role.createdAt,
            assumeRolePolicyDocument: IAMAPI.encoded(role.trustPolicy), description: role.description,
            maxSessionDuration: role.maxSessionSeconds,
            permissionsBoundary: role.permissionsBoundary.map {
                .init(permissionsBoundaryType: "Policy", permissionsBoundaryArn: $0)
            }, tags: role.tags.isEmpty ? nil : IAM.Tag.list(role.tags))
    }
}

extension IAM.Policy {
    init(_ name: String, _ policy: PolicyDocument, attachments: Int, _ account: AccountID) {
        self.init(
            policyName: name, policyId: policy.id,
            arn: Identity.arn(account, "policy", path: policy.path, name: name).description, path: policy.path,
            defaultVersionId: "v1", attachmentCount: attachments, permissionsBoundaryUsageCount: 0, isAttachable: true,
            description: policy.description, createDate: policy.createdAt, updateDate: policy.createdAt,
            tags: IAM.Tag.list(policy.tags))
    }
}

extension IAM.Policy {
    /// AWS tells more of its policies, such as when they changed.
    init(_ policy: ManagedPolicy, attachments: Int) {
        self.init(
            policyName: policy.name, arn: policy.arn, path: policy.path, defaultVersionId: policy.version,
            attachmentCount: attachments, permissionsBoundaryUsageCount: 0, isAttachable: true)
    }
}

extension IAM.User {
    init(_ name: String, _ user: UserDocument, _ account: AccountID) {
        self.init(
            path: user.path, userName: name, userId: user.id,
            arn: Identity.arn(account, "user", path: user.path, name: name).description, createDate: user.createdAt,
            permissionsBoundary: user.permissionsBoundary.map {
                .init(permissionsBoundaryType: "Policy", permissionsBoundaryArn: $0)
            }, tags: user.tags.isEmpty ? nil : IAM.Tag.list(user.tags))
    }
}

extension IAM.Tag {
    static func list(_ tags: [String: String]) -> [IAM.Tag] {
        tags.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) }
    }
}
