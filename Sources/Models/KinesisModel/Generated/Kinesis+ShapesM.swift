// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Kinesis {
package struct MergeShardsInput: Sendable, Equatable {
package var streamName: String?
package var shardToMerge: String
package var adjacentShardToMerge: String
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
shardToMerge: String,
adjacentShardToMerge: String,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.shardToMerge = shardToMerge
self.adjacentShardToMerge = adjacentShardToMerge
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
shardToMerge = reader.required("ShardToMerge", try reader.string("ShardToMerge", min: 1, max: 128, pattern: Patterns.shardId), "")
adjacentShardToMerge = reader.required("AdjacentShardToMerge", try reader.string("AdjacentShardToMerge", min: 1, max: 128, pattern: Patterns.shardId), "")
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct MinimumThroughputBillingCommitmentInput: Sendable, Equatable {
package var status: String

package init(
status: String
) {
self.status = status
}

package init(from reader: ShapeReader) throws {
status = reader.required("Status", try reader.string("Status", values: Values.minimumThroughputBillingCommitmentInputStatus), "")
}
}
}
extension Kinesis {
package struct MinimumThroughputBillingCommitmentOutput: Sendable, Equatable {
package var status: String
package var startedAt: Timestamp?
package var endedAt: Timestamp?
package var earliestAllowedEndAt: Timestamp?

package init(
status: String,
startedAt: Timestamp? = nil,
endedAt: Timestamp? = nil,
earliestAllowedEndAt: Timestamp? = nil
) {
self.status = status
self.startedAt = startedAt
self.endedAt = endedAt
self.earliestAllowedEndAt = earliestAllowedEndAt
}

package var wire: WireValue {
var map = WireMap()
map.append("Status", WireValue.string(status))
map.append("StartedAt", startedAt.map { WireValue.timestamp($0) })
map.append("EndedAt", endedAt.map { WireValue.timestamp($0) })
map.append("EarliestAllowedEndAt", earliestAllowedEndAt.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
