import Core

/// What a stream has counted since the server started, in the terms of its CloudWatch metrics.
///
/// https://docs.aws.amazon.com/streams/latest/dev/monitoring-with-cloudwatch.html
package struct StreamMetrics: Sendable, Equatable {
    package var incomingBytes = 0
    package var incomingRecords = 0
    package var outgoingBytes = 0
    package var outgoingRecords = 0
    package var getRecordsCalls = 0
    package var putCalls = 0
    package var failedPutRecords = 0
    package var writeThrottles = 0
    package var readThrottles = 0
    /// The age of the last record read, when it was read: 0 for a reader that has caught up.
    package var iteratorAgeMilliseconds: Int64 = 0
}
