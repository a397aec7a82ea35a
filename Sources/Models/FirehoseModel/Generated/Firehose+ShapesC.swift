// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct CloudWatchLoggingOptions: Sendable, Equatable {
package var enabled: Bool?
package var logGroupName: String?
package var logStreamName: String?

package init(
enabled: Bool? = nil,
logGroupName: String? = nil,
logStreamName: String? = nil
) {
self.enabled = enabled
self.logGroupName = logGroupName
self.logStreamName = logStreamName
}

package init(from reader: ShapeReader) throws {
enabled = try reader.boolean("Enabled")
logGroupName = try reader.string("LogGroupName", max: 512, pattern: Patterns.logGroupName)
logStreamName = try reader.string("LogStreamName", max: 512, pattern: Patterns.logStreamName)
}

package var wire: WireValue {
var map = WireMap()
map.append("Enabled", enabled.map { WireValue.bool($0) })
map.append("LogGroupName", logGroupName.map { WireValue.string($0) })
map.append("LogStreamName", logStreamName.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Firehose {
package struct CopyCommand: Sendable, Equatable {
package var dataTableName: String
package var dataTableColumns: String?
package var copyOptions: String?

package init(
dataTableName: String,
dataTableColumns: String? = nil,
copyOptions: String? = nil
) {
self.dataTableName = dataTableName
self.dataTableColumns = dataTableColumns
self.copyOptions = copyOptions
}

package init(from reader: ShapeReader) throws {
dataTableName = reader.required("DataTableName", try reader.string("DataTableName", min: 1, max: 512, pattern: Patterns.dataTableName), "")
dataTableColumns = try reader.string("DataTableColumns", max: 10240, pattern: Patterns.dataTableColumns)
copyOptions = try reader.string("CopyOptions", max: 10240, pattern: Patterns.copyOptions)
}

package var wire: WireValue {
var map = WireMap()
map.append("DataTableName", WireValue.string(dataTableName))
map.append("DataTableColumns", dataTableColumns.map { WireValue.string($0) })
map.append("CopyOptions", copyOptions.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Firehose {
package struct CreateDeliveryStreamInput: Sendable, Equatable {
package var deliveryStreamName: String
package var deliveryStreamType: String?
package var directPutSourceConfiguration: DirectPutSourceConfiguration?
package var kinesisStreamSourceConfiguration: KinesisStreamSourceConfiguration?
package var deliveryStreamEncryptionConfigurationInput: DeliveryStreamEncryptionConfigurationInput?
package var s3DestinationConfiguration: S3DestinationConfiguration?
package var extendedS3DestinationConfiguration: ExtendedS3DestinationConfiguration?
package var redshiftDestinationConfiguration: RedshiftDestinationConfiguration?
package var elasticsearchDestinationConfiguration: WireValue?
package var amazonopensearchserviceDestinationConfiguration: WireValue?
package var splunkDestinationConfiguration: WireValue?
package var httpEndpointDestinationConfiguration: HttpEndpointDestinationConfiguration?
package var tags: [Tag]?
package var amazonOpenSearchServerlessDestinationConfiguration: WireValue?
package var mskSourceConfiguration: WireValue?
package var snowflakeDestinationConfiguration: WireValue?
package var icebergDestinationConfiguration: WireValue?
package var databaseSourceConfiguration: WireValue?

package init(
deliveryStreamName: String,
deliveryStreamType: String? = nil,
directPutSourceConfiguration: DirectPutSourceConfiguration? = nil,
kinesisStreamSourceConfiguration: KinesisStreamSourceConfiguration? = nil,
deliveryStreamEncryptionConfigurationInput: DeliveryStreamEncryptionConfigurationInput? = nil,
s3DestinationConfiguration: S3DestinationConfiguration? = nil,
extendedS3DestinationConfiguration: ExtendedS3DestinationConfiguration? = nil,
redshiftDestinationConfiguration: RedshiftDestinationConfiguration? = nil,
elasticsearchDestinationConfiguration: WireValue? = nil,
amazonopensearchserviceDestinationConfiguration: WireValue? = nil,
splunkDestinationConfiguration: WireValue? = nil,
httpEndpointDestinationConfiguration: HttpEndpointDestinationConfiguration? = nil,
tags: [Tag]? = nil,
amazonOpenSearchServerlessDestinationConfiguration: WireValue? = nil,
mskSourceConfiguration: WireValue? = nil,
snowflakeDestinationConfiguration: WireValue? = nil,
icebergDestinationConfiguration: WireValue? = nil,
databaseSourceConfiguration: WireValue? = nil
) {
self.deliveryStreamName = deliveryStreamName
self.deliveryStreamType = deliveryStreamType
self.directPutSourceConfiguration = directPutSourceConfiguration
self.kinesisStreamSourceConfiguration = kinesisStreamSourceConfiguration
self.deliveryStreamEncryptionConfigurationInput = deliveryStreamEncryptionConfigurationInput
self.s3DestinationConfiguration = s3DestinationConfiguration
self.extendedS3DestinationConfiguration = extendedS3DestinationConfiguration
self.redshiftDestinationConfiguration = redshiftDestinationConfiguration
self.elasticsearchDestinationConfiguration = elasticsearchDestinationConfiguration
self.amazonopensearchserviceDestinationConfiguration = amazonopensearchserviceDestinationConfiguration
self.splunkDestinationConfiguration = splunkDestinationConfiguration
self.httpEndpointDestinationConfiguration = httpEndpointDestinationConfiguration
self.tags = tags
self.amazonOpenSearchServerlessDestinationConfiguration = amazonOpenSearchServerlessDestinationConfiguration
self.mskSourceConfiguration = mskSourceConfiguration
self.snowflakeDestinationConfiguration = snowflakeDestinationConfiguration
self.icebergDestinationConfiguration = icebergDestinationConfiguration
self.databaseSourceConfiguration = databaseSourceConfiguration
}

package init(from reader: ShapeReader) throws {
deliveryStreamName = reader.required("DeliveryStreamName", try reader.string("DeliveryStreamName", min: 1, max: 64, pattern: Patterns.deliveryStreamName), "")
deliveryStreamType = try reader.string("DeliveryStreamType", values: Values.deliveryStreamType)
directPutSourceConfiguration = try reader.structure("DirectPutSourceConfiguration", DirectPutSourceConfiguration.init(from:))
kinesisStreamSourceConfiguration = try reader.structure("KinesisStreamSourceConfiguration", KinesisStreamSourceConfiguration.init(from:))
deliveryStreamEncryptionConfigurationInput = try reader.structure("DeliveryStreamEncryptionConfigurationInput", DeliveryStreamEncryptionConfigurationInput.init(from:))
s3DestinationConfiguration = try reader.structure("S3DestinationConfiguration", S3DestinationConfiguration.init(from:))
extendedS3DestinationConfiguration = try reader.structure("ExtendedS3DestinationConfiguration", ExtendedS3DestinationConfiguration.init(from:))
redshiftDestinationConfiguration = try reader.structure("RedshiftDestinationConfiguration", RedshiftDestinationConfiguration.init(from:))
elasticsearchDestinationConfiguration = reader.document("ElasticsearchDestinationConfiguration")
amazonopensearchserviceDestinationConfiguration = reader.document("AmazonopensearchserviceDestinationConfiguration")
splunkDestinationConfiguration = reader.document("SplunkDestinationConfiguration")
httpEndpointDestinationConfiguration = try reader.structure("HttpEndpointDestinationConfiguration", HttpEndpointDestinationConfiguration.init(from:))
tags = try reader.list("Tags", min: 1, max: 50, Tag.init(from:))
amazonOpenSearchServerlessDestinationConfiguration = reader.document("AmazonOpenSearchServerlessDestinationConfiguration")
mskSourceConfiguration = reader.document("MSKSourceConfiguration")
snowflakeDestinationConfiguration = reader.document("SnowflakeDestinationConfiguration")
icebergDestinationConfiguration = reader.document("IcebergDestinationConfiguration")
databaseSourceConfiguration = reader.document("DatabaseSourceConfiguration")
}
}
}
extension Firehose {
package struct CreateDeliveryStreamOutput: Sendable, Equatable {
package var deliveryStreamARN: String?

package init(
deliveryStreamARN: String? = nil
) {
self.deliveryStreamARN = deliveryStreamARN
}

package var wire: WireValue {
var map = WireMap()
map.append("DeliveryStreamARN", deliveryStreamARN.map { WireValue.string($0) })
return .map(map)
}
}
}
