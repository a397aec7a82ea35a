import Core
import Delivery

extension FirehoseAPI {
    private static let metrics:
        [(name: String, kind: String, help: String, value: @Sendable (DeliveryMetrics.Counts) -> Int64)] = [
            ("incoming_records_total", "counter", "IncomingRecords", { Int64($0.incomingRecords) }),
            ("incoming_bytes_total", "counter", "IncomingBytes", { Int64($0.incomingBytes) }),
            ("delivery_to_s3_records_total", "counter", "DeliveryToS3.Records", { Int64($0.deliveredRecords) }),
            ("delivery_to_s3_bytes_total", "counter", "DeliveryToS3.Bytes", { Int64($0.deliveredBytes) }),
            ("delivery_to_s3_success_total", "counter", "Deliveries that were made", { Int64($0.deliverySuccesses) }),
            (
                "delivery_to_s3_failures_total", "counter", "Deliveries that failed and were tried again",
                { Int64($0.deliveryFailures) }
            ),
            (
                "delivery_to_s3_data_freshness_seconds", "gauge", "DeliveryToS3.DataFreshness",
                { $0.dataFreshnessSeconds }
            ),
            (
                "delivery_to_redshift_records_total", "counter", "DeliveryToRedshift.Records",
                { Int64($0.loadedRecords) }
            ),
            ("delivery_to_redshift_bytes_total", "counter", "DeliveryToRedshift.Bytes", { Int64($0.loadedBytes) }),
            ("backup_to_s3_records_total", "counter", "BackupToS3.Records", { Int64($0.backupRecords) }),
            ("backup_to_s3_bytes_total", "counter", "BackupToS3.Bytes", { Int64($0.backupBytes) }),
            (
                "succeed_conversion_records_total", "counter", "SucceedConversion.Records",
                { Int64($0.convertedRecords) }
            ),
            (
                "failed_conversion_records_total", "counter", "FailedConversion.Records",
                { Int64($0.failedConversionRecords) }
            ),
            (
                "failed_processing_records_total", "counter", "Records that processing failed for",
                { Int64($0.failedProcessingRecords) }
            ),
            ("partition_count", "gauge", "PartitionCount", { Int64($0.partitions) }),
        ]

    /// What the delivery streams have counted since the server started, as Prometheus reads it.
    package func prometheusText() -> String {
        let all = delivery.all().map { stream in
            (
                labels:
                    "account=\"\(stream.scope.account)\",region=\"\(stream.scope.region)\",delivery_stream=\"\(stream.name)\"",
                counts: stream.metrics.now
            )
        }.sorted { $0.labels < $1.labels }
        var lines: [String] = []
        for metric in Self.metrics {
            let name = "millrace_firehose_\(metric.name)"
            lines += ["# HELP \(name) \(metric.help)", "# TYPE \(name) \(metric.kind)"]
            lines += all.map { "\(name){\($0.labels)} \(metric.value($0.counts))" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
