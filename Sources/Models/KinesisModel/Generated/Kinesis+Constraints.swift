// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
package enum Patterns {
package static let consumerARN = ModelPattern(##"^(arn):aws.*:kinesis:.*:\d{12}:.*stream\/[a-zA-Z0-9_.-]+\/consumer\/[a-zA-Z0-9_.-]+:[0-9]+"##)
package static let consumerName = ModelPattern("[a-zA-Z0-9_.-]+")
package static let hashKey = ModelPattern(##"^(0|([1-9]\d{0,38}))$"##)
package static let resourceARN = ModelPattern(##"arn:aws.*:kinesis:.*:\d{12}:.*(stream|channel|queue)/\S+"##)
package static let sequenceNumber = ModelPattern(##"^(0|([1-9]\d{0,128}))$"##)
package static let shardId = ModelPattern("[a-zA-Z0-9_.-]+")
package static let streamARN = ModelPattern(##"arn:aws.*:kinesis:.*:\d{12}:stream/\S+"##)
package static let streamId = ModelPattern("[a-z0-9]{20}-[a-z0-9]{3}")
package static let streamName = ModelPattern("[a-zA-Z0-9_.-]+")
}

package enum Values {
package static let consumerStatus: [String] = ["CREATING", "DELETING", "ACTIVE"]
package static let encryptionType: [String] = ["NONE", "KMS"]
package static let metricsName: [String] = ["IncomingBytes", "IncomingRecords", "OutgoingBytes", "OutgoingRecords", "WriteProvisionedThroughputExceeded", "ReadProvisionedThroughputExceeded", "IteratorAgeMilliseconds", "ALL"]
package static let minimumThroughputBillingCommitmentInputStatus: [String] = ["ENABLED", "DISABLED"]
package static let minimumThroughputBillingCommitmentOutputStatus: [String] = ["ENABLED", "DISABLED", "ENABLED_UNTIL_EARLIEST_ALLOWED_END"]
package static let recordDistributionStrategy: [String] = ["AUTO", "USER_PARTITION_KEY"]
package static let scalingType: [String] = ["UNIFORM_SCALING"]
package static let shardFilterType: [String] = ["AFTER_SHARD_ID", "AT_TRIM_HORIZON", "FROM_TRIM_HORIZON", "AT_LATEST", "AT_TIMESTAMP", "FROM_TIMESTAMP"]
package static let shardIteratorType: [String] = ["AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]
package static let streamMode: [String] = ["PROVISIONED", "ON_DEMAND"]
package static let streamStatus: [String] = ["CREATING", "DELETING", "ACTIVE", "UPDATING"]
}
}
