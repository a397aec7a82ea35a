import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// Starts a run of a job.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html
    package func startJobRun(
        _ input: Glue.StartJobRunRequest, _ call: Call
    ) async throws -> Glue.StartJobRunResponse {
        try await checkSecurityConfiguration(input.securityConfiguration, call)
        do {
            let job = try await jobs.job(input.jobName, in: call.scope)
            return .init(
                jobRunId: try await jobs.start(input.jobName, try JobRunRequest(input, of: job), in: call.scope))
        } catch JobError.jobNotFound {
            throw Glue.Errors.entityNotFoundException("Failed to start job run due to missing metadata")
        }
    }
}
