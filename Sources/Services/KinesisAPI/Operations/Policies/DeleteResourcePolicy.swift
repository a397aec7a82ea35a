import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// Takes the policy off a stream or a consumer.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeleteResourcePolicy.html
    package func deleteResourcePolicy(_ input: Kinesis.DeleteResourcePolicyInput, _ call: Call) async throws {
        let resource = try await resource(input.resourceARN, call)
        guard try await resource.policy() != nil else {
            throw Kinesis.Errors.resourceNotFoundException(
                "No resource policy found for resource ARN \(input.resourceARN)")
        }
        try await resource.setPolicy(nil)
    }
}
