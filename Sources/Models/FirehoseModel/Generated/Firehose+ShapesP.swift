// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct ParquetSerDe: Sendable, Equatable {
package var blockSizeBytes: Int?
package var pageSizeBytes: Int?
package var compression: String?
package var enableDictionaryCompression: Bool?
package var maxPaddingBytes: Int?
package var writerVersion: String?

package init(
blockSizeBytes: Int? = nil,
pageSizeBytes: Int? = nil,
compression: String? = nil,
enableDictionaryCompression: Bool? = nil,
maxPaddingBytes: Int? = nil,
writerVersion: String? = nil
) {
self.blockSizeBytes = blockSizeBytes
self.pageSizeBytes = pageSizeBytes
self.compression = compression
self.enableDictionaryCompression = enableDictionaryCompression
self.maxPaddingBytes = maxPaddingBytes
self.writerVersion = writerVersion
}

package init(from reader: ShapeReader) throws {
blockSizeBytes = try reader.integer("BlockSizeBytes", min: 67108864)
pageSizeBytes = try reader.integer("PageSizeBytes", min: 65536)
compression = try reader.string("Compression", values: Values.parquetCompression)
enableDictionaryCompression = try reader.boolean("EnableDictionaryCompression")
maxPaddingBytes = try reader.integer("MaxPaddingBytes", min: 0)
writerVersion = try reader.string("WriterVersion", values: Values.parquetWriterVersion)
}

package var wire: WireValue {
var map = WireMap()
map.append("BlockSizeBytes", blockSizeBytes.map { .integer(Int64($0)) })
map.append("PageSizeBytes", pageSizeBytes.map { .integer(Int64($0)) })
map.append("Compression", compression.map { WireValue.string($0) })
map.append("EnableDictionaryCompression", enableDictionaryCompression.map { WireValue.bool($0) })
map.append("MaxPaddingBytes", maxPaddingBytes.map { .integer(Int64($0)) })
map.append("WriterVersion", writerVersion.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Firehose {
package struct ProcessingConfiguration: Sendable, Equatable {
package var enabled: Bool?
package var processors: [Processor]?

package init(
enabled: Bool? = nil,
processors: [Processor]? = nil
) {
self.enabled = enabled
self.processors = processors
}

package init(from reader: ShapeReader) throws {
enabled = try reader.boolean("Enabled")
processors = try reader.list("Processors", Processor.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("Enabled", enabled.map { WireValue.bool($0) })
map.append("Processors", processors.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Firehose {
package struct Processor: Sendable, Equatable {
package var type: String
package var parameters: [ProcessorParameter]?

package init(
type: String,
parameters: [ProcessorParameter]? = nil
) {
self.type = type
self.parameters = parameters
}

package init(from reader: ShapeReader) throws {
type = reader.required("Type", try reader.string("Type", values: Values.processorType), "")
parameters = try reader.list("Parameters", ProcessorParameter.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("Type", WireValue.string(type))
map.append("Parameters", parameters.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Firehose {
package struct ProcessorParameter: Sendable, Equatable {
package var parameterName: String
package var parameterValue: String

package init(
parameterName: String,
parameterValue: String
) {
self.parameterName = parameterName
self.parameterValue = parameterValue
}

package init(from reader: ShapeReader) throws {
parameterName = reader.required("ParameterName", try reader.string("ParameterName", values: Values.processorParameterName), "")
parameterValue = reader.required("ParameterValue", try reader.string("ParameterValue", min: 1, max: 5120, pattern: Patterns.processorParameterValue), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("ParameterName", WireValue.string(parameterName))
map.append("ParameterValue", WireValue.string(parameterValue))
return .map(map)
}
}
}
extension Firehose {
package struct PutRecordBatchInput: Sendable, Equatable {
package var deliveryStreamName: String
package var records: [Record]

package init(
deliveryStreamName: String,
records: [Record]
) {
self.deliveryStreamName = deliveryStreamName
self.records = records
}

package init(from reader: ShapeReader) throws {
deliveryStreamName = reader.required("DeliveryStreamName", try reader.string("DeliveryStreamName", min: 1, max: 64, pattern: Patterns.deliveryStreamName), "")
records = reader.required("Records", try reader.list("Records", min: 1, max: 500, Record.init(from:)), [])
}
}
}
extension Firehose {
package struct PutRecordBatchOutput: Sendable, Equatable {
package var failedPutCount: Int
package var encrypted: Bool?
package var requestResponses: [PutRecordBatchResponseEntry]

package init(
failedPutCount: Int,
encrypted: Bool? = nil,
requestResponses: [PutRecordBatchResponseEntry]
) {
self.failedPutCount = failedPutCount
self.encrypted = encrypted
self.requestResponses = requestResponses
}

package var wire: WireValue {
var map = WireMap()
map.append("FailedPutCount", .integer(Int64(failedPutCount)))
map.append("Encrypted", encrypted.map { WireValue.bool($0) })
map.append("RequestResponses", .list(requestResponses.map(\.wire)))
return .map(map)
}
}
}
extension Firehose {
package struct PutRecordBatchResponseEntry: Sendable, Equatable {
package var recordId: String?
package var errorCode: String?
package var errorMessage: String?

package init(
recordId: String? = nil,
errorCode: String? = nil,
errorMessage: String? = nil
) {
self.recordId = recordId
self.errorCode = errorCode
self.errorMessage = errorMessage
}

package var wire: WireValue {
var map = WireMap()
map.append("RecordId", recordId.map { WireValue.string($0) })
map.append("ErrorCode", errorCode.map { WireValue.string($0) })
map.append("ErrorMessage", errorMessage.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Firehose {
package struct PutRecordInput: Sendable, Equatable {
package var deliveryStreamName: String
package var record: Record

package init(
deliveryStreamName: String,
record: Record
) {
self.deliveryStreamName = deliveryStreamName
self.record = record
}

package init(from reader: ShapeReader) throws {
deliveryStreamName = reader.required("DeliveryStreamName", try reader.string("DeliveryStreamName", min: 1, max: 64, pattern: Patterns.deliveryStreamName), "")
record = try reader.requiredStructure("Record", Record.init(from:))
}
}
}
extension Firehose {
package struct PutRecordOutput: Sendable, Equatable {
package var recordId: String
package var encrypted: Bool?

package init(
recordId: String,
encrypted: Bool? = nil
) {
self.recordId = recordId
self.encrypted = encrypted
}

package var wire: WireValue {
var map = WireMap()
map.append("RecordId", WireValue.string(recordId))
map.append("Encrypted", encrypted.map { WireValue.bool($0) })
return .map(map)
}
}
}
