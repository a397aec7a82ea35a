import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// Forgets what a job's reads have seen, or what they have seen since a run.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ResetJobBookmark.html
    package func resetJobBookmark(
        _ input: Glue.ResetJobBookmarkRequest, _ call: Call
    ) async throws -> Glue.ResetJobBookmarkResponse {
        let new = try await jobs.resetBookmark(of: input.jobName, to: input.runId, in: call.scope)
        return .init(jobBookmarkEntry: .init(new, job: input.jobName))
    }
}
