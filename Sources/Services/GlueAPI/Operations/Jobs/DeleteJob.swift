import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// A job that is not there is no error.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteJob.html
    package func deleteJob(
        _ input: Glue.DeleteJobRequest, _ call: Call
    ) async throws -> Glue.DeleteJobResponse {
        try await jobs.delete(input.jobName, in: call.scope)
        try await dropTags("job", input.jobName, call)
        return .init(jobName: input.jobName)
    }
}
