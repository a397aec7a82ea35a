import AWSProtocol
import Core
import Delivery
import KinesisModel
import Storage
import Streams

extension KinesisAPI {
    package func awsError(for error: any Error) -> AWSError? {
        if let error = error as? QueueError { return Self.awsError(error) }
        if let error = error as? DeliveryError { return Self.awsError(error) }
        guard let error = error as? StreamError else { return nil }
        typealias Errors = Kinesis.Errors
        switch error {
        case .streamNotFound(let name, let account):
            return Errors.resourceNotFoundException("Stream \(name) under account \(account) not found.")
        case .streamExists(let name, let account):
            return Errors.resourceInUseException("Stream \(name) under account \(account) already exists.")
        case .streamChanging(let name, let account):
            return Errors.resourceInUseException(
                "Stream \(name) under account \(account) not ACTIVE, instead in state UPDATING")
        case .streamHasConsumers(let name, let account):
            return Errors.resourceInUseException(
                "Stream \(name) under account \(account) has registered consumers. Deregister them, or set "
                    + "EnforceConsumerDeletion.")
        case .shardNotFound(let shard, let stream, let account):
            return Errors.resourceNotFoundException(
                "Shard \(shard) in stream \(stream) under account \(account) does not exist")
        case .shardClosed(let shard, let stream, let account):
            return Errors.resourceInUseException(
                "Shard \(shard) in stream \(stream) under account \(account) has already been merged or split, and thus is "
                    + "not eligible for merging or splitting.")
        case .hashKeyOutside(let key, let shard, let stream, let account):
            return Errors.invalidArgumentException(
                "NewStartingHashKey \(key) used in SplitShard() on shard \(shard.id) in stream \(stream) under account "
                    + "\(account) is not both greater than one plus the shard's StartingHashKey \(shard.startingHashKey) "
                    + "and less than the shard's EndingHashKey \(shard.endingHashKey).")
        case .shardsNotAdjacent(let one, let other, let stream, let account):
            return Errors.invalidArgumentException(
                "Shards \(one) and \(other) in stream \(stream) under account \(account) are not an adjacent pair of shards "
                    + "eligible for merging")
        case .shardLimit(let requested, let open, let scope):
            return Errors.limitExceededException(
                "This request would exceed the shard limit for the account \(scope.account) in \(scope.region). Current shard "
                    + "count for the account: \(open). Limit: \(Limits.Kinesis.shardsPerScope). Number of additional shards "
                    + "that would have resulted from this request: \(requested). Refer to the AWS Service Limits page "
                    + "(https://docs.aws.amazon.com/general/latest/gr/aws_service_limits.html) for current limits and how "
                    + "to request higher limits.")
        case .scaling(let refusal): return Self.awsError(refusal)
        case .tooOften(let operation, let perDay):
            return Errors.limitExceededException(
                "Operation \(operation) may be called at most \(perDay) times per rolling 24-hour period per stream.")
        case .retention(let refusal): return Self.awsError(refusal)
        case .invalidSequenceNumber(let number, let shard, let stream):
            return Errors.invalidArgumentException(
                "StartingSequenceNumber \(number) used in GetShardIterator on shard \(shard) in stream \(stream) is "
                    + "invalid.")
        case .consumerNotFound(let name, let stream):
            return Errors.resourceNotFoundException("Consumer \(name) of stream \(stream) not found.")
        case .consumerExists(let name):
            return Errors.resourceInUseException("Consumer \(name) already exists.")
        case .consumerLimit(let stream):
            return Errors.limitExceededException(
                "Stream \(stream) has as many consumers as it may have: \(Limits.Kinesis.consumersPerStream).")
        case .subscribed(let consumer, let shard):
            return Errors.resourceInUseException(
                "Another active subscription exists for this consumer: \(consumer), shard \(shard)")
        case .tooManyTags:
            return Errors.invalidArgumentException(
                "Failed to add tags to stream: the number of tags for a stream may not exceed 50.")
        case .log(.overloaded):
            return AWSError(
                code: "InternalFailure",
                message: "The stream has more records waiting for the disk than it may. Try again.",
                status: 500)
        case .log:
            return AWSError(
                code: "InternalFailure",
                message: "The stream cannot take or give records: its storage failed. Millrace's log has the reason.",
                status: 500)
        }
    }

