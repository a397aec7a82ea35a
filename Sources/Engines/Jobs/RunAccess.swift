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
        /// Allows less than the role's own.
        let sessionPolicy: String?
        /// How long the script may run.
        let seconds: Int
    }

    private struct Admitted {
        let run: Run
        /// When the script is ended at the latest.
        let deadline: Timestamp
        /// The access keys that it was given.
        var keys: [String] = []
    }

    /// As it stands in the ARN of a run's identity.
    static let sessionName = "GlueJobRunnerSession"

    private let runs = Mutex<[String: Admitted]>([:])
    private let identity: Identity
    private let clock: any WallClock

    init(identity: Identity, clock: any WallClock) {
        self.identity = identity
        self.clock = clock
    }

    /// Lets a run in under a token for as long as `body` takes; the credentials that it got then end with it.
    ///
    /// The run's time counts from here.
    func admit<Result>(
        _ run: Run, _ body: (_ token: String, _ deadline: Timestamp) async throws -> Result
    ) async throws -> Result {
        let token = RandomText.make(64, from: RandomText.alphanumeric)
        let deadline = clock.now().adding(seconds: run.seconds)
        runs.withLock { $0[token] = Admitted(run: run, deadline: deadline) }
        do {
            let result = try await body(token, deadline)
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

    package func run(_ token: String) throws(JobError) -> Run { try admitted(token).run }

    private func admitted(_ token: String) throws(JobError) -> Admitted {
        guard let admitted = runs.withLock({ $0[token] }) else { throw .unknownRunToken }
        return admitted
    }

    /// Credentials of the run's role, which the SDKs ask for anew before they expire.
    ///
    /// Workers of a cluster cannot ask: theirs last as long as the run may.
    /// https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
    package func credentials(_ token: String, forWorkers: Bool) async throws -> Identity.Credentials {
        let admitted = try admitted(token)
        let left =
            Int((admitted.deadline.milliseconds - clock.now().milliseconds) / 1000) + Limits.Jobs.stopGraceSeconds
        let made = try await identity.assumeRole(
            as: .init(arn: admitted.run.roleARN, service: "glue.amazonaws.com", session: Self.sessionName),
            seconds: forWorkers ? max(left, Limits.Jobs.credentialSeconds) : Limits.Jobs.credentialSeconds,
            policies: admitted.run.sessionPolicy.map { [$0] })
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
