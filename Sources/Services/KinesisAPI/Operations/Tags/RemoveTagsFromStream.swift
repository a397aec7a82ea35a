import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// `RemoveTagsFromStream`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RemoveTagsFromStream.html
    package func removeTagsFromStream(_ input: Kinesis.RemoveTagsFromStreamInput, _ call: Call) async throws {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        try await streams.changeTags(of: stream) { tags in
            for key in input.tagKeys { tags[key] = nil }
        }
    }
}