    private static func awsError(_ error: DeliveryError) -> AWSError? {
        typealias Errors = Kinesis.Errors
        switch error {
        case .channelNotFound(let arn): return Errors.resourceNotFoundException("Channel \(arn) not found.")
        case .channelExists(let name): return Errors.resourceInUseException("Channel \(name) already exists.")
        case .tooManyChannels(let stream):
            return Errors.limitExceededException(
                "Stream \(stream) has as many channels as it may have: \(Limits.Kinesis.channelsPerStream).")
        case .notOnDemand(let stream):
            return Errors.invalidArgumentException(
                "Channels are only supported for streams with the on-demand capacity mode. Stream: \(stream)")
        case .tooManyTags:
            return Errors.invalidArgumentException("The number of tags for a channel may not exceed 50.")
        case .roleNotFound(let arn):
            return Errors.invalidArgumentException("The role \(arn) cannot be assumed: it does not exist.")
        case .bucketNotFound(let name):
            return Errors.invalidArgumentException("The bucket \(name) does not exist.")
        case .notBucketOwner(let bucket, let expected):
            return Errors.accessDeniedException("The bucket \(bucket) is not owned by the account \(expected).")
        case .invalidPrefix(let reason), .invalidConfiguration(let reason):
            return Errors.invalidArgumentException(reason)
        // Of delivery streams, which Firehose has.
        case .streamNotFound, .streamExists, .tooManyStreams, .notDirect, .undecipherable, .sourceNotFound,
            .schemaNotFound, .versionMismatch, .log:
            return nil
        }
    }

    private static func awsError(_ error: QueueError) -> AWSError {
        switch error {
        case .queueNotFound(let arn): Kinesis.Errors.resourceNotFoundException("Queue \(arn) not found.")
        case .queueExists(let name): Kinesis.Errors.resourceInUseException("Queue \(name) already exists.")
        case .notOnDemand(let stream):
            Kinesis.Errors.invalidArgumentException(
                "Queues are only supported for streams with the on-demand capacity mode. Stream: \(stream)")
        case .consumerLimit(let stream):
            Kinesis.Errors.limitExceededException(
                "Stream \(stream) has as many consumers and queues as it may have: \(Limits.Kinesis.consumersPerStream)."
            )
        case .tooManyTags:
            Kinesis.Errors.invalidArgumentException("The number of tags for a queue may not exceed 50.")
        }
    }

    private static func awsError(_ refusal: StreamError.ScalingRefusal) -> AWSError {
        switch refusal {
        case .onDemand:
            Kinesis.Errors.validationException("UpdateShardCount is not supported for streams in On-Demand mode.")
        case .aboveDouble(let open, let target):
            Kinesis.Errors.invalidArgumentException(
                "UpdateShardCount cannot scale up over double your current open shard count. Current open shard count: "
                    + "\(open) Target shard count: \(target)")
        case .belowHalf(let open, let target):
            Kinesis.Errors.invalidArgumentException(
                "UpdateShardCount cannot scale down below half your current open shard count. Current open shard count: "
                    + "\(open) Target shard count: \(target)")
        case .warmThroughput(let limit):
            Kinesis.Errors.invalidArgumentException("WarmThroughputMiBps may not exceed \(limit).")
        }
    }

    private static func awsError(_ refusal: StreamError.RetentionRefusal) -> AWSError {
        switch refusal {
        case .tooShort(let hours):
            Kinesis.Errors.invalidArgumentException(
                "Minimum allowed retention period is 24 hours. Requested retention period (\(hours) hours) is too short."
            )
        case .tooLong(let hours):
            Kinesis.Errors.invalidArgumentException(
                "Maximum allowed retention period is 8760 hours. Requested retention period (\(hours) hours) is too long."
            )
        case .notLonger(let requested, let existing, let stream):
            Kinesis.Errors.invalidArgumentException(
                "Requested retention period (\(requested) hours) for stream \(stream) can not be shorter than existing "
                    + "retention period (\(existing) hours). Use DecreaseRetentionPeriod API.")
        case .notShorter(let requested, let existing, let stream):
            Kinesis.Errors.invalidArgumentException(
                "Requested retention period (\(requested) hours) for stream \(stream) can not be longer than existing "
                    + "retention period (\(existing) hours). Use IncreaseRetentionPeriod API.")
        }
    }
}
