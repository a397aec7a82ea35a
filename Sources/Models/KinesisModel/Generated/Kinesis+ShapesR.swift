// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Kinesis {
package struct ReceiveDeadLetterQueueRecordsInput: Sendable, Equatable {
package var queueARN: String
package var limit: Int?
package var waitTimeSeconds: Int?
package var visibilityTimeoutSeconds: Int?

package init(
queueARN: String,
limit: Int? = nil,
waitTimeSeconds: Int? = nil,
visibilityTimeoutSeconds: Int? = nil
) {
self.queueARN = queueARN
self.limit = limit
self.waitTimeSeconds = waitTimeSeconds
self.visibilityTimeoutSeconds = visibilityTimeoutSeconds
}

package init(from reader: ShapeReader) throws {
queueARN = reader.required("QueueARN", try reader.string("QueueARN", min: 1, max: 2048, pattern: Patterns.queueARN), "")
limit = try reader.integer("Limit", min: 1, max: 10)
waitTimeSeconds = try reader.integer("WaitTimeSeconds", min: 1, max: 20)
visibilityTimeoutSeconds = try reader.integer("VisibilityTimeoutSeconds", min: 0, max: 43200)
}
}
}
extension Kinesis {
package struct ReceiveDeadLetterQueueRecordsOutput: Sendable, Equatable {
package var queueRecords: [QueueRecord]

package init(
queueRecords: [QueueRecord]
) {
self.queueRecords = queueRecords
}

package var wire: WireValue {
var map = WireMap()
map.append("QueueRecords", .list(queueRecords.map(\.wire)))
return .map(map)
}
}
}
extension Kinesis {
package struct ReceiveQueueRecordsInput: Sendable, Equatable {
package var queueARN: String
package var limit: Int?
package var waitTimeSeconds: Int?
package var visibilityTimeoutSeconds: Int?

package init(
queueARN: String,
limit: Int? = nil,
waitTimeSeconds: Int? = nil,
visibilityTimeoutSeconds: Int? = nil
) {
self.queueARN = queueARN
self.limit = limit
self.waitTimeSeconds = waitTimeSeconds
self.visibilityTimeoutSeconds = visibilityTimeoutSeconds
}

package init(from reader: ShapeReader) throws {
queueARN = reader.required("QueueARN", try reader.string("QueueARN", min: 1, max: 2048, pattern: Patterns.queueARN), "")
limit = try reader.integer("Limit", min: 1, max: 10)
waitTimeSeconds = try reader.integer("WaitTimeSeconds", min: 1, max: 20)
visibilityTimeoutSeconds = try reader.integer("VisibilityTimeoutSeconds", min: 0, max: 43200)
}
}
}
extension Kinesis {
package struct ReceiveQueueRecordsOutput: Sendable, Equatable {
package var queueRecords: [QueueRecord]

package init(
queueRecords: [QueueRecord]
) {
self.queueRecords = queueRecords
}

package var wire: WireValue {
var map = WireMap()
map.append("QueueRecords", .list(queueRecords.map(\.wire)))
return .map(map)
}
}
}
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
package struct RecordConfiguration: Sendable, Equatable {
package var recordFormatType: String
package var gsrSchemaARN: String?

package init(
recordFormatType: String,
gsrSchemaARN: String? = nil
) {
self.recordFormatType = recordFormatType
self.gsrSchemaARN = gsrSchemaARN
}

package init(from reader: ShapeReader) throws {
recordFormatType = reader.required("RecordFormatType", try reader.string("RecordFormatType", values: Values.recordFormatType), "")
gsrSchemaARN = try reader.string("GSRSchemaARN", min: 1, max: 512, pattern: Patterns.gsrSchemaARN)
}

package var wire: WireValue {
var map = WireMap()
map.append("RecordFormatType", WireValue.string(recordFormatType))
map.append("GSRSchemaARN", gsrSchemaARN.map { WireValue.string($0) })
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
extension Kinesis {
package struct RestoreDeadLetterQueueRecordsErrorEntry: Sendable, Equatable {
package var receiptHandle: String
package var errorCode: String
package var errorMessage: String?

package init(
receiptHandle: String,
errorCode: String,
errorMessage: String? = nil
) {
self.receiptHandle = receiptHandle
self.errorCode = errorCode
self.errorMessage = errorMessage
}

package var wire: WireValue {
var map = WireMap()
map.append("ReceiptHandle", WireValue.string(receiptHandle))
map.append("ErrorCode", WireValue.string(errorCode))
map.append("ErrorMessage", errorMessage.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct RestoreDeadLetterQueueRecordsInput: Sendable, Equatable {
package var queueARN: String
package var entries: [RestoreDeadLetterQueueRecordsRequestEntry]

package init(
queueARN: String,
entries: [RestoreDeadLetterQueueRecordsRequestEntry]
) {
self.queueARN = queueARN
self.entries = entries
}

package init(from reader: ShapeReader) throws {
queueARN = reader.required("QueueARN", try reader.string("QueueARN", min: 1, max: 2048, pattern: Patterns.queueARN), "")
entries = reader.required("Entries", try reader.list("Entries", min: 1, max: 10, RestoreDeadLetterQueueRecordsRequestEntry.init(from:)), [])
}
}
}
extension Kinesis {
package struct RestoreDeadLetterQueueRecordsOutput: Sendable, Equatable {
package var successful: [RestoreDeadLetterQueueRecordsResultEntry]
package var failed: [RestoreDeadLetterQueueRecordsErrorEntry]

package init(
successful: [RestoreDeadLetterQueueRecordsResultEntry],
failed: [RestoreDeadLetterQueueRecordsErrorEntry]
) {
self.successful = successful
self.failed = failed
}

package var wire: WireValue {
var map = WireMap()
map.append("Successful", .list(successful.map(\.wire)))
map.append("Failed", .list(failed.map(\.wire)))
return .map(map)
}
}
}
extension Kinesis {
package struct RestoreDeadLetterQueueRecordsRequestEntry: Sendable, Equatable {
package var receiptHandle: String

package init(
receiptHandle: String
) {
self.receiptHandle = receiptHandle
}

package init(from reader: ShapeReader) throws {
receiptHandle = reader.required("ReceiptHandle", try reader.string("ReceiptHandle", min: 1, max: 1024), "")
}
}
}
extension Kinesis {
package struct RestoreDeadLetterQueueRecordsResultEntry: Sendable, Equatable {
package var receiptHandle: String

package init(
receiptHandle: String
) {
self.receiptHandle = receiptHandle
}

package var wire: WireValue {
var map = WireMap()
map.append("ReceiptHandle", WireValue.string(receiptHandle))
return .map(map)
}
}
}
