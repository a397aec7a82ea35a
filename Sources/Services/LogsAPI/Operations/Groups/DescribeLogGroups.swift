import AWSProtocol
import Core
import LogEvents
import LogsModel
import Storage

extension LogsAPI {
    /// `DescribeLogGroups`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html
    package func describeLogGroups(
        _ input: Logs.DescribeLogGroupsRequest, _ call: Call
    ) async throws -> Logs.DescribeLogGroupsResponse {
        let all = try await events.groups(in: call.scope, prefix: input.logGroupNamePrefix ?? "").filter { group in
            input.logGroupNamePattern.map { group.name.lowercased().contains($0.lowercased()) } ?? true
        }
        let (shown, next) = try page(
            all, after: input.nextToken, limit: input.limit ?? 50,
            invalid: Logs.Errors.invalidParameterException("The specified nextToken is invalid."), name: { $0.name })
        return .init(
            logGroups: shown.map {
                let arn = Self.arn(group: $0.name, call)
                return .init(
                    logGroupName: $0.name, creationTime: Int($0.value.createdAt.milliseconds), metricFilterCount: 0,
                    arn: arn + ":*", logGroupClass: "STANDARD", logGroupArn: arn)
            }, nextToken: next)
    }
}
