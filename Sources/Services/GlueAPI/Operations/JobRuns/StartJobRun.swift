import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// `StartJobRun`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html
    package func startJobRun(
        _ input: Glue.StartJobRunRequest, _ call: Call
    ) async throws -> Glue.StartJobRunResponse {
        do {
            let id = try await jobs.start(
                input.jobName, arguments: input.arguments ?? [:], timeoutMinutes: input.timeout,
                maxCapacity: input.maxCapacity, in: call.scope)
            return .init(jobRunId: id)
        } catch JobError.jobNotFound {
            throw Glue.Errors.entityNotFoundException("Failed to start job run due to missing metadata")
        }
    }
}
