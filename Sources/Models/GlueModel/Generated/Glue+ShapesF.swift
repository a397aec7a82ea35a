// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct FederatedCatalog: Sendable, Equatable {
package var identifier: String?
package var connectionName: String?
package var connectionType: String?

package init(
identifier: String? = nil,
connectionName: String? = nil,
connectionType: String? = nil
) {
self.identifier = identifier
self.connectionName = connectionName
self.connectionType = connectionType
}

package init(from reader: ShapeReader) throws {
identifier = try reader.string("Identifier", min: 1, max: 512, pattern: Patterns.federationIdentifier)
connectionName = try reader.string("ConnectionName", min: 1, max: 255, pattern: Patterns.nameString)
connectionType = try reader.string("ConnectionType", min: 1, max: 255, pattern: Patterns.nameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("Identifier", identifier.map { WireValue.string($0) })
map.append("ConnectionName", connectionName.map { WireValue.string($0) })
map.append("ConnectionType", connectionType.map { WireValue.string($0) })
return .map(map)
}
}
}
