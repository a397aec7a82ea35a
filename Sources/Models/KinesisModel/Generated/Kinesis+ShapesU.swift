// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
package struct UntagResourceInput: Sendable, Equatable {
package var tagKeys: [String]
package var resourceARN: String
package var streamId: String?

package init(
tagKeys: [String],
resourceARN: String,
streamId: String? = nil
) {
self.tagKeys = tagKeys
self.resourceARN = resourceARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
tagKeys = reader.required("TagKeys", try reader.strings("TagKeys", min: 1, max: 50, ShapeReader.StringRule(min: 1, max: 128)), [])
resourceARN = reader.required("ResourceARN", try reader.string("ResourceARN", min: 1, max: 2048, pattern: Patterns.resourceARN), "")
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct UpdateAccountSettingsInput: Sendable, Equatable {
package var minimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentInput

package init(
minimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentInput
) {
self.minimumThroughputBillingCommitment = minimumThroughputBillingCommitment
}

package init(from reader: ShapeReader) throws {
minimumThroughputBillingCommitment = try reader.requiredStructure("MinimumThroughputBillingCommitment", MinimumThroughputBillingCommitmentInput.init(from:))
}
}
}
extension Kinesis {
package struct UpdateAccountSettingsOutput: Sendable, Equatable {
package var minimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput?

package init(
minimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput? = nil
) {
self.minimumThroughputBillingCommitment = minimumThroughputBillingCommitment
}

package var wire: WireValue {
var map = WireMap()
map.append("MinimumThroughputBillingCommitment", minimumThroughputBillingCommitment?.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct UpdateChannelInput: Sendable, Equatable {
package var channelARN: String
package var s3DestinationConfiguration: S3DestinationUpdateInput?
package var s3TablesDestinationConfiguration: S3TablesDestinationUpdateInput?
package var loggingConfiguration: ChannelLoggingUpdateInput?

package init(
channelARN: String,
s3DestinationConfiguration: S3DestinationUpdateInput? = nil,
s3TablesDestinationConfiguration: S3TablesDestinationUpdateInput? = nil,
loggingConfiguration: ChannelLoggingUpdateInput? = nil
) {
self.channelARN = channelARN
self.s3DestinationConfiguration = s3DestinationConfiguration
self.s3TablesDestinationConfiguration = s3TablesDestinationConfiguration
self.loggingConfiguration = loggingConfiguration
}

package init(from reader: ShapeReader) throws {
channelARN = reader.required("ChannelARN", try reader.string("ChannelARN", min: 1, max: 2048, pattern: Patterns.channelARN), "")
s3DestinationConfiguration = try reader.structure("S3DestinationConfiguration", S3DestinationUpdateInput.init(from:))
s3TablesDestinationConfiguration = try reader.structure("S3TablesDestinationConfiguration", S3TablesDestinationUpdateInput.init(from:))
loggingConfiguration = try reader.structure("LoggingConfiguration", ChannelLoggingUpdateInput.init(from:))
}
}
}
extension Kinesis {
package struct UpdateChannelOutput: Sendable, Equatable {
package var channelDescription: ChannelDescription

package init(
channelDescription: ChannelDescription
) {
self.channelDescription = channelDescription
}

package var wire: WireValue {
var map = WireMap()
map.append("ChannelDescription", channelDescription.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct UpdateDeadLetterQueueRecordsVisibilityErrorEntry: Sendable, Equatable {
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
package struct UpdateDeadLetterQueueRecordsVisibilityInput: Sendable, Equatable {
package var queueARN: String
package var entries: [UpdateDeadLetterQueueRecordsVisibilityRequestEntry]

package init(
queueARN: String,
entries: [UpdateDeadLetterQueueRecordsVisibilityRequestEntry]
) {
self.queueARN = queueARN
self.entries = entries
}

package init(from reader: ShapeReader) throws {
queueARN = reader.required("QueueARN", try reader.string("QueueARN", min: 1, max: 2048, pattern: Patterns.queueARN), "")
entries = reader.required("Entries", try reader.list("Entries", min: 1, max: 10, UpdateDeadLetterQueueRecordsVisibilityRequestEntry.init(from:)), [])
}
}
}
extension Kinesis {
package struct UpdateDeadLetterQueueRecordsVisibilityOutput: Sendable, Equatable {
package var successful: [UpdateDeadLetterQueueRecordsVisibilityResultEntry]
package var failed: [UpdateDeadLetterQueueRecordsVisibilityErrorEntry]

package init(
successful: [UpdateDeadLetterQueueRecordsVisibilityResultEntry],
failed: [UpdateDeadLetterQueueRecordsVisibilityErrorEntry]
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
package struct UpdateDeadLetterQueueRecordsVisibilityRequestEntry: Sendable, Equatable {
package var receiptHandle: String
package var visibilityTimeoutSeconds: Int

package init(
receiptHandle: String,
visibilityTimeoutSeconds: Int
) {
self.receiptHandle = receiptHandle
self.visibilityTimeoutSeconds = visibilityTimeoutSeconds
}

package init(from reader: ShapeReader) throws {
receiptHandle = reader.required("ReceiptHandle", try reader.string("ReceiptHandle", min: 1, max: 1024), "")
visibilityTimeoutSeconds = reader.required("VisibilityTimeoutSeconds", try reader.integer("VisibilityTimeoutSeconds", min: 0, max: 43200), 0)
}
}
}
extension Kinesis {
package struct UpdateDeadLetterQueueRecordsVisibilityResultEntry: Sendable, Equatable {
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
package struct UpdateMaxRecordSizeInput: Sendable, Equatable {
package var streamARN: String?
package var streamId: String?
package var maxRecordSizeInKiB: Int

package init(
streamARN: String? = nil,
streamId: String? = nil,
maxRecordSizeInKiB: Int
) {
self.streamARN = streamARN
self.streamId = streamId
self.maxRecordSizeInKiB = maxRecordSizeInKiB
}

package init(from reader: ShapeReader) throws {
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
maxRecordSizeInKiB = reader.required("MaxRecordSizeInKiB", try reader.integer("MaxRecordSizeInKiB", min: 1024, max: 10240), 0)
}
}
}
extension Kinesis {
package struct UpdateQueueInput: Sendable, Equatable {
package var queueARN: String
package var queueAttributes: QueueAttributes

package init(
queueARN: String,
queueAttributes: QueueAttributes
) {
self.queueARN = queueARN
self.queueAttributes = queueAttributes
}

package init(from reader: ShapeReader) throws {
queueARN = reader.required("QueueARN", try reader.string("QueueARN", min: 1, max: 2048, pattern: Patterns.queueARN), "")
queueAttributes = try reader.requiredStructure("QueueAttributes", QueueAttributes.init(from:))
}
}
}
extension Kinesis {
package struct UpdateQueueOutput: Sendable, Equatable {
package var queueDescription: QueueDescription

package init(
queueDescription: QueueDescription
) {
self.queueDescription = queueDescription
}

package var wire: WireValue {
var map = WireMap()
map.append("QueueDescription", queueDescription.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct UpdateQueueRecordsVisibilityErrorEntry: Sendable, Equatable {
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
package struct UpdateQueueRecordsVisibilityInput: Sendable, Equatable {
package var queueARN: String
package var entries: [UpdateQueueRecordsVisibilityRequestEntry]

package init(
queueARN: String,
entries: [UpdateQueueRecordsVisibilityRequestEntry]
) {
self.queueARN = queueARN
self.entries = entries
}

package init(from reader: ShapeReader) throws {
queueARN = reader.required("QueueARN", try reader.string("QueueARN", min: 1, max: 2048, pattern: Patterns.queueARN), "")
entries = reader.required("Entries", try reader.list("Entries", min: 1, max: 10, UpdateQueueRecordsVisibilityRequestEntry.init(from:)), [])
}
}
}
extension Kinesis {
package struct UpdateQueueRecordsVisibilityOutput: Sendable, Equatable {
package var successful: [UpdateQueueRecordsVisibilityResultEntry]
package var failed: [UpdateQueueRecordsVisibilityErrorEntry]

package init(
successful: [UpdateQueueRecordsVisibilityResultEntry],
failed: [UpdateQueueRecordsVisibilityErrorEntry]
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
package struct UpdateQueueRecordsVisibilityRequestEntry: Sendable, Equatable {
package var receiptHandle: String
package var visibilityTimeoutSeconds: Int

package init(
receiptHandle: String,
visibilityTimeoutSeconds: Int
) {
self.receiptHandle = receiptHandle
self.visibilityTimeoutSeconds = visibilityTimeoutSeconds
}

package init(from reader: ShapeReader) throws {
receiptHandle = reader.required("ReceiptHandle", try reader.string("ReceiptHandle", min: 1, max: 1024), "")
visibilityTimeoutSeconds = reader.required("VisibilityTimeoutSeconds", try reader.integer("VisibilityTimeoutSeconds", min: 0, max: 43200), 0)
}
}
}
extension Kinesis {
package struct UpdateQueueRecordsVisibilityResultEntry: Sendable, Equatable {
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
package struct UpdateShardCountInput: Sendable, Equatable {
package var streamName: String?
package var targetShardCount: Int
package var scalingType: String
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
targetShardCount: Int,
scalingType: String,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.targetShardCount = targetShardCount
self.scalingType = scalingType
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
targetShardCount = reader.required("TargetShardCount", try reader.integer("TargetShardCount", min: 1), 0)
scalingType = reader.required("ScalingType", try reader.string("ScalingType", values: Values.scalingType), "")
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct UpdateShardCountOutput: Sendable, Equatable {
package var streamName: String?
package var currentShardCount: Int?
package var targetShardCount: Int?
package var streamARN: String?

package init(
streamName: String? = nil,
currentShardCount: Int? = nil,
targetShardCount: Int? = nil,
streamARN: String? = nil
) {
self.streamName = streamName
self.currentShardCount = currentShardCount
self.targetShardCount = targetShardCount
self.streamARN = streamARN
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamName", streamName.map { WireValue.string($0) })
map.append("CurrentShardCount", currentShardCount.map { .integer(Int64($0)) })
map.append("TargetShardCount", targetShardCount.map { .integer(Int64($0)) })
map.append("StreamARN", streamARN.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct UpdateStreamModeInput: Sendable, Equatable {
package var streamARN: String
package var streamId: String?
package var streamModeDetails: StreamModeDetails
package var warmThroughputMiBps: Int?

package init(
streamARN: String,
streamId: String? = nil,
streamModeDetails: StreamModeDetails,
warmThroughputMiBps: Int? = nil
) {
self.streamARN = streamARN
self.streamId = streamId
self.streamModeDetails = streamModeDetails
self.warmThroughputMiBps = warmThroughputMiBps
}

package init(from reader: ShapeReader) throws {
streamARN = reader.required("StreamARN", try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN), "")
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
streamModeDetails = try reader.requiredStructure("StreamModeDetails", StreamModeDetails.init(from:))
warmThroughputMiBps = try reader.integer("WarmThroughputMiBps", min: 0)
}
}
}
extension Kinesis {
package struct UpdateStreamRecordDistributionStrategyInput: Sendable, Equatable {
package var streamARN: String
package var streamId: String?
package var recordDistributionStrategy: String

package init(
streamARN: String,
streamId: String? = nil,
recordDistributionStrategy: String
) {
self.streamARN = streamARN
self.streamId = streamId
self.recordDistributionStrategy = recordDistributionStrategy
}

package init(from reader: ShapeReader) throws {
streamARN = reader.required("StreamARN", try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN), "")
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
recordDistributionStrategy = reader.required("RecordDistributionStrategy", try reader.string("RecordDistributionStrategy", values: Values.recordDistributionStrategy), "")
}
}
}
extension Kinesis {
package struct UpdateStreamWarmThroughputInput: Sendable, Equatable {
package var streamARN: String?
package var streamName: String?
package var streamId: String?
package var warmThroughputMiBps: Int

package init(
streamARN: String? = nil,
streamName: String? = nil,
streamId: String? = nil,
warmThroughputMiBps: Int
) {
self.streamARN = streamARN
self.streamName = streamName
self.streamId = streamId
self.warmThroughputMiBps = warmThroughputMiBps
}

package init(from reader: ShapeReader) throws {
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
warmThroughputMiBps = reader.required("WarmThroughputMiBps", try reader.integer("WarmThroughputMiBps", min: 0), 0)
}
}
}
extension Kinesis {
package struct UpdateStreamWarmThroughputOutput: Sendable, Equatable {
package var streamARN: String?
package var streamName: String?
package var warmThroughput: WarmThroughputObject?

package init(
streamARN: String? = nil,
streamName: String? = nil,
warmThroughput: WarmThroughputObject? = nil
) {
self.streamARN = streamARN
self.streamName = streamName
self.warmThroughput = warmThroughput
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamARN", streamARN.map { WireValue.string($0) })
map.append("StreamName", streamName.map { WireValue.string($0) })
map.append("WarmThroughput", warmThroughput?.wire)
return .map(map)
}
}
}
