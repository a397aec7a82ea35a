import AWSProtocol
import LogEvents
import LogsModel

extension LogsAPI {
    /// `DeleteLogGroup`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html
    package func deleteLogGroup(_ input: Logs.DeleteLogGroupRequest, _ call: Call) async throws {
        try await events.deleteGroup(input.logGroupName, in: call.scope)
    }
}
