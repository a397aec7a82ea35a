// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension IAM {
package struct Role: Sendable, Equatable {
package var path: String
package var roleName: String
package var roleId: String
package var arn: String
package var createDate: Timestamp
package var assumeRolePolicyDocument: String?
package var description: String?
package var maxSessionDuration: Int?
package var permissionsBoundary: AttachedPermissionsBoundary?
package var tags: [Tag]?
package var roleLastUsed: RoleLastUsed?
package var sourceRoleTemplate: SourceRoleTemplate?

package init(
path: String,
roleName: String,
roleId: String,
arn: String,
createDate: Timestamp,
assumeRolePolicyDocument: String? = nil,
description: String? = nil,
maxSessionDuration: Int? = nil,
permissionsBoundary: AttachedPermissionsBoundary? = nil,
tags: [Tag]? = nil,
roleLastUsed: RoleLastUsed? = nil,
sourceRoleTemplate: SourceRoleTemplate? = nil
) {
self.path = path
self.roleName = roleName
self.roleId = roleId
self.arn = arn
self.createDate = createDate
self.assumeRolePolicyDocument = assumeRolePolicyDocument
self.description = description
self.maxSessionDuration = maxSessionDuration
self.permissionsBoundary = permissionsBoundary
self.tags = tags
self.roleLastUsed = roleLastUsed
self.sourceRoleTemplate = sourceRoleTemplate
}

package var wire: WireValue {
var map = WireMap()
map.append("Path", WireValue.string(path))
map.append("RoleName", WireValue.string(roleName))
map.append("RoleId", WireValue.string(roleId))
map.append("Arn", WireValue.string(arn))
map.append("CreateDate", WireValue.timestamp(createDate))
map.append("AssumeRolePolicyDocument", assumeRolePolicyDocument.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("MaxSessionDuration", maxSessionDuration.map { .integer(Int64($0)) })
map.append("PermissionsBoundary", permissionsBoundary?.wire)
map.append("Tags", tags.map { .list($0.map(\.wire)) })
map.append("RoleLastUsed", roleLastUsed?.wire)
map.append("SourceRoleTemplate", sourceRoleTemplate?.wire)
return .map(map)
}
}
}
extension IAM {
package struct RoleLastUsed: Sendable, Equatable {
package var lastUsedDate: Timestamp?
package var region: String?

package init(
lastUsedDate: Timestamp? = nil,
region: String? = nil
) {
self.lastUsedDate = lastUsedDate
self.region = region
}

package var wire: WireValue {
var map = WireMap()
map.append("LastUsedDate", lastUsedDate.map { WireValue.timestamp($0) })
map.append("Region", region.map { WireValue.string($0) })
return .map(map)
}
}
}
