import Core
import Foundation
import Logging
import Storage
import Synchronization

/// How runs begin, wait, end and are stopped.
extension Jobs {
    /// Starts a run and returns its id; one beyond the number at a time waits if it may.
    package func start(_ name: String, _ request: JobRunRequest, in scope: Scope) async throws -> String {
        let job = try await job(name, in: scope)
        var request = request
        if let earlier = request.previousRunID {
            let run = try await jobRun(earlier, job: name, in: scope)
            guard run.state.isFinal, run.state != .succeeded else { throw JobError.runNotFailed(earlier) }
            request.arguments = run.arguments.merging(request.arguments) { $1 }
        }
        let all = job.arguments(overriddenBy: request.arguments)
        let bytes = all.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard bytes <= Limits.Jobs.argumentBytes else { throw JobError.argumentsTooLarge }
        try documents.quotas?.check(.runs, for: scope.account)
        if let given = request.id, try await documents.get(JobRunDocument.self, scope, name, given) != nil {
            return given
        }
        let id = request.id ?? "jr_" + (0..<32).map { _ in UInt8.random(in: .min ... .max) }.hexadecimal
        var run = JobRunDocument(id: id, of: job, request, at: clock.now())
        let isAllowed = try reserve(id, of: name, scope, limit: job.maxConcurrentRuns, mayWait: run.isQueued == true)
        if !isAllowed {
            run.state = .waiting
            run.stateDetail = "The number of runs at a time of job \(name) is reached."
        }
        do {
            try await store(run, name, scope)
        } catch {
            running.withLock { _ = $0.removeValue(forKey: id) }
            throw error
        }
        if isAllowed { begin(run, job, name, scope) }
        return id
    }

    /// Takes a place among the runs of a job; false if the run must wait.
    private func reserve(
        _ id: String, of name: String, _ scope: Scope, limit: Int, mayWait: Bool
    ) throws(JobError) -> Bool {
        let place: Bool? = running.withLock { running in
            let isFree =
                running.values.count { $0.scope == scope && $0.job.hasSameBytes(as: name) && !$0.isWaiting } < limit
            guard isFree || mayWait else { return nil }
            running[id] = Running(scope: scope, job: name, stop: Signal(), isWaiting: !isFree)
            return isFree
        }
        guard let place else { throw .concurrentRunsExceeded(name) }
        guard place || running.withLock({ $0.values.count(where: \.isWaiting) }) <= Limits.Jobs.waitingRuns else {
            running.withLock { _ = $0.removeValue(forKey: id) }
            throw .tooManyWaiting
        }
        return place
    }

    private func begin(_ run: JobRunDocument, _ job: JobDocument, _ name: String, _ scope: Scope) {
        guard let stop = running.withLock({ $0[run.id]?.stop }) else { return }
        let task = Task {
            await self.perform(run, job, name, scope, stop)
            self.taskEnds.raise()
            await self.startWaiting(of: name, in: scope)
        }
        running.withLock { $0[run.id]?.task = task }
    }

    /// Runs that waited when the server ended wait again, and start if they may.
    func resumeWaiting() async throws {
        let waiting = try await documents.read { try $0.listEverywhere(JobRunDocument.self) }.filter {
            $0.value.state == .waiting
        }
        running.withLock { running in
            for stored in waiting {
                running[stored.value.id] = Running(
                    scope: stored.scope, job: stored.path[0], stop: Signal(), isWaiting: true)
            }
        }
        struct Place: Hashable { let scope: Scope, job: Name }
        for place in Set(waiting.map { Place(scope: $0.scope, job: Name($0.path[0])) }) {
            await startWaiting(of: place.job.text, in: place.scope)
        }
    }

    /// Starts the runs of a job that wait, the oldest first, as far as there are places.
    private func startWaiting(of name: String, in scope: Scope) async {
        do {
            guard let job = try await documents.get(JobDocument.self, scope, name)?.value else { return }
            let runs = try await documents.list(JobRunDocument.self, scope, under: DocumentPrefix(name))
            for stored in runs.map(\.value).sorted(by: { $0.startedAt < $1.startedAt }) where stored.state == .waiting {
                let isFree = running.withLock { running in
                    let count = running.values.count {
                        $0.scope == scope && $0.job.hasSameBytes(as: name) && !$0.isWaiting
                    }
                    guard count < job.maxConcurrentRuns, running[stored.id]?.isWaiting == true else { return false }
                    running[stored.id]?.isWaiting = false
                    return true
                }
                guard isFree else { continue }
                var run = stored
                run.state = .starting
                run.stateDetail = nil
                run.requestedAt = stored.requestedAt ?? stored.startedAt
                run.startedAt = clock.now()
                begin(run, job, name, scope)
            }
        } catch {
            logger.error("runs that wait cannot be started", metadata: ["job": "\(name)", "error": "\(error)"])
        }
    }

    /// Lets the triggers know that wait for a run which one of them started.
    static func noteEnd(
        _ run: JobRunDocument, _ name: String, at now: Timestamp, _ scope: Scope, _ writer: DocumentWriter
    ) throws {
        guard let origin = run.origin else { return }
        try TaskEnding(task: .job, name: name, runID: run.id, state: run.state.rawValue, origin: origin)
            .note(at: now, in: scope, writer)
    }

