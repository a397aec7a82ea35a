import AWSProtocol
import Delivery
import FirehoseModel

extension FirehoseAPI {
    package func unavailable(_ message: String) -> AWSError { Firehose.Errors.serviceUnavailableException(message) }

    package func awsError(for error: any Error) -> AWSError? {
        guard let error = error as? DeliveryError else { return nil }
        switch error {
        case .streamNotFound(let name, let account):
            return Firehose.Errors.resourceNotFoundException("Firehose \(name) under account \(account) not found.")
        case .streamExists(let name, let account):
            return Firehose.Errors.resourceInUseException("Firehose \(name) under accountId \(account) already exists")
        case .tooManyStreams:
            return Firehose.Errors.limitExceededException(
                "You have already consumed your firehose quota of 5000 hoses.")
        case .tooManyTags:
            return Firehose.Errors.limitExceededException("The number of tags for a delivery stream may not exceed 50.")
        case .notDirect(let name):
            return Firehose.Errors.invalidArgumentException(
                "This operation is not permitted on KinesisStreamAsSource delivery stream type: \(name)")
        case .roleNotFound(let arn):
            return Firehose.Errors.invalidArgumentException(
                "Firehose is unable to assume role \(arn). Please check the role provided.")
        case .bucketNotFound(let name):
            return Firehose.Errors.invalidArgumentException("The bucket \(name) does not exist.")
        // Of channels, which are Kinesis Data Streams' own.
        case .undecipherable, .channelNotFound, .channelExists, .tooManyChannels, .notOnDemand, .notBucketOwner:
            return nil
        case .sourceNotFound(let arn):
            return Firehose.Errors.resourceNotFoundException("Source stream \(arn) not found.")
        case .invalidPrefix(let reason), .invalidConfiguration(let reason), .schemaNotFound(let reason):
            return Firehose.Errors.invalidArgumentException(reason)
        case .versionMismatch(let name, let given, let current):
            return Firehose.Errors.concurrentModificationException(
                "Cannot update firehose: \(name) since the current version id: \(current) and specified version id: "
                    + "\(given) do not match")
        case .log:
            return Firehose.Errors.serviceUnavailableException(
                "Slow down. The delivery stream's storage cannot take the record.")
        }
    }
}
