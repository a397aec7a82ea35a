// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
package enum Patterns {
package static let bucketARN = ModelPattern("arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}")
package static let channelARN = ModelPattern(##"arn:aws.*:kinesis:.*:\d{12}:channel/\S+"##)
package static let channelName = ModelPattern("[a-zA-Z0-9_.-]+")
package static let cloudWatchLogGroupName = ModelPattern(##"[\.\-_/#A-Za-z0-9]+"##)
package static let cloudWatchLogStreamName = ModelPattern("[^:*]*")
package static let consumerARN = ModelPattern(##"^(arn):aws.*:kinesis:.*:\d{12}:.*stream\/[a-zA-Z0-9_.-]+\/consumer\/[a-zA-Z0-9_.-]+:[0-9]+"##)
package static let consumerName = ModelPattern("[a-zA-Z0-9_.-]+")
package static let expectedBucketOwner = ModelPattern(##"\d{12}"##)
package static let gsrSchemaARN = ModelPattern(##"arn:aws[-a-z0-9]*:glue:[-a-z0-9]+:\d{12}:schema/[-a-zA-Z0-9_$#.]+/[-a-zA-Z0-9_$#.]+"##)
package static let hashKey = ModelPattern(##"^(0|([1-9]\d{0,38}))$"##)
package static let partitionSourceName = ModelPattern(##"[a-zA-Z0-9\.\_]+"##)
package static let queueARN = ModelPattern(##"arn:aws.*:kinesis:.*:\d{12}:queue/\S+"##)
package static let queueName = ModelPattern("[a-zA-Z0-9_.-]+")
package static let recordId = ModelPattern("^[a-z0-9]+$")
package static let resourceARN = ModelPattern(##"arn:aws.*:kinesis:.*:\d{12}:.*(stream|channel|queue)/\S+"##)
package static let roleARN = ModelPattern(##"arn:aws[-a-z0-9]*:iam::\d{12}:role/[a-zA-Z_0-9+=,.@\-_/]+"##)
package static let s3ErrorOutputPrefix = ModelPattern(##"[0-9A-Za-z!\-_'.*()\/]+"##)
package static let s3OutputKeyTemplate = ModelPattern(##"[0-9A-Za-z!\-_'.*()\/=:{}]+"##)
package static let s3TablesNamespace = ModelPattern("[0-9a-z_]+")
package static let s3TablesTableName = ModelPattern("[0-9a-z_]+")
package static let sequenceNumber = ModelPattern(##"^(0|([1-9]\d{0,128}))$"##)
package static let shardId = ModelPattern("[a-zA-Z0-9_.-]+")
package static let streamARN = ModelPattern(##"arn:aws.*:kinesis:.*:\d{12}:stream/\S+"##)
package static let streamId = ModelPattern("[a-z0-9]{20}-[a-z0-9]{3}")
package static let streamName = ModelPattern("[a-zA-Z0-9_.-]+")
package static let tableBucketARN = ModelPattern(##"arn:aws[-a-z0-9]*:s3tables:[-a-z0-9]+:\d{12}:bucket/[a-z0-9_-]{3,63}"##)
}

package enum Values {
package static let channelDestinationType: [String] = ["S3", "S3_TABLES"]
package static let channelEncryptionType: [String] = ["KMS"]
package static let channelStatus: [String] = ["CREATING", "ACTIVE", "UPDATING", "DELETING", "FAILED"]
package static let consumerStatus: [String] = ["CREATING", "DELETING", "ACTIVE"]
package static let encryptionType: [String] = ["NONE", "KMS"]
package static let metricsName: [String] = ["IncomingBytes", "IncomingRecords", "OutgoingBytes", "OutgoingRecords", "WriteProvisionedThroughputExceeded", "ReadProvisionedThroughputExceeded", "IteratorAgeMilliseconds", "ALL"]
package static let minimumThroughputBillingCommitmentInputStatus: [String] = ["ENABLED", "DISABLED"]
package static let minimumThroughputBillingCommitmentOutputStatus: [String] = ["ENABLED", "DISABLED", "ENABLED_UNTIL_EARLIEST_ALLOWED_END"]
package static let partitionTransform: [String] = ["TIME_HOUR"]
package static let queueStartingPositionType: [String] = ["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]
package static let queueStatus: [String] = ["CREATING", "ACTIVE", "UPDATING", "DELETING"]
package static let recordDistributionStrategy: [String] = ["AUTO", "USER_PARTITION_KEY"]
package static let recordFormatType: [String] = ["GSR_JSON", "JSON", "STRING", "BYTE_ARRAY"]
package static let s3CompressionType: [String] = ["NONE", "GZIP", "ZSTD"]
package static let s3StorageClass: [String] = ["STANDARD", "INTELLIGENT_TIERING", "GLACIER_IR"]
package static let s3TablesCompressionType: [String] = ["NONE", "ZSTD", "SNAPPY"]
package static let scalingType: [String] = ["UNIFORM_SCALING"]
package static let shardFilterType: [String] = ["AFTER_SHARD_ID", "AT_TRIM_HORIZON", "FROM_TRIM_HORIZON", "AT_LATEST", "AT_TIMESTAMP", "FROM_TIMESTAMP"]
package static let shardIteratorType: [String] = ["AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]
package static let streamMode: [String] = ["PROVISIONED", "ON_DEMAND"]
package static let streamStatus: [String] = ["CREATING", "DELETING", "ACTIVE", "UPDATING"]
package static let targetType: [String] = ["BUILT_IN", "NONE"]
}
}
