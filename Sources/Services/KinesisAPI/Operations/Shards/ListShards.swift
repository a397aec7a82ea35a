import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// The shards of a stream in order, a page at a time.
    ///
    /// A NextToken stands for the stream and the filter as well, and expires after five minutes:
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListShards.html
    package func listShards(_ input: Kinesis.ListShardsInput, _ call: Call) async throws -> Kinesis.ListShardsOutput {
        var after = input.exclusiveStartShardId
        var name = input.streamName
        var filter = input.shardFilter
        if let token = input.nextToken {
            guard input.streamName == nil, input.streamARN == nil else {
                throw Kinesis.Errors.invalidArgumentException(
                    "NextToken and StreamName cannot be provided together.")
            }
            guard let fields = tokens.open(token), fields.count == 6, let issued = Int64(fields[2]) else {
                throw Kinesis.Errors.invalidArgumentException("Invalid NextToken.")
            }
            guard clock.now().milliseconds - issued <= Limits.Kinesis.iteratorMilliseconds else {
                throw Kinesis.Errors.expiredNextTokenException("The NextToken has expired.")
            }
            (name, after) = (fields[0], fields[1])
            if !fields[3].isEmpty {
                filter = Kinesis.ShardFilter(
                    type: fields[3], shardId: fields[4].isEmpty ? nil : fields[4],
                    timestamp: Int64(fields[5]).map { Timestamp(milliseconds: $0) })
            }
        }
        let stream = try stream(name: name, arn: input.streamARN, id: input.streamId, call)
        let shards = try chosen(stream.document.shards, by: filter, of: stream)
        let all = shards.filter { shard in after.map { shard.id > $0 } ?? true }
        let shown = all.prefix(input.maxResults ?? 1000)
        var next: String?
        if shown.count < all.count, let last = shown.last {
            next = tokens.seal([
                stream.name.rawValue, last.id, "\(clock.now().milliseconds)", filter?.type ?? "",
                filter?.shardId ?? "", filter?.timestamp.map { "\($0.milliseconds)" } ?? "",
            ])
        }
        return .init(shards: shown.map { .init($0, of: stream) }, nextToken: next)
    }

    /// The shards that a filter lets through, of those whose records are not all too old.
    private func chosen(
        _ all: [Shard], by filter: Kinesis.ShardFilter?, of stream: Stream
    ) throws(AWSError) -> [Shard] {
        let now = clock.now()
        let horizon = stream.horizon(at: now)
        let createdAt = stream.document.createdAt
        let kept = all.filter { shard in shard.closedAt.map { $0 >= horizon } ?? true }
        func isOpen(_ shard: Shard, at time: Timestamp) -> Bool {
            (shard.openedAt ?? createdAt) <= time && (shard.closedAt.map { $0 >= time } ?? true)
        }
        func time() throws(AWSError) -> Timestamp {
            guard let time = filter?.timestamp else {
                throw Kinesis.Errors.invalidArgumentException(
                    "Timestamp is required for the filter \(filter?.type ?? "").")
            }
            guard time <= now else {
                throw Kinesis.Errors.invalidArgumentException("The filter's Timestamp lies in the future.")
            }
            return max(time, createdAt)
        }
        switch filter?.type {
        case "AFTER_SHARD_ID":
            guard let id = filter?.shardId else {
                throw Kinesis.Errors.invalidArgumentException("ShardId is required for the filter AFTER_SHARD_ID.")
            }
            return kept.filter { $0.id > id }
        case "AT_LATEST": return kept.filter(\.isOpen)
        case "AT_TRIM_HORIZON":
            let start = max(horizon, createdAt)
            return kept.filter { isOpen($0, at: start) }
        case "AT_TIMESTAMP":
            let time = try time()
            return kept.filter { isOpen($0, at: time) }
        case "FROM_TIMESTAMP":
            let time = try time()
            return kept.filter { shard in shard.closedAt.map { $0 >= time } ?? true }
        default: return kept
        }
    }
}
