import AWSProtocol
import Core

/// What a caller must be allowed for an operation.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesisfirehose.html
extension FirehoseAPI {
    package func access(to operation: String, _ input: WireValue, _ call: Call) -> [Access] {
        let action = "firehose:\(operation)"
        guard let name = input["DeliveryStreamName"]?.string else { return [Access(action)] }
        let stream = ARN(service: "firehose", scope: call.scope, resource: "deliverystream/\(name)")
        let roles = operation.hasPrefix("Put") ? [] : Set(Self.roles(in: input))
        return [Access(action, stream)] + roles.sorted().map { .passing($0, to: "firehose.amazonaws.com", call) }
    }

    /// The roles that a destination's configuration names, however deep.
    private static func roles(in value: WireValue) -> [String] {
        switch value {
        case .map(let map):
            map.entries.flatMap { entry in
                entry.name == "RoleARN" ? entry.value.string.map { [$0] } ?? [] : roles(in: entry.value)
            }
        case .list(let list): list.flatMap(roles)
        default: []
        }
    }
}
