import AWSProtocol
import Delivery
import FirehoseModel

extension FirehoseAPI {
    /// `ListTagsForDeliveryStream`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_ListTagsForDeliveryStream.html
    package func listTagsForDeliveryStream(
        _ input: Firehose.ListTagsForDeliveryStreamInput, _ call: Call
    ) async throws -> Firehose.ListTagsForDeliveryStreamOutput {
        let stream = try delivery.stream(named: input.deliveryStreamName, in: call.scope)
        let all = stream.document.tags.sorted { $0.key < $1.key }
            .filter { tag in input.exclusiveStartTagKey.map { tag.key > $0 } ?? true }
        let shown = all.prefix(input.limit ?? 50)
        return .init(tags: shown.map { .init(key: $0.key, value: $0.value) }, hasMoreTags: shown.count < all.count)
    }
}
