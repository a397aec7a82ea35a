import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Finds no channel, as none can be made yet.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeleteChannel.html
    package func deleteChannel(
        _ input: Kinesis.DeleteChannelInput, _ call: Call
    ) async throws {
        throw Self.channelNotFound(input.channelARN)
    }
}
