import AWSProtocol
import Core
import FirehoseModel

/// How inputs name delivery streams.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesisfirehose.html
extension FirehoseAPI {
    package func arns(of resource: Firehose.Resource, _ call: Call) async throws -> [String] {
        switch resource {
        case .stream(let name): name.map { [Self.arn($0, call).description] } ?? []
        }
    }

    private static func arn(_ name: String, _ call: Call) -> ARN {
        ARN(service: "firehose", scope: call.scope, resource: "deliverystream/\(name)")
    }

    /// What the operations that carry records must be allowed, of those that take the direct path.
    static func mayDirectly(_ operation: String, _ name: String, _ call: Call) -> Bool {
        call.allowsAtOnce(Access("firehose:\(operation)", arn(name, call)), nil)
    }
}
