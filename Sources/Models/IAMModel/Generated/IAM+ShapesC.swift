// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension IAM {
package struct CreateAccessKeyRequest: Sendable, Equatable {
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
package struct CreateAccessKeyResponse: Sendable, Equatable {
package var accessKey: AccessKey

package init(
accessKey: AccessKey
) {
self.accessKey = accessKey
}

package var wire: WireValue {
var map = WireMap()
map.append("AccessKey", accessKey.wire)
return .map(map)
}
}
}
extension IAM {
package struct CreatePolicyRequest: Sendable, Equatable {
package var policyName: String
package var path: String?
package var policyDocument: String
package var description: String?
package var tags: [Tag]?

package init(
policyName: String,
path: String? = nil,
policyDocument: String,
description: String? = nil,
tags: [Tag]? = nil
) {
self.policyName = policyName
self.path = path
self.policyDocument = policyDocument
self.description = description
self.tags = tags
}

package init(from reader: ShapeReader) throws {
policyName = reader.required("PolicyName", try reader.string("PolicyName", min: 1, max: 128, pattern: Patterns.policyNameType), "")
path = try reader.string("Path", min: 1, max: 512, pattern: Patterns.policyPathType)
policyDocument = reader.required("PolicyDocument", try reader.string("PolicyDocument", min: 1, max: 131072, pattern: Patterns.policyDocumentType), "")
description = try reader.string("Description", max: 1000)
tags = try reader.list("Tags", max: 50, Tag.init(from:))
}
}
}
extension IAM {
package struct CreatePolicyResponse: Sendable, Equatable {
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
package struct CreateRoleRequest: Sendable, Equatable {
package var path: String?
package var roleName: String
package var assumeRolePolicyDocument: String
package var description: String?
package var maxSessionDuration: Int?
package var permissionsBoundary: String?
package var tags: [Tag]?

package init(
path: String? = nil,
roleName: String,
assumeRolePolicyDocument: String,
description: String? = nil,
maxSessionDuration: Int? = nil,
permissionsBoundary: String? = nil,
tags: [Tag]? = nil
) {
self.path = path
self.roleName = roleName
self.assumeRolePolicyDocument = assumeRolePolicyDocument
self.description = description
self.maxSessionDuration = maxSessionDuration
self.permissionsBoundary = permissionsBoundary
self.tags = tags
}

package init(from reader: ShapeReader) throws {
path = try reader.string("Path", min: 1, max: 512, pattern: Patterns.pathType)
roleName = reader.required("RoleName", try reader.string("RoleName", min: 1, max: 64, pattern: Patterns.roleNameType), "")
assumeRolePolicyDocument = reader.required("AssumeRolePolicyDocument", try reader.string("AssumeRolePolicyDocument", min: 1, max: 131072, pattern: Patterns.policyDocumentType), "")
description = try reader.string("Description", max: 1000, pattern: Patterns.roleDescriptionType)
maxSessionDuration = try reader.integer("MaxSessionDuration", min: 3600, max: 43200)
permissionsBoundary = try reader.string("PermissionsBoundary", min: 20, max: 2048)
tags = try reader.list("Tags", max: 50, Tag.init(from:))
}
}
}
extension IAM {
package struct CreateRoleResponse: Sendable, Equatable {
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
package struct CreateUserRequest: Sendable, Equatable {
package var path: String?
package var userName: String
package var permissionsBoundary: String?
package var tags: [Tag]?

package init(
path: String? = nil,
userName: String,
permissionsBoundary: String? = nil,
tags: [Tag]? = nil
) {
self.path = path
self.userName = userName
self.permissionsBoundary = permissionsBoundary
self.tags = tags
}

package init(from reader: ShapeReader) throws {
path = try reader.string("Path", min: 1, max: 512, pattern: Patterns.pathType)
userName = reader.required("UserName", try reader.string("UserName", min: 1, max: 64, pattern: Patterns.userNameType), "")
permissionsBoundary = try reader.string("PermissionsBoundary", min: 20, max: 2048)
tags = try reader.list("Tags", max: 50, Tag.init(from:))
}
}
}
extension IAM {
package struct CreateUserResponse: Sendable, Equatable {
package var user: User?

package init(
user: User? = nil
) {
self.user = user
}

package var wire: WireValue {
var map = WireMap()
map.append("User", user?.wire)
return .map(map)
}
}
}
