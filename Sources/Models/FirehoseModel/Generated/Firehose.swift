// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// Shapes of AWS Firehose, API version 2015-08-04.
package enum Firehose {
package static let description = ServiceDescription(
name: "Firehose", apiVersion: "2015-08-04", isQuery: false,
targetPrefix: "Firehose_20150804", jsonVersion: "1.1",
xmlNamespace: nil, operations: ["CreateDeliveryStream", "DeleteDeliveryStream", "DescribeDeliveryStream", "ListDeliveryStreams", "ListTagsForDeliveryStream", "PutRecord", "PutRecordBatch", "StartDeliveryStreamEncryption", "StopDeliveryStreamEncryption", "TagDeliveryStream", "UntagDeliveryStream", "UpdateDestination"],
streamingOperations: [],
missingOperations: [])
}
