import Core
import Storage

/// Why the delivery engine refuses a call.
package enum DeliveryError: DiskError {
    case streamNotFound(name: String, account: AccountID)
    case streamExists(name: String, account: AccountID)
    case tooManyStreams
    case tooManyTags
    case channelNotFound(arn: String)
    case channelExists(name: String)
    case tooManyChannels(stream: String)
    case notOnDemand(stream: String)
    case bucketNotFound(String)
    case notBucketOwner(bucket: String, expected: AccountID)
    case notDirect(name: String)
    case roleNotFound(arn: String)
    case undecipherable(stream: String)
    case sourceNotFound(arn: String)
    case invalidPrefix(String)
    case invalidConfiguration(String)
    case schemaNotFound(String)
    case versionMismatch(name: String, given: String, current: Int)
    case log(LogError)
}

extension DeliveryError {
    package var isFull: Bool {
        if case .log(let error) = self { error.isFull } else { false }
    }
}
