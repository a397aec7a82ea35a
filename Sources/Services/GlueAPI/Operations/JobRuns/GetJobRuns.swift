import AWSProtocol
import Core
import GlueModel
import Jobs

extension GlueAPI {
    /// The runs of a job, newest first.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetJobRuns.html
    package func getJobRuns(
        _ input: Glue.GetJobRunsRequest, _ call: Call
    ) async throws -> Glue.GetJobRunsResponse {
        let all = try await jobs.jobRuns(of: input.jobName, in: call.scope)
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults, newestFirst: { ($0.listedAt, $0.id) })
        return .init(jobRuns: shown.map { .init($0, job: input.jobName) }, nextToken: next)
    }
}
