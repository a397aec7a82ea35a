import AWSProtocol
import Core
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
    func take(_ operation: String, _ input: WireValue, in scope: Scope, now: Timestamp) -> Bool {
        let key: Key
        let rate: Double
        if let found = Self.perAccount[operation] {
            (key, rate) = (Key(scope: scope, operation: operation, subject: ""), found)
        } else if let found = Self.perStream[operation] {
            (key, rate) = (Key(scope: scope, operation: operation, subject: Self.stream(input)), found)
        } else if let found = Self.perSubscription[operation] {
            let subject = "\(input["ConsumerARN"]?.string ?? "")/\(input["ShardId"]?.string ?? "")"
            (key, rate) = (Key(scope: scope, operation: operation, subject: subject), found)
        } else {
            return true
        }
        return buckets.withLock { buckets in
            // Those of streams that are gone are of no use; a bucket that is forgotten is a full one.
            if buckets.count > Limits.Kinesis.rateBuckets { buckets = [:] }
            return buckets[key, default: RateBucket(rate: rate)].takeOne(now)
        }
    }

    /// The name of the stream that a call is about, whichever way it says so.
    private static func stream(_ input: WireValue) -> String {
        if let name = input["StreamName"]?.string { return name }
        for member in ["StreamARN", "ConsumerARN"] {
            if let arn = input[member]?.string, let named = ARN(arn)?.resource(after: "stream/") {
                return String(named.prefix { $0 != "/" })
            }
        }
        return ""
    }
}
