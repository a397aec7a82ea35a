import Core
import Crawling
import Jobs
import Logging
import ServiceLifecycle
import Storage

/// Triggers and workflows: what starts jobs and crawlers when it is time.
///
/// https://docs.aws.amazon.com/glue/latest/dg/trigger-job.html
package final class Orchestration: Service, Sendable {
    let documents: DocumentStore
    let jobs: Jobs
    let crawling: Crawling
    let clock: any WallClock
    let logger: Logger
    let schedules: Schedules

    package init(
        documents: DocumentStore, jobs: Jobs, crawling: Crawling, clock: any WallClock, logger: Logger
    ) {
        self.documents = documents
        self.jobs = jobs
        self.crawling = crawling
        self.clock = clock
        self.logger = logger
        schedules = Schedules(clock: clock, logger: logger)
    }

    /// Fires triggers until the server shuts down.
    package func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await self.schedules.run { try await self.scheduled() } }
                group.addTask { await self.followEndings() }
                group.addTask { await self.followStops() }
            }
        }
    }

    private func scheduled() async throws -> [Schedules.Item] {
        try await documents.read { try $0.listEverywhere(TriggerDocument.self) }.compactMap { stored in
            guard stored.value.kind == .scheduled, stored.value.state == .activated,
                let expression = stored.value.schedule
            else { return nil }
            return Schedules.Item(name: stored.name, expression: expression) {
                try await self.pull(stored.name, in: stored.scope)
            }
        }
    }

    /// Carries out what a crash left undone, and then takes note of every task that ends.
    private func followEndings() async {
        while !Task.isCancelled {
            do {
                try await takeEndings()
                for stored in try await documents.read({ try $0.listEverywhere(Firing.self) }) {
                    try await carryOut(stored)
                }
                try await jobs.taskEnds.wait(until: nil, clock: clock)
            } catch is CancellationError {
                break
            } catch {
                logger.error("triggers cannot be fired", metadata: ["error": "\(error)"])
                try? await clock.sleep(until: clock.now().adding(seconds: 10))
            }
        }
    }

    /// Crawls end here as job runs do.
    private func followStops() async {
        while !Task.isCancelled {
            do {
                try await crawling.taskEnds.wait(until: nil, clock: clock)
            } catch { break }
            jobs.taskEnds.raise()
        }
    }

    // MARK: Starting

    /// Starts what a firing holds, and forgets it; what has begun already is not started twice.
    private func carryOut(_ stored: Stored<Firing>) async throws {
        let firing = stored.value
        for start in firing.starts {
            do {
                if let job = start.action.job {
                    try await begin(job, start, firing.origin, stored.scope)
                } else if let crawler = start.action.crawler {
                    try await crawling.start(crawler, id: start.runID, origin: firing.origin, in: stored.scope)
                }
            } catch {
                try await noteFailure(start, firing.origin, error, stored.scope)
            }
        }
        try await documents.transact { try $0.delete(.firing, stored.scope, stored.name) }
    }

    private func begin(_ job: String, _ start: Firing.Start, _ origin: TaskOrigin, _ scope: Scope) async throws {
        var request = JobRunRequest()
        request.id = start.runID
        request.arguments = start.action.arguments
        request.timeoutMinutes = start.action.timeoutMinutes
        request.securityConfiguration = start.action.securityConfiguration
        request.notifyDelayMinutes = start.action.notifyDelayMinutes
        request.origin = origin
        _ = try await jobs.start(job, request, in: scope)
    }

    /// A task that cannot be started has ended in an error, which triggers that watch it may wait for in vain.
    private func noteFailure(
        _ start: Firing.Start, _ origin: TaskOrigin, _ error: any Error, _ scope: Scope
    ) async throws {
        guard let task = start.action.task else { return }
        logger.warning(
            "a trigger's action did not start",
            metadata: ["trigger": "\(origin.trigger)", "task": "\(task.name)", "error": "\(error)"])
        let now = clock.now()
        try await documents.transact { writer in
            try TaskEnding(task: task.kind, name: task.name, runID: start.runID, state: "ERROR", origin: origin)
                .note(at: now, in: scope, writer)
        }
        jobs.taskEnds.raise()
    }
}
