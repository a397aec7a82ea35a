import AWSProtocol
import Core
import KinesisModel
import Streams

/// What a caller must be allowed for an operation.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesis.html
extension KinesisAPI {
    package func access(to operation: String, _ input: WireValue, _ call: Call) -> [Access] {
        var accesses = [Access("kinesis:\(operation)", resource(of: input, call) ?? "*")]
        if let role = input["ServiceExecutionRoleARN"]?.string {
            accesses.append(.passing(role, to: "kinesis.amazonaws.com", call))
        }
        return accesses
    }

    private func resource(of input: WireValue, _ call: Call) -> String? {
        let members = ["ConsumerARN", "StreamARN", "QueueARN", "ChannelARN", "ResourceARN"]
        if let arn = members.lazy.compactMap({ input[$0]?.string }).first { return arn }
        if let name = input["StreamName"]?.string {
            return ARN(service: "kinesis", scope: call.scope, resource: "stream/\(name)").description
        }
        if let name = input["QueueName"]?.string {
            return ARN(service: "kinesis", scope: call.scope, resource: "queue/\(name)").description
        }
        if let name = input["ChannelName"]?.string {
            return ARN(service: "kinesis", scope: call.scope, resource: "channel/\(name)").description
        }
        // Iterators, and tokens of further pages of shards, begin with the stream's ARN.
        let token = (input["ShardIterator"] ?? input["NextToken"])?.string
        return token.flatMap { tokens.open($0)?.first }.flatMap { ARN($0) == nil ? nil : $0 }
    }

    package func resourcePolicy(of resource: String, _ call: Call) async throws -> String? {
        guard let arn = ARN(resource), arn.service == "kinesis", arn.resource(after: "channel/") == nil else {
            return nil
        }
        // What is not there has no policy; the operation says that it is not there.
        return try? await self.resource(resource, call).policy()
    }
}
