// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Kinesis {
package struct S3DestinationConfiguration: Sendable, Equatable {
package var dataFreshnessInSeconds: Int?
package var deadLetterQueueS3Configuration: DeadLetterQueueS3Configuration?
package var storageConfiguration: S3StorageConfiguration

package init(
dataFreshnessInSeconds: Int? = nil,
deadLetterQueueS3Configuration: DeadLetterQueueS3Configuration? = nil,
storageConfiguration: S3StorageConfiguration
) {
self.dataFreshnessInSeconds = dataFreshnessInSeconds
self.deadLetterQueueS3Configuration = deadLetterQueueS3Configuration
self.storageConfiguration = storageConfiguration
}

package init(from reader: ShapeReader) throws {
dataFreshnessInSeconds = try reader.integer("DataFreshnessInSeconds")
deadLetterQueueS3Configuration = try reader.structure("DeadLetterQueueS3Configuration", DeadLetterQueueS3Configuration.init(from:))
storageConfiguration = try reader.requiredStructure("StorageConfiguration", S3StorageConfiguration.init(from:))
}
}
}
extension Kinesis {
package struct S3DestinationDescription: Sendable, Equatable {
package var dataFreshnessInSeconds: Int
package var deadLetterQueueS3Configuration: DeadLetterQueueS3Configuration
package var storageConfiguration: S3StorageConfiguration

package init(
dataFreshnessInSeconds: Int,
deadLetterQueueS3Configuration: DeadLetterQueueS3Configuration,
storageConfiguration: S3StorageConfiguration
) {
self.dataFreshnessInSeconds = dataFreshnessInSeconds
self.deadLetterQueueS3Configuration = deadLetterQueueS3Configuration
self.storageConfiguration = storageConfiguration
}

package var wire: WireValue {
var map = WireMap()
map.append("DataFreshnessInSeconds", .integer(Int64(dataFreshnessInSeconds)))
map.append("DeadLetterQueueS3Configuration", deadLetterQueueS3Configuration.wire)
map.append("StorageConfiguration", storageConfiguration.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct S3DestinationUpdateInput: Sendable, Equatable {
package var dataFreshnessInSeconds: Int

package init(
dataFreshnessInSeconds: Int
) {
self.dataFreshnessInSeconds = dataFreshnessInSeconds
}

package init(from reader: ShapeReader) throws {
dataFreshnessInSeconds = reader.required("DataFreshnessInSeconds", try reader.integer("DataFreshnessInSeconds"), 0)
}
}
}
extension Kinesis {
package struct S3StorageConfiguration: Sendable, Equatable {
package var bucketARN: String
package var expectedBucketOwner: String
package var outputKeyTemplate: String?
package var storageClass: String?
package var compressionType: String

package init(
bucketARN: String,
expectedBucketOwner: String,
outputKeyTemplate: String? = nil,
storageClass: String? = nil,
compressionType: String
) {
self.bucketARN = bucketARN
self.expectedBucketOwner = expectedBucketOwner
self.outputKeyTemplate = outputKeyTemplate
self.storageClass = storageClass
self.compressionType = compressionType
}

package init(from reader: ShapeReader) throws {
bucketARN = reader.required("BucketARN", try reader.string("BucketARN", min: 1, max: 2048, pattern: Patterns.bucketARN), "")
expectedBucketOwner = reader.required("ExpectedBucketOwner", try reader.string("ExpectedBucketOwner", min: 12, max: 12, pattern: Patterns.expectedBucketOwner), "")
outputKeyTemplate = try reader.string("OutputKeyTemplate", min: 1, max: 1024, pattern: Patterns.s3OutputKeyTemplate)
storageClass = try reader.string("StorageClass", values: Values.s3StorageClass)
compressionType = reader.required("CompressionType", try reader.string("CompressionType", values: Values.s3CompressionType), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("BucketARN", WireValue.string(bucketARN))
map.append("ExpectedBucketOwner", WireValue.string(expectedBucketOwner))
map.append("OutputKeyTemplate", outputKeyTemplate.map { WireValue.string($0) })
map.append("StorageClass", storageClass.map { WireValue.string($0) })
map.append("CompressionType", WireValue.string(compressionType))
return .map(map)
}
}
}
extension Kinesis {
package struct S3TablesConfiguration: Sendable, Equatable {
package var tableBucketARN: String
package var namespace: String
package var tableName: String
package var compressionType: String
package var partitionSpec: PartitionSpec?

package init(
tableBucketARN: String,
namespace: String,
tableName: String,
compressionType: String,
partitionSpec: PartitionSpec? = nil
) {
self.tableBucketARN = tableBucketARN
self.namespace = namespace
self.tableName = tableName
self.compressionType = compressionType
self.partitionSpec = partitionSpec
}

package init(from reader: ShapeReader) throws {
tableBucketARN = reader.required("TableBucketARN", try reader.string("TableBucketARN", min: 1, max: 2048, pattern: Patterns.tableBucketARN), "")
namespace = reader.required("Namespace", try reader.string("Namespace", min: 1, max: 255, pattern: Patterns.s3TablesNamespace), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.s3TablesTableName), "")
compressionType = reader.required("CompressionType", try reader.string("CompressionType", values: Values.s3TablesCompressionType), "")
partitionSpec = try reader.structure("PartitionSpec", PartitionSpec.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("TableBucketARN", WireValue.string(tableBucketARN))
map.append("Namespace", WireValue.string(namespace))
map.append("TableName", WireValue.string(tableName))
map.append("CompressionType", WireValue.string(compressionType))
map.append("PartitionSpec", partitionSpec?.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct S3TablesDestinationConfiguration: Sendable, Equatable {
package var dataFreshnessInSeconds: Int?
package var deadLetterQueueS3Configuration: DeadLetterQueueS3Configuration
package var s3TablesConfigurationList: [S3TablesConfiguration]

package init(
dataFreshnessInSeconds: Int? = nil,
deadLetterQueueS3Configuration: DeadLetterQueueS3Configuration,
s3TablesConfigurationList: [S3TablesConfiguration]
) {
self.dataFreshnessInSeconds = dataFreshnessInSeconds
self.deadLetterQueueS3Configuration = deadLetterQueueS3Configuration
self.s3TablesConfigurationList = s3TablesConfigurationList
}

package init(from reader: ShapeReader) throws {
dataFreshnessInSeconds = try reader.integer("DataFreshnessInSeconds")
deadLetterQueueS3Configuration = try reader.requiredStructure("DeadLetterQueueS3Configuration", DeadLetterQueueS3Configuration.init(from:))
s3TablesConfigurationList = reader.required("S3TablesConfigurationList", try reader.list("S3TablesConfigurationList", min: 1, max: 10000, S3TablesConfiguration.init(from:)), [])
}
}
}
extension Kinesis {
package struct S3TablesDestinationDescription: Sendable, Equatable {
package var dataFreshnessInSeconds: Int
package var deadLetterQueueS3Configuration: DeadLetterQueueS3Configuration
package var s3TablesConfigurationList: [S3TablesConfiguration]

package init(
dataFreshnessInSeconds: Int,
deadLetterQueueS3Configuration: DeadLetterQueueS3Configuration,
s3TablesConfigurationList: [S3TablesConfiguration]
) {
self.dataFreshnessInSeconds = dataFreshnessInSeconds
self.deadLetterQueueS3Configuration = deadLetterQueueS3Configuration
self.s3TablesConfigurationList = s3TablesConfigurationList
}

package var wire: WireValue {
var map = WireMap()
map.append("DataFreshnessInSeconds", .integer(Int64(dataFreshnessInSeconds)))
map.append("DeadLetterQueueS3Configuration", deadLetterQueueS3Configuration.wire)
map.append("S3TablesConfigurationList", .list(s3TablesConfigurationList.map(\.wire)))
return .map(map)
}
}
}
extension Kinesis {
package struct S3TablesDestinationUpdateInput: Sendable, Equatable {
package var dataFreshnessInSeconds: Int

package init(
dataFreshnessInSeconds: Int
) {
self.dataFreshnessInSeconds = dataFreshnessInSeconds
}

package init(from reader: ShapeReader) throws {
dataFreshnessInSeconds = reader.required("DataFreshnessInSeconds", try reader.integer("DataFreshnessInSeconds"), 0)
}
}
}
extension Kinesis {
package struct SequenceNumberRange: Sendable, Equatable {
package var startingSequenceNumber: String
package var endingSequenceNumber: String?

package init(
startingSequenceNumber: String,
endingSequenceNumber: String? = nil
) {
self.startingSequenceNumber = startingSequenceNumber
self.endingSequenceNumber = endingSequenceNumber
}

package var wire: WireValue {
var map = WireMap()
map.append("StartingSequenceNumber", WireValue.string(startingSequenceNumber))
map.append("EndingSequenceNumber", endingSequenceNumber.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct Shard: Sendable, Equatable {
package var shardId: String
package var parentShardId: String?
package var adjacentParentShardId: String?
package var hashKeyRange: HashKeyRange
package var sequenceNumberRange: SequenceNumberRange

package init(
shardId: String,
parentShardId: String? = nil,
adjacentParentShardId: String? = nil,
hashKeyRange: HashKeyRange,
sequenceNumberRange: SequenceNumberRange
) {
self.shardId = shardId
self.parentShardId = parentShardId
self.adjacentParentShardId = adjacentParentShardId
self.hashKeyRange = hashKeyRange
self.sequenceNumberRange = sequenceNumberRange
}

package var wire: WireValue {
var map = WireMap()
map.append("ShardId", WireValue.string(shardId))
map.append("ParentShardId", parentShardId.map { WireValue.string($0) })
map.append("AdjacentParentShardId", adjacentParentShardId.map { WireValue.string($0) })
map.append("HashKeyRange", hashKeyRange.wire)
map.append("SequenceNumberRange", sequenceNumberRange.wire)
return .map(map)
}
}
}
extension Kinesis {
package struct ShardFilter: Sendable, Equatable {
package var type: String
package var shardId: String?
package var timestamp: Timestamp?

package init(
type: String,
shardId: String? = nil,
timestamp: Timestamp? = nil
) {
self.type = type
self.shardId = shardId
self.timestamp = timestamp
}

package init(from reader: ShapeReader) throws {
type = reader.required("Type", try reader.string("Type", values: Values.shardFilterType), "")
shardId = try reader.string("ShardId", min: 1, max: 128, pattern: Patterns.shardId)
timestamp = try reader.timestamp("Timestamp")
}
}
}
extension Kinesis {
package struct SplitShardInput: Sendable, Equatable {
package var streamName: String?
package var shardToSplit: String
package var newStartingHashKey: String
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
shardToSplit: String,
newStartingHashKey: String,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.shardToSplit = shardToSplit
self.newStartingHashKey = newStartingHashKey
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
shardToSplit = reader.required("ShardToSplit", try reader.string("ShardToSplit", min: 1, max: 128, pattern: Patterns.shardId), "")
newStartingHashKey = reader.required("NewStartingHashKey", try reader.string("NewStartingHashKey", pattern: Patterns.hashKey), "")
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct StartStreamEncryptionInput: Sendable, Equatable {
package var streamName: String?
package var encryptionType: String
package var keyId: String
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
encryptionType: String,
keyId: String,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.encryptionType = encryptionType
self.keyId = keyId
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
encryptionType = reader.required("EncryptionType", try reader.string("EncryptionType", values: Values.encryptionType), "")
keyId = reader.required("KeyId", try reader.string("KeyId", min: 1, max: 2048), "")
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct StartingPosition: Sendable, Equatable {
package var type: String
package var sequenceNumber: String?
package var timestamp: Timestamp?

package init(
type: String,
sequenceNumber: String? = nil,
timestamp: Timestamp? = nil
) {
self.type = type
self.sequenceNumber = sequenceNumber
self.timestamp = timestamp
}

package init(from reader: ShapeReader) throws {
type = reader.required("Type", try reader.string("Type", values: Values.shardIteratorType), "")
sequenceNumber = try reader.string("SequenceNumber", pattern: Patterns.sequenceNumber)
timestamp = try reader.timestamp("Timestamp")
}
}
}
extension Kinesis {
package struct StopStreamEncryptionInput: Sendable, Equatable {
package var streamName: String?
package var encryptionType: String
package var keyId: String
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
encryptionType: String,
keyId: String,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.encryptionType = encryptionType
self.keyId = keyId
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
encryptionType = reader.required("EncryptionType", try reader.string("EncryptionType", values: Values.encryptionType), "")
keyId = reader.required("KeyId", try reader.string("KeyId", min: 1, max: 2048), "")
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct StreamDescription: Sendable, Equatable {
package var streamName: String
package var streamARN: String
package var streamStatus: String
package var streamModeDetails: StreamModeDetails?
package var shards: [Shard]
package var hasMoreShards: Bool
package var retentionPeriodHours: Int
package var streamCreationTimestamp: Timestamp
package var enhancedMonitoring: [EnhancedMetrics]
package var encryptionType: String?
package var keyId: String?

package init(
streamName: String,
streamARN: String,
streamStatus: String,
streamModeDetails: StreamModeDetails? = nil,
shards: [Shard],
hasMoreShards: Bool,
retentionPeriodHours: Int,
streamCreationTimestamp: Timestamp,
enhancedMonitoring: [EnhancedMetrics],
encryptionType: String? = nil,
keyId: String? = nil
) {
self.streamName = streamName
self.streamARN = streamARN
self.streamStatus = streamStatus
self.streamModeDetails = streamModeDetails
self.shards = shards
self.hasMoreShards = hasMoreShards
self.retentionPeriodHours = retentionPeriodHours
self.streamCreationTimestamp = streamCreationTimestamp
self.enhancedMonitoring = enhancedMonitoring
self.encryptionType = encryptionType
self.keyId = keyId
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamName", WireValue.string(streamName))
map.append("StreamARN", WireValue.string(streamARN))
map.append("StreamStatus", WireValue.string(streamStatus))
map.append("StreamModeDetails", streamModeDetails?.wire)
map.append("Shards", .list(shards.map(\.wire)))
map.append("HasMoreShards", WireValue.bool(hasMoreShards))
map.append("RetentionPeriodHours", .integer(Int64(retentionPeriodHours)))
map.append("StreamCreationTimestamp", WireValue.timestamp(streamCreationTimestamp))
map.append("EnhancedMonitoring", .list(enhancedMonitoring.map(\.wire)))
map.append("EncryptionType", encryptionType.map { WireValue.string($0) })
map.append("KeyId", keyId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct StreamDescriptionSummary: Sendable, Equatable {
package var streamName: String
package var streamARN: String
package var streamId: String?
package var streamStatus: String
package var streamModeDetails: StreamModeDetails?
package var retentionPeriodHours: Int
package var streamCreationTimestamp: Timestamp
package var enhancedMonitoring: [EnhancedMetrics]
package var encryptionType: String?
package var keyId: String?
package var openShardCount: Int
package var consumerCount: Int?
package var warmThroughput: WarmThroughputObject?
package var maxRecordSizeInKiB: Int?
package var channelCount: Int?
package var recordDistributionStrategy: String?
package var queueCount: Int?

package init(
streamName: String,
streamARN: String,
streamId: String? = nil,
streamStatus: String,
streamModeDetails: StreamModeDetails? = nil,
retentionPeriodHours: Int,
streamCreationTimestamp: Timestamp,
enhancedMonitoring: [EnhancedMetrics],
encryptionType: String? = nil,
keyId: String? = nil,
openShardCount: Int,
consumerCount: Int? = nil,
warmThroughput: WarmThroughputObject? = nil,
maxRecordSizeInKiB: Int? = nil,
channelCount: Int? = nil,
recordDistributionStrategy: String? = nil,
queueCount: Int? = nil
) {
self.streamName = streamName
self.streamARN = streamARN
self.streamId = streamId
self.streamStatus = streamStatus
self.streamModeDetails = streamModeDetails
self.retentionPeriodHours = retentionPeriodHours
self.streamCreationTimestamp = streamCreationTimestamp
self.enhancedMonitoring = enhancedMonitoring
self.encryptionType = encryptionType
self.keyId = keyId
self.openShardCount = openShardCount
self.consumerCount = consumerCount
self.warmThroughput = warmThroughput
self.maxRecordSizeInKiB = maxRecordSizeInKiB
self.channelCount = channelCount
self.recordDistributionStrategy = recordDistributionStrategy
self.queueCount = queueCount
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamName", WireValue.string(streamName))
map.append("StreamARN", WireValue.string(streamARN))
map.append("StreamId", streamId.map { WireValue.string($0) })
map.append("StreamStatus", WireValue.string(streamStatus))
map.append("StreamModeDetails", streamModeDetails?.wire)
map.append("RetentionPeriodHours", .integer(Int64(retentionPeriodHours)))
map.append("StreamCreationTimestamp", WireValue.timestamp(streamCreationTimestamp))
map.append("EnhancedMonitoring", .list(enhancedMonitoring.map(\.wire)))
map.append("EncryptionType", encryptionType.map { WireValue.string($0) })
map.append("KeyId", keyId.map { WireValue.string($0) })
map.append("OpenShardCount", .integer(Int64(openShardCount)))
map.append("ConsumerCount", consumerCount.map { .integer(Int64($0)) })
map.append("WarmThroughput", warmThroughput?.wire)
map.append("MaxRecordSizeInKiB", maxRecordSizeInKiB.map { .integer(Int64($0)) })
map.append("ChannelCount", channelCount.map { .integer(Int64($0)) })
map.append("RecordDistributionStrategy", recordDistributionStrategy.map { WireValue.string($0) })
map.append("QueueCount", queueCount.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Kinesis {
package struct StreamFilter: Sendable, Equatable {
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
package struct StreamModeDetails: Sendable, Equatable {
package var streamMode: String

package init(
streamMode: String
) {
self.streamMode = streamMode
}

package init(from reader: ShapeReader) throws {
streamMode = reader.required("StreamMode", try reader.string("StreamMode", values: Values.streamMode), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamMode", WireValue.string(streamMode))
return .map(map)
}
}
}
extension Kinesis {
package struct StreamSummary: Sendable, Equatable {
package var streamName: String
package var streamARN: String
package var streamStatus: String
package var streamModeDetails: StreamModeDetails?
package var streamCreationTimestamp: Timestamp?

package init(
streamName: String,
streamARN: String,
streamStatus: String,
streamModeDetails: StreamModeDetails? = nil,
streamCreationTimestamp: Timestamp? = nil
) {
self.streamName = streamName
self.streamARN = streamARN
self.streamStatus = streamStatus
self.streamModeDetails = streamModeDetails
self.streamCreationTimestamp = streamCreationTimestamp
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamName", WireValue.string(streamName))
map.append("StreamARN", WireValue.string(streamARN))
map.append("StreamStatus", WireValue.string(streamStatus))
map.append("StreamModeDetails", streamModeDetails?.wire)
map.append("StreamCreationTimestamp", streamCreationTimestamp.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct SubscribeToShardEvent: Sendable, Equatable {
package var records: [Record]
package var continuationSequenceNumber: String
package var millisBehindLatest: Int
package var childShards: [ChildShard]?

package init(
records: [Record],
continuationSequenceNumber: String,
millisBehindLatest: Int,
childShards: [ChildShard]? = nil
) {
self.records = records
self.continuationSequenceNumber = continuationSequenceNumber
self.millisBehindLatest = millisBehindLatest
self.childShards = childShards
}

package var wire: WireValue {
var map = WireMap()
map.append("Records", .list(records.map(\.wire)))
map.append("ContinuationSequenceNumber", WireValue.string(continuationSequenceNumber))
map.append("MillisBehindLatest", .integer(Int64(millisBehindLatest)))
map.append("ChildShards", childShards.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Kinesis {
package struct SubscribeToShardInput: Sendable, Equatable {
package var consumerARN: String
package var streamId: String?
package var shardId: String
package var startingPosition: StartingPosition
package var dryRun: Bool?

package init(
consumerARN: String,
streamId: String? = nil,
shardId: String,
startingPosition: StartingPosition,
dryRun: Bool? = nil
) {
self.consumerARN = consumerARN
self.streamId = streamId
self.shardId = shardId
self.startingPosition = startingPosition
self.dryRun = dryRun
}

package init(from reader: ShapeReader) throws {
consumerARN = reader.required("ConsumerARN", try reader.string("ConsumerARN", min: 1, max: 2048, pattern: Patterns.consumerARN), "")
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
shardId = reader.required("ShardId", try reader.string("ShardId", min: 1, max: 128, pattern: Patterns.shardId), "")
startingPosition = try reader.requiredStructure("StartingPosition", StartingPosition.init(from:))
dryRun = try reader.boolean("DryRun")
}
}
}
