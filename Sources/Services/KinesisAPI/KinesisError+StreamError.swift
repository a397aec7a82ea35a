import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    package func awsError(for error: any Error) -> AWSError? {
        guard let error = error as? StreamError else { return nil }
        switch error {
        case .streamNotFound(let name, let account):
            return Kinesis.Errors.resourceNotFoundException("Stream \(name) under account \(account) not found.")
        case .streamExists(let name, let account):
            return Kinesis.Errors.resourceInUseException("Stream \(name) under account \(account) already exists.")
        case .shardNotFound(let shard, let stream, let account):
            return Kinesis.Errors.resourceNotFoundException(
                "Shard \(shard) in stream \(stream) under account \(account) does not exist")
        case .invalidSequenceNumber(let number, let shard, let stream):
            return Kinesis.Errors.invalidArgumentException(
                "StartingSequenceNumber \(number) used in GetShardIterator on shard \(shard) in stream \(stream) is "
                    + "invalid.")
        case .tooManyTags:
            return Kinesis.Errors.invalidArgumentException(
                "Failed to add tags to stream: the number of tags for a stream may not exceed 50.")
        case .log:
            return AWSError(
                code: "InternalFailure",
                message: "The stream cannot take or give records: its storage failed. Millrace's log has the reason.",
                status: 500)
        }
    }
}
