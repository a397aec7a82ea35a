// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
/// What operations are on, as their inputs name it.
package enum Resource: Sendable, Equatable {
case stream(name: String?)
}

/// What each operation must be allowed.
package enum Accesses {
package static func createDeliveryStream(_ input: Firehose.CreateDeliveryStreamInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("firehose:CreateDeliveryStream")
request.resources.append(.stream(name: input.deliveryStreamName))
request.tag(input.tags?.map { ($0.key, $0.value) })
request.pass(input.kinesisStreamSourceConfiguration?.roleARN)
request.pass(input.s3DestinationConfiguration?.roleARN)
request.pass(input.extendedS3DestinationConfiguration?.roleARN)
for value3 in (input.extendedS3DestinationConfiguration?.processingConfiguration?.processors ?? []) {
for value5 in (value3.parameters ?? []) {
if value5.parameterName == "RoleArn" { request.pass(value5.parameterValue) }
}
}
request.pass(input.extendedS3DestinationConfiguration?.s3BackupConfiguration?.roleARN)
request.pass(input.extendedS3DestinationConfiguration?.dataFormatConversionConfiguration?.schemaConfiguration?.roleARN)
request.pass(input.redshiftDestinationConfiguration?.roleARN)
request.pass(input.redshiftDestinationConfiguration?.s3Configuration.roleARN)
for value3 in (input.redshiftDestinationConfiguration?.processingConfiguration?.processors ?? []) {
for value5 in (value3.parameters ?? []) {
if value5.parameterName == "RoleArn" { request.pass(value5.parameterValue) }
}
}
request.pass(input.redshiftDestinationConfiguration?.s3BackupConfiguration?.roleARN)
request.pass(input.redshiftDestinationConfiguration?.secretsManagerConfiguration?.roleARN)
request.pass(input.elasticsearchDestinationConfiguration?.roles)
request.pass(input.amazonopensearchserviceDestinationConfiguration?.roles)
request.pass(input.splunkDestinationConfiguration?.roles)
for value3 in (input.httpEndpointDestinationConfiguration?.processingConfiguration?.processors ?? []) {
for value5 in (value3.parameters ?? []) {
if value5.parameterName == "RoleArn" { request.pass(value5.parameterValue) }
}
}
request.pass(input.httpEndpointDestinationConfiguration?.roleARN)
request.pass(input.httpEndpointDestinationConfiguration?.s3Configuration.roleARN)
request.pass(input.httpEndpointDestinationConfiguration?.secretsManagerConfiguration?.roleARN)
request.pass(input.amazonOpenSearchServerlessDestinationConfiguration?.roles)
request.pass(input.mskSourceConfiguration?.roles)
request.pass(input.snowflakeDestinationConfiguration?.roles)
request.pass(input.icebergDestinationConfiguration?.roles)
request.pass(input.databaseSourceConfiguration?.roles)
return request
}
package static func deleteDeliveryStream(_ input: Firehose.DeleteDeliveryStreamInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("firehose:DeleteDeliveryStream")
request.resources.append(.stream(name: input.deliveryStreamName))
return request
}
package static func describeDeliveryStream(_ input: Firehose.DescribeDeliveryStreamInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("firehose:DescribeDeliveryStream")
request.resources.append(.stream(name: input.deliveryStreamName))
return request
}
package static func listDeliveryStreams(_ input: Firehose.ListDeliveryStreamsInput) -> AccessRequest<Resource> {
AccessRequest<Resource>("firehose:ListDeliveryStreams")
}
package static func listTagsForDeliveryStream(_ input: Firehose.ListTagsForDeliveryStreamInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("firehose:ListTagsForDeliveryStream")
request.resources.append(.stream(name: input.deliveryStreamName))
return request
}
package static func putRecord(_ input: Firehose.PutRecordInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("firehose:PutRecord")
request.resources.append(.stream(name: input.deliveryStreamName))
return request
}
package static func putRecordBatch(_ input: Firehose.PutRecordBatchInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("firehose:PutRecordBatch")
request.resources.append(.stream(name: input.deliveryStreamName))
return request
}
package static func startDeliveryStreamEncryption(_ input: Firehose.StartDeliveryStreamEncryptionInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("firehose:StartDeliveryStreamEncryption")
request.resources.append(.stream(name: input.deliveryStreamName))
return request
}
package static func stopDeliveryStreamEncryption(_ input: Firehose.StopDeliveryStreamEncryptionInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("firehose:StopDeliveryStreamEncryption")
request.resources.append(.stream(name: input.deliveryStreamName))
return request
}
package static func tagDeliveryStream(_ input: Firehose.TagDeliveryStreamInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("firehose:TagDeliveryStream")
request.resources.append(.stream(name: input.deliveryStreamName))
request.tag(input.tags.map { ($0.key, $0.value) })
return request
}
package static func untagDeliveryStream(_ input: Firehose.UntagDeliveryStreamInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("firehose:UntagDeliveryStream")
request.resources.append(.stream(name: input.deliveryStreamName))
request.untag(input.tagKeys)
return request
}
package static func updateDestination(_ input: Firehose.UpdateDestinationInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("firehose:UpdateDestination")
request.resources.append(.stream(name: input.deliveryStreamName))
request.pass(input.s3DestinationUpdate?.roleARN)
request.pass(input.extendedS3DestinationUpdate?.roleARN)
for value3 in (input.extendedS3DestinationUpdate?.processingConfiguration?.processors ?? []) {
for value5 in (value3.parameters ?? []) {
if value5.parameterName == "RoleArn" { request.pass(value5.parameterValue) }
}
}
request.pass(input.extendedS3DestinationUpdate?.s3BackupUpdate?.roleARN)
request.pass(input.extendedS3DestinationUpdate?.dataFormatConversionConfiguration?.schemaConfiguration?.roleARN)
request.pass(input.redshiftDestinationUpdate?.roleARN)
request.pass(input.redshiftDestinationUpdate?.s3Update?.roleARN)
for value3 in (input.redshiftDestinationUpdate?.processingConfiguration?.processors ?? []) {
for value5 in (value3.parameters ?? []) {
if value5.parameterName == "RoleArn" { request.pass(value5.parameterValue) }
}
}
request.pass(input.redshiftDestinationUpdate?.s3BackupUpdate?.roleARN)
request.pass(input.redshiftDestinationUpdate?.secretsManagerConfiguration?.roleARN)
request.pass(input.elasticsearchDestinationUpdate?.roles)
request.pass(input.amazonopensearchserviceDestinationUpdate?.roles)
request.pass(input.splunkDestinationUpdate?.roles)
for value3 in (input.httpEndpointDestinationUpdate?.processingConfiguration?.processors ?? []) {
for value5 in (value3.parameters ?? []) {
if value5.parameterName == "RoleArn" { request.pass(value5.parameterValue) }
}
}
request.pass(input.httpEndpointDestinationUpdate?.roleARN)
request.pass(input.httpEndpointDestinationUpdate?.s3Update?.roleARN)
request.pass(input.httpEndpointDestinationUpdate?.secretsManagerConfiguration?.roleARN)
request.pass(input.amazonOpenSearchServerlessDestinationUpdate?.roles)
request.pass(input.snowflakeDestinationUpdate?.roles)
request.pass(input.icebergDestinationUpdate?.roles)
return request
}
}
}
