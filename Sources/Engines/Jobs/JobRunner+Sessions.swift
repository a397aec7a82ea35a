import Core
import Foundation
import Storage

extension JobRunner {
    /// Runs the driver of an interactive session until it is stopped or its time is over.
    func run(
        _ session: InteractiveSession, _ id: String, key: String, in scope: Scope, folder: String, stop: Signal
    ) async throws -> JobProcess.Ending {
        guard try await slots.take(stop: stop, clock: clock) else { return .stopped }
        defer { slots.giveBack() }
        try await pool.run {
            try FileManager.default.createDirectory(atPath: folder + "/libraries", withIntermediateDirectories: true)
        }
        try await checkRole(session.roleARN)
        let logs = JobLogs(group: "/aws-glue/sessions", stream: id, scope, self)
        await logs.begin()
        let arguments = session.arguments
        let libraries = try await fetchLibraries(arguments["--extra-py-files"] ?? "", into: folder + "/libraries")
        let installed = try await installed(arguments, key, folder, stop, logs)
        let token = access.admit(.init(scope: scope, job: id, id: key, attempt: 0, roleARN: session.roleARN))
        defer { access.dismiss(token) }
        var variables = environment.variables(token: token, region: scope.region.rawValue, folder: folder)
        variables["MILLRACE_LIMIT_MEMORY_BYTES"] = nil
        let path = [folder + "/libraries"] + libraries + installed + [environment.library]
        variables["PYTHONPATH"] = path.joined(separator: ":")
        if let home = environment.spark.home { variables["SPARK_HOME"] = home }
        let settings = try await sparkSettings(session.workers, id, arguments, libraries, folder)
        let process = JobProcess(
            runID: key, interpreter: environment.python,
            arguments: [environment.library + "/millrace_session.py", errorFile(folder), settings],
            environment: variables, folder: folder, memoryBytes: sparkMemoryBytes)
        let ending = try await process.run(
            stop: stop, deadline: clock.now().adding(seconds: session.timeoutMinutes * 60), clock: clock, pool: pool,
            output: { await logs.take(output: $0) }, errors: { await logs.take(errors: $0) })
        await logs.finish()
        return ending
    }
}
