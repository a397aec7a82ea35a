// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
package struct DeadLetterConfiguration: Sendable, Equatable {
package var targetType: String
package var maxReceiveCount: Int?

package init(
targetType: String,
maxReceiveCount: Int? = nil
) {
self.targetType = targetType
self.maxReceiveCount = maxReceiveCount
}

package init(from reader: ShapeReader) throws {
targetType = reader.required("TargetType", try reader.string("TargetType", values: Values.targetType), "")
maxReceiveCount = try reader.integer("MaxReceiveCount", min: 1, max: 1000)
}

package var wire: WireValue {
var map = WireMap()
map.append("TargetType", WireValue.string(targetType))
map.append("MaxReceiveCount", maxReceiveCount.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Kinesis {
package struct DeadLetterQueueS3Configuration: Sendable, Equatable {
package var bucketARN: String
package var expectedBucketOwner: String
package var errorOutputPrefix: String?

package init(
bucketARN: String,
expectedBucketOwner: String,
errorOutputPrefix: String? = nil
) {
self.bucketARN = bucketARN
self.expectedBucketOwner = expectedBucketOwner
self.errorOutputPrefix = errorOutputPrefix
}

package init(from reader: ShapeReader) throws {
bucketARN = reader.required("BucketARN", try reader.string("BucketARN", min: 1, max: 2048, pattern: Patterns.bucketARN), "")
expectedBucketOwner = reader.required("ExpectedBucketOwner", try reader.string("ExpectedBucketOwner", min: 12, max: 12, pattern: Patterns.expectedBucketOwner), "")
errorOutputPrefix = try reader.string("ErrorOutputPrefix", min: 1, max: 512, pattern: Patterns.s3ErrorOutputPrefix)
}

package var wire: WireValue {
var map = WireMap()
map.append("BucketARN", WireValue.string(bucketARN))
map.append("ExpectedBucketOwner", WireValue.string(expectedBucketOwner))
map.append("ErrorOutputPrefix", errorOutputPrefix.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct DecreaseStreamRetentionPeriodInput: Sendable, Equatable {
package var streamName: String?
package var retentionPeriodHours: Int
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
retentionPeriodHours: Int,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.retentionPeriodHours = retentionPeriodHours
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
retentionPeriodHours = reader.required("RetentionPeriodHours", try reader.integer("RetentionPeriodHours"), 0)
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct DeleteChannelInput: Sendable, Equatable {
package var channelARN: String

package init(
channelARN: String
) {
self.channelARN = channelARN
}

package init(from reader: ShapeReader) throws {
channelARN = reader.required("ChannelARN", try reader.string("ChannelARN", min: 1, max: 2048, pattern: Patterns.channelARN), "")
}
}
}
extension Kinesis {
package struct DeleteQueueInput: Sendable, Equatable {
package var queueARN: String

package init(
queueARN: String
) {
self.queueARN = queueARN
}

package init(from reader: ShapeReader) throws {
queueARN = reader.required("QueueARN", try reader.string("QueueARN", min: 1, max: 2048, pattern: Patterns.queueARN), "")
}
}
}
extension Kinesis {
package struct DeleteResourcePolicyInput: Sendable, Equatable {
package var resourceARN: String
package var streamId: String?

package init(
resourceARN: String,
streamId: String? = nil
) {
self.resourceARN = resourceARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
resourceARN = reader.required("ResourceARN", try reader.string("ResourceARN", min: 1, max: 2048, pattern: Patterns.resourceARN), "")
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct DeleteStreamInput: Sendable, Equatable {
package var streamName: String?
package var enforceConsumerDeletion: Bool?
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
enforceConsumerDeletion: Bool? = nil,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.enforceConsumerDeletion = enforceConsumerDeletion
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
enforceConsumerDeletion = try reader.boolean("EnforceConsumerDeletion")
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct DeregisterStreamConsumerInput: Sendable, Equatable {
package var streamARN: String?
package var consumerName: String?
package var consumerARN: String?
package var streamId: String?

package init(
streamARN: String? = nil,
consumerName: String? = nil,
consumerARN: String? = nil,
streamId: String? = nil
) {
self.streamARN = streamARN
self.consumerName = consumerName
self.consumerARN = consumerARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
consumerName = try reader.string("ConsumerName", min: 1, max: 128, pattern: Patterns.consumerName)
consumerARN = try reader.string("ConsumerARN", min: 1, max: 2048, pattern: Patterns.consumerARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct DescribeAccountSettingsInput: Sendable, Equatable {

package init() {}

package init(from reader: ShapeReader) throws {
}
}
}
extension Kinesis {
package struct DescribeAccountSettingsOutput: Sendable, Equatable {
package var minimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput?

package init(
minimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput? = nil
) {
self.minimumThroughputBillingCommitment = minimumThroughputBillingCommitment
}

package var wire: WireValue {
var map = WireMap()
map.append("MinimumThroughputBillingCommitment", minimumThroughputBillingCommitment?.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct DescribeChannelInput: Sendable, Equatable {
package var channelARN: String

package init(
channelARN: String
) {
self.channelARN = channelARN
}

package init(from reader: ShapeReader) throws {
channelARN = reader.required("ChannelARN", try reader.string("ChannelARN", min: 1, max: 2048, pattern: Patterns.channelARN), "")
}
}
}
extension Kinesis {
package struct DescribeChannelOutput: Sendable, Equatable {
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
package struct DescribeLimitsInput: Sendable, Equatable {

package init() {}

package init(from reader: ShapeReader) throws {
}
}
}
extension Kinesis {
package struct DescribeLimitsOutput: Sendable, Equatable {
package var shardLimit: Int
package var openShardCount: Int
package var onDemandStreamCount: Int
package var onDemandStreamCountLimit: Int
package var channelCount: Int?
package var channelCountLimit: Int?

package init(
shardLimit: Int,
openShardCount: Int,
onDemandStreamCount: Int,
onDemandStreamCountLimit: Int,
channelCount: Int? = nil,
channelCountLimit: Int? = nil
) {
self.shardLimit = shardLimit
self.openShardCount = openShardCount
self.onDemandStreamCount = onDemandStreamCount
self.onDemandStreamCountLimit = onDemandStreamCountLimit
self.channelCount = channelCount
self.channelCountLimit = channelCountLimit
}

package var wire: WireValue {
var map = WireMap()
map.append("ShardLimit", .integer(Int64(shardLimit)))
map.append("OpenShardCount", .integer(Int64(openShardCount)))
map.append("OnDemandStreamCount", .integer(Int64(onDemandStreamCount)))
map.append("OnDemandStreamCountLimit", .integer(Int64(onDemandStreamCountLimit)))
map.append("ChannelCount", channelCount.map { .integer(Int64($0)) })
map.append("ChannelCountLimit", channelCountLimit.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Kinesis {
package struct DescribeQueueInput: Sendable, Equatable {
package var queueARN: String

package init(
queueARN: String
) {
self.queueARN = queueARN
}

package init(from reader: ShapeReader) throws {
queueARN = reader.required("QueueARN", try reader.string("QueueARN", min: 1, max: 2048, pattern: Patterns.queueARN), "")
}
}
}
extension Kinesis {
package struct DescribeQueueOutput: Sendable, Equatable {
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
package struct DescribeStreamConsumerInput: Sendable, Equatable {
package var streamARN: String?
package var consumerName: String?
package var consumerARN: String?
package var streamId: String?

package init(
streamARN: String? = nil,
consumerName: String? = nil,
consumerARN: String? = nil,
streamId: String? = nil
) {
self.streamARN = streamARN
self.consumerName = consumerName
self.consumerARN = consumerARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
consumerName = try reader.string("ConsumerName", min: 1, max: 128, pattern: Patterns.consumerName)
consumerARN = try reader.string("ConsumerARN", min: 1, max: 2048, pattern: Patterns.consumerARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct DescribeStreamConsumerOutput: Sendable, Equatable {
package var consumerDescription: ConsumerDescription

package init(
consumerDescription: ConsumerDescription
) {
self.consumerDescription = consumerDescription
}

package var wire: WireValue {
var map = WireMap()
map.append("ConsumerDescription", consumerDescription.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct DescribeStreamInput: Sendable, Equatable {
package var streamName: String?
package var limit: Int?
package var exclusiveStartShardId: String?
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
limit: Int? = nil,
exclusiveStartShardId: String? = nil,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.limit = limit
self.exclusiveStartShardId = exclusiveStartShardId
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
limit = try reader.integer("Limit", min: 1, max: 10000)
exclusiveStartShardId = try reader.string("ExclusiveStartShardId", min: 1, max: 128, pattern: Patterns.shardId)
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct DescribeStreamOutput: Sendable, Equatable {
package var streamDescription: StreamDescription

package init(
streamDescription: StreamDescription
) {
self.streamDescription = streamDescription
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamDescription", streamDescription.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct DescribeStreamSummaryInput: Sendable, Equatable {
package var streamName: String?
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct DescribeStreamSummaryOutput: Sendable, Equatable {
package var streamDescriptionSummary: StreamDescriptionSummary

package init(
streamDescriptionSummary: StreamDescriptionSummary
) {
self.streamDescriptionSummary = streamDescriptionSummary
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamDescriptionSummary", streamDescriptionSummary.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct DisableEnhancedMonitoringInput: Sendable, Equatable {
package var streamName: String?
package var shardLevelMetrics: [String]
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
shardLevelMetrics: [String],
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.shardLevelMetrics = shardLevelMetrics
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
shardLevelMetrics = reader.required("ShardLevelMetrics", try reader.strings("ShardLevelMetrics", min: 1, max: 7, ShapeReader.StringRule(values: Values.metricsName)), [])
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
