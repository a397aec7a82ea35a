import Core
import Storage

/// Why the streams engine refuses a call.
package enum StreamError: Error, Sendable {
    case streamNotFound(name: String, account: AccountID)
    case streamExists(name: String, account: AccountID)
    case shardNotFound(shard: String, stream: String, account: AccountID)
    case invalidSequenceNumber(String, shard: String, stream: String)
    case tooManyTags
    case log(LogError)
}
