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
        try Self.endDryRun(input.dryRun)
        guard stream.takeRead(shard: iterator.shard, limits: streams.limits, now: clock.now()) else {
            throw Self.throttled(iterator.shard, stream)
        }
        let page = try await streams.read(
            stream, shard: iterator.shard, from: iterator.offset,
            maxRecords: input.limit ?? Limits.Kinesis.recordsPerGet)
        return .init(
            records: page.records.map { .init($0, of: stream) },
            nextShardIterator: page.nextOffset.map { iterator.moved(to: $0, at: clock.now()).sealed(with: tokens) },
            millisBehindLatest: Int(page.millisecondsBehind),
            childShards: page.nextOffset == nil ? stream.children(of: iterator.shard).map { .init($0) } : nil)
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
