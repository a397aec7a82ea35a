import AWSProtocol
import Core
import Delivery
import KinesisModel

extension KinesisAPI {
    /// A channel's configuration and status.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeChannel.html
    package func describeChannel(
        _ input: Kinesis.DescribeChannelInput, _ call: Call
    ) async throws -> Kinesis.DescribeChannelOutput {
        .init(channelDescription: try .init(try delivery.channel(arn: input.channelARN, in: call.scope)))
    }
}
