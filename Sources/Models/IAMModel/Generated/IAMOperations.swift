// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// The operations of AWS IAM that Millrace implements.
package protocol IAMOperations: ServiceOperations {
func attachRolePolicy(_ input: IAM.AttachRolePolicyRequest, _ call: Call) async throws
func attachUserPolicy(_ input: IAM.AttachUserPolicyRequest, _ call: Call) async throws
func createAccessKey(_ input: IAM.CreateAccessKeyRequest, _ call: Call) async throws -> IAM.CreateAccessKeyResponse
func createPolicy(_ input: IAM.CreatePolicyRequest, _ call: Call) async throws -> IAM.CreatePolicyResponse
func createRole(_ input: IAM.CreateRoleRequest, _ call: Call) async throws -> IAM.CreateRoleResponse
func createUser(_ input: IAM.CreateUserRequest, _ call: Call) async throws -> IAM.CreateUserResponse
func deleteAccessKey(_ input: IAM.DeleteAccessKeyRequest, _ call: Call) async throws
func deletePolicy(_ input: IAM.DeletePolicyRequest, _ call: Call) async throws
func deleteRole(_ input: IAM.DeleteRoleRequest, _ call: Call) async throws
func deleteRolePolicy(_ input: IAM.DeleteRolePolicyRequest, _ call: Call) async throws
func deleteUser(_ input: IAM.DeleteUserRequest, _ call: Call) async throws
func deleteUserPolicy(_ input: IAM.DeleteUserPolicyRequest, _ call: Call) async throws
func detachRolePolicy(_ input: IAM.DetachRolePolicyRequest, _ call: Call) async throws
func detachUserPolicy(_ input: IAM.DetachUserPolicyRequest, _ call: Call) async throws
func getPolicy(_ input: IAM.GetPolicyRequest, _ call: Call) async throws -> IAM.GetPolicyResponse
func getPolicyVersion(_ input: IAM.GetPolicyVersionRequest, _ call: Call) async throws -> IAM.GetPolicyVersionResponse
func getRole(_ input: IAM.GetRoleRequest, _ call: Call) async throws -> IAM.GetRoleResponse
func getRolePolicy(_ input: IAM.GetRolePolicyRequest, _ call: Call) async throws -> IAM.GetRolePolicyResponse
func getUser(_ input: IAM.GetUserRequest, _ call: Call) async throws -> IAM.GetUserResponse
func getUserPolicy(_ input: IAM.GetUserPolicyRequest, _ call: Call) async throws -> IAM.GetUserPolicyResponse
func listAccessKeys(_ input: IAM.ListAccessKeysRequest, _ call: Call) async throws -> IAM.ListAccessKeysResponse
func listAttachedRolePolicies(_ input: IAM.ListAttachedRolePoliciesRequest, _ call: Call) async throws -> IAM.ListAttachedRolePoliciesResponse
func listAttachedUserPolicies(_ input: IAM.ListAttachedUserPoliciesRequest, _ call: Call) async throws -> IAM.ListAttachedUserPoliciesResponse
func listPolicies(_ input: IAM.ListPoliciesRequest, _ call: Call) async throws -> IAM.ListPoliciesResponse
func listRolePolicies(_ input: IAM.ListRolePoliciesRequest, _ call: Call) async throws -> IAM.ListRolePoliciesResponse
func listRoles(_ input: IAM.ListRolesRequest, _ call: Call) async throws -> IAM.ListRolesResponse
func listUserPolicies(_ input: IAM.ListUserPoliciesRequest, _ call: Call) async throws -> IAM.ListUserPoliciesResponse
func listUsers(_ input: IAM.ListUsersRequest, _ call: Call) async throws -> IAM.ListUsersResponse
func putRolePolicy(_ input: IAM.PutRolePolicyRequest, _ call: Call) async throws
func putUserPolicy(_ input: IAM.PutUserPolicyRequest, _ call: Call) async throws
func updateAccessKey(_ input: IAM.UpdateAccessKeyRequest, _ call: Call) async throws
func updateAssumeRolePolicy(_ input: IAM.UpdateAssumeRolePolicyRequest, _ call: Call) async throws

/// The ARNs of a resource that an input names; none for one that is not named.
func arns(of resource: IAM.Resource, _ call: Call) async throws -> [String]

/// Throws if an operation is called too often; each call counts.
func admit(_ request: AccessRequest<IAM.Resource>, _ call: Call) throws
}

