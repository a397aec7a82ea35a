import AWSProtocol
import Core

/// What a caller must be allowed for an operation.
///
/// A group's ARN goes on with its streams, so that policies name a group as `log-group:NAME:*`.
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
extension LogsAPI {
    package func access(to operation: String, _ input: WireValue, _ call: Call) -> [Access] {
        let given = (input["logGroupName"] ?? input["logGroupIdentifier"])?.string
        // An identifier may be the group's ARN.
        let group = given.map { ARN($0)?.resource(after: "log-group:") ?? $0 } ?? ""
        let stream = input["logStreamName"]?.string ?? ""
        let resource = "log-group:\(group):log-stream:\(stream)"
        return [Access("logs:\(operation)", ARN(service: "logs", scope: call.scope, resource: resource))]
    }
}
