// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension IAM {
package struct AccessKey: Sendable, Equatable {
package var userName: String
package var accessKeyId: String
package var status: String
package var secretAccessKey: String
package var createDate: Timestamp?

package init(
userName: String,
accessKeyId: String,
status: String,
secretAccessKey: String,
createDate: Timestamp? = nil
) {
self.userName = userName
self.accessKeyId = accessKeyId
self.status = status
self.secretAccessKey = secretAccessKey
self.createDate = createDate
}

package var wire: WireValue {
var map = WireMap()
map.append("UserName", WireValue.string(userName))
map.append("AccessKeyId", WireValue.string(accessKeyId))
map.append("Status", WireValue.string(status))
map.append("SecretAccessKey", WireValue.string(secretAccessKey))
map.append("CreateDate", createDate.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension IAM {
package struct AccessKeyMetadata: Sendable, Equatable {
package var userName: String?
package var accessKeyId: String?
package var status: String?
package var createDate: Timestamp?

package init(
userName: String? = nil,
accessKeyId: String? = nil,
status: String? = nil,
createDate: Timestamp? = nil
) {
self.userName = userName
self.accessKeyId = accessKeyId
self.status = status
self.createDate = createDate
}

package var wire: WireValue {
var map = WireMap()
map.append("UserName", userName.map { WireValue.string($0) })
map.append("AccessKeyId", accessKeyId.map { WireValue.string($0) })
map.append("Status", status.map { WireValue.string($0) })
map.append("CreateDate", createDate.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension IAM {
package struct AttachRolePolicyRequest: Sendable, Equatable {
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
package struct AttachUserPolicyRequest: Sendable, Equatable {
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
extension IAM {
package struct AttachedPermissionsBoundary: Sendable, Equatable {
package var permissionsBoundaryType: String?
package var permissionsBoundaryArn: String?

package init(
permissionsBoundaryType: String? = nil,
permissionsBoundaryArn: String? = nil
) {
self.permissionsBoundaryType = permissionsBoundaryType
self.permissionsBoundaryArn = permissionsBoundaryArn
}

package var wire: WireValue {
var map = WireMap()
map.append("PermissionsBoundaryType", permissionsBoundaryType.map { WireValue.string($0) })
map.append("PermissionsBoundaryArn", permissionsBoundaryArn.map { WireValue.string($0) })
return .map(map)
}
}
}
extension IAM {
package struct AttachedPolicy: Sendable, Equatable {
package var policyName: String?
package var policyArn: String?

package init(
policyName: String? = nil,
policyArn: String? = nil
) {
self.policyName = policyName
self.policyArn = policyArn
}

package var wire: WireValue {
var map = WireMap()
map.append("PolicyName", policyName.map { WireValue.string($0) })
map.append("PolicyArn", policyArn.map { WireValue.string($0) })
return .map(map)
}
}
}
