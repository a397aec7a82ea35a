// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Kinesis {
package struct QueueAttributes: Sendable, Equatable {
package var visibilityTimeoutSeconds: Int?
package var deadLetterConfiguration: DeadLetterConfiguration?

package init(
visibilityTimeoutSeconds: Int? = nil,
deadLetterConfiguration: DeadLetterConfiguration? = nil
) {
self.visibilityTimeoutSeconds = visibilityTimeoutSeconds
self.deadLetterConfiguration = deadLetterConfiguration
}

package init(from reader: ShapeReader) throws {
visibilityTimeoutSeconds = try reader.integer("VisibilityTimeoutSeconds", min: 0, max: 43200)
deadLetterConfiguration = try reader.structure("DeadLetterConfiguration", DeadLetterConfiguration.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("VisibilityTimeoutSeconds", visibilityTimeoutSeconds.map { .integer(Int64($0)) })
map.append("DeadLetterConfiguration", deadLetterConfiguration?.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct QueueDescription: Sendable, Equatable {
package var queueName: String
package var queueARN: String
package var queueStatus: String
package var queueCreationTimestamp: Timestamp
package var streamConfigurationList: [QueueStreamConfiguration]
package var queueAttributes: QueueAttributes?

package init(
queueName: String,
queueARN: String,
queueStatus: String,
queueCreationTimestamp: Timestamp,
streamConfigurationList: [QueueStreamConfiguration],
queueAttributes: QueueAttributes? = nil
) {
self.queueName = queueName
self.queueARN = queueARN
self.queueStatus = queueStatus
self.queueCreationTimestamp = queueCreationTimestamp
self.streamConfigurationList = streamConfigurationList
self.queueAttributes = queueAttributes
}

package var wire: WireValue {
var map = WireMap()
map.append("QueueName", WireValue.string(queueName))
map.append("QueueARN", WireValue.string(queueARN))
map.append("QueueStatus", WireValue.string(queueStatus))
map.append("QueueCreationTimestamp", WireValue.timestamp(queueCreationTimestamp))
map.append("StreamConfigurationList", .list(streamConfigurationList.map(\.wire)))
map.append("QueueAttributes", queueAttributes?.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct QueueRecord: Sendable, Equatable {
package var receiptHandle: String
package var recordId: String
package var partitionKey: String?
package var data: [UInt8]
package var approximateArrivalTimestamp: Timestamp
package var firstReceiveTimestamp: Timestamp
package var receiveCount: Int

package init(
receiptHandle: String,
recordId: String,
partitionKey: String? = nil,
data: [UInt8],
approximateArrivalTimestamp: Timestamp,
firstReceiveTimestamp: Timestamp,
receiveCount: Int
) {
self.receiptHandle = receiptHandle
self.recordId = recordId
self.partitionKey = partitionKey
self.data = data
self.approximateArrivalTimestamp = approximateArrivalTimestamp
self.firstReceiveTimestamp = firstReceiveTimestamp
self.receiveCount = receiveCount
}

package var wire: WireValue {
var map = WireMap()
map.append("ReceiptHandle", WireValue.string(receiptHandle))
map.append("RecordId", WireValue.string(recordId))
map.append("PartitionKey", partitionKey.map { WireValue.string($0) })
map.append("Data", WireValue.blob(data))
map.append("ApproximateArrivalTimestamp", WireValue.timestamp(approximateArrivalTimestamp))
map.append("FirstReceiveTimestamp", WireValue.timestamp(firstReceiveTimestamp))
map.append("ReceiveCount", .integer(Int64(receiveCount)))
return .map(map)
}
}
}
extension Kinesis {
package struct QueueStartingPosition: Sendable, Equatable {
package var type: String
package var timestamp: Timestamp?

package init(
type: String,
timestamp: Timestamp? = nil
) {
self.type = type
self.timestamp = timestamp
}

package init(from reader: ShapeReader) throws {
type = reader.required("Type", try reader.string("Type", values: Values.queueStartingPositionType), "")
timestamp = try reader.timestamp("Timestamp")
}

package var wire: WireValue {
var map = WireMap()
map.append("Type", WireValue.string(type))
map.append("Timestamp", timestamp.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct QueueStreamConfiguration: Sendable, Equatable {
package var streamARN: String
package var startingPosition: QueueStartingPosition?

package init(
streamARN: String,
startingPosition: QueueStartingPosition? = nil
) {
self.streamARN = streamARN
self.startingPosition = startingPosition
}

package init(from reader: ShapeReader) throws {
streamARN = reader.required("StreamARN", try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN), "")
startingPosition = try reader.structure("StartingPosition", QueueStartingPosition.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamARN", WireValue.string(streamARN))
map.append("StartingPosition", startingPosition?.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct QueueStreamFilter: Sendable, Equatable {
package var streamARN: String
package var streamCreationTimestamp: Timestamp?

package init(
streamARN: String,
streamCreationTimestamp: Timestamp? = nil
) {
self.streamARN = streamARN
self.streamCreationTimestamp = streamCreationTimestamp
}

package init(from reader: ShapeReader) throws {
streamARN = reader.required("StreamARN", try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN), "")
streamCreationTimestamp = try reader.timestamp("StreamCreationTimestamp")
}
}
}
extension Kinesis {
package struct QueueStreamIdentifier: Sendable, Equatable {
package var streamARN: String
package var streamCreationTimestamp: Timestamp

package init(
streamARN: String,
streamCreationTimestamp: Timestamp
) {
self.streamARN = streamARN
self.streamCreationTimestamp = streamCreationTimestamp
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamARN", WireValue.string(streamARN))
map.append("StreamCreationTimestamp", WireValue.timestamp(streamCreationTimestamp))
return .map(map)
}
}
}
extension Kinesis {
package struct QueueSummary: Sendable, Equatable {
package var queueName: String
package var queueARN: String
package var queueStatus: String
package var queueCreationTimestamp: Timestamp
package var streams: [QueueStreamIdentifier]

package init(
queueName: String,
queueARN: String,
queueStatus: String,
queueCreationTimestamp: Timestamp,
streams: [QueueStreamIdentifier]
) {
self.queueName = queueName
self.queueARN = queueARN
self.queueStatus = queueStatus
self.queueCreationTimestamp = queueCreationTimestamp
self.streams = streams
}

package var wire: WireValue {
var map = WireMap()
map.append("QueueName", WireValue.string(queueName))
map.append("QueueARN", WireValue.string(queueARN))
map.append("QueueStatus", WireValue.string(queueStatus))
map.append("QueueCreationTimestamp", WireValue.timestamp(queueCreationTimestamp))
map.append("Streams", .list(streams.map(\.wire)))
return .map(map)
}
}
}
