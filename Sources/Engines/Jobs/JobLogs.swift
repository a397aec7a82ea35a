import Core

/// The logs of one run: its output and its errors, and both together where continuous logging is asked for.
///
/// https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging.html
struct JobLogs: Sendable {
    private let output: JobLog
    private let errors: JobLog
    private let continuous: JobLog?

    init(_ run: JobRunDocument, _ arguments: [String: String], _ scope: Scope, _ runner: JobRunner) {
        func log(_ group: String, _ stream: String) -> JobLog {
            JobLog(
                group: group, stream: stream, scope: scope, events: runner.logEvents, clock: runner.clock,
                logger: runner.logger)
        }
        output = log("\(run.logGroup)/output", run.id)
        errors = log("\(run.logGroup)/error", run.id)
        if run.command.isSpark, arguments["--enable-continuous-cloudwatch-log"] == "true" {
            let prefix = arguments["--continuous-log-logStreamPrefix"] ?? run.id
            continuous = log(arguments["--continuous-log-logGroup"] ?? "\(run.logGroup)/logs-v2", "\(prefix)-driver")
        } else {
            continuous = nil
        }
    }

    private var all: [JobLog] { [output, errors] + (continuous.map { [$0] } ?? []) }

    /// Makes the streams, so that they are there even if the job writes nothing.
    func begin() async {
        for log in all { await log.begin() }
    }

    func take(output piece: [UInt8]) async {
        await output.take(piece)
        await continuous?.take(piece)
    }

    func take(errors piece: [UInt8]) async {
        await errors.take(piece)
        await continuous?.take(piece)
    }

    func finish() async {
        for log in all { await log.finish() }
    }
}
