// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension IAM {
package struct Tag: Sendable, Equatable {
package var key: String
package var value: String

package init(
key: String,
value: String
) {
self.key = key
self.value = value
}

package init(from reader: ShapeReader) throws {
key = reader.required("Key", try reader.string("Key", min: 1, max: 128, pattern: Patterns.tagKeyType), "")
value = reader.required("Value", try reader.string("Value", max: 256, pattern: Patterns.tagValueType), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("Key", WireValue.string(key))
map.append("Value", WireValue.string(value))
return .map(map)
}
}
}
