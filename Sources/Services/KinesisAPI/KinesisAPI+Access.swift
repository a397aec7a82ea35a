import AWSProtocol
import Core
import Delivery
import KinesisModel
import Streams

/// How inputs name streams, consumers, queues and channels.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesis.html
extension KinesisAPI {
    package func arns(of resource: Kinesis.Resource, _ call: Call) async throws -> [String] {
        func arn(_ kind: String, _ name: String?) -> String? {
            name.map { ARN(service: "kinesis", scope: call.scope, resource: "\(kind)/\($0)").description }
        }
        func found(_ arns: String?...) -> [String] { arns.compactMap(\.self) }
        switch resource {
        case .stream(let name, let given): return found(arn("stream", name), given)
        case .queue(let given, let name): return found(arn("queue", name), given)
        case .channel(let given, let name): return found(arn("channel", name), given)
        case .resource(let given): return found(given)
        case .subscription(let consumer, _): return found(consumer)
        case .iterator(let token):
            return found(token.flatMap { tokens.open($0)?.first }.flatMap { ARN($0) == nil ? nil : $0 })
        case .shardsPage(let token): return found(arn("stream", token.flatMap { tokens.open($0)?.first }))
        case .consumer(let given, let name, let stream):
            guard let name, let stream else { return found(given) }
            return found(given, try await consumerARN(name, of: stream, call))
        }
    }

    /// The ARN of a consumer that is named with its stream; it ends in the time at which it was registered.
    private func consumerARN(_ name: String, of stream: String, _ call: Call) async throws -> String {
        do {
            let (stream, consumer) = try await consumer(arn: nil, name: name, streamARN: stream, call)
            return consumer.arn(stream: stream.arn)
        } catch is AWSError, is StreamError {
            // The operation says that there is none.
            return "\(stream)/consumer/\(name):0"
        }
    }

    package func resourcePolicy(of resource: String, _ call: Call) async throws -> String? {
        guard let arn = ARN(resource), arn.service == "kinesis", arn.resource(after: "channel/") == nil else {
            return nil
        }
        do {
            return try await self.resource(resource, call).policy()
        } catch let error where error is AWSError || awsError(for: error) != nil {
            // What is not there has no policy; the operation says that it is not there. Other errors are not answers: they pass.
            return nil
        }
    }

    /// What the operations that carry records must be allowed, of those that take the direct path.
    func mayDirectly(_ operation: String, _ stream: Stream, _ call: Call) -> Bool {
        call.allowsAtOnce(
            Access("kinesis:\(operation)", stream.arn), stream.document.resourcePolicy)
    }
}
