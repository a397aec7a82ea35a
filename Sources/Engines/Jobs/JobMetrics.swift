import Core
import Synchronization

/// What a Spark job that was started with `--enable-metrics` has done so far, as its driver tells.
///
/// The names of AWS's metrics are with `JobMetrics.all`.
/// https://docs.aws.amazon.com/glue/latest/dg/monitoring-awsglue-with-cloudwatch-metrics.html
package struct JobMetrics: Codable, Sendable {
    var bytesRead: Int64
    var recordsRead: Int64
    var bytesWritten: Int64
    var recordsWritten: Int64
    var shuffleBytesWritten: Int64
    var shuffleLocalBytesRead: Int64
    /// Milliseconds.
    var elapsedTime: Int64
    var completedStages: Int64
    var completedTasks: Int64
    var failedTasks: Int64
    var killedTasks: Int64
    var executors: Int64
    /// Bytes.
    var diskSpaceUsed: Int64
    /// Bytes.
    var heapUsed: Int64
    var heapUsage: Double
    var processorLoad: Double
    var streamingRecords: Int64?
    var batchMilliseconds: Int64?

    package struct Metric: Sendable {
        /// As Prometheus has it.
        package let name: String
        /// As AWS has it; nil for what only we count.
        package let awsName: String?
        package let isCounter: Bool
        package let value: @Sendable (JobMetrics) -> Double?
    }

    package static let all: [Metric] = [
        counter("bytes_read", "glue.driver.aggregate.bytesRead") { $0.bytesRead },
        counter("records_read", "glue.driver.aggregate.recordsRead") { $0.recordsRead },
        counter("bytes_written", nil) { $0.bytesWritten },
        counter("records_written", nil) { $0.recordsWritten },
        counter("shuffle_bytes_written", "glue.driver.aggregate.shuffleBytesWritten") { $0.shuffleBytesWritten },
        counter("shuffle_local_bytes_read", "glue.driver.aggregate.shuffleLocalBytesRead") { $0.shuffleLocalBytesRead },
        counter("elapsed_milliseconds", "glue.driver.aggregate.elapsedTime") { $0.elapsedTime },
        counter("completed_stages", "glue.driver.aggregate.numCompletedStages") { $0.completedStages },
        counter("completed_tasks", "glue.driver.aggregate.numCompletedTasks") { $0.completedTasks },
        counter("failed_tasks", "glue.driver.aggregate.numFailedTasks") { $0.failedTasks },
        counter("killed_tasks", "glue.driver.aggregate.numKilledTasks") { $0.killedTasks },
        gauge("executors", "glue.driver.ExecutorAllocationManager.executors.numberAllExecutors") {
            Double($0.executors)
        },
        gauge("disk_space_used_bytes", "glue.driver.BlockManager.disk.diskSpaceUsed_MB") { Double($0.diskSpaceUsed) },
        gauge("driver_heap_used_bytes", "glue.driver.jvm.heap.used") { Double($0.heapUsed) },
        gauge("driver_heap_usage", "glue.driver.jvm.heap.usage") { $0.heapUsage },
        gauge("driver_system_cpu_load", "glue.driver.system.cpuSystemLoad") { $0.processorLoad },
        gauge("streaming_records", "glue.driver.streaming.numRecords") { $0.streamingRecords.map { Double($0) } },
        gauge("streaming_batch_milliseconds", "glue.driver.streaming.batchProcessingTimeInMs") {
            $0.batchMilliseconds.map { Double($0) }
        },
    ]

    private static func counter(
        _ name: String, _ awsName: String?, _ value: @Sendable @escaping (JobMetrics) -> Int64
    ) -> Metric {
        Metric(name: name + "_total", awsName: awsName, isCounter: true) { Double(value($0)) }
    }

    private static func gauge(
        _ name: String, _ awsName: String?, _ value: @Sendable @escaping (JobMetrics) -> Double?
    ) -> Metric {
        Metric(name: name, awsName: awsName, isCounter: false, value: value)
    }
}

/// The metrics of the last runs that told any, since the server started.
final class RunMetrics: Sendable {
    private let runs = Mutex<[(run: RunAccess.Run, metrics: JobMetrics)]>([])

    var all: [(run: RunAccess.Run, metrics: JobMetrics)] { runs.withLock { $0 } }

    /// Keeps what a run tells, in the place of what it told before.
    func take(_ metrics: JobMetrics, of run: RunAccess.Run) {
        runs.withLock { runs in
            runs.removeAll { $0.run.id == run.id }
            runs.append((run, metrics))
            if runs.count > Limits.Jobs.runsWithMetrics { runs.removeFirst() }
        }
    }

    func reset() { runs.withLock { $0.removeAll() } }
}

extension Jobs {
    /// The metrics of the last runs that told any, the latest told last.
    package var metrics: [(run: RunAccess.Run, metrics: JobMetrics)] { runMetrics.all }

    /// Keeps what a run tells about itself.
    package func take(_ metrics: JobMetrics, token: String) throws {
        runMetrics.take(metrics, of: try access.run(token))
    }
}
