// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension IAM {
package struct GetPolicyRequest: Sendable, Equatable {
package var policyArn: String

package init(
policyArn: String
) {
self.policyArn = policyArn
}

package init(from reader: ShapeReader) throws {
policyArn = reader.required("PolicyArn", try reader.string("PolicyArn", min: 20, max: 2048), "")
}
}
}
extension IAM {
package struct GetPolicyResponse: Sendable, Equatable {
package var policy: Policy?

package init(
policy: Policy? = nil
) {
self.policy = policy
}

package var wire: WireValue {
var map = WireMap()
map.append("Policy", policy?.wire)
return .map(map)
}
}
}
extension IAM {
package struct GetPolicyVersionRequest: Sendable, Equatable {
package var policyArn: String
package var versionId: String

package init(
policyArn: String,
versionId: String
) {
self.policyArn = policyArn
self.versionId = versionId
}

package init(from reader: ShapeReader) throws {
policyArn = reader.required("PolicyArn", try reader.string("PolicyArn", min: 20, max: 2048), "")
versionId = reader.required("VersionId", try reader.string("VersionId", pattern: Patterns.policyVersionIdType), "")
}
}
}
extension IAM {
package struct GetPolicyVersionResponse: Sendable, Equatable {
package var policyVersion: PolicyVersion?

package init(
policyVersion: PolicyVersion? = nil
) {
self.policyVersion = policyVersion
}

package var wire: WireValue {
var map = WireMap()
map.append("PolicyVersion", policyVersion?.wire)
return .map(map)
}
}
}
extension IAM {
package struct GetRolePolicyRequest: Sendable, Equatable {
package var roleName: String
package var policyName: String

package init(
roleName: String,
policyName: String
) {
self.roleName = roleName
self.policyName = policyName
}

package init(from reader: ShapeReader) throws {
roleName = reader.required("RoleName", try reader.string("RoleName", min: 1, max: 64, pattern: Patterns.roleNameType), "")
policyName = reader.required("PolicyName", try reader.string("PolicyName", min: 1, max: 128, pattern: Patterns.policyNameType), "")
}
}
}
extension IAM {
package struct GetRolePolicyResponse: Sendable, Equatable {
package var roleName: String
package var policyName: String
package var policyDocument: String

package init(
roleName: String,
policyName: String,
policyDocument: String
) {
self.roleName = roleName
self.policyName = policyName
self.policyDocument = policyDocument
}

package var wire: WireValue {
var map = WireMap()
map.append("RoleName", WireValue.string(roleName))
map.append("PolicyName", WireValue.string(policyName))
map.append("PolicyDocument", WireValue.string(policyDocument))
return .map(map)
}
}
}
extension IAM {
package struct GetRoleRequest: Sendable, Equatable {
package var roleName: String

package init(
roleName: String
) {
self.roleName = roleName
}

package init(from reader: ShapeReader) throws {
roleName = reader.required("RoleName", try reader.string("RoleName", min: 1, max: 64, pattern: Patterns.roleNameType), "")
}
}
}
extension IAM {
package struct GetRoleResponse: Sendable, Equatable {
package var role: Role

package init(
role: Role
) {
self.role = role
}

package var wire: WireValue {
var map = WireMap()
map.append("Role", role.wire)
return .map(map)
}
}
}
extension IAM {
package struct GetUserPolicyRequest: Sendable, Equatable {
package var userName: String
package var policyName: String

package init(
userName: String,
policyName: String
) {
self.userName = userName
self.policyName = policyName
}

package init(from reader: ShapeReader) throws {
userName = reader.required("UserName", try reader.string("UserName", min: 1, max: 128, pattern: Patterns.existingUserNameType), "")
policyName = reader.required("PolicyName", try reader.string("PolicyName", min: 1, max: 128, pattern: Patterns.policyNameType), "")
}
}
}
extension IAM {
package struct GetUserPolicyResponse: Sendable, Equatable {
package var userName: String
package var policyName: String
package var policyDocument: String

package init(
userName: String,
policyName: String,
policyDocument: String
) {
self.userName = userName
self.policyName = policyName
self.policyDocument = policyDocument
}

package var wire: WireValue {
var map = WireMap()
map.append("UserName", WireValue.string(userName))
map.append("PolicyName", WireValue.string(policyName))
map.append("PolicyDocument", WireValue.string(policyDocument))
return .map(map)
}
}
}
extension IAM {
package struct GetUserRequest: Sendable, Equatable {
package var userName: String?

package init(
userName: String? = nil
) {
self.userName = userName
}

package init(from reader: ShapeReader) throws {
userName = try reader.string("UserName", min: 1, max: 128, pattern: Patterns.existingUserNameType)
}
}
}
extension IAM {
package struct GetUserResponse: Sendable, Equatable {
package var user: User

package init(
user: User
) {
self.user = user
}

package var wire: WireValue {
var map = WireMap()
map.append("User", user.wire)
return .map(map)
}
}
}
