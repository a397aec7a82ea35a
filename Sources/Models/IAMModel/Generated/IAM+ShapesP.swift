// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension IAM {
package struct Policy: Sendable, Equatable {
package var policyName: String?
package var policyId: String?
package var arn: String?
package var path: String?
package var defaultVersionId: String?
package var attachmentCount: Int?
package var permissionsBoundaryUsageCount: Int?
package var isAttachable: Bool?
package var description: String?
package var createDate: Timestamp?
package var updateDate: Timestamp?
package var tags: [Tag]?

package init(
policyName: String? = nil,
policyId: String? = nil,
arn: String? = nil,
path: String? = nil,
defaultVersionId: String? = nil,
attachmentCount: Int? = nil,
permissionsBoundaryUsageCount: Int? = nil,
isAttachable: Bool? = nil,
description: String? = nil,
createDate: Timestamp? = nil,
updateDate: Timestamp? = nil,
tags: [Tag]? = nil
) {
self.policyName = policyName
self.policyId = policyId
self.arn = arn
self.path = path
self.defaultVersionId = defaultVersionId
self.attachmentCount = attachmentCount
self.permissionsBoundaryUsageCount = permissionsBoundaryUsageCount
self.isAttachable = isAttachable
self.description = description
self.createDate = createDate
self.updateDate = updateDate
self.tags = tags
}

package var wire: WireValue {
var map = WireMap()
map.append("PolicyName", policyName.map { WireValue.string($0) })
map.append("PolicyId", policyId.map { WireValue.string($0) })
map.append("Arn", arn.map { WireValue.string($0) })
map.append("Path", path.map { WireValue.string($0) })
map.append("DefaultVersionId", defaultVersionId.map { WireValue.string($0) })
map.append("AttachmentCount", attachmentCount.map { .integer(Int64($0)) })
map.append("PermissionsBoundaryUsageCount", permissionsBoundaryUsageCount.map { .integer(Int64($0)) })
map.append("IsAttachable", isAttachable.map { WireValue.bool($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("CreateDate", createDate.map { WireValue.timestamp($0) })
map.append("UpdateDate", updateDate.map { WireValue.timestamp($0) })
map.append("Tags", tags.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension IAM {
package struct PolicyVersion: Sendable, Equatable {
package var document: String?
package var versionId: String?
package var isDefaultVersion: Bool?
package var createDate: Timestamp?

package init(
document: String? = nil,
versionId: String? = nil,
isDefaultVersion: Bool? = nil,
createDate: Timestamp? = nil
) {
self.document = document
self.versionId = versionId
self.isDefaultVersion = isDefaultVersion
self.createDate = createDate
}

package var wire: WireValue {
var map = WireMap()
map.append("Document", document.map { WireValue.string($0) })
map.append("VersionId", versionId.map { WireValue.string($0) })
map.append("IsDefaultVersion", isDefaultVersion.map { WireValue.bool($0) })
map.append("CreateDate", createDate.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension IAM {
package struct PutRolePolicyRequest: Sendable, Equatable {
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

package init(from reader: ShapeReader) throws {
roleName = reader.required("RoleName", try reader.string("RoleName", min: 1, max: 64, pattern: Patterns.roleNameType), "")
policyName = reader.required("PolicyName", try reader.string("PolicyName", min: 1, max: 128, pattern: Patterns.policyNameType), "")
policyDocument = reader.required("PolicyDocument", try reader.string("PolicyDocument", min: 1, max: 131072, pattern: Patterns.policyDocumentType), "")
}
}
}
extension IAM {
package struct PutUserPolicyRequest: Sendable, Equatable {
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

package init(from reader: ShapeReader) throws {
userName = reader.required("UserName", try reader.string("UserName", min: 1, max: 128, pattern: Patterns.existingUserNameType), "")
policyName = reader.required("PolicyName", try reader.string("PolicyName", min: 1, max: 128, pattern: Patterns.policyNameType), "")
policyDocument = reader.required("PolicyDocument", try reader.string("PolicyDocument", min: 1, max: 131072, pattern: Patterns.policyDocumentType), "")
}
}
}
