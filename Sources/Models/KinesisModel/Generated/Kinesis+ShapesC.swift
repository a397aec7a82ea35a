// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

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
