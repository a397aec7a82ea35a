import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Finds no channel, as none can be made yet.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateChannel.html
    package func updateChannel(
        _ input: Kinesis.UpdateChannelInput, _ call: Call
    ) async throws -> Kinesis.UpdateChannelOutput {
        throw Self.channelNotFound(input.channelARN)
    }
}
