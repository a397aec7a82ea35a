// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension IAM {
package struct DeleteAccessKeyRequest: Sendable, Equatable {
package var userName: String?
package var accessKeyId: String

package init(
userName: String? = nil,
accessKeyId: String
) {
self.userName = userName
self.accessKeyId = accessKeyId
}

package init(from reader: ShapeReader) throws {
userName = try reader.string("UserName", min: 1, max: 128, pattern: Patterns.existingUserNameType)
accessKeyId = reader.required("AccessKeyId", try reader.string("AccessKeyId", min: 16, max: 128, pattern: Patterns.accessKeyIdType), "")
}
}
}
extension IAM {
package struct DeletePolicyRequest: Sendable, Equatable {
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
package struct DeleteRolePolicyRequest: Sendable, Equatable {
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
package struct DeleteRoleRequest: Sendable, Equatable {
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
package struct DeleteUserPolicyRequest: Sendable, Equatable {
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
package struct DeleteUserRequest: Sendable, Equatable {
package var userName: String

package init(
userName: String
) {
self.userName = userName
}

package init(from reader: ShapeReader) throws {
userName = reader.required("UserName", try reader.string("UserName", min: 1, max: 128, pattern: Patterns.existingUserNameType), "")
}
}
}
extension IAM {
package struct DetachRolePolicyRequest: Sendable, Equatable {
package var roleName: String
package var policyArn: String

package init(
roleName: String,
policyArn: String
) {
self.roleName = roleName
self.policyArn = policyArn
}

package init(from reader: ShapeReader) throws {
roleName = reader.required("RoleName", try reader.string("RoleName", min: 1, max: 64, pattern: Patterns.roleNameType), "")
policyArn = reader.required("PolicyArn", try reader.string("PolicyArn", min: 20, max: 2048), "")
}
}
}
extension IAM {
package struct DetachUserPolicyRequest: Sendable, Equatable {
package var userName: String
package var policyArn: String

package init(
userName: String,
policyArn: String
) {
self.userName = userName
self.policyArn = policyArn
}

package init(from reader: ShapeReader) throws {
userName = reader.required("UserName", try reader.string("UserName", min: 1, max: 64, pattern: Patterns.userNameType), "")
policyArn = reader.required("PolicyArn", try reader.string("PolicyArn", min: 20, max: 2048), "")
}
}
}
