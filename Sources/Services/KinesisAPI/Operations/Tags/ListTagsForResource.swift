import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// `ListTagsForResource`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListTagsForResource.html
    package func listTagsForResource(
        _ input: Kinesis.ListTagsForResourceInput, _ call: Call
    ) async throws -> Kinesis.ListTagsForResourceOutput {
        let tags = try await resource(input.resourceARN, call).tags()
        return .init(tags: tags.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) })
    }
}
