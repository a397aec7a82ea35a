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
        let now = clock.now()
        let iterator = try ShardIterator(input.shardIterator, tokens: tokens, now: now)
        let stream = try stream(name: nil, arn: iterator.streamARN, call)
        guard stream.document.id == iterator.streamID else {
            // Another stream of the same name, made after the iterator.
            throw Kinesis.Errors.invalidArgumentException("Invalid ShardIterator.")
        }
        let page = try await streams.read(
            stream, shard: iterator.shard, from: iterator.offset,
            maxRecords: input.limit ?? Limits.Kinesis.recordsPerGet)
        let next = ShardIterator(
            streamARN: iterator.streamARN, streamID: iterator.streamID, shard: iterator.shard, offset: page.nextOffset,
            issuedAt: now)
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
            nextShardIterator: next.sealed(with: tokens), millisBehindLatest: Int(page.millisecondsBehind))
    }
}
