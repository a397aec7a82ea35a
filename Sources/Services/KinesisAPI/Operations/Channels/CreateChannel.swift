import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Refused: nothing delivers to a channel's destination yet.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateChannel.html
    package func createChannel(
        _ input: Kinesis.CreateChannelInput, _ call: Call
    ) async throws -> Kinesis.CreateChannelOutput {
        throw Kinesis.Errors.invalidArgumentException(
            "Channels are not available in Millrace yet. Use a Firehose delivery stream with this stream as its source."
        )
    }
}
