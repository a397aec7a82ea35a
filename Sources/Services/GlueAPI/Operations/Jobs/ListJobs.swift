import AWSProtocol
import GlueModel
import Jobs
import Storage

extension GlueAPI {
    /// `ListJobs`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListJobs.html
    package func listJobs(
        _ input: Glue.ListJobsRequest, _ call: Call
    ) async throws -> Glue.ListJobsResponse {
        let names = try await jobs.jobs(in: call.scope).map(\.name)
        let (shown, next) = try Self.page(names, input.nextToken, input.maxResults) { $0 }
        return .init(jobNames: shown, nextToken: next)
    }
}
