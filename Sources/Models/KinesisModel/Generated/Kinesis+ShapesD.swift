// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

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
