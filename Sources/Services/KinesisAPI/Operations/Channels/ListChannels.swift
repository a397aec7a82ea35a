import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// The channels, of which there are none.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListChannels.html
    package func listChannels(
        _ input: Kinesis.ListChannelsInput, _ call: Call
    ) async throws -> Kinesis.ListChannelsOutput {
        .init(channelSummaries: [])
    }
}
