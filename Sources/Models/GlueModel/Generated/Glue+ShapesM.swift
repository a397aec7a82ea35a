// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct MongoDBTarget: Sendable, Equatable {
package var connectionName: String?
package var path: String?
package var scanAll: Bool?

package init(
connectionName: String? = nil,
path: String? = nil,
scanAll: Bool? = nil
) {
self.connectionName = connectionName
self.path = path
self.scanAll = scanAll
}

package init(from reader: ShapeReader) throws {
connectionName = try reader.string("ConnectionName")
path = try reader.string("Path")
scanAll = try reader.boolean("ScanAll")
}

package var wire: WireValue {
var map = WireMap()
map.append("ConnectionName", connectionName.map { WireValue.string($0) })
map.append("Path", path.map { WireValue.string($0) })
map.append("ScanAll", scanAll.map { WireValue.bool($0) })
return .map(map)
}
}
}
