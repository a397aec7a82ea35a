import AWSProtocol
import Core
import LogsModel

/// How inputs name log groups and log streams.
///
/// A group's ARN goes on with its streams, so that policies name a group as `log-group:NAME:*`.
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
extension LogsAPI {
    package func arns(of resource: Logs.Resource, _ call: Call) async throws -> [String] {
        func arn(_ group: String, _ stream: String?) -> String {
            let resource = "log-group:\(group):log-stream:\(stream ?? "")"
            return ARN(service: "logs", scope: call.scope, resource: resource).description
        }
        switch resource {
        case .groups: return [arn("", nil)]
        case .group(let name, let identifier, let stream):
            let named = try name.map { try Self.group($0, nil) }
            let identified = try identifier.map { try Self.group(nil, $0) }
            return [named, identified].compactMap(\.self).map { arn($0, stream) }
        }
    }
}
