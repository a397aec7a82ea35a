// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Kinesis {
package struct Record: Sendable, Equatable {
package var sequenceNumber: String
package var approximateArrivalTimestamp: Timestamp?
package var data: [UInt8]
package var partitionKey: String?
package var encryptionType: String?

package init(
sequenceNumber: String,
approximateArrivalTimestamp: Timestamp? = nil,
data: [UInt8],
partitionKey: String? = nil,
encryptionType: String? = nil
) {
self.sequenceNumber = sequenceNumber
self.approximateArrivalTimestamp = approximateArrivalTimestamp
self.data = data
self.partitionKey = partitionKey
self.encryptionType = encryptionType
}

package var wire: WireValue {
var map = WireMap()
map.append("SequenceNumber", WireValue.string(sequenceNumber))
map.append("ApproximateArrivalTimestamp", approximateArrivalTimestamp.map { WireValue.timestamp($0) })
map.append("Data", WireValue.blob(data))
map.append("PartitionKey", partitionKey.map { WireValue.string($0) })
map.append("EncryptionType", encryptionType.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct RegisterStreamConsumerInput: Sendable, Equatable {
package var streamARN: String
package var consumerName: String
package var streamId: String?
package var tags: [String: String]?

package init(
streamARN: String,
consumerName: String,
streamId: String? = nil,
tags: [String: String]? = nil
) {
self.streamARN = streamARN
self.consumerName = consumerName
self.streamId = streamId
self.tags = tags
}

package init(from reader: ShapeReader) throws {
streamARN = reader.required("StreamARN", try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN), "")
consumerName = reader.required("ConsumerName", try reader.string("ConsumerName", min: 1, max: 128, pattern: Patterns.consumerName), "")
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
tags = try reader.stringMap("Tags", min: 1, max: 200, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
}
}
}
extension Kinesis {
package struct RegisterStreamConsumerOutput: Sendable, Equatable {
package var consumer: Consumer

package init(
consumer: Consumer
) {
self.consumer = consumer
}

package var wire: WireValue {
var map = WireMap()
map.append("Consumer", consumer.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct RemoveTagsFromStreamInput: Sendable, Equatable {
package var streamName: String?
package var tagKeys: [String]
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
tagKeys: [String],
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.tagKeys = tagKeys
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
tagKeys = reader.required("TagKeys", try reader.strings("TagKeys", min: 1, max: 50, ShapeReader.StringRule(min: 1, max: 128)), [])
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
