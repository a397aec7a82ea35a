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
