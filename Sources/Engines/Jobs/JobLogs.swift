import Core

/// The logs of one run: its output and its errors, and both together where continuous logging is asked for.
///
/// https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging.html
struct JobLogs: Sendable {
    private let output: JobLog
    private let errors: JobLog
    private var continuous: JobLog?

    init(_ run: JobRunDocument, _ arguments: [String: String], _ scope: Scope, _ runner: JobRunner) {
        self.init(group: run.logGroup, stream: run.id, scope, runner)
        if run.command.isSpark, arguments["--enable-continuous-cloudwatch-log"] == "true" {
            let prefix = arguments["--continuous-log-logStreamPrefix"] ?? run.id
            let group = arguments["--continuous-log-logGroup"] ?? "\(run.logGroup)/logs-v2"
            continuous = Self.log(group, "\(prefix)-driver", scope, runner)
        }
    }

    init(group: String, stream: String, _ scope: Scope, _ runner: JobRunner) {
        output = Self.log("\(group)/output", stream, scope, runner)
        errors = Self.log("\(group)/error", stream, scope, runner)
    }

    private static func log(_ group: String, _ stream: String, _ scope: Scope, _ runner: JobRunner) -> JobLog {
        JobLog(
            group: group, stream: stream, scope: scope, events: runner.logEvents, clock: runner.clock,
            logger: runner.logger)
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
