import Core
import Storage

extension JobRunner {
    /// Runs the driver of an interactive session until it is stopped or its time is over.
    func run(
        _ session: InteractiveSession, _ id: String, key: String, in scope: Scope, folder: String, stop: Signal
    ) async throws -> JobProcess.Ending {
        guard try await slots.take(stop: stop, clock: clock) else { return .stopped }
        defer { slots.giveBack() }
        let needs = Needs(
            owner: RunAccess.Run(
                scope: scope, job: id, id: key, attempt: 0, roleARN: session.roleARN, sessionPolicy: nil,
                seconds: session.timeoutMinutes.clamped(multipliedBy: 60)),
            arguments: session.arguments, capacity: session.maxCapacity, isSpark: true, folder: folder)
        let logs = JobLogs(group: "/aws-glue/sessions", stream: id, scope, self)
        return try await launch(needs, logs, stop: stop) { place in
            let settings = try await sparkSettings(session.workers, id, session.arguments, place, folder)
            return ["millrace_session.py", errorFile(folder), settings]
        }
    }
}
