import Core
import Jobs

extension GlueAPI {
    /// What the last Spark jobs with `--enable-metrics` have done, as Prometheus reads it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/monitoring-awsglue-with-cloudwatch-metrics.html
    package func prometheusText() -> String {
        let runs = jobs.metrics.map { run, metrics in
            // Names of jobs may hold what ends a label.
            let job = run.job.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            return (
                labels:
                    "account=\"\(run.scope.account)\",region=\"\(run.scope.region)\",job=\"\(job)\",run=\"\(run.id)\"",
                metrics: metrics
            )
        }
        guard !runs.isEmpty else { return "" }
        var lines: [String] = []
        for metric in JobMetrics.all {
            let name = "millrace_glue_job_\(metric.name)"
            lines.append("# HELP \(name) \(metric.awsName ?? "What the job has written")")
            lines.append("# TYPE \(name) \(metric.isCounter ? "counter" : "gauge")")
            lines += runs.compactMap { run in
                metric.value(run.metrics).map { value in
                    "\(name){\(run.labels)} \(Int64(exactly: value).map { "\($0)" } ?? "\(value)")"
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
