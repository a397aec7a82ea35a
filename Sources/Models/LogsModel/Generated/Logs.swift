// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// Shapes of AWS Logs, API version 2014-03-28.
package enum Logs {
package static let description = ServiceDescription(
name: "Logs", apiVersion: "2014-03-28", isQuery: false,
targetPrefix: "Logs_20140328", jsonVersion: "1.1",
xmlNamespace: nil, operations: ["CreateLogGroup", "CreateLogStream", "DeleteLogGroup", "DeleteLogStream", "DescribeLogGroups", "DescribeLogStreams", "FilterLogEvents", "GetLogEvents", "PutLogEvents"],
streamingOperations: [])
}
