/// Why a queue refuses a call.
package enum QueueError: Error, Sendable, Equatable {
    case queueNotFound(String)
    case queueExists(String)
    case notOnDemand(stream: String)
    case consumerLimit(stream: String)
    case tooManyTags
}

/// Why one of several records is refused.
package enum QueueRecordError: Error, Sendable, Equatable {
    /// The handle is not one of this queue.
    case invalidReceipt
    /// The record has been received again since, acknowledged, or restored.
    case staleReceipt
}
