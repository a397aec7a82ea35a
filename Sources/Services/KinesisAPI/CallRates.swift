import AWSProtocol
import Core
import KinesisModel
import Synchronization

/// How often operations may be called, where AWS's limits hold.
///
/// https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html, and the page of each operation.
final class CallRates: Sendable {
    /// Calls a second for each account and region, as the operations' pages give them.
    private static let perAccount: [String: Double] = [
        "AddTagsToStream": 5, "CreateChannel": 5, "CreateStream": 5, "DeleteChannel": 5, "DeleteStream": 5,
        "DescribeAccountSettings": 5, "DescribeChannel": 5, "DescribeLimits": 1, "DescribeStream": 10,
        "DescribeStreamSummary": 20, "ListChannels": 5, "ListStreams": 5, "ListTagsForStream": 5, "MergeShards": 5,
        "RegisterStreamConsumer": 5, "RemoveTagsFromStream": 5, "SplitShard": 5, "UpdateAccountSettings": 5,
        "UpdateChannel": 5, "UpdateStreamWarmThroughput": 5,
    ]
    /// Calls a second for each stream.
    private static let perStream: [String: Double] = [
        "DeregisterStreamConsumer": 5, "DescribeStreamConsumer": 20, "ListShards": 1000, "ListStreamConsumers": 5,
    ]

    /// Calls a second for each consumer and shard.
    private static let perSubscription: [String: Double] = ["SubscribeToShard": 1]

    private struct Key: Hashable {
        let scope: Scope
        let operation: String
        /// A stream, or a consumer and a shard; empty for the limits of an account.
        let subject: String
    }

    private let buckets = Mutex<[Key: RateBucket]>([:])

    /// Whether an operation may be called now; if so, the call counts.
    func take(_ operation: String, _ resource: Kinesis.Resource?, in scope: Scope, now: Timestamp) -> Bool {
        let key: Key
        let rate: Double
        if let found = Self.perAccount[operation] {
            (key, rate) = (Key(scope: scope, operation: operation, subject: ""), found)
        } else if let found = Self.perStream[operation] {
            (key, rate) = (Key(scope: scope, operation: operation, subject: Self.subject(resource)), found)
        } else if let found = Self.perSubscription[operation] {
            (key, rate) = (Key(scope: scope, operation: operation, subject: Self.subject(resource)), found)
        } else {
            return true
        }
        return buckets.withLock { buckets in
            // Those of streams that are gone are of no use; a bucket that is forgotten is a full one.
            if buckets.count > Limits.Kinesis.rateBuckets { buckets = [:] }
            return buckets[key, default: RateBucket(rate: rate)].takeOne(now)
        }
    }

    /// The stream that a call is about, whichever way it says so, or the consumer and the shard.
    private static func subject(_ resource: Kinesis.Resource?) -> String {
        func stream(_ arn: String?) -> String? {
            arn.flatMap { ARN($0)?.resource(after: "stream/") }.map { String($0.prefix { $0 != "/" }) }
        }
        return switch resource {
        case .stream(let name, let arn): name ?? stream(arn) ?? ""
        case .consumer(let arn, _, let given): stream(arn ?? given) ?? ""
        case .subscription(let consumer, let shard): "\(consumer ?? "")/\(shard ?? "")"
        case .iterator, .shardsPage, .queue, .channel, .resource, nil: ""
        }
    }
}
