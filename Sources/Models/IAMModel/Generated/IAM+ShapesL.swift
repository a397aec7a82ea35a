// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension IAM {
package struct ListAccessKeysRequest: Sendable, Equatable {
package var userName: String?
package var marker: String?
package var maxItems: Int?

package init(
userName: String? = nil,
marker: String? = nil,
maxItems: Int? = nil
) {
self.userName = userName
self.marker = marker
self.maxItems = maxItems
}

package init(from reader: ShapeReader) throws {
userName = try reader.string("UserName", min: 1, max: 128, pattern: Patterns.existingUserNameType)
marker = try reader.string("Marker", min: 1, max: 320, pattern: Patterns.markerType)
maxItems = try reader.integer("MaxItems", min: 1, max: 1000)
}
}
}
extension IAM {
package struct ListAccessKeysResponse: Sendable, Equatable {
package var accessKeyMetadata: [AccessKeyMetadata]
package var isTruncated: Bool?
package var marker: String?

package init(
accessKeyMetadata: [AccessKeyMetadata],
isTruncated: Bool? = nil,
marker: String? = nil
) {
self.accessKeyMetadata = accessKeyMetadata
self.isTruncated = isTruncated
self.marker = marker
}

package var wire: WireValue {
var map = WireMap()
map.append("AccessKeyMetadata", .list(accessKeyMetadata.map(\.wire)))
map.append("IsTruncated", isTruncated.map { WireValue.bool($0) })
map.append("Marker", marker.map { WireValue.string($0) })
return .map(map)
}
}
}
extension IAM {
package struct ListAttachedRolePoliciesRequest: Sendable, Equatable {
package var roleName: String
package var pathPrefix: String?
package var marker: String?
package var maxItems: Int?

package init(
roleName: String,
pathPrefix: String? = nil,
marker: String? = nil,
maxItems: Int? = nil
) {
self.roleName = roleName
self.pathPrefix = pathPrefix
self.marker = marker
self.maxItems = maxItems
}

package init(from reader: ShapeReader) throws {
roleName = reader.required("RoleName", try reader.string("RoleName", min: 1, max: 64, pattern: Patterns.roleNameType), "")
pathPrefix = try reader.string("PathPrefix", min: 1, max: 512, pattern: Patterns.policyPathType)
marker = try reader.string("Marker", min: 1, max: 320, pattern: Patterns.markerType)
maxItems = try reader.integer("MaxItems", min: 1, max: 1000)
}
}
}
extension IAM {
package struct ListAttachedRolePoliciesResponse: Sendable, Equatable {
package var attachedPolicies: [AttachedPolicy]?
package var isTruncated: Bool?
package var marker: String?

package init(
attachedPolicies: [AttachedPolicy]? = nil,
isTruncated: Bool? = nil,
marker: String? = nil
) {
self.attachedPolicies = attachedPolicies
self.isTruncated = isTruncated
self.marker = marker
}

package var wire: WireValue {
var map = WireMap()
map.append("AttachedPolicies", attachedPolicies.map { .list($0.map(\.wire)) })
map.append("IsTruncated", isTruncated.map { WireValue.bool($0) })
map.append("Marker", marker.map { WireValue.string($0) })
return .map(map)
}
}
}
extension IAM {
package struct ListAttachedUserPoliciesRequest: Sendable, Equatable {
package var userName: String
package var pathPrefix: String?
package var marker: String?
package var maxItems: Int?

package init(
userName: String,
pathPrefix: String? = nil,
marker: String? = nil,
maxItems: Int? = nil
) {
self.userName = userName
self.pathPrefix = pathPrefix
self.marker = marker
self.maxItems = maxItems
}

package init(from reader: ShapeReader) throws {
userName = reader.required("UserName", try reader.string("UserName", min: 1, max: 64, pattern: Patterns.userNameType), "")
pathPrefix = try reader.string("PathPrefix", min: 1, max: 512, pattern: Patterns.policyPathType)
marker = try reader.string("Marker", min: 1, max: 320, pattern: Patterns.markerType)
maxItems = try reader.integer("MaxItems", min: 1, max: 1000)
}
}
}
extension IAM {
package struct ListAttachedUserPoliciesResponse: Sendable, Equatable {
package var attachedPolicies: [AttachedPolicy]?
package var isTruncated: Bool?
package var marker: String?

package init(
attachedPolicies: [AttachedPolicy]? = nil,
isTruncated: Bool? = nil,
marker: String? = nil
) {
self.attachedPolicies = attachedPolicies
self.isTruncated = isTruncated
self.marker = marker
}

package var wire: WireValue {
var map = WireMap()
map.append("AttachedPolicies", attachedPolicies.map { .list($0.map(\.wire)) })
map.append("IsTruncated", isTruncated.map { WireValue.bool($0) })
map.append("Marker", marker.map { WireValue.string($0) })
return .map(map)
}
}
}
extension IAM {
package struct ListPoliciesRequest: Sendable, Equatable {
package var scope: String?
package var onlyAttached: Bool?
package var pathPrefix: String?
package var policyUsageFilter: String?
package var marker: String?
package var maxItems: Int?

package init(
scope: String? = nil,
onlyAttached: Bool? = nil,
pathPrefix: String? = nil,
policyUsageFilter: String? = nil,
marker: String? = nil,
maxItems: Int? = nil
) {
self.scope = scope
self.onlyAttached = onlyAttached
self.pathPrefix = pathPrefix
self.policyUsageFilter = policyUsageFilter
self.marker = marker
self.maxItems = maxItems
}

package init(from reader: ShapeReader) throws {
scope = try reader.string("Scope", values: Values.policyScopeType)
onlyAttached = try reader.boolean("OnlyAttached")
pathPrefix = try reader.string("PathPrefix", min: 1, max: 512, pattern: Patterns.policyPathType)
policyUsageFilter = try reader.string("PolicyUsageFilter", values: Values.policyUsageType)
marker = try reader.string("Marker", min: 1, max: 320, pattern: Patterns.markerType)
maxItems = try reader.integer("MaxItems", min: 1, max: 1000)
}
}
}
extension IAM {
package struct ListPoliciesResponse: Sendable, Equatable {
package var policies: [Policy]?
package var isTruncated: Bool?
package var marker: String?

package init(
policies: [Policy]? = nil,
isTruncated: Bool? = nil,
marker: String? = nil
) {
self.policies = policies
self.isTruncated = isTruncated
self.marker = marker
}

package var wire: WireValue {
var map = WireMap()
map.append("Policies", policies.map { .list($0.map(\.wire)) })
map.append("IsTruncated", isTruncated.map { WireValue.bool($0) })
map.append("Marker", marker.map { WireValue.string($0) })
return .map(map)
}
}
}
extension IAM {
package struct ListRolePoliciesRequest: Sendable, Equatable {
package var roleName: String
package var marker: String?
package var maxItems: Int?

package init(
roleName: String,
marker: String? = nil,
maxItems: Int? = nil
) {
self.roleName = roleName
self.marker = marker
self.maxItems = maxItems
}

package init(from reader: ShapeReader) throws {
roleName = reader.required("RoleName", try reader.string("RoleName", min: 1, max: 64, pattern: Patterns.roleNameType), "")
marker = try reader.string("Marker", min: 1, max: 320, pattern: Patterns.markerType)
maxItems = try reader.integer("MaxItems", min: 1, max: 1000)
}
}
}
extension IAM {
package struct ListRolePoliciesResponse: Sendable, Equatable {
package var policyNames: [String]
package var isTruncated: Bool?
package var marker: String?

package init(
policyNames: [String],
isTruncated: Bool? = nil,
marker: String? = nil
) {
self.policyNames = policyNames
self.isTruncated = isTruncated
self.marker = marker
}

package var wire: WireValue {
var map = WireMap()
map.append("PolicyNames", .strings(policyNames))
map.append("IsTruncated", isTruncated.map { WireValue.bool($0) })
map.append("Marker", marker.map { WireValue.string($0) })
return .map(map)
}
}
}
extension IAM {
package struct ListRolesRequest: Sendable, Equatable {
package var pathPrefix: String?
package var marker: String?
package var maxItems: Int?

package init(
pathPrefix: String? = nil,
marker: String? = nil,
maxItems: Int? = nil
) {
self.pathPrefix = pathPrefix
self.marker = marker
self.maxItems = maxItems
}

package init(from reader: ShapeReader) throws {
pathPrefix = try reader.string("PathPrefix", min: 1, max: 512, pattern: Patterns.pathPrefixType)
marker = try reader.string("Marker", min: 1, max: 320, pattern: Patterns.markerType)
maxItems = try reader.integer("MaxItems", min: 1, max: 1000)
}
}
}
extension IAM {
package struct ListRolesResponse: Sendable, Equatable {
package var roles: [Role]
package var isTruncated: Bool?
package var marker: String?

package init(
roles: [Role],
isTruncated: Bool? = nil,
marker: String? = nil
) {
self.roles = roles
self.isTruncated = isTruncated
self.marker = marker
}

package var wire: WireValue {
var map = WireMap()
map.append("Roles", .list(roles.map(\.wire)))
map.append("IsTruncated", isTruncated.map { WireValue.bool($0) })
map.append("Marker", marker.map { WireValue.string($0) })
return .map(map)
}
}
}
extension IAM {
package struct ListUserPoliciesRequest: Sendable, Equatable {
package var userName: String
package var marker: String?
package var maxItems: Int?

package init(
userName: String,
marker: String? = nil,
maxItems: Int? = nil
) {
self.userName = userName
self.marker = marker
self.maxItems = maxItems
}

package init(from reader: ShapeReader) throws {
userName = reader.required("UserName", try reader.string("UserName", min: 1, max: 128, pattern: Patterns.existingUserNameType), "")
marker = try reader.string("Marker", min: 1, max: 320, pattern: Patterns.markerType)
maxItems = try reader.integer("MaxItems", min: 1, max: 1000)
}
}
}
extension IAM {
package struct ListUserPoliciesResponse: Sendable, Equatable {
package var policyNames: [String]
package var isTruncated: Bool?
package var marker: String?

package init(
policyNames: [String],
isTruncated: Bool? = nil,
marker: String? = nil
) {
self.policyNames = policyNames
self.isTruncated = isTruncated
self.marker = marker
}

package var wire: WireValue {
var map = WireMap()
map.append("PolicyNames", .strings(policyNames))
map.append("IsTruncated", isTruncated.map { WireValue.bool($0) })
map.append("Marker", marker.map { WireValue.string($0) })
return .map(map)
}
}
}
extension IAM {
package struct ListUsersRequest: Sendable, Equatable {
package var pathPrefix: String?
package var marker: String?
package var maxItems: Int?

package init(
pathPrefix: String? = nil,
marker: String? = nil,
maxItems: Int? = nil
) {
self.pathPrefix = pathPrefix
self.marker = marker
self.maxItems = maxItems
}

package init(from reader: ShapeReader) throws {
pathPrefix = try reader.string("PathPrefix", min: 1, max: 512, pattern: Patterns.pathPrefixType)
marker = try reader.string("Marker", min: 1, max: 320, pattern: Patterns.markerType)
maxItems = try reader.integer("MaxItems", min: 1, max: 1000)
}
}
}
extension IAM {
package struct ListUsersResponse: Sendable, Equatable {
package var users: [User]
package var isTruncated: Bool?
package var marker: String?

package init(
users: [User],
isTruncated: Bool? = nil,
marker: String? = nil
) {
self.users = users
self.isTruncated = isTruncated
self.marker = marker
}

package var wire: WireValue {
var map = WireMap()
map.append("Users", .list(users.map(\.wire)))
map.append("IsTruncated", isTruncated.map { WireValue.bool($0) })
map.append("Marker", marker.map { WireValue.string($0) })
return .map(map)
}
}
}
