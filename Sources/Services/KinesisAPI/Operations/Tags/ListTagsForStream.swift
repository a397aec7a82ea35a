import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// `ListTagsForStream`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListTagsForStream.html
    package func listTagsForStream(
        _ input: Kinesis.ListTagsForStreamInput, _ call: Call
    ) async throws -> Kinesis.ListTagsForStreamOutput {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        let all = stream.document.tags.sorted { $0.key < $1.key }
            .filter { tag in input.exclusiveStartTagKey.map { tag.key > $0 } ?? true }
        let shown = all.prefix(input.limit ?? 50)
        return .init(tags: shown.map { .init(key: $0.key, value: $0.value) }, hasMoreTags: shown.count < all.count)
    }
}
