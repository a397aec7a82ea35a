// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package enum Patterns {
package static let awskmsKeyARN = ModelPattern(##"arn:.*:kms:[a-zA-Z0-9\-]+:\d{12}:(key|alias)/[a-zA-Z_0-9+=,.@\-_/]+"##)
package static let awskmsKeyARNForSSE = ModelPattern(##"arn:.*:kms:[a-zA-Z0-9\-]+:\d{12}:key/[a-zA-Z_0-9+=,.@\-_/]+"##)
package static let bucketARN = ModelPattern(##"arn:.*:s3:::[\w\.\-]{1,255}"##)
package static let clusterJDBCURL = ModelPattern(##"jdbc:(redshift|postgresql)://[A-Za-z0-9.-]+:\d{1,5}/[a-zA-Z0-9_$-]+"##)
package static let copyOptions = ModelPattern(".*")
package static let customTimeZone = ModelPattern("^$|[a-zA-Z/_]+")
package static let dataTableColumns = ModelPattern(".*")
package static let dataTableName = ModelPattern(".*")
package static let deliveryStreamARN = ModelPattern(##"arn:.*:firehose:[a-zA-Z0-9\-]+:\d{12}:deliverystream/[a-zA-Z0-9._-]+"##)
package static let deliveryStreamName = ModelPattern("[a-zA-Z0-9_.-]+")
package static let deliveryStreamVersionId = ModelPattern("[0-9]+")
package static let destinationId = ModelPattern("[a-zA-Z0-9-]+")
package static let errorOutputPrefix = ModelPattern(".*")
package static let fileExtension = ModelPattern(##"^$|\.[0-9a-z!\-_.*'()]+"##)
package static let httpEndpointAccessKey = ModelPattern(".*")
package static let httpEndpointAttributeName = ModelPattern(##"^(?!\s*$).+"##)
package static let httpEndpointAttributeValue = ModelPattern(".*")
package static let httpEndpointName = ModelPattern(##"^(?!\s*$).+"##)
package static let httpEndpointUrl = ModelPattern("https?://.*")
package static let kinesisStreamARN = ModelPattern(##"arn:.*:kinesis:[a-zA-Z0-9\-]+:\d{12}:stream/[a-zA-Z0-9_.-]+"##)
package static let logGroupName = ModelPattern(##"[\.\-_/#A-Za-z0-9]*"##)
package static let logStreamName = ModelPattern("[^:*]*")
package static let nonEmptyString = ModelPattern(##"^(?!\s*$).+"##)
package static let nonEmptyStringWithoutWhitespace = ModelPattern(##"^\S+$"##)
package static let password = ModelPattern(".*")
package static let prefix = ModelPattern(".*")
package static let processorParameterValue = ModelPattern(##"^(?!\s*$).+"##)
package static let roleARN = ModelPattern(##"arn:.*:iam::\d{12}:role/[a-zA-Z_0-9+=,.@\-_/]+"##)
package static let secretARN = ModelPattern(##"arn:.*:secretsmanager:[a-zA-Z0-9\-]+:\d{12}:secret:[a-zA-Z0-9\-/_+=.@!]+"##)
package static let tagKey = ModelPattern(##"^(?!aws:)[\p{L}\p{Z}\p{N}_.:\/=+\-@%]*$"##)
package static let tagValue = ModelPattern(##"^[\p{L}\p{Z}\p{N}_.:\/=+\-@%]*$"##)
package static let username = ModelPattern(".*")
}

package enum Values {
package static let compressionFormat: [String] = ["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]
package static let contentEncoding: [String] = ["NONE", "GZIP"]
package static let deliveryStreamEncryptionStatus: [String] = ["ENABLED", "ENABLING", "ENABLING_FAILED", "DISABLED", "DISABLING", "DISABLING_FAILED"]
package static let deliveryStreamFailureType: [String] = ["VPC_ENDPOINT_SERVICE_NAME_NOT_FOUND", "VPC_INTERFACE_ENDPOINT_SERVICE_ACCESS_DENIED", "RETIRE_KMS_GRANT_FAILED", "CREATE_KMS_GRANT_FAILED", "KMS_ACCESS_DENIED", "DISABLED_KMS_KEY", "INVALID_KMS_KEY", "KMS_KEY_NOT_FOUND", "KMS_OPT_IN_REQUIRED", "CREATE_ENI_FAILED", "DELETE_ENI_FAILED", "SUBNET_NOT_FOUND", "SECURITY_GROUP_NOT_FOUND", "ENI_ACCESS_DENIED", "SUBNET_ACCESS_DENIED", "SECURITY_GROUP_ACCESS_DENIED", "UNKNOWN_ERROR"]
package static let deliveryStreamStatus: [String] = ["CREATING", "CREATING_FAILED", "DELETING", "DELETING_FAILED", "ACTIVE"]
package static let deliveryStreamType: [String] = ["DirectPut", "KinesisStreamAsSource", "MSKAsSource", "DatabaseAsSource"]
package static let httpEndpointS3BackupMode: [String] = ["FailedDataOnly", "AllData"]
package static let keyType: [String] = ["AWS_OWNED_CMK", "CUSTOMER_MANAGED_CMK"]
package static let noEncryptionConfig: [String] = ["NoEncryption"]
package static let orcCompression: [String] = ["NONE", "ZLIB", "SNAPPY"]
package static let orcFormatVersion: [String] = ["V0_11", "V0_12"]
package static let parquetCompression: [String] = ["UNCOMPRESSED", "GZIP", "SNAPPY"]
package static let parquetWriterVersion: [String] = ["V1", "V2"]
package static let processorParameterName: [String] = ["LambdaArn", "NumberOfRetries", "MetadataExtractionQuery", "JsonParsingEngine", "RoleArn", "BufferSizeInMBs", "BufferIntervalInSeconds", "SubRecordType", "Delimiter", "CompressionFormat", "DataMessageExtraction"]
package static let processorType: [String] = ["RecordDeAggregation", "Decompression", "CloudWatchLogProcessing", "Lambda", "MetadataExtraction", "AppendDelimiterToRecord"]
package static let redshiftS3BackupMode: [String] = ["Disabled", "Enabled"]
package static let s3BackupMode: [String] = ["Disabled", "Enabled"]
}
}
