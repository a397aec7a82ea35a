import AWSProtocol
import Core
import Delivery
import KinesisModel

extension KinesisAPI {
    /// Ends a channel; what it has not delivered stays in the stream only.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeleteChannel.html
    package func deleteChannel(_ input: Kinesis.DeleteChannelInput, _ call: Call) async throws {
        try await delivery.delete(try delivery.channel(arn: input.channelARN, in: call.scope))
    }
}
