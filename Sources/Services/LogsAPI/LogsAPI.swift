import AWSProtocol
import Core
import LogEvents
import LogsModel

/// CloudWatch Logs as its clients see it.
///
/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/Welcome.html
package struct LogsAPI: LogsOperations {
    let events: LogEvents

    package init(events: LogEvents) { self.events = events }

    /// The group that a request names by its name or its ARN.
    static func group(_ name: String?, _ identifier: String?) throws(AWSError) -> String {
        if let name { return name }
        guard let identifier else {
            throw Logs.Errors.invalidParameterException(
                "Exactly one of logGroupName and logGroupIdentifier must be specified.")
        }
        guard let arn = ARN(identifier) else { return identifier }
        return (arn.resource(after: "log-group:") ?? identifier).replacing(":*", with: "")
    }

    static func arn(group: String, _ call: Call) -> String {
        ARN(service: "logs", scope: call.scope, resource: "log-group:\(group)").description
    }

    /// A time of a request: milliseconds since 1970.
    static func time(_ milliseconds: Int?) -> Timestamp? { milliseconds.map { Timestamp(milliseconds: Int64($0)) } }
}
