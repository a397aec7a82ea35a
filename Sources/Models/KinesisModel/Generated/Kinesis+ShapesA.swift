// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
package struct AcknowledgeDeadLetterQueueRecordsErrorEntry: Sendable, Equatable {
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
package struct AcknowledgeDeadLetterQueueRecordsInput: Sendable, Equatable {
package var queueARN: String
package var entries: [AcknowledgeDeadLetterQueueRecordsRequestEntry]

package init(
queueARN: String,
entries: [AcknowledgeDeadLetterQueueRecordsRequestEntry]
) {
self.queueARN = queueARN
self.entries = entries
}

package init(from reader: ShapeReader) throws {
queueARN = reader.required("QueueARN", try reader.string("QueueARN", min: 1, max: 2048, pattern: Patterns.queueARN), "")
entries = reader.required("Entries", try reader.list("Entries", min: 1, max: 10, AcknowledgeDeadLetterQueueRecordsRequestEntry.init(from:)), [])
}
}
}
extension Kinesis {
package struct AcknowledgeDeadLetterQueueRecordsOutput: Sendable, Equatable {
package var successful: [AcknowledgeDeadLetterQueueRecordsResultEntry]
package var failed: [AcknowledgeDeadLetterQueueRecordsErrorEntry]

package init(
successful: [AcknowledgeDeadLetterQueueRecordsResultEntry],
failed: [AcknowledgeDeadLetterQueueRecordsErrorEntry]
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
package struct AcknowledgeDeadLetterQueueRecordsRequestEntry: Sendable, Equatable {
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
package struct AcknowledgeDeadLetterQueueRecordsResultEntry: Sendable, Equatable {
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
extension Kinesis {
package struct AcknowledgeQueueRecordsErrorEntry: Sendable, Equatable {
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
package struct AcknowledgeQueueRecordsInput: Sendable, Equatable {
package var queueARN: String
package var entries: [AcknowledgeQueueRecordsRequestEntry]

package init(
queueARN: String,
entries: [AcknowledgeQueueRecordsRequestEntry]
) {
self.queueARN = queueARN
self.entries = entries
}

package init(from reader: ShapeReader) throws {
queueARN = reader.required("QueueARN", try reader.string("QueueARN", min: 1, max: 2048, pattern: Patterns.queueARN), "")
entries = reader.required("Entries", try reader.list("Entries", min: 1, max: 10, AcknowledgeQueueRecordsRequestEntry.init(from:)), [])
}
}
}
extension Kinesis {
package struct AcknowledgeQueueRecordsOutput: Sendable, Equatable {
package var successful: [AcknowledgeQueueRecordsResultEntry]
package var failed: [AcknowledgeQueueRecordsErrorEntry]

package init(
successful: [AcknowledgeQueueRecordsResultEntry],
failed: [AcknowledgeQueueRecordsErrorEntry]
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
package struct AcknowledgeQueueRecordsRequestEntry: Sendable, Equatable {
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
package struct AcknowledgeQueueRecordsResultEntry: Sendable, Equatable {
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
extension Kinesis {
package struct AddTagsToStreamInput: Sendable, Equatable {
package var streamName: String?
package var tags: [String: String]
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
tags: [String: String],
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.tags = tags
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
tags = reader.required("Tags", try reader.stringMap("Tags", min: 1, max: 200, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256)), [:])
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
