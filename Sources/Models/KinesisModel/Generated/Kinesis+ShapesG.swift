// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Kinesis {
package struct GetRecordsInput: Sendable, Equatable {
package var shardIterator: String
package var limit: Int?
package var streamARN: String?
package var streamId: String?
package var dryRun: Bool?

package init(
shardIterator: String,
limit: Int? = nil,
streamARN: String? = nil,
streamId: String? = nil,
dryRun: Bool? = nil
) {
self.shardIterator = shardIterator
self.limit = limit
self.streamARN = streamARN
self.streamId = streamId
self.dryRun = dryRun
}

package init(from reader: ShapeReader) throws {
shardIterator = reader.required("ShardIterator", try reader.string("ShardIterator", min: 1, max: 512), "")
limit = try reader.integer("Limit", min: 1, max: 10000)
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
dryRun = try reader.boolean("DryRun")
}
}
}
extension Kinesis {
package struct GetRecordsOutput: Sendable, Equatable {
package var records: [Record]
package var nextShardIterator: String?
package var millisBehindLatest: Int?
package var childShards: [ChildShard]?

package init(
records: [Record],
nextShardIterator: String? = nil,
millisBehindLatest: Int? = nil,
childShards: [ChildShard]? = nil
) {
self.records = records
self.nextShardIterator = nextShardIterator
self.millisBehindLatest = millisBehindLatest
self.childShards = childShards
}

package var wire: WireValue {
var map = WireMap()
map.append("Records", .list(records.map(\.wire)))
map.append("NextShardIterator", nextShardIterator.map { WireValue.string($0) })
map.append("MillisBehindLatest", millisBehindLatest.map { .integer(Int64($0)) })
map.append("ChildShards", childShards.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Kinesis {
package struct GetResourcePolicyInput: Sendable, Equatable {
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
package struct GetResourcePolicyOutput: Sendable, Equatable {
package var policy: String

package init(
policy: String
) {
self.policy = policy
}

package var wire: WireValue {
var map = WireMap()
map.append("Policy", WireValue.string(policy))
return .map(map)
}
}
}
extension Kinesis {
package struct GetShardIteratorInput: Sendable, Equatable {
package var streamName: String?
package var shardId: String
package var shardIteratorType: String
package var startingSequenceNumber: String?
package var timestamp: Timestamp?
package var streamARN: String?
package var streamId: String?
package var dryRun: Bool?

package init(
streamName: String? = nil,
shardId: String,
shardIteratorType: String,
startingSequenceNumber: String? = nil,
timestamp: Timestamp? = nil,
streamARN: String? = nil,
streamId: String? = nil,
dryRun: Bool? = nil
) {
self.streamName = streamName
self.shardId = shardId
self.shardIteratorType = shardIteratorType
self.startingSequenceNumber = startingSequenceNumber
self.timestamp = timestamp
self.streamARN = streamARN
self.streamId = streamId
self.dryRun = dryRun
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
shardId = reader.required("ShardId", try reader.string("ShardId", min: 1, max: 128, pattern: Patterns.shardId), "")
shardIteratorType = reader.required("ShardIteratorType", try reader.string("ShardIteratorType", values: Values.shardIteratorType), "")
startingSequenceNumber = try reader.string("StartingSequenceNumber", pattern: Patterns.sequenceNumber)
timestamp = try reader.timestamp("Timestamp")
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
dryRun = try reader.boolean("DryRun")
}
}
}
extension Kinesis {
package struct GetShardIteratorOutput: Sendable, Equatable {
package var shardIterator: String?

package init(
shardIterator: String? = nil
) {
self.shardIterator = shardIterator
}

package var wire: WireValue {
var map = WireMap()
map.append("ShardIterator", shardIterator.map { WireValue.string($0) })
return .map(map)
}
}
}
