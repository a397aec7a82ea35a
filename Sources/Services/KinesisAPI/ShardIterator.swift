import AWSProtocol
import Core
import KinesisModel
import Streams

/// What a shard iterator stands for: a place in a shard, for five minutes.
///
/// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetShardIterator.html
struct ShardIterator: Equatable {
    let streamARN: String
    let streamID: String
    let shard: UInt32
    let offset: UInt64
    let issuedAt: Timestamp

    /// The iterator that reads on from `offset`.
    func moved(to offset: UInt64, at now: Timestamp) -> ShardIterator {
        ShardIterator(streamARN: streamARN, streamID: streamID, shard: shard, offset: offset, issuedAt: now)
    }

    func sealed(with tokens: TokenSealer) -> String {
        tokens.seal([streamARN, streamID, "\(shard)", "\(offset)", "\(issuedAt.milliseconds)"])
    }

    /// Throws InvalidArgumentException for a text that is no iterator, and ExpiredIteratorException.
    init(_ token: String, tokens: TokenSealer, now: Timestamp) throws(AWSError) {
        guard let fields = tokens.open(token), fields.count == 5, let shard = UInt32(fields[2]),
            let offset = UInt64(fields[3]), let issued = Int64(fields[4])
        else { throw Kinesis.Errors.invalidArgumentException("Invalid ShardIterator.") }
        self.init(
            streamARN: fields[0], streamID: fields[1], shard: shard, offset: offset,
            issuedAt: Timestamp(milliseconds: issued))
        guard now.milliseconds - issued <= Limits.Kinesis.iteratorMilliseconds else {
            throw Kinesis.Errors.expiredIteratorException(
                "Iterator expired. The iterator was created at time \(issuedAt.iso8601()) while right now it is "
                    + "\(now.iso8601()) which is further in the future than the tolerated delay of 300000 milliseconds."
            )
        }
    }

    init(streamARN: String, streamID: String, shard: UInt32, offset: UInt64, issuedAt: Timestamp) {
        self.streamARN = streamARN
        self.streamID = streamID
        self.shard = shard
        self.offset = offset
        self.issuedAt = issuedAt
    }
}
