import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// `UpdateJob`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateJob.html
    package func updateJob(
        _ input: Glue.UpdateJobRequest, _ call: Call
    ) async throws -> Glue.UpdateJobResponse {
        let old = try await jobs.job(input.jobName, in: call.scope)
        try await checkSecurityConfiguration(input.jobUpdate.securityConfiguration, call)
        // AWS takes the update as the whole new definition, but for the role and the command.
        var given = input.jobUpdate.wire.map ?? WireMap()
        given["Name"] = .string(input.jobName)
        for required in ["Role", "Command"] where given[required] == nil { given[required] = old.given.wire[required] }
        let request = try Glue.CreateJobRequest(from: ShapeReader(.map(given), violations: nil))
        try await jobs.update(input.jobName, try JobDocument(request), in: call.scope)
        return .init(jobName: input.jobName)
    }
}
