// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct InputFormatConfiguration: Sendable, Equatable {
package var deserializer: Deserializer?

package init(
deserializer: Deserializer? = nil
) {
self.deserializer = deserializer
}

package init(from reader: ShapeReader) throws {
deserializer = try reader.structure("Deserializer", Deserializer.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("Deserializer", deserializer?.wire)
return .map(map)
}
}
}
