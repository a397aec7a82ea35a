import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// `GetJob`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetJob.html
    package func getJob(
        _ input: Glue.GetJobRequest, _ call: Call
    ) async throws -> Glue.GetJobResponse {
        .init(job: try .init(input.jobName, try await jobs.job(input.jobName, in: call.scope)))
    }
}
