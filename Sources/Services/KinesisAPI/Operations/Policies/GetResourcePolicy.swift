import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// The policy of a stream or a consumer.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetResourcePolicy.html
    package func getResourcePolicy(
        _ input: Kinesis.GetResourcePolicyInput, _ call: Call
    ) async throws -> Kinesis.GetResourcePolicyOutput {
        guard let policy = try await resource(input.resourceARN, call).policy() else {
            throw Kinesis.Errors.resourceNotFoundException(
                "No resource policy found for resource ARN \(input.resourceARN)")
        }
        return .init(policy: policy)
    }
}
