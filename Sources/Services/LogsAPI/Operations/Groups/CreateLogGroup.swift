import AWSProtocol
import LogEvents
import LogsModel

extension LogsAPI {
    /// `CreateLogGroup`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
    package func createLogGroup(_ input: Logs.CreateLogGroupRequest, _ call: Call) async throws {
        try await events.createGroup(input.logGroupName, tags: input.tags ?? [:], in: call.scope)
    }
}
