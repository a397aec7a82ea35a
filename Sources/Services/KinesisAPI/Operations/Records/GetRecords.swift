import AWSProtocol
import Core
import KinesisModel
import Storage
import Streams

extension KinesisAPI {
    /// Records of a shard from an iterator on, in order.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetRecords.html
    package func getRecords(_ input: Kinesis.GetRecordsInput, _ call: Call) async throws -> Kinesis.GetRecordsOutput {
        let (iterator, stream) = try reading(input.shardIterator, call)
        let page = try await streams.read(
            stream, shard: iterator.shard, from: iterator.offset,
            maxRecords: input.limit ?? Limits.Kinesis.recordsPerGet)
        let createdAt = stream.document.createdAt
        return .init(
            records: page.records.map { record in
                .init(
                    sequenceNumber: SequenceNumber(
                        createdAt: createdAt, offset: record.offset, shard: iterator.shard
                    ).description,
                    approximateArrivalTimestamp: record.arrival, data: record.data, partitionKey: record.partitionKey,
                    encryptionType: "NONE")
            },
            nextShardIterator: iterator.moved(to: page.nextOffset, at: clock.now()).sealed(with: tokens),
            millisBehindLatest: Int(page.millisecondsBehind))
    }

    /// The place that an iterator stands for, and its stream.
    func reading(_ token: String, _ call: Call) throws -> (ShardIterator, Stream) {
        let iterator = try ShardIterator(token, tokens: tokens, now: clock.now())
        let stream = try stream(name: nil, arn: iterator.streamARN, call)
        guard stream.document.id == iterator.streamID else {
            // Another stream of the same name, made after the iterator.
            throw Kinesis.Errors.invalidArgumentException("Invalid ShardIterator.")
        }
        return (iterator, stream)
    }
}
