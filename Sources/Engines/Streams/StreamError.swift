import Core
import Storage

/// Why the streams engine refuses a call.
package enum StreamError: DiskError {
    case streamNotFound(name: String, account: AccountID)
    case streamExists(name: String, account: AccountID)
    case streamChanging(name: String, account: AccountID)
    case streamHasConsumers(name: String, account: AccountID)
    case shardNotFound(shard: String, stream: String, account: AccountID)
    case shardClosed(shard: String, stream: String, account: AccountID)
    case hashKeyOutside(String, shard: Shard, stream: String, account: AccountID)
    case shardsNotAdjacent(String, String, stream: String, account: AccountID)
    case shardLimit(requested: Int, open: Int, scope: Scope)
    case scaling(ScalingRefusal)
    case tooOften(operation: String, perDay: Int)
    case retention(RetentionRefusal)
    case invalidSequenceNumber(String, shard: String, stream: String)
    case consumerNotFound(String, stream: String)
    case consumerExists(String)
    case consumerLimit(stream: String)
    case subscribed(consumer: String, shard: String)
    case tooManyTags
    case log(LogError)

    /// Why UpdateShardCount refuses a count.
    package enum ScalingRefusal: Sendable {
        case onDemand
        case aboveDouble(open: Int, target: Int)
        case belowHalf(open: Int, target: Int)
        case warmThroughput(limit: Int)
    }

    /// Why a retention period cannot be; hours.
    package enum RetentionRefusal: Sendable {
        case tooShort(Int)
        case tooLong(Int)
        case notLonger(requested: Int, existing: Int, stream: String)
        case notShorter(requested: Int, existing: Int, stream: String)
    }
}

extension StreamError {
    package var isFull: Bool {
        if case .log(let error) = self { error.isFull } else { false }
    }
}
