import Core
import Identity
import Synchronization

extension Jobs {
    /// The working folder of a run.
    package func folder(of run: RunAccess.Run) -> String { "\(folder)/\(run.id)" }
}

/// What running scripts may ask of the server about themselves, known by a token that each run has for itself.
package final class RunAccess: Sendable {
    package struct Run: Sendable {
        package let scope: Scope
        package let job: String
        package let id: String
        package let attempt: Int
        let roleARN: String
        /// When the run is ended at the latest.
        let deadline: Timestamp
    }

    private struct Admitted {
        let run: Run
        /// The access keys that it was given.
        var keys: [String] = []
    }

    private let runs = Mutex<[String: Admitted]>([:])
    private let identity: Identity
    private let clock: any WallClock

    init(identity: Identity, clock: any WallClock) {
        self.identity = identity
        self.clock = clock
    }

    /// Lets a run in under a token for as long as `body` takes; the credentials that it got then end with it.
    func admit<Result>(_ run: Run, _ body: (_ token: String) async throws -> Result) async throws -> Result {
        let token = RandomText.make(64, from: RandomText.alphanumeric)
        runs.withLock { $0[token] = Admitted(run: run) }
        do {
            let result = try await body(token)
            try await dismiss(token)
            return result
        } catch {
            try await dismiss(token)
            throw error
        }
    }

    private func dismiss(_ token: String) async throws {
        guard let gone = runs.withLock({ $0.removeValue(forKey: token) }), !gone.keys.isEmpty else { return }
        // Credentials are taken back although the run was cancelled.
        try await Task { [identity] in try await identity.endSessions(gone.keys) }.value
    }

    package func run(_ token: String) throws(JobError) -> Run {
        guard let admitted = runs.withLock({ $0[token] }) else { throw .unknownRunToken }
        return admitted.run
    }

    /// Credentials of the run's role, which the SDKs ask for anew before they expire.
    ///
    /// Workers of a cluster cannot ask: theirs last as long as the run may.
    /// https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
    package func credentials(_ token: String, forWorkers: Bool) async throws -> Identity.Credentials {
        let run = try run(token)
        let left = Int((run.deadline.milliseconds - clock.now().milliseconds) / 1000) + Limits.Jobs.stopGraceSeconds
        let made = try await identity.assumeRole(
            arn: run.roleARN, sessionName: "GlueJobRunnerSession",
            seconds: forWorkers ? max(left, Limits.Jobs.credentialSeconds) : Limits.Jobs.credentialSeconds)
        let isNoted = runs.withLock { runs in
            runs[token]?.keys.append(made.accessKeyID)
            return runs[token] != nil
        }
        guard isNoted else {
            try await identity.endSessions([made.accessKeyID])
            throw JobError.unknownRunToken
        }
        return made
    }
}
