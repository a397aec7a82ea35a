// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct S3DestinationConfiguration: Sendable, Equatable {
package var roleARN: String
package var bucketARN: String
package var prefix: String?
package var errorOutputPrefix: String?
package var bufferingHints: BufferingHints?
package var compressionFormat: String?
package var encryptionConfiguration: EncryptionConfiguration?
package var cloudWatchLoggingOptions: CloudWatchLoggingOptions?

package init(
roleARN: String,
bucketARN: String,
prefix: String? = nil,
errorOutputPrefix: String? = nil,
bufferingHints: BufferingHints? = nil,
compressionFormat: String? = nil,
encryptionConfiguration: EncryptionConfiguration? = nil,
cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil
) {
self.roleARN = roleARN
self.bucketARN = bucketARN
self.prefix = prefix
self.errorOutputPrefix = errorOutputPrefix
self.bufferingHints = bufferingHints
self.compressionFormat = compressionFormat
self.encryptionConfiguration = encryptionConfiguration
self.cloudWatchLoggingOptions = cloudWatchLoggingOptions
}

package init(from reader: ShapeReader) throws {
roleARN = reader.required("RoleARN", try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN), "")
bucketARN = reader.required("BucketARN", try reader.string("BucketARN", min: 1, max: 2048, pattern: Patterns.bucketARN), "")
prefix = try reader.string("Prefix", max: 1024, pattern: Patterns.prefix)
errorOutputPrefix = try reader.string("ErrorOutputPrefix", max: 1024, pattern: Patterns.errorOutputPrefix)
bufferingHints = try reader.structure("BufferingHints", BufferingHints.init(from:))
compressionFormat = try reader.string("CompressionFormat", values: Values.compressionFormat)
encryptionConfiguration = try reader.structure("EncryptionConfiguration", EncryptionConfiguration.init(from:))
cloudWatchLoggingOptions = try reader.structure("CloudWatchLoggingOptions", CloudWatchLoggingOptions.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("RoleARN", WireValue.string(roleARN))
map.append("BucketARN", WireValue.string(bucketARN))
map.append("Prefix", prefix.map { WireValue.string($0) })
map.append("ErrorOutputPrefix", errorOutputPrefix.map { WireValue.string($0) })
map.append("BufferingHints", bufferingHints?.wire)
map.append("CompressionFormat", compressionFormat.map { WireValue.string($0) })
map.append("EncryptionConfiguration", encryptionConfiguration?.wire)
map.append("CloudWatchLoggingOptions", cloudWatchLoggingOptions?.wire)
return .map(map)
}
}
}
extension Firehose {
package struct S3DestinationDescription: Sendable, Equatable {
package var roleARN: String
package var bucketARN: String
package var prefix: String?
package var errorOutputPrefix: String?
package var bufferingHints: BufferingHints
package var compressionFormat: String
package var encryptionConfiguration: EncryptionConfiguration
package var cloudWatchLoggingOptions: CloudWatchLoggingOptions?

package init(
roleARN: String,
bucketARN: String,
prefix: String? = nil,
errorOutputPrefix: String? = nil,
bufferingHints: BufferingHints,
compressionFormat: String,
encryptionConfiguration: EncryptionConfiguration,
cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil
) {
self.roleARN = roleARN
self.bucketARN = bucketARN
self.prefix = prefix
self.errorOutputPrefix = errorOutputPrefix
self.bufferingHints = bufferingHints
self.compressionFormat = compressionFormat
self.encryptionConfiguration = encryptionConfiguration
self.cloudWatchLoggingOptions = cloudWatchLoggingOptions
}

package init(from reader: ShapeReader) throws {
roleARN = reader.required("RoleARN", try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN), "")
bucketARN = reader.required("BucketARN", try reader.string("BucketARN", min: 1, max: 2048, pattern: Patterns.bucketARN), "")
prefix = try reader.string("Prefix", max: 1024, pattern: Patterns.prefix)
errorOutputPrefix = try reader.string("ErrorOutputPrefix", max: 1024, pattern: Patterns.errorOutputPrefix)
bufferingHints = try reader.requiredStructure("BufferingHints", BufferingHints.init(from:))
compressionFormat = reader.required("CompressionFormat", try reader.string("CompressionFormat", values: Values.compressionFormat), "")
encryptionConfiguration = try reader.requiredStructure("EncryptionConfiguration", EncryptionConfiguration.init(from:))
cloudWatchLoggingOptions = try reader.structure("CloudWatchLoggingOptions", CloudWatchLoggingOptions.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("RoleARN", WireValue.string(roleARN))
map.append("BucketARN", WireValue.string(bucketARN))
map.append("Prefix", prefix.map { WireValue.string($0) })
map.append("ErrorOutputPrefix", errorOutputPrefix.map { WireValue.string($0) })
map.append("BufferingHints", bufferingHints.wire)
map.append("CompressionFormat", WireValue.string(compressionFormat))
map.append("EncryptionConfiguration", encryptionConfiguration.wire)
map.append("CloudWatchLoggingOptions", cloudWatchLoggingOptions?.wire)
return .map(map)
}
}
}
extension Firehose {
package struct S3DestinationUpdate: Sendable, Equatable {
package var roleARN: String?
package var bucketARN: String?
package var prefix: String?
package var errorOutputPrefix: String?
package var bufferingHints: BufferingHints?
package var compressionFormat: String?
package var encryptionConfiguration: EncryptionConfiguration?
package var cloudWatchLoggingOptions: CloudWatchLoggingOptions?

package init(
roleARN: String? = nil,
bucketARN: String? = nil,
prefix: String? = nil,
errorOutputPrefix: String? = nil,
bufferingHints: BufferingHints? = nil,
compressionFormat: String? = nil,
encryptionConfiguration: EncryptionConfiguration? = nil,
cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil
) {
self.roleARN = roleARN
self.bucketARN = bucketARN
self.prefix = prefix
self.errorOutputPrefix = errorOutputPrefix
self.bufferingHints = bufferingHints
self.compressionFormat = compressionFormat
self.encryptionConfiguration = encryptionConfiguration
self.cloudWatchLoggingOptions = cloudWatchLoggingOptions
}

package init(from reader: ShapeReader) throws {
roleARN = try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN)
bucketARN = try reader.string("BucketARN", min: 1, max: 2048, pattern: Patterns.bucketARN)
prefix = try reader.string("Prefix", max: 1024, pattern: Patterns.prefix)
errorOutputPrefix = try reader.string("ErrorOutputPrefix", max: 1024, pattern: Patterns.errorOutputPrefix)
bufferingHints = try reader.structure("BufferingHints", BufferingHints.init(from:))
compressionFormat = try reader.string("CompressionFormat", values: Values.compressionFormat)
encryptionConfiguration = try reader.structure("EncryptionConfiguration", EncryptionConfiguration.init(from:))
cloudWatchLoggingOptions = try reader.structure("CloudWatchLoggingOptions", CloudWatchLoggingOptions.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("RoleARN", roleARN.map { WireValue.string($0) })
map.append("BucketARN", bucketARN.map { WireValue.string($0) })
map.append("Prefix", prefix.map { WireValue.string($0) })
map.append("ErrorOutputPrefix", errorOutputPrefix.map { WireValue.string($0) })
map.append("BufferingHints", bufferingHints?.wire)
map.append("CompressionFormat", compressionFormat.map { WireValue.string($0) })
map.append("EncryptionConfiguration", encryptionConfiguration?.wire)
map.append("CloudWatchLoggingOptions", cloudWatchLoggingOptions?.wire)
return .map(map)
}
}
}
extension Firehose {
package struct SchemaConfiguration: Sendable, Equatable {
package var roleARN: String?
package var catalogId: String?
package var databaseName: String?
package var tableName: String?
package var region: String?
package var versionId: String?

package init(
roleARN: String? = nil,
catalogId: String? = nil,
databaseName: String? = nil,
tableName: String? = nil,
region: String? = nil,
versionId: String? = nil
) {
self.roleARN = roleARN
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.region = region
self.versionId = versionId
}

package init(from reader: ShapeReader) throws {
roleARN = try reader.string("RoleARN", min: 1, max: 1024, pattern: Patterns.nonEmptyStringWithoutWhitespace)
catalogId = try reader.string("CatalogId", min: 1, max: 1024, pattern: Patterns.nonEmptyStringWithoutWhitespace)
databaseName = try reader.string("DatabaseName", min: 1, max: 1024, pattern: Patterns.nonEmptyStringWithoutWhitespace)
tableName = try reader.string("TableName", min: 1, max: 1024, pattern: Patterns.nonEmptyStringWithoutWhitespace)
region = try reader.string("Region", min: 1, max: 1024, pattern: Patterns.nonEmptyStringWithoutWhitespace)
versionId = try reader.string("VersionId", min: 1, max: 1024, pattern: Patterns.nonEmptyStringWithoutWhitespace)
}

package var wire: WireValue {
var map = WireMap()
map.append("RoleARN", roleARN.map { WireValue.string($0) })
map.append("CatalogId", catalogId.map { WireValue.string($0) })
map.append("DatabaseName", databaseName.map { WireValue.string($0) })
map.append("TableName", tableName.map { WireValue.string($0) })
map.append("Region", region.map { WireValue.string($0) })
map.append("VersionId", versionId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Firehose {
package struct SecretsManagerConfiguration: Sendable, Equatable {
package var secretARN: String?
package var roleARN: String?
package var enabled: Bool

package init(
secretARN: String? = nil,
roleARN: String? = nil,
enabled: Bool
) {
self.secretARN = secretARN
self.roleARN = roleARN
self.enabled = enabled
}

package init(from reader: ShapeReader) throws {
secretARN = try reader.string("SecretARN", min: 1, max: 2048, pattern: Patterns.secretARN)
roleARN = try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN)
enabled = reader.required("Enabled", try reader.boolean("Enabled"), false)
}

package var wire: WireValue {
var map = WireMap()
map.append("SecretARN", secretARN.map { WireValue.string($0) })
map.append("RoleARN", roleARN.map { WireValue.string($0) })
map.append("Enabled", WireValue.bool(enabled))
return .map(map)
}
}
}
extension Firehose {
package struct Serializer: Sendable, Equatable {
package var parquetSerDe: ParquetSerDe?
package var orcSerDe: OrcSerDe?

package init(
parquetSerDe: ParquetSerDe? = nil,
orcSerDe: OrcSerDe? = nil
) {
self.parquetSerDe = parquetSerDe
self.orcSerDe = orcSerDe
}

package init(from reader: ShapeReader) throws {
parquetSerDe = try reader.structure("ParquetSerDe", ParquetSerDe.init(from:))
orcSerDe = try reader.structure("OrcSerDe", OrcSerDe.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("ParquetSerDe", parquetSerDe?.wire)
map.append("OrcSerDe", orcSerDe?.wire)
return .map(map)
}
}
}
extension Firehose {
package struct SourceDescription: Sendable, Equatable {
package var directPutSourceDescription: DirectPutSourceDescription?
package var kinesisStreamSourceDescription: KinesisStreamSourceDescription?
package var mskSourceDescription: WireValue?
package var databaseSourceDescription: WireValue?

package init(
directPutSourceDescription: DirectPutSourceDescription? = nil,
kinesisStreamSourceDescription: KinesisStreamSourceDescription? = nil,
mskSourceDescription: WireValue? = nil,
databaseSourceDescription: WireValue? = nil
) {
self.directPutSourceDescription = directPutSourceDescription
self.kinesisStreamSourceDescription = kinesisStreamSourceDescription
self.mskSourceDescription = mskSourceDescription
self.databaseSourceDescription = databaseSourceDescription
}

package var wire: WireValue {
var map = WireMap()
map.append("DirectPutSourceDescription", directPutSourceDescription?.wire)
map.append("KinesisStreamSourceDescription", kinesisStreamSourceDescription?.wire)
map.append("MSKSourceDescription", mskSourceDescription)
map.append("DatabaseSourceDescription", databaseSourceDescription)
return .map(map)
}
}
}
extension Firehose {
package struct StartDeliveryStreamEncryptionInput: Sendable, Equatable {
package var deliveryStreamName: String
package var deliveryStreamEncryptionConfigurationInput: DeliveryStreamEncryptionConfigurationInput?

package init(
deliveryStreamName: String,
deliveryStreamEncryptionConfigurationInput: DeliveryStreamEncryptionConfigurationInput? = nil
) {
self.deliveryStreamName = deliveryStreamName
self.deliveryStreamEncryptionConfigurationInput = deliveryStreamEncryptionConfigurationInput
}

package init(from reader: ShapeReader) throws {
deliveryStreamName = reader.required("DeliveryStreamName", try reader.string("DeliveryStreamName", min: 1, max: 64, pattern: Patterns.deliveryStreamName), "")
deliveryStreamEncryptionConfigurationInput = try reader.structure("DeliveryStreamEncryptionConfigurationInput", DeliveryStreamEncryptionConfigurationInput.init(from:))
}
}
}
extension Firehose {
package struct StartDeliveryStreamEncryptionOutput: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Firehose {
package struct StopDeliveryStreamEncryptionInput: Sendable, Equatable {
package var deliveryStreamName: String

package init(
deliveryStreamName: String
) {
self.deliveryStreamName = deliveryStreamName
}

package init(from reader: ShapeReader) throws {
deliveryStreamName = reader.required("DeliveryStreamName", try reader.string("DeliveryStreamName", min: 1, max: 64, pattern: Patterns.deliveryStreamName), "")
}
}
}
extension Firehose {
package struct StopDeliveryStreamEncryptionOutput: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
