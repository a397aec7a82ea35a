// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
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

package init(from reader: ShapeReader) throws {
key = reader.required("Key", try reader.string("Key", min: 1, max: 128, pattern: Patterns.tagKey), "")
value = try reader.string("Value", max: 256, pattern: Patterns.tagValue)
}

package var wire: WireValue {
var map = WireMap()
map.append("Key", WireValue.string(key))
map.append("Value", value.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Firehose {
package struct TagDeliveryStreamInput: Sendable, Equatable {
package var deliveryStreamName: String
package var tags: [Tag]

package init(
deliveryStreamName: String,
tags: [Tag]
) {
self.deliveryStreamName = deliveryStreamName
self.tags = tags
}

package init(from reader: ShapeReader) throws {
deliveryStreamName = reader.required("DeliveryStreamName", try reader.string("DeliveryStreamName", min: 1, max: 64, pattern: Patterns.deliveryStreamName), "")
tags = reader.required("Tags", try reader.list("Tags", min: 1, max: 50, Tag.init(from:)), [])
}
}
}
extension Firehose {
package struct TagDeliveryStreamOutput: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