extension IAMOperations {
package func admit(_ request: AccessRequest<IAM.Resource>, _ call: Call) throws {}

/// Asks whether the caller may do what the input says, before it is told what is wrong with it.
private func authorize(_ request: AccessRequest<IAM.Resource>, _ call: Call) async throws {
try await authorize(request, passingTo: "iam.amazonaws.com", call) { try await arns(of: $0, call) }
try admit(request, call)
}

package var description: ServiceDescription { IAM.description }

package func perform(_ operation: String, _ input: WireValue, _ call: Call) async throws -> WireValue? {
let violations = Violations()
func reader() throws -> ShapeReader { try ShapeReader(input, violations: violations, readsText: true) }
switch operation {
case "AttachRolePolicy":
let shape = try IAM.AttachRolePolicyRequest(from: reader())
try await authorize(IAM.Accesses.attachRolePolicy(shape), call)
try violations.check(code: description.validationCode)
try await attachRolePolicy(shape, call)
return nil
case "AttachUserPolicy":
let shape = try IAM.AttachUserPolicyRequest(from: reader())
try await authorize(IAM.Accesses.attachUserPolicy(shape), call)
try violations.check(code: description.validationCode)
try await attachUserPolicy(shape, call)
return nil
case "CreateAccessKey":
let shape = try IAM.CreateAccessKeyRequest(from: reader())
try await authorize(IAM.Accesses.createAccessKey(shape), call)
try violations.check(code: description.validationCode)
return try await createAccessKey(shape, call).wire
case "CreatePolicy":
let shape = try IAM.CreatePolicyRequest(from: reader())
try await authorize(IAM.Accesses.createPolicy(shape), call)
try violations.check(code: description.validationCode)
return try await createPolicy(shape, call).wire
case "CreateRole":
let shape = try IAM.CreateRoleRequest(from: reader())
try await authorize(IAM.Accesses.createRole(shape), call)
try violations.check(code: description.validationCode)
return try await createRole(shape, call).wire
case "CreateUser":
let shape = try IAM.CreateUserRequest(from: reader())
try await authorize(IAM.Accesses.createUser(shape), call)
try violations.check(code: description.validationCode)
return try await createUser(shape, call).wire
case "DeleteAccessKey":
let shape = try IAM.DeleteAccessKeyRequest(from: reader())
try await authorize(IAM.Accesses.deleteAccessKey(shape), call)
try violations.check(code: description.validationCode)
try await deleteAccessKey(shape, call)
return nil
case "DeletePolicy":
let shape = try IAM.DeletePolicyRequest(from: reader())
try await authorize(IAM.Accesses.deletePolicy(shape), call)
try violations.check(code: description.validationCode)
try await deletePolicy(shape, call)
return nil
case "DeleteRole":
let shape = try IAM.DeleteRoleRequest(from: reader())
try await authorize(IAM.Accesses.deleteRole(shape), call)
try violations.check(code: description.validationCode)
try await deleteRole(shape, call)
return nil
case "DeleteRolePolicy":
let shape = try IAM.DeleteRolePolicyRequest(from: reader())
try await authorize(IAM.Accesses.deleteRolePolicy(shape), call)
try violations.check(code: description.validationCode)
try await deleteRolePolicy(shape, call)
return nil
case "DeleteUser":
let shape = try IAM.DeleteUserRequest(from: reader())
try await authorize(IAM.Accesses.deleteUser(shape), call)
try violations.check(code: description.validationCode)
try await deleteUser(shape, call)
return nil
case "DeleteUserPolicy":
let shape = try IAM.DeleteUserPolicyRequest(from: reader())
try await authorize(IAM.Accesses.deleteUserPolicy(shape), call)
try violations.check(code: description.validationCode)
try await deleteUserPolicy(shape, call)
return nil
case "DetachRolePolicy":
let shape = try IAM.DetachRolePolicyRequest(from: reader())
try await authorize(IAM.Accesses.detachRolePolicy(shape), call)
try violations.check(code: description.validationCode)
try await detachRolePolicy(shape, call)
return nil
case "DetachUserPolicy":
let shape = try IAM.DetachUserPolicyRequest(from: reader())
try await authorize(IAM.Accesses.detachUserPolicy(shape), call)
try violations.check(code: description.validationCode)
try await detachUserPolicy(shape, call)
return nil
case "GetPolicy":
let shape = try IAM.GetPolicyRequest(from: reader())
try await authorize(IAM.Accesses.getPolicy(shape), call)
try violations.check(code: description.validationCode)
return try await getPolicy(shape, call).wire
case "GetPolicyVersion":
let shape = try IAM.GetPolicyVersionRequest(from: reader())
try await authorize(IAM.Accesses.getPolicyVersion(shape), call)
try violations.check(code: description.validationCode)
return try await getPolicyVersion(shape, call).wire
case "GetRole":
let shape = try IAM.GetRoleRequest(from: reader())
try await authorize(IAM.Accesses.getRole(shape), call)
try violations.check(code: description.validationCode)
return try await getRole(shape, call).wire
case "GetRolePolicy":
let shape = try IAM.GetRolePolicyRequest(from: reader())
try await authorize(IAM.Accesses.getRolePolicy(shape), call)
try violations.check(code: description.validationCode)
return try await getRolePolicy(shape, call).wire
case "GetUser":
let shape = try IAM.GetUserRequest(from: reader())
try await authorize(IAM.Accesses.getUser(shape), call)
try violations.check(code: description.validationCode)
return try await getUser(shape, call).wire
case "GetUserPolicy":
let shape = try IAM.GetUserPolicyRequest(from: reader())
try await authorize(IAM.Accesses.getUserPolicy(shape), call)
try violations.check(code: description.validationCode)
return try await getUserPolicy(shape, call).wire
case "ListAccessKeys":
let shape = try IAM.ListAccessKeysRequest(from: reader())
try await authorize(IAM.Accesses.listAccessKeys(shape), call)
try violations.check(code: description.validationCode)
return try await listAccessKeys(shape, call).wire
case "ListAttachedRolePolicies":
let shape = try IAM.ListAttachedRolePoliciesRequest(from: reader())
try await authorize(IAM.Accesses.listAttachedRolePolicies(shape), call)
try violations.check(code: description.validationCode)
return try await listAttachedRolePolicies(shape, call).wire
case "ListAttachedUserPolicies":
let shape = try IAM.ListAttachedUserPoliciesRequest(from: reader())
try await authorize(IAM.Accesses.listAttachedUserPolicies(shape), call)
try violations.check(code: description.validationCode)
return try await listAttachedUserPolicies(shape, call).wire
case "ListPolicies":
let shape = try IAM.ListPoliciesRequest(from: reader())
try await authorize(IAM.Accesses.listPolicies(shape), call)
try violations.check(code: description.validationCode)
return try await listPolicies(shape, call).wire
case "ListRolePolicies":
let shape = try IAM.ListRolePoliciesRequest(from: reader())
try await authorize(IAM.Accesses.listRolePolicies(shape), call)
try violations.check(code: description.validationCode)
return try await listRolePolicies(shape, call).wire
case "ListRoles":
let shape = try IAM.ListRolesRequest(from: reader())
try await authorize(IAM.Accesses.listRoles(shape), call)
try violations.check(code: description.validationCode)
return try await listRoles(shape, call).wire
case "ListUserPolicies":
let shape = try IAM.ListUserPoliciesRequest(from: reader())
try await authorize(IAM.Accesses.listUserPolicies(shape), call)
try violations.check(code: description.validationCode)
return try await listUserPolicies(shape, call).wire
case "ListUsers":
let shape = try IAM.ListUsersRequest(from: reader())
try await authorize(IAM.Accesses.listUsers(shape), call)
try violations.check(code: description.validationCode)
return try await listUsers(shape, call).wire
case "PutRolePolicy":
let shape = try IAM.PutRolePolicyRequest(from: reader())
try await authorize(IAM.Accesses.putRolePolicy(shape), call)
try violations.check(code: description.validationCode)
try await putRolePolicy(shape, call)
return nil
case "PutUserPolicy":
let shape = try IAM.PutUserPolicyRequest(from: reader())
try await authorize(IAM.Accesses.putUserPolicy(shape), call)
try violations.check(code: description.validationCode)
try await putUserPolicy(shape, call)
return nil
case "UpdateAccessKey":
let shape = try IAM.UpdateAccessKeyRequest(from: reader())
try await authorize(IAM.Accesses.updateAccessKey(shape), call)
try violations.check(code: description.validationCode)
try await updateAccessKey(shape, call)
return nil
case "UpdateAssumeRolePolicy":
let shape = try IAM.UpdateAssumeRolePolicyRequest(from: reader())
try await authorize(IAM.Accesses.updateAssumeRolePolicy(shape), call)
try violations.check(code: description.validationCode)
try await updateAssumeRolePolicy(shape, call)
return nil
default: throw AWSError.unknownOperation()
}
}
}
