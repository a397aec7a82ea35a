import AWSProtocol
import Core
import Delivery
import KinesisModel

extension KinesisAPI {
    /// The channels in the order of their names, a page at a time.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListChannels.html
    package func listChannels(
        _ input: Kinesis.ListChannelsInput, _ call: Call
    ) async throws -> Kinesis.ListChannelsOutput {
        let all = delivery.channels(in: call.scope).filter { channel in
            let document = channel.document
            return input.streamFilter.map { filters in
                filters.contains { filter in
                    filter.streamARN == document.streamARN
                        && filter.streamCreationTimestamp.map { $0 == document.channel?.streamCreatedAt } ?? true
                }
            } ?? true
        }
        // AWS: "If you specify a value greater than 100, at most 100 results are returned."
        let (shown, next) = try page(
            all, after: input.nextToken, limit: min(input.maxResults ?? 100, 100),
            invalid: Kinesis.Errors.expiredNextTokenException("Invalid NextToken."), name: \.name)
        return .init(channelSummaries: shown.map { .init($0) }, nextToken: next)
    }
}
