import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// `BatchStopJobRun`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchStopJobRun.html
    package func batchStopJobRun(
        _ input: Glue.BatchStopJobRunRequest, _ call: Call
    ) async throws -> Glue.BatchStopJobRunResponse {
        var stopped: [Glue.BatchStopJobRunSuccessfulSubmission] = []
        var errors: [Glue.BatchStopJobRunError] = []
        for id in input.jobRunIds {
            do {
                try await jobs.stop(id, job: input.jobName, in: call.scope)
                stopped.append(.init(jobName: input.jobName, jobRunId: id))
            } catch {
                errors.append(.init(jobName: input.jobName, jobRunId: id, errorDetail: try detail(error)))
            }
        }
        return .init(successfulSubmissions: stopped, errors: errors)
    }
}
