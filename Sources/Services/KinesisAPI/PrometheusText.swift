import Core
import Delivery
import Streams

extension KinesisAPI {
    private static let metrics:
        [(name: String, kind: String, help: String, value: @Sendable (StreamMetrics) -> Int64)] = [
            ("incoming_bytes_total", "counter", "IncomingBytes", { Int64($0.incomingBytes) }),
            ("incoming_records_total", "counter", "IncomingRecords", { Int64($0.incomingRecords) }),
            ("outgoing_bytes_total", "counter", "OutgoingBytes", { Int64($0.outgoingBytes) }),
            ("outgoing_records_total", "counter", "OutgoingRecords", { Int64($0.outgoingRecords) }),
            ("put_calls_total", "counter", "Calls of PutRecord and PutRecords", { Int64($0.putCalls) }),
            ("get_records_calls_total", "counter", "Calls of GetRecords", { Int64($0.getRecordsCalls) }),
            ("put_failed_records_total", "counter", "Records that the storage refused", { Int64($0.failedPutRecords) }),
            (
                "write_throughput_exceeded_total", "counter", "WriteProvisionedThroughputExceeded",
                { Int64($0.writeThrottles) }
            ),
            (
                "read_throughput_exceeded_total", "counter", "ReadProvisionedThroughputExceeded",
                { Int64($0.readThrottles) }
            ),
            (
                "iterator_age_milliseconds", "gauge", "GetRecords.IteratorAgeMilliseconds",
                { $0.iteratorAgeMilliseconds }
            ),
        ]

    /// What the streams have counted since the server started, as Prometheus reads it.
    ///
    /// https://prometheus.io/docs/instrumenting/exposition_formats/
    package func prometheusText() -> String {
        let all = streams.all().map { stream in
            // Names of accounts, regions and streams hold nothing that would have to be escaped.
            (
                labels:
                    "account=\"\(stream.scope.account)\",region=\"\(stream.scope.region)\",stream=\"\(stream.name)\"",
                metrics: stream.metrics
            )
        }.sorted { $0.labels < $1.labels }
        var lines: [String] = []
        for metric in Self.metrics {
            let name = "millrace_kinesis_\(metric.name)"
            lines += ["# HELP \(name) \(metric.help)", "# TYPE \(name) \(metric.kind)"]
            lines += all.map { "\(name){\($0.labels)} \(metric.value($0.metrics))" }
        }
        lines += shardLines() + channelLines()
        return lines.joined(separator: "\n") + "\n"
    }

    private static let channelMetrics:
        [(name: String, kind: String, help: String, value: @Sendable (DeliveryMetrics.Counts) -> Int64)] = [
            ("delivered_records_total", "counter", "Records delivered", { Int64($0.deliveredRecords) }),
            ("delivered_bytes_total", "counter", "Bytes delivered", { Int64($0.deliveredBytes) }),
            (
                "failures_total", "counter", "Deliveries that failed and were tried again",
                { Int64($0.deliveryFailures) }
            ),
            (
                "data_freshness_seconds", "gauge", "Age of the oldest record of the last delivery",
                { $0.dataFreshnessSeconds }
            ),
        ]

    private func channelLines() -> [String] {
        let all = delivery.everything().filter { $0.document.channel != nil }.map { channel in
            (
                labels:
                    "account=\"\(channel.scope.account)\",region=\"\(channel.scope.region)\",channel=\"\(channel.name)\"",
                counts: channel.metrics.now
            )
        }.sorted { $0.labels < $1.labels }
        return Self.channelMetrics.flatMap { metric in
            let name = "millrace_kinesis_channel_\(metric.name)"
            return ["# HELP \(name) \(metric.help)", "# TYPE \(name) \(metric.kind)"]
                + all.map { "\(name){\($0.labels)} \(metric.value($0.counts))" }
        }
    }

    /// What is counted of shards, by the name that enhanced monitoring has for it.
    private static let shardMetrics: [(name: String, kind: String, value: @Sendable (StreamMetrics) -> Int64)] = [
        ("IncomingBytes", "counter", { Int64($0.incomingBytes) }),
        ("IncomingRecords", "counter", { Int64($0.incomingRecords) }),
        ("OutgoingBytes", "counter", { Int64($0.outgoingBytes) }),
        ("OutgoingRecords", "counter", { Int64($0.outgoingRecords) }),
        ("WriteProvisionedThroughputExceeded", "counter", { Int64($0.writeThrottles) }),
        ("ReadProvisionedThroughputExceeded", "counter", { Int64($0.readThrottles) }),
        ("IteratorAgeMilliseconds", "gauge", { $0.iteratorAgeMilliseconds }),
    ]

    /// The metrics of shards, of the streams and of the kinds for which EnableEnhancedMonitoring has asked.
    private func shardLines() -> [String] {
        let all = streams.all().map { ($0, Set($0.document.shardLevelMetrics ?? []), $0.shardMetrics) }
            .filter { !$0.1.isEmpty }.sorted { $0.0.arn.description < $1.0.arn.description }
        return Self.shardMetrics.flatMap { metric -> [String] in
            let samples = all.filter { $0.1.contains(metric.name) }.flatMap { stream, _, shards in
                shards.sorted { $0.key < $1.key }.map { shard, counted in
                    "{account=\"\(stream.scope.account)\",region=\"\(stream.scope.region)\",stream=\"\(stream.name)\","
                        + "shard=\"\(Shard.id(shard))\"} \(metric.value(counted))"
                }
            }
            guard !samples.isEmpty else { return [] }
            let name =
                "millrace_kinesis_shard_\(Self.snakeCase(metric.name))\(metric.kind == "counter" ? "_total" : "")"
            return ["# HELP \(name) \(metric.name) of a shard", "# TYPE \(name) \(metric.kind)"]
                + samples.map { name + $0 }
        }
    }

    private static func snakeCase(_ name: String) -> String {
        var text = ""
        for character in name {
            if character.isUppercase, !text.isEmpty { text += "_" }
            text += character.lowercased()
        }
        return text
    }
}
