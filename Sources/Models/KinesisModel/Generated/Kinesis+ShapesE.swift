// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
package struct EnableEnhancedMonitoringInput: Sendable, Equatable {
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
extension Kinesis {
package struct EnhancedMetrics: Sendable, Equatable {
package var shardLevelMetrics: [String]?

package init(
shardLevelMetrics: [String]? = nil
) {
self.shardLevelMetrics = shardLevelMetrics
}

package var wire: WireValue {
var map = WireMap()
map.append("ShardLevelMetrics", shardLevelMetrics.map { .strings($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct EnhancedMonitoringOutput: Sendable, Equatable {
package var streamName: String?
package var currentShardLevelMetrics: [String]?
package var desiredShardLevelMetrics: [String]?
package var streamARN: String?

package init(
streamName: String? = nil,
currentShardLevelMetrics: [String]? = nil,
desiredShardLevelMetrics: [String]? = nil,
streamARN: String? = nil
) {
self.streamName = streamName
self.currentShardLevelMetrics = currentShardLevelMetrics
self.desiredShardLevelMetrics = desiredShardLevelMetrics
self.streamARN = streamARN
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamName", streamName.map { WireValue.string($0) })
map.append("CurrentShardLevelMetrics", currentShardLevelMetrics.map { .strings($0) })
map.append("DesiredShardLevelMetrics", desiredShardLevelMetrics.map { .strings($0) })
map.append("StreamARN", streamARN.map { WireValue.string($0) })
return .map(map)
}
}
}
