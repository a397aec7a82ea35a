import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// `CreateJob`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateJob.html
    package func createJob(
        _ input: Glue.CreateJobRequest, _ call: Call
    ) async throws -> Glue.CreateJobResponse {
        try await checkSecurityConfiguration(input.securityConfiguration, call)
        try await jobs.create(input.name, try JobDocument(input), in: call.scope)
        try await setTags(input.tags, "job", input.name, call)
        return .init(name: input.name)
    }
}
