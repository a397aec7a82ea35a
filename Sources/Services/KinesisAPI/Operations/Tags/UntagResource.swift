import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// `UntagResource`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UntagResource.html
    package func untagResource(_ input: Kinesis.UntagResourceInput, _ call: Call) async throws {
        let stream = try stream(name: nil, arn: input.resourceARN, call)
        try await streams.setTags(stream.document.tags.filter { !input.tagKeys.contains($0.key) }, of: stream)
    }
}
