import AWSProtocol
import Delivery
import FirehoseModel

extension FirehoseAPI {
    /// `ListDeliveryStreams`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_ListDeliveryStreams.html
    package func listDeliveryStreams(
        _ input: Firehose.ListDeliveryStreamsInput, _ call: Call
    ) async throws -> Firehose.ListDeliveryStreamsOutput {
        let all = delivery.list(in: call.scope).filter { stream in
            let isKinesis = stream.document.source != .direct
            let hasType = input.deliveryStreamType.map { ($0 == "KinesisStreamAsSource") == isKinesis } ?? true
            return hasType && input.exclusiveStartDeliveryStreamName.map { stream.name > $0 } ?? true
        }
        let shown = all.prefix(input.limit ?? 10)
        return .init(
            deliveryStreamNames: shown.map(\.name), hasMoreDeliveryStreams: shown.count < all.count)
    }
}
