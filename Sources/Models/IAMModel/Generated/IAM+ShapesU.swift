// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension IAM {
package struct UpdateAccessKeyRequest: Sendable, Equatable {
package var userName: String?
package var accessKeyId: String
package var status: String

package init(
userName: String? = nil,
accessKeyId: String,
status: String
) {
self.userName = userName
self.accessKeyId = accessKeyId
self.status = status
}

package init(from reader: ShapeReader) throws {
userName = try reader.string("UserName", min: 1, max: 128, pattern: Patterns.existingUserNameType)
accessKeyId = reader.required("AccessKeyId", try reader.string("AccessKeyId", min: 16, max: 128, pattern: Patterns.accessKeyIdType), "")
status = reader.required("Status", try reader.string("Status", values: Values.statusType), "")
}
}
}
extension IAM {
package struct UpdateAssumeRolePolicyRequest: Sendable, Equatable {
package var roleName: String
package var policyDocument: String

package init(
roleName: String,
policyDocument: String
) {
self.roleName = roleName
self.policyDocument = policyDocument
}

package init(from reader: ShapeReader) throws {
roleName = reader.required("RoleName", try reader.string("RoleName", min: 1, max: 64, pattern: Patterns.roleNameType), "")
policyDocument = reader.required("PolicyDocument", try reader.string("PolicyDocument", min: 1, max: 131072, pattern: Patterns.policyDocumentType), "")
}
}
}
extension IAM {
package struct User: Sendable, Equatable {
package var path: String
package var userName: String
package var userId: String
package var arn: String
package var createDate: Timestamp
package var passwordLastUsed: Timestamp?
package var permissionsBoundary: AttachedPermissionsBoundary?
package var tags: [Tag]?

package init(
path: String,
userName: String,
userId: String,
arn: String,
createDate: Timestamp,
passwordLastUsed: Timestamp? = nil,
permissionsBoundary: AttachedPermissionsBoundary? = nil,
tags: [Tag]? = nil
) {
self.path = path
self.userName = userName
self.userId = userId
self.arn = arn
self.createDate = createDate
self.passwordLastUsed = passwordLastUsed
self.permissionsBoundary = permissionsBoundary
self.tags = tags
}

package var wire: WireValue {
var map = WireMap()
map.append("Path", WireValue.string(path))
map.append("UserName", WireValue.string(userName))
map.append("UserId", WireValue.string(userId))
map.append("Arn", WireValue.string(arn))
map.append("CreateDate", WireValue.timestamp(createDate))
map.append("PasswordLastUsed", passwordLastUsed.map { WireValue.timestamp($0) })
map.append("PermissionsBoundary", permissionsBoundary?.wire)
map.append("Tags", tags.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
