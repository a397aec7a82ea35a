import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// A token for a place in a shard, to begin to read there.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetShardIterator.html
    package func getShardIterator(
        _ input: Kinesis.GetShardIteratorInput, _ call: Call
    ) async throws -> Kinesis.GetShardIteratorOutput {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        let shard = try stream.shard(withID: input.shardId)
        guard stream.takeIterator(shard: shard.number, limits: streams.limits, now: clock.now()) else {
            throw Self.throttled(shard.number, stream)
        }
        let start = try start(
            type: input.shardIteratorType, sequenceNumber: input.startingSequenceNumber, timestamp: input.timestamp,
            stream, shard)
        let iterator = ShardIterator(
            streamARN: stream.arn.description, streamID: stream.document.id, shard: shard.number,
            offset: try await streams.offset(of: start, in: stream, shard: shard), issuedAt: clock.now())
        return .init(shardIterator: iterator.sealed(with: tokens))
    }

    /// Where a reader begins.
    func start(
        type: String, sequenceNumber: String?, timestamp: Timestamp?, _ stream: Stream, _ shard: Shard
    ) throws -> Streams.Start {
        switch type {
        case "TRIM_HORIZON": return .trimHorizon
        case "LATEST": return .latest
        case "AT_TIMESTAMP":
            guard let time = timestamp else {
                throw Kinesis.Errors.invalidArgumentException(
                    "Must specify timestamp parameter for iterator of type AT_TIMESTAMP. Current request has no timestamp "
                        + "parameter.")
            }
            guard time.milliseconds <= clock.now().milliseconds else {
                throw Kinesis.Errors.invalidArgumentException(
                    "The timestampInMillis parameter cannot be greater than the currentTimestampInMillis. "
                        + "timestampInMillis: \(time.milliseconds), currentTimestampInMillis: "
                        + "\(clock.now().milliseconds)")
            }
            return .time(time)
        default:
            guard let text = sequenceNumber else {
                throw Kinesis.Errors.invalidArgumentException(
                    "Must specify startingSequenceNumber parameter for iterator of type \(type). "
                        + "Current request has no startingSequenceNumber parameter.")
            }
            guard let number = SequenceNumber(text) else {
                throw StreamError.invalidSequenceNumber(text, shard: shard.id, stream: stream.name.rawValue)
            }
            return type == "AT_SEQUENCE_NUMBER" ? .at(number) : .after(number)
        }
    }
}
