// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct HudiTarget: Sendable, Equatable {
package var paths: [String]?
package var connectionName: String?
package var exclusions: [String]?
package var maximumTraversalDepth: Int?

package init(
paths: [String]? = nil,
connectionName: String? = nil,
exclusions: [String]? = nil,
maximumTraversalDepth: Int? = nil
) {
self.paths = paths
self.connectionName = connectionName
self.exclusions = exclusions
self.maximumTraversalDepth = maximumTraversalDepth
}

package init(from reader: ShapeReader) throws {
paths = try reader.strings("Paths")
connectionName = try reader.string("ConnectionName")
exclusions = try reader.strings("Exclusions")
maximumTraversalDepth = try reader.integer("MaximumTraversalDepth")
}

package var wire: WireValue {
var map = WireMap()
map.append("Paths", paths.map { .strings($0) })
map.append("ConnectionName", connectionName.map { WireValue.string($0) })
map.append("Exclusions", exclusions.map { .strings($0) })
map.append("MaximumTraversalDepth", maximumTraversalDepth.map { .integer(Int64($0)) })
return .map(map)
}
}
}
