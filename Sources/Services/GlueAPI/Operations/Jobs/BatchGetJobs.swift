import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// Several jobs, and the names of those that are not there.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchGetJobs.html
    package func batchGetJobs(
        _ input: Glue.BatchGetJobsRequest, _ call: Call
    ) async throws -> Glue.BatchGetJobsResponse {
        var found: [Glue.Job] = []
        var missing: [String] = []
        for name in input.jobNames {
            do {
                found.append(try .init(name, try await jobs.job(name, in: call.scope)))
            } catch JobError.jobNotFound { missing.append(name) }
        }
        return .init(jobs: found, jobsNotFound: missing)
    }
}
