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
        let arguments = job.arguments(overriddenBy: run.arguments)
        let owner = RunAccess.Run(
            scope: scope, job: name, id: run.id, attempt: run.attempt, roleARN: job.roleARN,
            sessionPolicy: run.sessionPolicy,
            seconds: run.timeoutMinutes.clamped(multipliedBy: 60))
        let needs = Needs(
            owner: owner, arguments: arguments, capacity: run.maxCapacity, isSpark: run.command.isSpark, folder: folder)
        return try await launch(needs, JobLogs(run, arguments, scope, self), stop: stop) { place in
            place.variables["GLUE_JOB_NAME"] = name
            let script = try await fetch(job.scriptLocation, into: folder, place.source)
            var given = Self.commandLine(arguments)
            var command = ["millrace_launcher.py", script, errorFile(folder)]
            if run.command.isSpark {
                let settings = try await sparkSettings(run.workers, name, arguments, place, folder)
                command = ["millrace_spark.py", script, errorFile(folder), settings]
                given = ["--JOB_NAME", name, "--JOB_ID", "j_\(name)", "--JOB_RUN_ID", run.id] + given
            }
            if let workflow = run.origin?.workflow, let id = run.origin?.workflowRunID {
                given = ["--WORKFLOW_NAME", workflow, "--WORKFLOW_RUN_ID", id] + given
            }
            return command + given
        }
    }

    /// What a process is started for.
    struct Needs {
        let owner: RunAccess.Run
        let arguments: [String: String]
        /// Data processing units.
        let capacity: Double
        let isSpark: Bool
        let folder: String
    }

    /// What is ready when a process is started.
    struct Workplace {
        /// Archives on the path of modules.
        let libraries: [String]
        /// What the run's role may read.
        let source: RoleObjects
        var variables: [String: String]
    }

    /// Makes the folder, checks the role, fetches and installs what the arguments name, and runs a program of ours there.
    ///
    /// `command` gives the program, a file of the library, and its arguments.
    func launch(
        _ needs: Needs, _ logs: JobLogs, stop: Signal,
        command: (inout Workplace) async throws -> [String]
    ) async throws -> JobProcess.Ending {
        let (owner, folder) = (needs.owner, needs.folder)
        try await pool.run {
            try FileManager.default.createDirectory(atPath: folder + "/libraries", withIntermediateDirectories: true)
        }
        try await checkRole(owner.roleARN, owner.scope)
        await logs.begin()
        let source = RoleObjects(
            objects, identity: identity,
            role: .init(arn: owner.roleARN, service: "glue.amazonaws.com", session: RunAccess.sessionName),
            account: owner.scope.account)
        let libraries = try await fetchLibraries(
            needs.arguments["--extra-py-files"] ?? "", into: folder + "/libraries", source)
        let installed = try await installed(needs.arguments, owner.id, folder, source, stop, logs)
        return try await access.admit(owner) { token, deadline in
            let limits =
                needs.isSpark ? JobLimits(sparkHeapMiB: slots.heapMiB, needs.capacity) : JobLimits(needs.capacity)
            var place = Workplace(
                libraries: libraries, source: source,
                variables: environment.variables(
                    token: token, region: owner.scope.region.rawValue, folder: folder, limits: limits))
            let path = [folder + "/libraries"] + libraries + installed + [environment.library]
            place.variables["PYTHONPATH"] = path.joined(separator: ":")
            if needs.isSpark { place.variables.merge(environment.spark.variables) { $1 } }
            let words = try await command(&place)
            let process = JobProcess(
                runID: owner.id, interpreter: environment.python,
                arguments: [environment.library + "/" + words[0]] + words.dropFirst(), environment: place.variables,
                folder: folder, memoryBytes: limits.memoryBytes)
            let ending = try await process.run(
                stop: stop, deadline: deadline, clock: clock, pool: pool,
                output: { await logs.take(output: $0) }, errors: { await logs.take(errors: $0) })
            await logs.finish()
            return ending
        }
    }

    /// The role must be there, and let Glue take it.
    private func checkRole(_ role: String, _ scope: Scope) async throws {
        let parsed = ARN(role)
        guard let account = parsed.flatMap({ AccountID($0.account) }), account == scope.account,
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

    private func installed(
        _ arguments: [String: String], _ runID: String, _ folder: String, _ source: RoleObjects, _ stop: Signal,
        _ logs: JobLogs
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
            wanted.append(.file(try await fetch(one, into: folder + "/libraries", source)))
        }
        guard !wanted.isEmpty else { return [] }
        let options = (arguments["--python-modules-installer-option"] ?? "").split(separator: " ").map(String.init)
        let made = try await modules.install(wanted, options: options, runID: runID, folder: folder, stop: stop) {
            await logs.take(errors: $0)
        }
        return [made]
    }
}
