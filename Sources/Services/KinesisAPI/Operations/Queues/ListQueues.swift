import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// The queues in the order of their names, a page at a time.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListQueues.html
    package func listQueues(
        _ input: Kinesis.ListQueuesInput, _ call: Call
    ) async throws -> Kinesis.ListQueuesOutput {
        let all = queues.list(in: call.scope).filter { queue in
            input.streamFilter.map { filters in
                filters.contains { filter in
                    filter.streamARN == queue.streamARN.description
                        && filter.streamCreationTimestamp.map { $0 == queue.streamCreatedAt } ?? true
                }
            } ?? true
        }
        let (shown, next) = try page(
            all, after: input.nextToken, limit: input.maxResults ?? 100,
            invalid: Kinesis.Errors.expiredNextTokenException("Invalid NextToken."), name: \.name)
        return .init(
            queueSummaries: shown.map { queue in
                .init(
                    queueName: queue.name, queueARN: queue.arn.description, queueStatus: "ACTIVE",
                    queueCreationTimestamp: queue.document.createdAt,
                    streams: [
                        .init(
                            streamARN: queue.streamARN.description, streamCreationTimestamp: queue.streamCreatedAt)
                    ])
            }, nextToken: next)
    }
}
