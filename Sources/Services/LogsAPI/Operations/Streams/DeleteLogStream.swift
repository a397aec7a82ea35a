import AWSProtocol
import LogEvents
import LogsModel

extension LogsAPI {
    /// `DeleteLogStream`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html
    package func deleteLogStream(_ input: Logs.DeleteLogStreamRequest, _ call: Call) async throws {
        try await events.deleteStream(input.logStreamName, group: input.logGroupName, in: call.scope)
    }
}
