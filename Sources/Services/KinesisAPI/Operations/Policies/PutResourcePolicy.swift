import AWSProtocol
import Core
import Identity
import KinesisModel
import Streams

extension KinesisAPI {
    /// Attaches a policy to a stream or a consumer.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutResourcePolicy.html
    package func putResourcePolicy(_ input: Kinesis.PutResourcePolicyInput, _ call: Call) async throws {
        guard (try? Policy(input.policy, .resource)) != nil, input.policy.utf8.count <= Limits.Kinesis.policyBytes
        else {
            throw Kinesis.Errors.invalidArgumentException("The resource policy is not a valid policy document.")
        }
        try await resource(input.resourceARN, call).setPolicy(input.policy)
    }
}
