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
