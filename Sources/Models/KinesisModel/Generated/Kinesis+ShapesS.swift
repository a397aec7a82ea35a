// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Kinesis {
package struct SequenceNumberRange: Sendable, Equatable {
package var startingSequenceNumber: String
package var endingSequenceNumber: String?

package init(
startingSequenceNumber: String,
endingSequenceNumber: String? = nil
) {
self.startingSequenceNumber = startingSequenceNumber
self.endingSequenceNumber = endingSequenceNumber
}

package var wire: WireValue {
var map = WireMap()
map.append("StartingSequenceNumber", WireValue.string(startingSequenceNumber))
map.append("EndingSequenceNumber", endingSequenceNumber.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct Shard: Sendable, Equatable {
package var shardId: String
package var parentShardId: String?
package var adjacentParentShardId: String?
package var hashKeyRange: HashKeyRange
package var sequenceNumberRange: SequenceNumberRange

package init(
shardId: String,
parentShardId: String? = nil,
adjacentParentShardId: String? = nil,
hashKeyRange: HashKeyRange,
sequenceNumberRange: SequenceNumberRange
) {
self.shardId = shardId
self.parentShardId = parentShardId
self.adjacentParentShardId = adjacentParentShardId
self.hashKeyRange = hashKeyRange
self.sequenceNumberRange = sequenceNumberRange
}

package var wire: WireValue {
var map = WireMap()
map.append("ShardId", WireValue.string(shardId))
map.append("ParentShardId", parentShardId.map { WireValue.string($0) })
map.append("AdjacentParentShardId", adjacentParentShardId.map { WireValue.string($0) })
map.append("HashKeyRange", hashKeyRange.wire)
map.append("SequenceNumberRange", sequenceNumberRange.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct ShardFilter: Sendable, Equatable {
package var type: String
package var shardId: String?
package var timestamp: Timestamp?

package init(
type: String,
shardId: String? = nil,
timestamp: Timestamp? = nil
) {
self.type = type
self.shardId = shardId
self.timestamp = timestamp
}

package init(from reader: ShapeReader) throws {
type = reader.required("Type", try reader.string("Type", values: Values.shardFilterType), "")
shardId = try reader.string("ShardId", min: 1, max: 128, pattern: Patterns.shardId)
timestamp = try reader.timestamp("Timestamp")
}
}
}
extension Kinesis {
package struct SplitShardInput: Sendable, Equatable {
package var streamName: String?
package var shardToSplit: String
package var newStartingHashKey: String
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
shardToSplit: String,
newStartingHashKey: String,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.shardToSplit = shardToSplit
self.newStartingHashKey = newStartingHashKey
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
shardToSplit = reader.required("ShardToSplit", try reader.string("ShardToSplit", min: 1, max: 128, pattern: Patterns.shardId), "")
newStartingHashKey = reader.required("NewStartingHashKey", try reader.string("NewStartingHashKey", pattern: Patterns.hashKey), "")
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct StartStreamEncryptionInput: Sendable, Equatable {
package var streamName: String?
package var encryptionType: String
package var keyId: String
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
encryptionType: String,
keyId: String,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.encryptionType = encryptionType
self.keyId = keyId
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
encryptionType = reader.required("EncryptionType", try reader.string("EncryptionType", values: Values.encryptionType), "")
keyId = reader.required("KeyId", try reader.string("KeyId", min: 1, max: 2048), "")
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct StartingPosition: Sendable, Equatable {
package var type: String
package var sequenceNumber: String?
package var timestamp: Timestamp?

package init(
type: String,
sequenceNumber: String? = nil,
timestamp: Timestamp? = nil
) {
self.type = type
self.sequenceNumber = sequenceNumber
self.timestamp = timestamp
}

package init(from reader: ShapeReader) throws {
type = reader.required("Type", try reader.string("Type", values: Values.shardIteratorType), "")
sequenceNumber = try reader.string("SequenceNumber", pattern: Patterns.sequenceNumber)
timestamp = try reader.timestamp("Timestamp")
}
}
}
extension Kinesis {
package struct StopStreamEncryptionInput: Sendable, Equatable {
package var streamName: String?
package var encryptionType: String
package var keyId: String
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
encryptionType: String,
keyId: String,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.encryptionType = encryptionType
self.keyId = keyId
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
encryptionType = reader.required("EncryptionType", try reader.string("EncryptionType", values: Values.encryptionType), "")
keyId = reader.required("KeyId", try reader.string("KeyId", min: 1, max: 2048), "")
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct StreamDescription: Sendable, Equatable {
package var streamName: String
package var streamARN: String
package var streamStatus: String
package var streamModeDetails: StreamModeDetails?
package var shards: [Shard]
package var hasMoreShards: Bool
package var retentionPeriodHours: Int
package var streamCreationTimestamp: Timestamp
package var enhancedMonitoring: [EnhancedMetrics]
package var encryptionType: String?
package var keyId: String?

package init(
streamName: String,
streamARN: String,
streamStatus: String,
streamModeDetails: StreamModeDetails? = nil,
shards: [Shard],
hasMoreShards: Bool,
retentionPeriodHours: Int,
streamCreationTimestamp: Timestamp,
enhancedMonitoring: [EnhancedMetrics],
encryptionType: String? = nil,
keyId: String? = nil
) {
self.streamName = streamName
self.streamARN = streamARN
self.streamStatus = streamStatus
self.streamModeDetails = streamModeDetails
self.shards = shards
self.hasMoreShards = hasMoreShards
self.retentionPeriodHours = retentionPeriodHours
self.streamCreationTimestamp = streamCreationTimestamp
self.enhancedMonitoring = enhancedMonitoring
self.encryptionType = encryptionType
self.keyId = keyId
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamName", WireValue.string(streamName))
map.append("StreamARN", WireValue.string(streamARN))
map.append("StreamStatus", WireValue.string(streamStatus))
map.append("StreamModeDetails", streamModeDetails?.wire)
map.append("Shards", .list(shards.map(\.wire)))
map.append("HasMoreShards", WireValue.bool(hasMoreShards))
map.append("RetentionPeriodHours", .integer(Int64(retentionPeriodHours)))
map.append("StreamCreationTimestamp", WireValue.timestamp(streamCreationTimestamp))
map.append("EnhancedMonitoring", .list(enhancedMonitoring.map(\.wire)))
map.append("EncryptionType", encryptionType.map { WireValue.string($0) })
map.append("KeyId", keyId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct StreamDescriptionSummary: Sendable, Equatable {
package var streamName: String
package var streamARN: String
package var streamId: String?
package var streamStatus: String
package var streamModeDetails: StreamModeDetails?
package var retentionPeriodHours: Int
package var streamCreationTimestamp: Timestamp
package var enhancedMonitoring: [EnhancedMetrics]
package var encryptionType: String?
package var keyId: String?
package var openShardCount: Int
package var consumerCount: Int?
package var warmThroughput: WarmThroughputObject?
package var maxRecordSizeInKiB: Int?
package var channelCount: Int?
package var recordDistributionStrategy: String?
package var queueCount: Int?

package init(
streamName: String,
streamARN: String,
streamId: String? = nil,
streamStatus: String,
streamModeDetails: StreamModeDetails? = nil,
retentionPeriodHours: Int,
streamCreationTimestamp: Timestamp,
enhancedMonitoring: [EnhancedMetrics],
encryptionType: String? = nil,
keyId: String? = nil,
openShardCount: Int,
consumerCount: Int? = nil,
warmThroughput: WarmThroughputObject? = nil,
maxRecordSizeInKiB: Int? = nil,
channelCount: Int? = nil,
recordDistributionStrategy: String? = nil,
queueCount: Int? = nil
) {
self.streamName = streamName
self.streamARN = streamARN
self.streamId = streamId
self.streamStatus = streamStatus
self.streamModeDetails = streamModeDetails
self.retentionPeriodHours = retentionPeriodHours
self.streamCreationTimestamp = streamCreationTimestamp
self.enhancedMonitoring = enhancedMonitoring
self.encryptionType = encryptionType
self.keyId = keyId
self.openShardCount = openShardCount
self.consumerCount = consumerCount
self.warmThroughput = warmThroughput
self.maxRecordSizeInKiB = maxRecordSizeInKiB
self.channelCount = channelCount
self.recordDistributionStrategy = recordDistributionStrategy
self.queueCount = queueCount
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamName", WireValue.string(streamName))
map.append("StreamARN", WireValue.string(streamARN))
map.append("StreamId", streamId.map { WireValue.string($0) })
map.append("StreamStatus", WireValue.string(streamStatus))
map.append("StreamModeDetails", streamModeDetails?.wire)
map.append("RetentionPeriodHours", .integer(Int64(retentionPeriodHours)))
map.append("StreamCreationTimestamp", WireValue.timestamp(streamCreationTimestamp))
map.append("EnhancedMonitoring", .list(enhancedMonitoring.map(\.wire)))
map.append("EncryptionType", encryptionType.map { WireValue.string($0) })
map.append("KeyId", keyId.map { WireValue.string($0) })
map.append("OpenShardCount", .integer(Int64(openShardCount)))
map.append("ConsumerCount", consumerCount.map { .integer(Int64($0)) })
map.append("WarmThroughput", warmThroughput?.wire)
map.append("MaxRecordSizeInKiB", maxRecordSizeInKiB.map { .integer(Int64($0)) })
map.append("ChannelCount", channelCount.map { .integer(Int64($0)) })
map.append("RecordDistributionStrategy", recordDistributionStrategy.map { WireValue.string($0) })
map.append("QueueCount", queueCount.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Kinesis {
package struct StreamModeDetails: Sendable, Equatable {
package var streamMode: String

package init(
streamMode: String
) {
self.streamMode = streamMode
}

package init(from reader: ShapeReader) throws {
streamMode = reader.required("StreamMode", try reader.string("StreamMode", values: Values.streamMode), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamMode", WireValue.string(streamMode))
return .map(map)
}
}
}
extension Kinesis {
package struct StreamSummary: Sendable, Equatable {
package var streamName: String
package var streamARN: String
package var streamStatus: String
package var streamModeDetails: StreamModeDetails?
package var streamCreationTimestamp: Timestamp?

package init(
streamName: String,
streamARN: String,
streamStatus: String,
streamModeDetails: StreamModeDetails? = nil,
streamCreationTimestamp: Timestamp? = nil
) {
self.streamName = streamName
self.streamARN = streamARN
self.streamStatus = streamStatus
self.streamModeDetails = streamModeDetails
self.streamCreationTimestamp = streamCreationTimestamp
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamName", WireValue.string(streamName))
map.append("StreamARN", WireValue.string(streamARN))
map.append("StreamStatus", WireValue.string(streamStatus))
map.append("StreamModeDetails", streamModeDetails?.wire)
map.append("StreamCreationTimestamp", streamCreationTimestamp.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct SubscribeToShardEvent: Sendable, Equatable {
package var records: [Record]
package var continuationSequenceNumber: String
package var millisBehindLatest: Int
package var childShards: [ChildShard]?

package init(
records: [Record],
continuationSequenceNumber: String,
millisBehindLatest: Int,
childShards: [ChildShard]? = nil
) {
self.records = records
self.continuationSequenceNumber = continuationSequenceNumber
self.millisBehindLatest = millisBehindLatest
self.childShards = childShards
}

package var wire: WireValue {
var map = WireMap()
map.append("Records", .list(records.map(\.wire)))
map.append("ContinuationSequenceNumber", WireValue.string(continuationSequenceNumber))
map.append("MillisBehindLatest", .integer(Int64(millisBehindLatest)))
map.append("ChildShards", childShards.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Kinesis {
package struct SubscribeToShardInput: Sendable, Equatable {
package var consumerARN: String
package var streamId: String?
package var shardId: String
package var startingPosition: StartingPosition
package var dryRun: Bool?

package init(
consumerARN: String,
streamId: String? = nil,
shardId: String,
startingPosition: StartingPosition,
dryRun: Bool? = nil
) {
self.consumerARN = consumerARN
self.streamId = streamId
self.shardId = shardId
self.startingPosition = startingPosition
self.dryRun = dryRun
}

package init(from reader: ShapeReader) throws {
consumerARN = reader.required("ConsumerARN", try reader.string("ConsumerARN", min: 1, max: 2048, pattern: Patterns.consumerARN), "")
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
shardId = reader.required("ShardId", try reader.string("ShardId", min: 1, max: 128, pattern: Patterns.shardId), "")
startingPosition = try reader.requiredStructure("StartingPosition", StartingPosition.init(from:))
dryRun = try reader.boolean("DryRun")
}
}
}
