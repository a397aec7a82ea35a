import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// The names of the streams in order, a page at a time.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListStreams.html
    package func listStreams(
        _ input: Kinesis.ListStreamsInput, _ call: Call
    ) async throws -> Kinesis.ListStreamsOutput {
        let all = streams.list(in: call.scope).filter { stream in
            input.exclusiveStartStreamName.map { stream.name.rawValue > $0 } ?? true
        }
        let (shown, next) = try page(
            all, after: input.nextToken, limit: input.limit ?? 100,
            invalid: Kinesis.Errors.expiredNextTokenException("Invalid NextToken."), name: { $0.name.rawValue })
        return .init(
            streamNames: shown.map(\.name.rawValue), hasMoreStreams: next != nil, nextToken: next,
            streamSummaries: shown.map { .init($0) })
    }
}
