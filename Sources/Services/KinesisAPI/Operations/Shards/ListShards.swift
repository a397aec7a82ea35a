import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// The shards of a stream in order, a page at a time.
    ///
    /// A NextToken stands for the stream as well, and expires after five minutes:
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListShards.html
    package func listShards(_ input: Kinesis.ListShardsInput, _ call: Call) async throws -> Kinesis.ListShardsOutput {
        var after = input.exclusiveStartShardId
        var name = input.streamName
        if let token = input.nextToken {
            guard input.streamName == nil, input.streamARN == nil else {
                throw Kinesis.Errors.invalidArgumentException(
                    "NextToken and StreamName cannot be provided together.")
            }
            guard let fields = tokens.open(token), fields.count == 3, let issued = Int64(fields[2]) else {
                throw Kinesis.Errors.invalidArgumentException("Invalid NextToken.")
            }
            guard clock.now().milliseconds - issued <= Limits.Kinesis.iteratorMilliseconds else {
                throw Kinesis.Errors.expiredNextTokenException("The NextToken has expired.")
            }
            (name, after) = (fields[0], fields[1])
        }
        let stream = try stream(name: name, arn: input.streamARN, id: input.streamId, call)
        var shards = stream.document.shards
        if let filter = input.shardFilter, filter.type == "AFTER_SHARD_ID" {
            guard let id = filter.shardId else {
                throw Kinesis.Errors.invalidArgumentException("ShardId is required for the filter AFTER_SHARD_ID.")
            }
            shards = shards.filter { $0.id > id }
        }
        let all = shards.filter { shard in after.map { shard.id > $0 } ?? true }
        let shown = all.prefix(input.maxResults ?? 1000)
        var next: String?
        if shown.count < all.count, let last = shown.last {
            next = tokens.seal([stream.name.rawValue, last.id, "\(clock.now().milliseconds)"])
        }
        return .init(shards: shown.map { .init($0, of: stream) }, nextToken: next)
    }
}