    private func store(_ run: JobRunDocument, _ name: String, _ scope: Scope) async throws {
        try await documents.transact { try $0.put(run, scope, name, run.id) }
    }

    /// Runs a script until it ends, and again if it failed and may be tried again.
    private func perform(_ first: JobRunDocument, _ job: JobDocument, _ name: String, _ scope: Scope, _ stop: Signal)
        async
    {
        var run = first
        defer { running.withLock { _ = $0.removeValue(forKey: first.id) } }
        do {
            while true {
                run = try await attempt(run, job, name, scope, stop)
                guard run.state == .failed, run.attempt < job.maxRetries else { return }
                let next = run.retried(first: first.id, at: clock.now())
                try await store(next, name, scope)
                run = next
            }
        } catch {
            logger.error("a job run cannot be recorded", metadata: ["run": "\(run.id)", "error": "\(error)"])
        }
    }

    private func attempt(
        _ starting: JobRunDocument, _ job: JobDocument, _ name: String, _ scope: Scope, _ stop: Signal
    ) async throws -> JobRunDocument {
        var run = starting
        let workplace = "\(folder)/\(run.id)"
        var began = clock.now()
        let delay = Task { [run] in await self.noteDelay(run, name) }
        defer { delay.cancel() }
        do {
            let ending = try await runner.run(run, of: job, name: name, in: scope, folder: workplace, stop: stop) {
                run.state = .running
                began = self.clock.now()
                run.updatedAt = began
                try await self.store(run, name, scope)
            }
            switch ending {
            case .exited(0): run.state = .succeeded
            case .exited(let code):
                run.state = .failed
                run.errorMessage = await runner.errorMessage(workplace) ?? "Command failed with exit code \(code)"
            case .stopped: run.state = .stopped
            case .timedOut:
                run.state = .timeout
                run.errorMessage = "Execution timed out: job run exceeded \(run.timeoutMinutes) minutes"
            case .tooManyProcesses:
                run.state = .failed
                run.errorMessage = "The job run had more than \(Limits.Jobs.processes) processes and was ended."
            case .outOfMemory:
                run.state = .failed
                run.errorMessage = "Command Failed due to Out of Memory"
            }
        } catch let problem as JobRunner.Preparation {
            run.state = .failed
            run.errorMessage = problem.message
        } catch {
            run.state = .failed
            run.errorMessage = "The job could not be run: \(error)"
        }
        try? await runner.pool.run { try FileManager.default.removeItem(atPath: workplace) }
        let now = clock.now()
        run.completedAt = now
        run.updatedAt = now
        run.executionSeconds = Int((now.milliseconds - began.milliseconds + 999) / 1000)
        let isLast = run.state != .failed || run.attempt >= job.maxRetries
        try await documents.transact { [run] writer in
            try writer.put(run, scope, name, run.id)
            if isLast { try Self.noteEnd(run, name, at: now, scope, writer) }
        }
        return run
    }

    /// Says so if a run is under way longer than it asked to be told of, where AWS sends an event to EventBridge.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_NotificationProperty.html
    private func noteDelay(_ run: JobRunDocument, _ name: String) async {
        guard let minutes = run.notifyDelayMinutes else { return }
        guard (try? await clock.sleep(until: clock.now().adding(minutes: minutes))) != nil else { return }
        logger.notice(
            "a job run takes longer than its NotifyDelayAfter",
            metadata: ["job": "\(name)", "run": "\(run.id)", "minutes": "\(minutes)"])
    }

    package func jobRun(_ id: String, job: String, in scope: Scope) async throws -> JobRunDocument {
        guard let stored = try await documents.get(JobRunDocument.self, scope, job, id) else {
            throw JobError.runNotFound(id)
        }
        return stored.value
    }

    /// The runs of a job, newest first.
    package func jobRuns(of job: String, in scope: Scope) async throws -> [JobRunDocument] {
        _ = try await self.job(job, in: scope)
        return try await documents.list(JobRunDocument.self, scope, under: DocumentPrefix(job))
            .map(\.value).sorted { $0.listedAt > $1.listedAt }
    }

    /// A run and those that followed because it failed.
    package func attempts(of first: String, job: String, in scope: Scope) async throws -> [JobRunDocument] {
        try await documents.list(JobRunDocument.self, scope, under: DocumentPrefix(job).beginning(first)).map(\.value)
    }

    /// Asks a run to end; it is STOPPING until its processes are gone, and STOPPED at once if it waits.
    package func stop(_ id: String, job: String, in scope: Scope) async throws {
        let now = clock.now()
        let waited = try await documents.transact { writer in
            guard var run = try writer.get(JobRunDocument.self, scope, job, id)?.value else {
                throw JobError.runNotFound(id)
            }
            guard !run.state.isFinal else { throw JobError.runFinished(id) }
            let waited = run.state == .waiting
            run.state = waited ? .stopped : .stopping
            run.updatedAt = now
            if waited { run.completedAt = now }
            try writer.put(run, scope, job, id)
            if waited { try Self.noteEnd(run, job, at: now, scope, writer) }
            return waited
        }
        let first = id.components(separatedBy: "_attempt_")[0]
        running.withLock { running in
            running[first]?.stop.raise()
            if waited, running[first]?.isWaiting == true { running[first] = nil }
        }
        if waited { taskEnds.raise() }
    }
}
