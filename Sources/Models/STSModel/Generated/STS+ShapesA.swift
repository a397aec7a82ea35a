// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension STS {
package struct AssumeRoleRequest: Sendable, Equatable {
package var roleArn: String
package var roleSessionName: String
package var policyArns: [PolicyDescriptorType]?
package var policy: String?
package var durationSeconds: Int?
package var tags: [Tag]?
package var transitiveTagKeys: [String]?
package var externalId: String?
package var serialNumber: String?
package var tokenCode: String?
package var sourceIdentity: String?
package var providedContexts: [ProvidedContext]?
package var minimumSessionTokenSize: Int?

package init(
roleArn: String,
roleSessionName: String,
policyArns: [PolicyDescriptorType]? = nil,
policy: String? = nil,
durationSeconds: Int? = nil,
tags: [Tag]? = nil,
transitiveTagKeys: [String]? = nil,
externalId: String? = nil,
serialNumber: String? = nil,
tokenCode: String? = nil,
sourceIdentity: String? = nil,
providedContexts: [ProvidedContext]? = nil,
minimumSessionTokenSize: Int? = nil
) {
self.roleArn = roleArn
self.roleSessionName = roleSessionName
self.policyArns = policyArns
self.policy = policy
self.durationSeconds = durationSeconds
self.tags = tags
self.transitiveTagKeys = transitiveTagKeys
self.externalId = externalId
self.serialNumber = serialNumber
self.tokenCode = tokenCode
self.sourceIdentity = sourceIdentity
self.providedContexts = providedContexts
self.minimumSessionTokenSize = minimumSessionTokenSize
}

package init(from reader: ShapeReader) throws {
roleArn = reader.required("RoleArn", try reader.string("RoleArn", min: 20, max: 2048, pattern: Patterns.arnType), "")
roleSessionName = reader.required("RoleSessionName", try reader.string("RoleSessionName", min: 2, max: 64, pattern: Patterns.roleSessionNameType), "")
policyArns = try reader.list("PolicyArns", PolicyDescriptorType.init(from:))
policy = try reader.string("Policy", min: 1, pattern: Patterns.unrestrictedSessionPolicyDocumentType)
durationSeconds = try reader.integer("DurationSeconds", min: 900, max: 43200)
tags = try reader.list("Tags", max: 50, Tag.init(from:))
transitiveTagKeys = try reader.strings("TransitiveTagKeys", max: 50, ShapeReader.StringRule(min: 1, max: 128, pattern: Patterns.tagKeyType))
externalId = try reader.string("ExternalId", min: 2, max: 1224, pattern: Patterns.externalIdType)
serialNumber = try reader.string("SerialNumber", min: 9, max: 256, pattern: Patterns.serialNumberType)
tokenCode = try reader.string("TokenCode", min: 6, max: 6, pattern: Patterns.tokenCodeType)
sourceIdentity = try reader.string("SourceIdentity", min: 2, max: 64, pattern: Patterns.sourceIdentityType)
providedContexts = try reader.list("ProvidedContexts", min: 1, max: 5, ProvidedContext.init(from:))
minimumSessionTokenSize = try reader.integer("MinimumSessionTokenSize", min: 0, max: 4096)
}
}
}
extension STS {
package struct AssumeRoleResponse: Sendable, Equatable {
package var credentials: Credentials?
package var assumedRoleUser: AssumedRoleUser?
package var packedPolicySize: Int?
package var sourceIdentity: String?
package var sessionTokenUtilization: Int?
package var sessionTokenSize: Int?

package init(
credentials: Credentials? = nil,
assumedRoleUser: AssumedRoleUser? = nil,
packedPolicySize: Int? = nil,
sourceIdentity: String? = nil,
sessionTokenUtilization: Int? = nil,
sessionTokenSize: Int? = nil
) {
self.credentials = credentials
self.assumedRoleUser = assumedRoleUser
self.packedPolicySize = packedPolicySize
self.sourceIdentity = sourceIdentity
self.sessionTokenUtilization = sessionTokenUtilization
self.sessionTokenSize = sessionTokenSize
}

package var wire: WireValue {
var map = WireMap()
map.append("Credentials", credentials?.wire)
map.append("AssumedRoleUser", assumedRoleUser?.wire)
map.append("PackedPolicySize", packedPolicySize.map { .integer(Int64($0)) })
map.append("SourceIdentity", sourceIdentity.map { WireValue.string($0) })
map.append("SessionTokenUtilization", sessionTokenUtilization.map { .integer(Int64($0)) })
map.append("SessionTokenSize", sessionTokenSize.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension STS {
package struct AssumedRoleUser: Sendable, Equatable {
package var assumedRoleId: String
package var arn: String

package init(
assumedRoleId: String,
arn: String
) {
self.assumedRoleId = assumedRoleId
self.arn = arn
}

package var wire: WireValue {
var map = WireMap()
map.append("AssumedRoleId", WireValue.string(assumedRoleId))
map.append("Arn", WireValue.string(arn))
return .map(map)
}
}
}
