// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Kinesis {
package struct ChannelDescription: Sendable, Equatable {
package var channelName: String
package var channelARN: String
package var channelId: String
package var channelStatus: String
package var channelStatusReason: String?
package var channelCreationTimestamp: Timestamp
package var serviceExecutionRoleARN: String
package var streamConfigurationList: [ChannelStreamDescription]
package var s3DestinationConfiguration: S3DestinationDescription?
package var s3TablesDestinationConfiguration: S3TablesDestinationDescription?
package var encryptionConfiguration: ChannelEncryptionConfiguration?
package var loggingConfiguration: ChannelLoggingConfiguration

package init(
channelName: String,
channelARN: String,
channelId: String,
channelStatus: String,
channelStatusReason: String? = nil,
channelCreationTimestamp: Timestamp,
serviceExecutionRoleARN: String,
streamConfigurationList: [ChannelStreamDescription],
s3DestinationConfiguration: S3DestinationDescription? = nil,
s3TablesDestinationConfiguration: S3TablesDestinationDescription? = nil,
encryptionConfiguration: ChannelEncryptionConfiguration? = nil,
loggingConfiguration: ChannelLoggingConfiguration
) {
self.channelName = channelName
self.channelARN = channelARN
self.channelId = channelId
self.channelStatus = channelStatus
self.channelStatusReason = channelStatusReason
self.channelCreationTimestamp = channelCreationTimestamp
self.serviceExecutionRoleARN = serviceExecutionRoleARN
self.streamConfigurationList = streamConfigurationList
self.s3DestinationConfiguration = s3DestinationConfiguration
self.s3TablesDestinationConfiguration = s3TablesDestinationConfiguration
self.encryptionConfiguration = encryptionConfiguration
self.loggingConfiguration = loggingConfiguration
}

package var wire: WireValue {
var map = WireMap()
map.append("ChannelName", WireValue.string(channelName))
map.append("ChannelARN", WireValue.string(channelARN))
map.append("ChannelId", WireValue.string(channelId))
map.append("ChannelStatus", WireValue.string(channelStatus))
map.append("ChannelStatusReason", channelStatusReason.map { WireValue.string($0) })
map.append("ChannelCreationTimestamp", WireValue.timestamp(channelCreationTimestamp))
map.append("ServiceExecutionRoleARN", WireValue.string(serviceExecutionRoleARN))
map.append("StreamConfigurationList", .list(streamConfigurationList.map(\.wire)))
map.append("S3DestinationConfiguration", s3DestinationConfiguration?.wire)
map.append("S3TablesDestinationConfiguration", s3TablesDestinationConfiguration?.wire)
map.append("EncryptionConfiguration", encryptionConfiguration?.wire)
map.append("LoggingConfiguration", loggingConfiguration.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct ChannelEncryptionConfiguration: Sendable, Equatable {
package var encryptionType: String
package var keyId: String

package init(
encryptionType: String,
keyId: String
) {
self.encryptionType = encryptionType
self.keyId = keyId
}

package init(from reader: ShapeReader) throws {
encryptionType = reader.required("EncryptionType", try reader.string("EncryptionType", values: Values.channelEncryptionType), "")
keyId = reader.required("KeyId", try reader.string("KeyId", min: 1, max: 2048), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("EncryptionType", WireValue.string(encryptionType))
map.append("KeyId", WireValue.string(keyId))
return .map(map)
}
}
}
extension Kinesis {
package struct ChannelLoggingConfiguration: Sendable, Equatable {
package var cloudWatchLogs: CloudWatchLogs

package init(
cloudWatchLogs: CloudWatchLogs
) {
self.cloudWatchLogs = cloudWatchLogs
}

package init(from reader: ShapeReader) throws {
cloudWatchLogs = try reader.requiredStructure("CloudWatchLogs", CloudWatchLogs.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("CloudWatchLogs", cloudWatchLogs.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct ChannelLoggingUpdateInput: Sendable, Equatable {
package var cloudWatchLogs: CloudWatchLogsUpdateInput

package init(
cloudWatchLogs: CloudWatchLogsUpdateInput
) {
self.cloudWatchLogs = cloudWatchLogs
}

package init(from reader: ShapeReader) throws {
cloudWatchLogs = try reader.requiredStructure("CloudWatchLogs", CloudWatchLogsUpdateInput.init(from:))
}
}
}
extension Kinesis {
package struct ChannelStreamConfiguration: Sendable, Equatable {
package var streamARN: String
package var recordConfiguration: RecordConfiguration

package init(
streamARN: String,
recordConfiguration: RecordConfiguration
) {
self.streamARN = streamARN
self.recordConfiguration = recordConfiguration
}

package init(from reader: ShapeReader) throws {
streamARN = reader.required("StreamARN", try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN), "")
recordConfiguration = try reader.requiredStructure("RecordConfiguration", RecordConfiguration.init(from:))
}
}
}
extension Kinesis {
package struct ChannelStreamDescription: Sendable, Equatable {
package var streamARN: String
package var streamCreationTimestamp: Timestamp
package var recordConfiguration: RecordConfiguration

package init(
streamARN: String,
streamCreationTimestamp: Timestamp,
recordConfiguration: RecordConfiguration
) {
self.streamARN = streamARN
self.streamCreationTimestamp = streamCreationTimestamp
self.recordConfiguration = recordConfiguration
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamARN", WireValue.string(streamARN))
map.append("StreamCreationTimestamp", WireValue.timestamp(streamCreationTimestamp))
map.append("RecordConfiguration", recordConfiguration.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct ChannelStreamIdentifier: Sendable, Equatable {
package var streamARN: String
package var streamCreationTimestamp: Timestamp

package init(
streamARN: String,
streamCreationTimestamp: Timestamp
) {
self.streamARN = streamARN
self.streamCreationTimestamp = streamCreationTimestamp
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamARN", WireValue.string(streamARN))
map.append("StreamCreationTimestamp", WireValue.timestamp(streamCreationTimestamp))
return .map(map)
}
}
}
extension Kinesis {
package struct ChannelSummary: Sendable, Equatable {
package var channelName: String
package var channelARN: String
package var channelId: String
package var channelStatus: String
package var channelStatusReason: String?
package var channelCreationTimestamp: Timestamp
package var channelDestinationType: String
package var streams: [ChannelStreamIdentifier]

package init(
channelName: String,
channelARN: String,
channelId: String,
channelStatus: String,
channelStatusReason: String? = nil,
channelCreationTimestamp: Timestamp,
channelDestinationType: String,
streams: [ChannelStreamIdentifier]
) {
self.channelName = channelName
self.channelARN = channelARN
self.channelId = channelId
self.channelStatus = channelStatus
self.channelStatusReason = channelStatusReason
self.channelCreationTimestamp = channelCreationTimestamp
self.channelDestinationType = channelDestinationType
self.streams = streams
}

package var wire: WireValue {
var map = WireMap()
map.append("ChannelName", WireValue.string(channelName))
map.append("ChannelARN", WireValue.string(channelARN))
map.append("ChannelId", WireValue.string(channelId))
map.append("ChannelStatus", WireValue.string(channelStatus))
map.append("ChannelStatusReason", channelStatusReason.map { WireValue.string($0) })
map.append("ChannelCreationTimestamp", WireValue.timestamp(channelCreationTimestamp))
map.append("ChannelDestinationType", WireValue.string(channelDestinationType))
map.append("Streams", .list(streams.map(\.wire)))
return .map(map)
}
}
}
extension Kinesis {
package struct ChildShard: Sendable, Equatable {
package var shardId: String
package var parentShards: [String]
package var hashKeyRange: HashKeyRange

package init(
shardId: String,
parentShards: [String],
hashKeyRange: HashKeyRange
) {
self.shardId = shardId
self.parentShards = parentShards
self.hashKeyRange = hashKeyRange
}

package var wire: WireValue {
var map = WireMap()
map.append("ShardId", WireValue.string(shardId))
map.append("ParentShards", .strings(parentShards))
map.append("HashKeyRange", hashKeyRange.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct CloudWatchLogs: Sendable, Equatable {
package var enabled: Bool
package var logGroupName: String?
package var logStreamName: String?

package init(
enabled: Bool,
logGroupName: String? = nil,
logStreamName: String? = nil
) {
self.enabled = enabled
self.logGroupName = logGroupName
self.logStreamName = logStreamName
}

package init(from reader: ShapeReader) throws {
enabled = reader.required("Enabled", try reader.boolean("Enabled"), false)
logGroupName = try reader.string("LogGroupName", min: 1, max: 512, pattern: Patterns.cloudWatchLogGroupName)
logStreamName = try reader.string("LogStreamName", min: 1, max: 512, pattern: Patterns.cloudWatchLogStreamName)
}

package var wire: WireValue {
var map = WireMap()
map.append("Enabled", WireValue.bool(enabled))
map.append("LogGroupName", logGroupName.map { WireValue.string($0) })
map.append("LogStreamName", logStreamName.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct CloudWatchLogsUpdateInput: Sendable, Equatable {
package var enabled: Bool
package var logGroupName: String?
package var logStreamName: String?

package init(
enabled: Bool,
logGroupName: String? = nil,
logStreamName: String? = nil
) {
self.enabled = enabled
self.logGroupName = logGroupName
self.logStreamName = logStreamName
}

package init(from reader: ShapeReader) throws {
enabled = reader.required("Enabled", try reader.boolean("Enabled"), false)
logGroupName = try reader.string("LogGroupName", min: 1, max: 512, pattern: Patterns.cloudWatchLogGroupName)
logStreamName = try reader.string("LogStreamName", min: 1, max: 512, pattern: Patterns.cloudWatchLogStreamName)
}
}
}
extension Kinesis {
package struct Consumer: Sendable, Equatable {
package var consumerName: String
package var consumerARN: String
package var consumerStatus: String
package var consumerCreationTimestamp: Timestamp

package init(
consumerName: String,
consumerARN: String,
consumerStatus: String,
consumerCreationTimestamp: Timestamp
) {
self.consumerName = consumerName
self.consumerARN = consumerARN
self.consumerStatus = consumerStatus
self.consumerCreationTimestamp = consumerCreationTimestamp
}

package var wire: WireValue {
var map = WireMap()
map.append("ConsumerName", WireValue.string(consumerName))
map.append("ConsumerARN", WireValue.string(consumerARN))
map.append("ConsumerStatus", WireValue.string(consumerStatus))
map.append("ConsumerCreationTimestamp", WireValue.timestamp(consumerCreationTimestamp))
return .map(map)
}
}
}
extension Kinesis {
package struct ConsumerDescription: Sendable, Equatable {
package var consumerName: String
package var consumerARN: String
package var consumerStatus: String
package var consumerCreationTimestamp: Timestamp
package var streamARN: String

package init(
consumerName: String,
consumerARN: String,
consumerStatus: String,
consumerCreationTimestamp: Timestamp,
streamARN: String
) {
self.consumerName = consumerName
self.consumerARN = consumerARN
self.consumerStatus = consumerStatus
self.consumerCreationTimestamp = consumerCreationTimestamp
self.streamARN = streamARN
}

package var wire: WireValue {
var map = WireMap()
map.append("ConsumerName", WireValue.string(consumerName))
map.append("ConsumerARN", WireValue.string(consumerARN))
map.append("ConsumerStatus", WireValue.string(consumerStatus))
map.append("ConsumerCreationTimestamp", WireValue.timestamp(consumerCreationTimestamp))
map.append("StreamARN", WireValue.string(streamARN))
return .map(map)
}
}
}
extension Kinesis {
package struct CreateChannelInput: Sendable, Equatable {
package var channelName: String
package var serviceExecutionRoleARN: String
package var streamConfigurationList: [ChannelStreamConfiguration]
package var s3DestinationConfiguration: S3DestinationConfiguration?
package var s3TablesDestinationConfiguration: S3TablesDestinationConfiguration?
package var encryptionConfiguration: ChannelEncryptionConfiguration?
package var tags: [String: String]?
package var loggingConfiguration: ChannelLoggingConfiguration?

package init(
channelName: String,
serviceExecutionRoleARN: String,
streamConfigurationList: [ChannelStreamConfiguration],
s3DestinationConfiguration: S3DestinationConfiguration? = nil,
s3TablesDestinationConfiguration: S3TablesDestinationConfiguration? = nil,
encryptionConfiguration: ChannelEncryptionConfiguration? = nil,
tags: [String: String]? = nil,
loggingConfiguration: ChannelLoggingConfiguration? = nil
) {
self.channelName = channelName
self.serviceExecutionRoleARN = serviceExecutionRoleARN
self.streamConfigurationList = streamConfigurationList
self.s3DestinationConfiguration = s3DestinationConfiguration
self.s3TablesDestinationConfiguration = s3TablesDestinationConfiguration
self.encryptionConfiguration = encryptionConfiguration
self.tags = tags
self.loggingConfiguration = loggingConfiguration
}

package init(from reader: ShapeReader) throws {
channelName = reader.required("ChannelName", try reader.string("ChannelName", min: 1, max: 128, pattern: Patterns.channelName), "")
serviceExecutionRoleARN = reader.required("ServiceExecutionRoleARN", try reader.string("ServiceExecutionRoleARN", min: 1, max: 512, pattern: Patterns.roleARN), "")
streamConfigurationList = reader.required("StreamConfigurationList", try reader.list("StreamConfigurationList", min: 1, max: 10000, ChannelStreamConfiguration.init(from:)), [])
s3DestinationConfiguration = try reader.structure("S3DestinationConfiguration", S3DestinationConfiguration.init(from:))
s3TablesDestinationConfiguration = try reader.structure("S3TablesDestinationConfiguration", S3TablesDestinationConfiguration.init(from:))
encryptionConfiguration = try reader.structure("EncryptionConfiguration", ChannelEncryptionConfiguration.init(from:))
tags = try reader.stringMap("Tags", min: 1, max: 200, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
loggingConfiguration = try reader.structure("LoggingConfiguration", ChannelLoggingConfiguration.init(from:))
}
}
}
extension Kinesis {
package struct CreateChannelOutput: Sendable, Equatable {
package var channelDescription: ChannelDescription

package init(
channelDescription: ChannelDescription
) {
self.channelDescription = channelDescription
}

package var wire: WireValue {
var map = WireMap()
map.append("ChannelDescription", channelDescription.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct CreateQueueInput: Sendable, Equatable {
package var queueName: String
package var streamConfigurationList: [QueueStreamConfiguration]
package var queueAttributes: QueueAttributes?
package var tags: [String: String]?

package init(
queueName: String,
streamConfigurationList: [QueueStreamConfiguration],
queueAttributes: QueueAttributes? = nil,
tags: [String: String]? = nil
) {
self.queueName = queueName
self.streamConfigurationList = streamConfigurationList
self.queueAttributes = queueAttributes
self.tags = tags
}

package init(from reader: ShapeReader) throws {
queueName = reader.required("QueueName", try reader.string("QueueName", min: 1, max: 128, pattern: Patterns.queueName), "")
streamConfigurationList = reader.required("StreamConfigurationList", try reader.list("StreamConfigurationList", min: 1, max: 10000, QueueStreamConfiguration.init(from:)), [])
queueAttributes = try reader.structure("QueueAttributes", QueueAttributes.init(from:))
tags = try reader.stringMap("Tags", min: 1, max: 200, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
}
}
}
extension Kinesis {
package struct CreateQueueOutput: Sendable, Equatable {
package var queueDescription: QueueDescription

package init(
queueDescription: QueueDescription
) {
self.queueDescription = queueDescription
}

package var wire: WireValue {
var map = WireMap()
map.append("QueueDescription", queueDescription.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct CreateStreamInput: Sendable, Equatable {
package var streamName: String
package var shardCount: Int?
package var streamModeDetails: StreamModeDetails?
package var tags: [String: String]?
package var warmThroughputMiBps: Int?
package var maxRecordSizeInKiB: Int?
package var recordDistributionStrategy: String?

package init(
streamName: String,
shardCount: Int? = nil,
streamModeDetails: StreamModeDetails? = nil,
tags: [String: String]? = nil,
warmThroughputMiBps: Int? = nil,
maxRecordSizeInKiB: Int? = nil,
recordDistributionStrategy: String? = nil
) {
self.streamName = streamName
self.shardCount = shardCount
self.streamModeDetails = streamModeDetails
self.tags = tags
self.warmThroughputMiBps = warmThroughputMiBps
self.maxRecordSizeInKiB = maxRecordSizeInKiB
self.recordDistributionStrategy = recordDistributionStrategy
}

package init(from reader: ShapeReader) throws {
streamName = reader.required("StreamName", try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName), "")
shardCount = try reader.integer("ShardCount", min: 1)
streamModeDetails = try reader.structure("StreamModeDetails", StreamModeDetails.init(from:))
tags = try reader.stringMap("Tags", min: 1, max: 200, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
warmThroughputMiBps = try reader.integer("WarmThroughputMiBps", min: 0)
maxRecordSizeInKiB = try reader.integer("MaxRecordSizeInKiB", min: 1024, max: 10240)
recordDistributionStrategy = try reader.string("RecordDistributionStrategy", values: Values.recordDistributionStrategy)
}
}
}
