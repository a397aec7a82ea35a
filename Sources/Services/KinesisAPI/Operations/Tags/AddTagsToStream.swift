import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// `AddTagsToStream`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_AddTagsToStream.html
    package func addTagsToStream(_ input: Kinesis.AddTagsToStreamInput, _ call: Call) async throws {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        try await streams.changeTags(of: stream) { $0.merge(input.tags) { $1 } }
    }
}
