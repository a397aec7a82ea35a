import Core
import Foundation
import Identity
import LogEvents
import Logging
import NIOCore
import Objects
import Storage

/// Carries out one run of a job.
///
/// https://docs.aws.amazon.com/glue/latest/dg/add-job-python.html
struct JobRunner: Sendable {
    let environment: JobEnvironment
    let access: RunAccess
    let objects: Objects
    let identity: Identity
    let logEvents: LogEvents
    let pool: BlockingPool
    let clock: any WallClock
    let logger: Logger
    let slots: SparkSlots
    let modules: PythonModules

    init(
        environment: JobEnvironment, access: RunAccess, objects: Objects, identity: Identity, logEvents: LogEvents,
        pool: BlockingPool, clock: any WallClock, logger: Logger, environments: String
    ) {
        self.environment = environment
        self.access = access
        self.objects = objects
        self.identity = identity
        self.logEvents = logEvents
        self.pool = pool
        self.clock = clock
        self.logger = logger
        slots = SparkSlots()
        modules = PythonModules(
            python: environment.python, wheels: environment.wheels, folder: environments, pool: pool, clock: clock)
    }

    /// What stops a run before its script begins; becomes its ErrorMessage.
    struct Preparation: Error { let message: String }

    /// Runs the job's script to its end; `begin` is called when it is about to start.
    func run(
        _ run: JobRunDocument, of job: JobDocument, name: String, in scope: Scope, folder: String, stop: Signal,
        begin: () async throws -> Void
    ) async throws -> JobProcess.Ending {
        guard run.command.isSpark else {
            try await begin()
            return try await perform(run, of: job, name, scope, folder, stop)
        }
        guard try await slots.take(stop: stop, clock: clock) else { return .stopped }
        defer { slots.giveBack() }
        try await begin()
        return try await perform(run, of: job, name, scope, folder, stop)
    }

    private func perform(
        _ run: JobRunDocument, of job: JobDocument, _ name: String, _ scope: Scope, _ folder: String, _ stop: Signal
    ) async throws -> JobProcess.Ending {
        try await pool.run {
            try FileManager.default.createDirectory(atPath: folder + "/libraries", withIntermediateDirectories: true)
        }
        try await checkRole(job.roleARN)
        let logs = JobLogs(run, job.arguments(overriddenBy: run.arguments), scope, self)
        await logs.begin()
        let arguments = job.arguments(overriddenBy: run.arguments)
        let script = try await fetch(job.scriptLocation, into: folder)
        let libraries = try await fetchLibraries(arguments["--extra-py-files"] ?? "", into: folder + "/libraries")
        let installed = try await installed(arguments, run.id, folder, stop, logs)
        let token = access.admit(
            .init(scope: scope, job: name, id: run.id, attempt: run.attempt, roleARN: job.roleARN))
        defer { access.dismiss(token) }
        var variables = environment.variables(token: token, region: scope.region.rawValue, folder: folder)
        variables["GLUE_JOB_NAME"] = name
        let path = [folder + "/libraries"] + libraries + installed + [environment.library]
        variables["PYTHONPATH"] = path.joined(separator: ":")
        var launch = [environment.library + "/millrace_launcher.py", script, errorFile(folder)]
        var given = Self.commandLine(arguments)
        if run.command.isSpark {
            variables["MILLRACE_LIMIT_MEMORY_BYTES"] = nil
            if let home = environment.spark.home { variables["SPARK_HOME"] = home }
            launch = [environment.library + "/millrace_spark.py", script, errorFile(folder)]
            launch.append(try await sparkSettings(run.workers, name, arguments, libraries, folder))
            given = ["--JOB_NAME", name, "--JOB_ID", "j_\(name)", "--JOB_RUN_ID", run.id] + given
        }
        if let workflow = run.origin?.workflow, let id = run.origin?.workflowRunID {
            given = ["--WORKFLOW_NAME", workflow, "--WORKFLOW_RUN_ID", id] + given
        }
        let process = JobProcess(
            runID: run.id, interpreter: environment.python, arguments: launch + given, environment: variables,
            folder: folder, memoryBytes: run.command.isSpark ? sparkMemoryBytes : Limits.Jobs.memoryBytes)
        let ending = try await process.run(
            stop: stop, deadline: clock.now().adding(seconds: run.timeoutMinutes * 60), clock: clock, pool: pool,
            output: { await logs.take(output: $0) }, errors: { await logs.take(errors: $0) })
        await logs.finish()
        return ending
    }

    /// What all processes of a Spark driver may use together.
    var sparkMemoryBytes: Int64 { Int64(slots.heapMiB) * 1024 * 1024 + Limits.Jobs.sparkOverheadBytes }

    /// The role must be there, and let Glue take it.
    func checkRole(_ role: String) async throws {
        let parsed = ARN(role)
        guard let account = parsed.flatMap({ AccountID($0.account) }),
            let name = parsed?.resource(after: "role/")?.split(separator: "/").last.map(String.init),
            try await identity.trusts("glue.amazonaws.com", role: name, account: account)
        else {
            throw Preparation(message: "Role \(role) should be given assume role permissions for Glue Service.")
        }
    }

    /// What the script's exception said; nil if there was none.
    func errorMessage(_ folder: String) async -> String? {
        let file = errorFile(folder)
        let bytes = try? await pool.run { FileManager.default.contents(atPath: file) }
        return bytes.flatMap { $0 }.map { String(decoding: $0.prefix(10_000), as: UTF8.self) }
    }

    func errorFile(_ folder: String) -> String { folder + "/error-message" }

    /// The arguments as `--NAME VALUE`, those that Glue keeps for itself left out.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-glue-arguments.html
    private static func commandLine(_ arguments: [String: String]) -> [String] {
        let own: Set<String> = [
            "--extra-py-files", "--additional-python-modules", "--python-modules-installer-option", "library-set",
            "--library-set", "--conf", "--extra-jars", "--extra-files", "--user-jars-first", "--job-language",
            "--datalake-formats", "--enable-glue-datacatalog",
        ]
        return arguments.sorted { $0.key < $1.key }.filter { !own.contains($0.key) }.flatMap { [$0.key, $0.value] }
    }

    func installed(
        _ arguments: [String: String], _ runID: String, _ folder: String, _ stop: Signal, _ logs: JobLogs
    ) async throws -> [String] {
        if let set = arguments["library-set"] ?? arguments["--library-set"], !["analytics", "none"].contains(set) {
            throw Preparation(message: "Invalid value \(set) of the argument library-set: analytics or none.")
        }
        let list = (arguments["--additional-python-modules"] ?? "").split(separator: ",")
        var wanted: [PythonModules.Module] = []
        for one in list.map({ $0.trimmingCharacters(in: .whitespaces) }) where !one.isEmpty {
            guard one.hasPrefix("s3://") else {
                wanted.append(.named(one))
                continue
            }
            wanted.append(.file(try await fetch(one, into: folder + "/libraries")))
        }
        guard !wanted.isEmpty else { return [] }
        let options = (arguments["--python-modules-installer-option"] ?? "").split(separator: " ").map(String.init)
        let made = try await modules.install(wanted, options: options, runID: runID, folder: folder, stop: stop) {
            await logs.take(errors: $0)
        }
        return [made]
    }
}
