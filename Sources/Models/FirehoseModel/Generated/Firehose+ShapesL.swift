// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct ListDeliveryStreamsInput: Sendable, Equatable {
package var limit: Int?
package var deliveryStreamType: String?
package var exclusiveStartDeliveryStreamName: String?

package init(
limit: Int? = nil,
deliveryStreamType: String? = nil,
exclusiveStartDeliveryStreamName: String? = nil
) {
self.limit = limit
self.deliveryStreamType = deliveryStreamType
self.exclusiveStartDeliveryStreamName = exclusiveStartDeliveryStreamName
}

package init(from reader: ShapeReader) throws {
limit = try reader.integer("Limit", min: 1, max: 10000)
deliveryStreamType = try reader.string("DeliveryStreamType", values: Values.deliveryStreamType)
exclusiveStartDeliveryStreamName = try reader.string("ExclusiveStartDeliveryStreamName", min: 1, max: 64, pattern: Patterns.deliveryStreamName)
}
}
}
extension Firehose {
package struct ListDeliveryStreamsOutput: Sendable, Equatable {
package var deliveryStreamNames: [String]
package var hasMoreDeliveryStreams: Bool

package init(
deliveryStreamNames: [String],
hasMoreDeliveryStreams: Bool
) {
self.deliveryStreamNames = deliveryStreamNames
self.hasMoreDeliveryStreams = hasMoreDeliveryStreams
}

package var wire: WireValue {
var map = WireMap()
map.append("DeliveryStreamNames", .strings(deliveryStreamNames))
map.append("HasMoreDeliveryStreams", WireValue.bool(hasMoreDeliveryStreams))
return .map(map)
}
}
}
extension Firehose {
package struct ListTagsForDeliveryStreamInput: Sendable, Equatable {
package var deliveryStreamName: String
package var exclusiveStartTagKey: String?
package var limit: Int?

package init(
deliveryStreamName: String,
exclusiveStartTagKey: String? = nil,
limit: Int? = nil
) {
self.deliveryStreamName = deliveryStreamName
self.exclusiveStartTagKey = exclusiveStartTagKey
self.limit = limit
}

package init(from reader: ShapeReader) throws {
deliveryStreamName = reader.required("DeliveryStreamName", try reader.string("DeliveryStreamName", min: 1, max: 64, pattern: Patterns.deliveryStreamName), "")
exclusiveStartTagKey = try reader.string("ExclusiveStartTagKey", min: 1, max: 128, pattern: Patterns.tagKey)
limit = try reader.integer("Limit", min: 1, max: 50)
}
}
}
extension Firehose {
package struct ListTagsForDeliveryStreamOutput: Sendable, Equatable {
package var tags: [Tag]
package var hasMoreTags: Bool

package init(
tags: [Tag],
hasMoreTags: Bool
) {
self.tags = tags
self.hasMoreTags = hasMoreTags
}

package var wire: WireValue {
var map = WireMap()
map.append("Tags", .list(tags.map(\.wire)))
map.append("HasMoreTags", WireValue.bool(hasMoreTags))
return .map(map)
}
}
}
