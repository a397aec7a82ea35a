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
    }

    private let runs = Mutex<[String: Run]>([:])
    private let identity: Identity

    init(identity: Identity) { self.identity = identity }

    /// Lets a run in, and returns its token.
    func admit(_ run: Run) -> String {
        let token = RandomText.make(64, from: RandomText.alphanumeric)
        runs.withLock { $0[token] = run }
        return token
    }

    func dismiss(_ token: String) { runs.withLock { _ = $0.removeValue(forKey: token) } }

    package func run(_ token: String) throws(JobError) -> Run {
        guard let run = runs.withLock({ $0[token] }) else { throw .unknownRunToken }
        return run
    }

    /// Credentials of the run's role, which the SDKs ask for anew before they expire.
    ///
    /// https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
    package func credentials(_ token: String) async throws -> Identity.Credentials {
        try await identity.assumeRole(
            arn: try run(token).roleARN, sessionName: "GlueJobRunnerSession", seconds: Limits.Jobs.credentialSeconds)
    }
}
