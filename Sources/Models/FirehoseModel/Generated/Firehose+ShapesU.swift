// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct UntagDeliveryStreamInput: Sendable, Equatable {
package var deliveryStreamName: String
package var tagKeys: [String]

package init(
deliveryStreamName: String,
tagKeys: [String]
) {
self.deliveryStreamName = deliveryStreamName
self.tagKeys = tagKeys
}

package init(from reader: ShapeReader) throws {
deliveryStreamName = reader.required("DeliveryStreamName", try reader.string("DeliveryStreamName", min: 1, max: 64, pattern: Patterns.deliveryStreamName), "")
tagKeys = reader.required("TagKeys", try reader.strings("TagKeys", min: 1, max: 50, ShapeReader.StringRule(min: 1, max: 128, pattern: Patterns.tagKey)), [])
}
}
}
extension Firehose {
package struct UntagDeliveryStreamOutput: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Firehose {
package struct UpdateDestinationInput: Sendable, Equatable {
package var deliveryStreamName: String
package var currentDeliveryStreamVersionId: String
package var destinationId: String
package var s3DestinationUpdate: S3DestinationUpdate?
package var extendedS3DestinationUpdate: ExtendedS3DestinationUpdate?
package var redshiftDestinationUpdate: RedshiftDestinationUpdate?
package var elasticsearchDestinationUpdate: WireValue?
package var amazonopensearchserviceDestinationUpdate: WireValue?
package var splunkDestinationUpdate: WireValue?
package var httpEndpointDestinationUpdate: HttpEndpointDestinationUpdate?
package var amazonOpenSearchServerlessDestinationUpdate: WireValue?
package var snowflakeDestinationUpdate: WireValue?
package var icebergDestinationUpdate: WireValue?

package init(
deliveryStreamName: String,
currentDeliveryStreamVersionId: String,
destinationId: String,
s3DestinationUpdate: S3DestinationUpdate? = nil,
extendedS3DestinationUpdate: ExtendedS3DestinationUpdate? = nil,
redshiftDestinationUpdate: RedshiftDestinationUpdate? = nil,
elasticsearchDestinationUpdate: WireValue? = nil,
amazonopensearchserviceDestinationUpdate: WireValue? = nil,
splunkDestinationUpdate: WireValue? = nil,
httpEndpointDestinationUpdate: HttpEndpointDestinationUpdate? = nil,
amazonOpenSearchServerlessDestinationUpdate: WireValue? = nil,
snowflakeDestinationUpdate: WireValue? = nil,
icebergDestinationUpdate: WireValue? = nil
) {
self.deliveryStreamName = deliveryStreamName
self.currentDeliveryStreamVersionId = currentDeliveryStreamVersionId
self.destinationId = destinationId
self.s3DestinationUpdate = s3DestinationUpdate
self.extendedS3DestinationUpdate = extendedS3DestinationUpdate
self.redshiftDestinationUpdate = redshiftDestinationUpdate
self.elasticsearchDestinationUpdate = elasticsearchDestinationUpdate
self.amazonopensearchserviceDestinationUpdate = amazonopensearchserviceDestinationUpdate
self.splunkDestinationUpdate = splunkDestinationUpdate
self.httpEndpointDestinationUpdate = httpEndpointDestinationUpdate
self.amazonOpenSearchServerlessDestinationUpdate = amazonOpenSearchServerlessDestinationUpdate
self.snowflakeDestinationUpdate = snowflakeDestinationUpdate
self.icebergDestinationUpdate = icebergDestinationUpdate
}

package init(from reader: ShapeReader) throws {
deliveryStreamName = reader.required("DeliveryStreamName", try reader.string("DeliveryStreamName", min: 1, max: 64, pattern: Patterns.deliveryStreamName), "")
currentDeliveryStreamVersionId = reader.required("CurrentDeliveryStreamVersionId", try reader.string("CurrentDeliveryStreamVersionId", min: 1, max: 50, pattern: Patterns.deliveryStreamVersionId), "")
destinationId = reader.required("DestinationId", try reader.string("DestinationId", min: 1, max: 100, pattern: Patterns.destinationId), "")
s3DestinationUpdate = try reader.structure("S3DestinationUpdate", S3DestinationUpdate.init(from:))
extendedS3DestinationUpdate = try reader.structure("ExtendedS3DestinationUpdate", ExtendedS3DestinationUpdate.init(from:))
redshiftDestinationUpdate = try reader.structure("RedshiftDestinationUpdate", RedshiftDestinationUpdate.init(from:))
elasticsearchDestinationUpdate = reader.document("ElasticsearchDestinationUpdate")
amazonopensearchserviceDestinationUpdate = reader.document("AmazonopensearchserviceDestinationUpdate")
splunkDestinationUpdate = reader.document("SplunkDestinationUpdate")
httpEndpointDestinationUpdate = try reader.structure("HttpEndpointDestinationUpdate", HttpEndpointDestinationUpdate.init(from:))
amazonOpenSearchServerlessDestinationUpdate = reader.document("AmazonOpenSearchServerlessDestinationUpdate")
snowflakeDestinationUpdate = reader.document("SnowflakeDestinationUpdate")
icebergDestinationUpdate = reader.document("IcebergDestinationUpdate")
}
}
}
extension Firehose {
package struct UpdateDestinationOutput: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
