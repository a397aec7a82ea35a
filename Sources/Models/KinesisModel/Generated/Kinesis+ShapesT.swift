// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
package struct Tag: Sendable, Equatable {
package var key: String
package var value: String?

package init(
key: String,
value: String? = nil
) {
self.key = key
self.value = value
}

package var wire: WireValue {
var map = WireMap()
map.append("Key", WireValue.string(key))
map.append("Value", value.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct TagResourceInput: Sendable, Equatable {
package var tags: [String: String]
package var resourceARN: String
package var streamId: String?

package init(
tags: [String: String],
resourceARN: String,
streamId: String? = nil
) {
self.tags = tags
self.resourceARN = resourceARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
tags = reader.required("Tags", try reader.stringMap("Tags", min: 1, max: 200, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256)), [:])
resourceARN = reader.required("ResourceARN", try reader.string("ResourceARN", min: 1, max: 2048, pattern: Patterns.resourceARN), "")
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
