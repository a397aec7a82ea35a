// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct KeySchemaElement: Sendable, Equatable {
package var name: String
package var type: String

package init(
name: String,
type: String
) {
self.name = name
self.type = type
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Type", WireValue.string(type))
return .map(map)
}
}
}
