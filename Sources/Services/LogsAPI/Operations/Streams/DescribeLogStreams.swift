import AWSProtocol
import Core
import LogEvents
import LogsModel

extension LogsAPI {
    /// `DescribeLogStreams`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html
    package func describeLogStreams(
        _ input: Logs.DescribeLogStreamsRequest, _ call: Call
    ) async throws -> Logs.DescribeLogStreamsResponse {
        let group = try Self.group(input.logGroupName, input.logGroupIdentifier)
        let byTime = input.orderBy == "LastEventTime"
        if byTime, input.logStreamNamePrefix != nil {
            throw Logs.Errors.invalidParameterException(
                "Cannot order by LastEventTime with a logStreamNamePrefix.")
        }
        let all = try await events.streams(group: group, in: call.scope, prefix: input.logStreamNamePrefix ?? "")
        let isDescending = input.descending ?? false
        let (shown, next) = try page(
            all, after: input.nextToken, limit: input.limit ?? 50,
            order: PageOrder(isDescending: byTime ? [isDescending, isDescending] : [isDescending]),
            invalid: Logs.Errors.invalidParameterException("The specified nextToken is invalid.")
        ) { stream in
            (byTime ? [padded(stream.lastEventAt?.milliseconds ?? 0, 15)] : []) + [stream.name]
        }
        return .init(
            logStreams: shown.map { stream in
                .init(
                    logStreamName: stream.name, creationTime: Int(stream.createdAt.milliseconds),
                    firstEventTimestamp: stream.firstEventAt.map { Int($0.milliseconds) },
                    lastEventTimestamp: stream.lastEventAt.map { Int($0.milliseconds) },
                    lastIngestionTime: stream.lastIngestedAt.map { Int($0.milliseconds) },
                    arn: Self.arn(group: group, call) + ":log-stream:" + stream.name, storedBytes: 0)
            }, nextToken: next)
    }
}
