import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// The consumers of a stream in the order of their names, a page at a time.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListStreamConsumers.html
    package func listStreamConsumers(
        _ input: Kinesis.ListStreamConsumersInput, _ call: Call
    ) async throws -> Kinesis.ListStreamConsumersOutput {
        let stream = try stream(name: nil, arn: input.streamARN, id: input.streamId, call)
        let (shown, next) = try page(
            try await streams.consumers(of: stream), after: input.nextToken, limit: input.maxResults ?? 100,
            invalid: Kinesis.Errors.expiredNextTokenException("Invalid NextToken."), name: \.name)
        return .init(consumers: shown.map { .init($0, of: stream) }, nextToken: next)
    }
}
