// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
package struct LogGroup: Sendable, Equatable {
package var logGroupName: String?
package var creationTime: Int?
package var retentionInDays: Int?
package var metricFilterCount: Int?
package var arn: String?
package var storedBytes: Int?
package var kmsKeyId: String?
package var dataProtectionStatus: String?
package var inheritedProperties: [String]?
package var logGroupClass: String?
package var logGroupArn: String?
package var deletionProtectionEnabled: Bool?
package var bearerTokenAuthenticationEnabled: Bool?
package var retentionPolicyName: String?

package init(
logGroupName: String? = nil,
creationTime: Int? = nil,
retentionInDays: Int? = nil,
metricFilterCount: Int? = nil,
arn: String? = nil,
storedBytes: Int? = nil,
kmsKeyId: String? = nil,
dataProtectionStatus: String? = nil,
inheritedProperties: [String]? = nil,
logGroupClass: String? = nil,
logGroupArn: String? = nil,
deletionProtectionEnabled: Bool? = nil,
bearerTokenAuthenticationEnabled: Bool? = nil,
retentionPolicyName: String? = nil
) {
self.logGroupName = logGroupName
self.creationTime = creationTime
self.retentionInDays = retentionInDays
self.metricFilterCount = metricFilterCount
self.arn = arn
self.storedBytes = storedBytes
self.kmsKeyId = kmsKeyId
self.dataProtectionStatus = dataProtectionStatus
self.inheritedProperties = inheritedProperties
self.logGroupClass = logGroupClass
self.logGroupArn = logGroupArn
self.deletionProtectionEnabled = deletionProtectionEnabled
self.bearerTokenAuthenticationEnabled = bearerTokenAuthenticationEnabled
self.retentionPolicyName = retentionPolicyName
}

package var wire: WireValue {
var map = WireMap()
map.append("logGroupName", logGroupName.map { WireValue.string($0) })
map.append("creationTime", creationTime.map { .integer(Int64($0)) })
map.append("retentionInDays", retentionInDays.map { .integer(Int64($0)) })
map.append("metricFilterCount", metricFilterCount.map { .integer(Int64($0)) })
map.append("arn", arn.map { WireValue.string($0) })
map.append("storedBytes", storedBytes.map { .integer(Int64($0)) })
map.append("kmsKeyId", kmsKeyId.map { WireValue.string($0) })
map.append("dataProtectionStatus", dataProtectionStatus.map { WireValue.string($0) })
map.append("inheritedProperties", inheritedProperties.map { .strings($0) })
map.append("logGroupClass", logGroupClass.map { WireValue.string($0) })
map.append("logGroupArn", logGroupArn.map { WireValue.string($0) })
map.append("deletionProtectionEnabled", deletionProtectionEnabled.map { WireValue.bool($0) })
map.append("bearerTokenAuthenticationEnabled", bearerTokenAuthenticationEnabled.map { WireValue.bool($0) })
map.append("retentionPolicyName", retentionPolicyName.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Logs {
package struct LogStream: Sendable, Equatable {
package var logStreamName: String?
package var creationTime: Int?
package var firstEventTimestamp: Int?
package var lastEventTimestamp: Int?
package var lastIngestionTime: Int?
package var uploadSequenceToken: String?
package var arn: String?
package var storedBytes: Int?

package init(
logStreamName: String? = nil,
creationTime: Int? = nil,
firstEventTimestamp: Int? = nil,
lastEventTimestamp: Int? = nil,
lastIngestionTime: Int? = nil,
uploadSequenceToken: String? = nil,
arn: String? = nil,
storedBytes: Int? = nil
) {
self.logStreamName = logStreamName
self.creationTime = creationTime
self.firstEventTimestamp = firstEventTimestamp
self.lastEventTimestamp = lastEventTimestamp
self.lastIngestionTime = lastIngestionTime
self.uploadSequenceToken = uploadSequenceToken
self.arn = arn
self.storedBytes = storedBytes
}

package var wire: WireValue {
var map = WireMap()
map.append("logStreamName", logStreamName.map { WireValue.string($0) })
map.append("creationTime", creationTime.map { .integer(Int64($0)) })
map.append("firstEventTimestamp", firstEventTimestamp.map { .integer(Int64($0)) })
map.append("lastEventTimestamp", lastEventTimestamp.map { .integer(Int64($0)) })
map.append("lastIngestionTime", lastIngestionTime.map { .integer(Int64($0)) })
map.append("uploadSequenceToken", uploadSequenceToken.map { WireValue.string($0) })
map.append("arn", arn.map { WireValue.string($0) })
map.append("storedBytes", storedBytes.map { .integer(Int64($0)) })
return .map(map)
}
}
}
