// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Firehose {
package struct DataFormatConversionConfiguration: Sendable, Equatable {
package var schemaConfiguration: SchemaConfiguration?
package var inputFormatConfiguration: InputFormatConfiguration?
package var outputFormatConfiguration: OutputFormatConfiguration?
package var enabled: Bool?

package init(
schemaConfiguration: SchemaConfiguration? = nil,
inputFormatConfiguration: InputFormatConfiguration? = nil,
outputFormatConfiguration: OutputFormatConfiguration? = nil,
enabled: Bool? = nil
) {
self.schemaConfiguration = schemaConfiguration
self.inputFormatConfiguration = inputFormatConfiguration
self.outputFormatConfiguration = outputFormatConfiguration
self.enabled = enabled
}

package init(from reader: ShapeReader) throws {
schemaConfiguration = try reader.structure("SchemaConfiguration", SchemaConfiguration.init(from:))
inputFormatConfiguration = try reader.structure("InputFormatConfiguration", InputFormatConfiguration.init(from:))
outputFormatConfiguration = try reader.structure("OutputFormatConfiguration", OutputFormatConfiguration.init(from:))
enabled = try reader.boolean("Enabled")
}

package var wire: WireValue {
var map = WireMap()
map.append("SchemaConfiguration", schemaConfiguration?.wire)
map.append("InputFormatConfiguration", inputFormatConfiguration?.wire)
map.append("OutputFormatConfiguration", outputFormatConfiguration?.wire)
map.append("Enabled", enabled.map { WireValue.bool($0) })
return .map(map)
}
}
}
extension Firehose {
package struct DeleteDeliveryStreamInput: Sendable, Equatable {
package var deliveryStreamName: String
package var allowForceDelete: Bool?

package init(
deliveryStreamName: String,
allowForceDelete: Bool? = nil
) {
self.deliveryStreamName = deliveryStreamName
self.allowForceDelete = allowForceDelete
}

package init(from reader: ShapeReader) throws {
deliveryStreamName = reader.required("DeliveryStreamName", try reader.string("DeliveryStreamName", min: 1, max: 64, pattern: Patterns.deliveryStreamName), "")
allowForceDelete = try reader.boolean("AllowForceDelete")
}
}
}
extension Firehose {
package struct DeleteDeliveryStreamOutput: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Firehose {
package struct DeliveryStreamDescription: Sendable, Equatable {
package var deliveryStreamName: String
package var deliveryStreamARN: String
package var deliveryStreamStatus: String
package var failureDescription: FailureDescription?
package var deliveryStreamEncryptionConfiguration: DeliveryStreamEncryptionConfiguration?
package var deliveryStreamType: String
package var versionId: String
package var createTimestamp: Timestamp?
package var lastUpdateTimestamp: Timestamp?
package var source: SourceDescription?
package var destinations: [DestinationDescription]
package var hasMoreDestinations: Bool

package init(
deliveryStreamName: String,
deliveryStreamARN: String,
deliveryStreamStatus: String,
failureDescription: FailureDescription? = nil,
deliveryStreamEncryptionConfiguration: DeliveryStreamEncryptionConfiguration? = nil,
deliveryStreamType: String,
versionId: String,
createTimestamp: Timestamp? = nil,
lastUpdateTimestamp: Timestamp? = nil,
source: SourceDescription? = nil,
destinations: [DestinationDescription],
hasMoreDestinations: Bool
) {
self.deliveryStreamName = deliveryStreamName
self.deliveryStreamARN = deliveryStreamARN
self.deliveryStreamStatus = deliveryStreamStatus
self.failureDescription = failureDescription
self.deliveryStreamEncryptionConfiguration = deliveryStreamEncryptionConfiguration
self.deliveryStreamType = deliveryStreamType
self.versionId = versionId
self.createTimestamp = createTimestamp
self.lastUpdateTimestamp = lastUpdateTimestamp
self.source = source
self.destinations = destinations
self.hasMoreDestinations = hasMoreDestinations
}

package var wire: WireValue {
var map = WireMap()
map.append("DeliveryStreamName", WireValue.string(deliveryStreamName))
map.append("DeliveryStreamARN", WireValue.string(deliveryStreamARN))
map.append("DeliveryStreamStatus", WireValue.string(deliveryStreamStatus))
map.append("FailureDescription", failureDescription?.wire)
map.append("DeliveryStreamEncryptionConfiguration", deliveryStreamEncryptionConfiguration?.wire)
map.append("DeliveryStreamType", WireValue.string(deliveryStreamType))
map.append("VersionId", WireValue.string(versionId))
map.append("CreateTimestamp", createTimestamp.map { WireValue.timestamp($0) })
map.append("LastUpdateTimestamp", lastUpdateTimestamp.map { WireValue.timestamp($0) })
map.append("Source", source?.wire)
map.append("Destinations", .list(destinations.map(\.wire)))
map.append("HasMoreDestinations", WireValue.bool(hasMoreDestinations))
return .map(map)
}
}
}
extension Firehose {
package struct DeliveryStreamEncryptionConfiguration: Sendable, Equatable {
package var keyARN: String?
package var keyType: String?
package var status: String?
package var failureDescription: FailureDescription?

package init(
keyARN: String? = nil,
keyType: String? = nil,
status: String? = nil,
failureDescription: FailureDescription? = nil
) {
self.keyARN = keyARN
self.keyType = keyType
self.status = status
self.failureDescription = failureDescription
}

package var wire: WireValue {
var map = WireMap()
map.append("KeyARN", keyARN.map { WireValue.string($0) })
map.append("KeyType", keyType.map { WireValue.string($0) })
map.append("Status", status.map { WireValue.string($0) })
map.append("FailureDescription", failureDescription?.wire)
return .map(map)
}
}
}
extension Firehose {
package struct DeliveryStreamEncryptionConfigurationInput: Sendable, Equatable {
package var keyARN: String?
package var keyType: String

package init(
keyARN: String? = nil,
keyType: String
) {
self.keyARN = keyARN
self.keyType = keyType
}

package init(from reader: ShapeReader) throws {
keyARN = try reader.string("KeyARN", min: 1, max: 512, pattern: Patterns.awskmsKeyARNForSSE)
keyType = reader.required("KeyType", try reader.string("KeyType", values: Values.keyType), "")
}
}
}
extension Firehose {
package struct DescribeDeliveryStreamInput: Sendable, Equatable {
package var deliveryStreamName: String
package var limit: Int?
package var exclusiveStartDestinationId: String?

package init(
deliveryStreamName: String,
limit: Int? = nil,
exclusiveStartDestinationId: String? = nil
) {
self.deliveryStreamName = deliveryStreamName
self.limit = limit
self.exclusiveStartDestinationId = exclusiveStartDestinationId
}

package init(from reader: ShapeReader) throws {
deliveryStreamName = reader.required("DeliveryStreamName", try reader.string("DeliveryStreamName", min: 1, max: 64, pattern: Patterns.deliveryStreamName), "")
limit = try reader.integer("Limit", min: 1, max: 10000)
exclusiveStartDestinationId = try reader.string("ExclusiveStartDestinationId", min: 1, max: 100, pattern: Patterns.destinationId)
}
}
}
extension Firehose {
package struct DescribeDeliveryStreamOutput: Sendable, Equatable {
package var deliveryStreamDescription: DeliveryStreamDescription

package init(
deliveryStreamDescription: DeliveryStreamDescription
) {
self.deliveryStreamDescription = deliveryStreamDescription
}

package var wire: WireValue {
var map = WireMap()
map.append("DeliveryStreamDescription", deliveryStreamDescription.wire)
return .map(map)
}
}
}
extension Firehose {
package struct Deserializer: Sendable, Equatable {
package var openXJsonSerDe: OpenXJsonSerDe?
package var hiveJsonSerDe: HiveJsonSerDe?

package init(
openXJsonSerDe: OpenXJsonSerDe? = nil,
hiveJsonSerDe: HiveJsonSerDe? = nil
) {
self.openXJsonSerDe = openXJsonSerDe
self.hiveJsonSerDe = hiveJsonSerDe
}

package init(from reader: ShapeReader) throws {
openXJsonSerDe = try reader.structure("OpenXJsonSerDe", OpenXJsonSerDe.init(from:))
hiveJsonSerDe = try reader.structure("HiveJsonSerDe", HiveJsonSerDe.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("OpenXJsonSerDe", openXJsonSerDe?.wire)
map.append("HiveJsonSerDe", hiveJsonSerDe?.wire)
return .map(map)
}
}
}
extension Firehose {
package struct DestinationDescription: Sendable, Equatable {
package var destinationId: String
package var s3DestinationDescription: S3DestinationDescription?
package var extendedS3DestinationDescription: ExtendedS3DestinationDescription?
package var redshiftDestinationDescription: RedshiftDestinationDescription?
package var elasticsearchDestinationDescription: WireValue?
package var amazonopensearchserviceDestinationDescription: WireValue?
package var splunkDestinationDescription: WireValue?
package var httpEndpointDestinationDescription: HttpEndpointDestinationDescription?
package var snowflakeDestinationDescription: WireValue?
package var amazonOpenSearchServerlessDestinationDescription: WireValue?
package var icebergDestinationDescription: WireValue?

package init(
destinationId: String,
s3DestinationDescription: S3DestinationDescription? = nil,
extendedS3DestinationDescription: ExtendedS3DestinationDescription? = nil,
redshiftDestinationDescription: RedshiftDestinationDescription? = nil,
elasticsearchDestinationDescription: WireValue? = nil,
amazonopensearchserviceDestinationDescription: WireValue? = nil,
splunkDestinationDescription: WireValue? = nil,
httpEndpointDestinationDescription: HttpEndpointDestinationDescription? = nil,
snowflakeDestinationDescription: WireValue? = nil,
amazonOpenSearchServerlessDestinationDescription: WireValue? = nil,
icebergDestinationDescription: WireValue? = nil
) {
self.destinationId = destinationId
self.s3DestinationDescription = s3DestinationDescription
self.extendedS3DestinationDescription = extendedS3DestinationDescription
self.redshiftDestinationDescription = redshiftDestinationDescription
self.elasticsearchDestinationDescription = elasticsearchDestinationDescription
self.amazonopensearchserviceDestinationDescription = amazonopensearchserviceDestinationDescription
self.splunkDestinationDescription = splunkDestinationDescription
self.httpEndpointDestinationDescription = httpEndpointDestinationDescription
self.snowflakeDestinationDescription = snowflakeDestinationDescription
self.amazonOpenSearchServerlessDestinationDescription = amazonOpenSearchServerlessDestinationDescription
self.icebergDestinationDescription = icebergDestinationDescription
}

package var wire: WireValue {
var map = WireMap()
map.append("DestinationId", WireValue.string(destinationId))
map.append("S3DestinationDescription", s3DestinationDescription?.wire)
map.append("ExtendedS3DestinationDescription", extendedS3DestinationDescription?.wire)
map.append("RedshiftDestinationDescription", redshiftDestinationDescription?.wire)
map.append("ElasticsearchDestinationDescription", elasticsearchDestinationDescription)
map.append("AmazonopensearchserviceDestinationDescription", amazonopensearchserviceDestinationDescription)
map.append("SplunkDestinationDescription", splunkDestinationDescription)
map.append("HttpEndpointDestinationDescription", httpEndpointDestinationDescription?.wire)
map.append("SnowflakeDestinationDescription", snowflakeDestinationDescription)
map.append("AmazonOpenSearchServerlessDestinationDescription", amazonOpenSearchServerlessDestinationDescription)
map.append("IcebergDestinationDescription", icebergDestinationDescription)
return .map(map)
}
}
}
extension Firehose {
package struct DirectPutSourceConfiguration: Sendable, Equatable {
package var throughputHintInMBs: Int

package init(
throughputHintInMBs: Int
) {
self.throughputHintInMBs = throughputHintInMBs
}

package init(from reader: ShapeReader) throws {
throughputHintInMBs = reader.required("ThroughputHintInMBs", try reader.integer("ThroughputHintInMBs", min: 1, max: 100), 0)
}
}
}
extension Firehose {
package struct DirectPutSourceDescription: Sendable, Equatable {
package var throughputHintInMBs: Int?

package init(
throughputHintInMBs: Int? = nil
) {
self.throughputHintInMBs = throughputHintInMBs
}

package var wire: WireValue {
var map = WireMap()
map.append("ThroughputHintInMBs", throughputHintInMBs.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Firehose {
package struct DynamicPartitioningConfiguration: Sendable, Equatable {
package var retryOptions: RetryOptions?
package var enabled: Bool?

package init(
retryOptions: RetryOptions? = nil,
enabled: Bool? = nil
) {
self.retryOptions = retryOptions
self.enabled = enabled
}

package init(from reader: ShapeReader) throws {
retryOptions = try reader.structure("RetryOptions", RetryOptions.init(from:))
enabled = try reader.boolean("Enabled")
}

package var wire: WireValue {
var map = WireMap()
map.append("RetryOptions", retryOptions?.wire)
map.append("Enabled", enabled.map { WireValue.bool($0) })
return .map(map)
}
}
}
