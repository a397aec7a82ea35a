import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// What a job's reads have seen: now, or by the end of a run.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetJobBookmark.html
    package func getJobBookmark(
        _ input: Glue.GetJobBookmarkRequest, _ call: Call
    ) async throws -> Glue.GetJobBookmarkResponse {
        let found = try await jobs.bookmark(of: input.jobName, run: input.runId, in: call.scope)
        return .init(jobBookmarkEntry: .init(found, job: input.jobName))
    }
}
