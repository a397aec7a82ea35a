import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// `TagResource`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_TagResource.html
    package func tagResource(_ input: Kinesis.TagResourceInput, _ call: Call) async throws {
        let stream = try stream(name: nil, arn: input.resourceARN, call)
        try await streams.setTags(stream.document.tags.merging(input.tags) { $1 }, of: stream)
    }
}
