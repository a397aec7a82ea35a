import Core
import Synchronization

/// What a delivery stream has counted since the server started, in the terms of its CloudWatch metrics.
///
/// https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-metrics.html
package final class DeliveryMetrics: Sendable {
    package struct Counts: Sendable, Equatable {
        package var incomingRecords = 0
        package var incomingBytes = 0
        package var deliveredRecords = 0
        package var deliveredBytes = 0
        package var deliverySuccesses = 0
        package var deliveryFailures = 0
        /// The age of the oldest record of the last delivery, when that was made.
        package var dataFreshnessSeconds: Int64 = 0
        package var loadedRecords = 0
        package var loadedBytes = 0
        package var backupRecords = 0
        package var backupBytes = 0
        package var convertedRecords = 0
        package var failedConversionRecords = 0
        package var failedProcessingRecords = 0
        package var partitions = 0
    }

    private let counts = Mutex(Counts())

    package var now: Counts { counts.withLock { $0 } }

    func count(_ change: (inout Counts) -> Void) { counts.withLock { change(&$0) } }
}
