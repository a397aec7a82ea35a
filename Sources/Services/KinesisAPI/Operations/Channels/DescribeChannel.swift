import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Finds no channel, as none can be made yet.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeChannel.html
    package func describeChannel(
        _ input: Kinesis.DescribeChannelInput, _ call: Call
    ) async throws -> Kinesis.DescribeChannelOutput {
        throw Self.channelNotFound(input.channelARN)
    }

    static func channelNotFound(_ arn: String) -> AWSError {
        Kinesis.Errors.resourceNotFoundException("Channel \(arn) not found.")
    }
}
