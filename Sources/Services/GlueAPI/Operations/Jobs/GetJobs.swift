import AWSProtocol
import GlueModel
import Jobs
import Storage

extension GlueAPI {
    /// `GetJobs`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetJobs.html
    package func getJobs(
        _ input: Glue.GetJobsRequest, _ call: Call
    ) async throws -> Glue.GetJobsResponse {
        let all = try await jobs.jobs(in: call.scope)
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.name }
        return .init(jobs: try shown.map { try .init($0.name, $0.value) }, nextToken: next)
    }
}
