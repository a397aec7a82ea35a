import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// `GetJobRun`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetJobRun.html
    package func getJobRun(
        _ input: Glue.GetJobRunRequest, _ call: Call
    ) async throws -> Glue.GetJobRunResponse {
        let run = try await jobs.jobRun(input.runId, job: input.jobName, in: call.scope)
        return .init(jobRun: .init(run, job: input.jobName))
    }
}
