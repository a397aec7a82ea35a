// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
package struct PartitionField: Sendable, Equatable {
package var transform: String
package var sourceName: String

package init(
transform: String,
sourceName: String
) {
self.transform = transform
self.sourceName = sourceName
}

package init(from reader: ShapeReader) throws {
transform = reader.required("Transform", try reader.string("Transform", values: Values.partitionTransform), "")
sourceName = reader.required("SourceName", try reader.string("SourceName", min: 1, max: 255, pattern: Patterns.partitionSourceName), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("Transform", WireValue.string(transform))
map.append("SourceName", WireValue.string(sourceName))
return .map(map)
}
}
}
extension Kinesis {
package struct PartitionSpec: Sendable, Equatable {
package var partitionFields: [PartitionField]

package init(
partitionFields: [PartitionField]
) {
self.partitionFields = partitionFields
}

package init(from reader: ShapeReader) throws {
partitionFields = reader.required("PartitionFields", try reader.list("PartitionFields", min: 1, max: 10, PartitionField.init(from:)), [])
}

package var wire: WireValue {
var map = WireMap()
map.append("PartitionFields", .list(partitionFields.map(\.wire)))
return .map(map)
}
}
}
extension Kinesis {
package struct PutRecordInput: Sendable, Equatable {
package var streamName: String?
package var data: [UInt8]
package var partitionKey: String?
package var explicitHashKey: String?
package var sequenceNumberForOrdering: String?
package var streamARN: String?
package var streamId: String?
package var dryRun: Bool?

package init(
streamName: String? = nil,
data: [UInt8],
partitionKey: String? = nil,
explicitHashKey: String? = nil,
sequenceNumberForOrdering: String? = nil,
streamARN: String? = nil,
streamId: String? = nil,
dryRun: Bool? = nil
) {
self.streamName = streamName
self.data = data
self.partitionKey = partitionKey
self.explicitHashKey = explicitHashKey
self.sequenceNumberForOrdering = sequenceNumberForOrdering
self.streamARN = streamARN
self.streamId = streamId
self.dryRun = dryRun
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
data = reader.required("Data", try reader.blob("Data", max: 10485760), [])
partitionKey = try reader.string("PartitionKey", min: 1, max: 256)
explicitHashKey = try reader.string("ExplicitHashKey", pattern: Patterns.hashKey)
sequenceNumberForOrdering = try reader.string("SequenceNumberForOrdering", pattern: Patterns.sequenceNumber)
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
dryRun = try reader.boolean("DryRun")
}
}
}
extension Kinesis {
package struct PutRecordOutput: Sendable, Equatable {
package var shardId: String
package var sequenceNumber: String
package var encryptionType: String?

package init(
shardId: String,
sequenceNumber: String,
encryptionType: String? = nil
) {
self.shardId = shardId
self.sequenceNumber = sequenceNumber
self.encryptionType = encryptionType
}

package var wire: WireValue {
var map = WireMap()
map.append("ShardId", WireValue.string(shardId))
map.append("SequenceNumber", WireValue.string(sequenceNumber))
map.append("EncryptionType", encryptionType.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct PutRecordsInput: Sendable, Equatable {
package var records: [PutRecordsRequestEntry]
package var streamName: String?
package var streamARN: String?
package var streamId: String?
package var dryRun: Bool?

package init(
records: [PutRecordsRequestEntry],
streamName: String? = nil,
streamARN: String? = nil,
streamId: String? = nil,
dryRun: Bool? = nil
) {
self.records = records
self.streamName = streamName
self.streamARN = streamARN
self.streamId = streamId
self.dryRun = dryRun
}

package init(from reader: ShapeReader) throws {
records = reader.required("Records", try reader.list("Records", min: 1, max: 500, PutRecordsRequestEntry.init(from:)), [])
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
dryRun = try reader.boolean("DryRun")
}
}
}
extension Kinesis {
package struct PutRecordsOutput: Sendable, Equatable {
package var failedRecordCount: Int?
package var records: [PutRecordsResultEntry]
package var encryptionType: String?

package init(
failedRecordCount: Int? = nil,
records: [PutRecordsResultEntry],
encryptionType: String? = nil
) {
self.failedRecordCount = failedRecordCount
self.records = records
self.encryptionType = encryptionType
}

package var wire: WireValue {
var map = WireMap()
map.append("FailedRecordCount", failedRecordCount.map { .integer(Int64($0)) })
map.append("Records", .list(records.map(\.wire)))
map.append("EncryptionType", encryptionType.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct PutRecordsRequestEntry: Sendable, Equatable {
package var data: [UInt8]
package var explicitHashKey: String?
package var partitionKey: String?

package init(
data: [UInt8],
explicitHashKey: String? = nil,
partitionKey: String? = nil
) {
self.data = data
self.explicitHashKey = explicitHashKey
self.partitionKey = partitionKey
}

package init(from reader: ShapeReader) throws {
data = reader.required("Data", try reader.blob("Data", max: 10485760), [])
explicitHashKey = try reader.string("ExplicitHashKey", pattern: Patterns.hashKey)
partitionKey = try reader.string("PartitionKey", min: 1, max: 256)
}
}
}
extension Kinesis {
package struct PutRecordsResultEntry: Sendable, Equatable {
package var sequenceNumber: String?
package var shardId: String?
package var errorCode: String?
package var errorMessage: String?

package init(
sequenceNumber: String? = nil,
shardId: String? = nil,
errorCode: String? = nil,
errorMessage: String? = nil
) {
self.sequenceNumber = sequenceNumber
self.shardId = shardId
self.errorCode = errorCode
self.errorMessage = errorMessage
}

package var wire: WireValue {
var map = WireMap()
map.append("SequenceNumber", sequenceNumber.map { WireValue.string($0) })
map.append("ShardId", shardId.map { WireValue.string($0) })
map.append("ErrorCode", errorCode.map { WireValue.string($0) })
map.append("ErrorMessage", errorMessage.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct PutResourcePolicyInput: Sendable, Equatable {
package var resourceARN: String
package var streamId: String?
package var policy: String

package init(
resourceARN: String,
streamId: String? = nil,
policy: String
) {
self.resourceARN = resourceARN
self.streamId = streamId
self.policy = policy
}

package init(from reader: ShapeReader) throws {
resourceARN = reader.required("ResourceARN", try reader.string("ResourceARN", min: 1, max: 2048, pattern: Patterns.resourceARN), "")
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
policy = reader.required("Policy", try reader.string("Policy"), "")
}
}
}
