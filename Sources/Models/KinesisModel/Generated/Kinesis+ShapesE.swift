// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

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
