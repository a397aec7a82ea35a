import AWSProtocol
import LogEvents
import LogsModel

extension LogsAPI {
    /// `CreateLogStream`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html
    package func createLogStream(_ input: Logs.CreateLogStreamRequest, _ call: Call) async throws {
        try await events.createStream(input.logStreamName, group: input.logGroupName, in: call.scope)
    }
}
