// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension IAM {
/// What operations are on, as their inputs name it.
package enum Resource: Sendable, Equatable {
case policy(name: String?, path: String?)
case resource(arn: String?)
case role(name: String?, path: String?)
case user(name: String?, path: String?)
}

/// What each operation must be allowed.
package enum Accesses {
package static func attachRolePolicy(_ input: IAM.AttachRolePolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:AttachRolePolicy")
request.resources.append(.role(name: input.roleName, path: nil))
request.set("iam:policyarn", input.policyArn)
return request
}
package static func attachUserPolicy(_ input: IAM.AttachUserPolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:AttachUserPolicy")
request.resources.append(.user(name: input.userName, path: nil))
request.set("iam:policyarn", input.policyArn)
return request
}
package static func createAccessKey(_ input: IAM.CreateAccessKeyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:CreateAccessKey")
request.resources.append(.user(name: input.userName, path: nil))
return request
}
package static func createPolicy(_ input: IAM.CreatePolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:CreatePolicy")
request.resources.append(.policy(name: input.policyName, path: input.path))
request.tag(input.tags?.map { ($0.key, $0.value) })
return request
}
package static func createRole(_ input: IAM.CreateRoleRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:CreateRole")
request.resources.append(.role(name: input.roleName, path: input.path))
request.set("iam:permissionsboundary", input.permissionsBoundary)
request.tag(input.tags?.map { ($0.key, $0.value) })
return request
}
package static func createUser(_ input: IAM.CreateUserRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:CreateUser")
request.resources.append(.user(name: input.userName, path: input.path))
request.set("iam:permissionsboundary", input.permissionsBoundary)
request.tag(input.tags?.map { ($0.key, $0.value) })
return request
}
package static func deleteAccessKey(_ input: IAM.DeleteAccessKeyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:DeleteAccessKey")
request.resources.append(.user(name: input.userName, path: nil))
return request
}
package static func deletePolicy(_ input: IAM.DeletePolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:DeletePolicy")
request.resources.append(.resource(arn: input.policyArn))
request.set("iam:policyarn", input.policyArn)
return request
}
package static func deleteRole(_ input: IAM.DeleteRoleRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:DeleteRole")
request.resources.append(.role(name: input.roleName, path: nil))
return request
}
package static func deleteRolePolicy(_ input: IAM.DeleteRolePolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:DeleteRolePolicy")
request.resources.append(.role(name: input.roleName, path: nil))
return request
}
package static func deleteUser(_ input: IAM.DeleteUserRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:DeleteUser")
request.resources.append(.user(name: input.userName, path: nil))
return request
}
package static func deleteUserPolicy(_ input: IAM.DeleteUserPolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:DeleteUserPolicy")
request.resources.append(.user(name: input.userName, path: nil))
return request
}
package static func detachRolePolicy(_ input: IAM.DetachRolePolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:DetachRolePolicy")
request.resources.append(.role(name: input.roleName, path: nil))
request.set("iam:policyarn", input.policyArn)
return request
}
package static func detachUserPolicy(_ input: IAM.DetachUserPolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:DetachUserPolicy")
request.resources.append(.user(name: input.userName, path: nil))
request.set("iam:policyarn", input.policyArn)
return request
}
package static func getPolicy(_ input: IAM.GetPolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:GetPolicy")
request.resources.append(.resource(arn: input.policyArn))
request.set("iam:policyarn", input.policyArn)
return request
}
package static func getPolicyVersion(_ input: IAM.GetPolicyVersionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:GetPolicyVersion")
request.resources.append(.resource(arn: input.policyArn))
request.set("iam:policyarn", input.policyArn)
return request
}
package static func getRole(_ input: IAM.GetRoleRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:GetRole")
request.resources.append(.role(name: input.roleName, path: nil))
return request
}
package static func getRolePolicy(_ input: IAM.GetRolePolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:GetRolePolicy")
request.resources.append(.role(name: input.roleName, path: nil))
return request
}
package static func getUser(_ input: IAM.GetUserRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:GetUser")
request.resources.append(.user(name: input.userName, path: nil))
return request
}
package static func getUserPolicy(_ input: IAM.GetUserPolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:GetUserPolicy")
request.resources.append(.user(name: input.userName, path: nil))
return request
}
package static func listAccessKeys(_ input: IAM.ListAccessKeysRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:ListAccessKeys")
request.resources.append(.user(name: input.userName, path: nil))
return request
}
package static func listAttachedRolePolicies(_ input: IAM.ListAttachedRolePoliciesRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:ListAttachedRolePolicies")
request.resources.append(.role(name: input.roleName, path: nil))
return request
}
package static func listAttachedUserPolicies(_ input: IAM.ListAttachedUserPoliciesRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:ListAttachedUserPolicies")
request.resources.append(.user(name: input.userName, path: nil))
return request
}
package static func listPolicies(_ input: IAM.ListPoliciesRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("iam:ListPolicies")
}
package static func listRolePolicies(_ input: IAM.ListRolePoliciesRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:ListRolePolicies")
request.resources.append(.role(name: input.roleName, path: nil))
return request
}
package static func listRoles(_ input: IAM.ListRolesRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("iam:ListRoles")
}
package static func listUserPolicies(_ input: IAM.ListUserPoliciesRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:ListUserPolicies")
request.resources.append(.user(name: input.userName, path: nil))
return request
}
package static func listUsers(_ input: IAM.ListUsersRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("iam:ListUsers")
}
package static func putRolePolicy(_ input: IAM.PutRolePolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:PutRolePolicy")
request.resources.append(.role(name: input.roleName, path: nil))
return request
}
package static func putUserPolicy(_ input: IAM.PutUserPolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:PutUserPolicy")
request.resources.append(.user(name: input.userName, path: nil))
return request
}
package static func updateAccessKey(_ input: IAM.UpdateAccessKeyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:UpdateAccessKey")
request.resources.append(.user(name: input.userName, path: nil))
return request
}
package static func updateAssumeRolePolicy(_ input: IAM.UpdateAssumeRolePolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("iam:UpdateAssumeRolePolicy")
request.resources.append(.role(name: input.roleName, path: nil))
return request
}
}
}
