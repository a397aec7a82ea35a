import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// `UntagResource`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UntagResource.html
    package func untagResource(_ input: Kinesis.UntagResourceInput, _ call: Call) async throws {
        try await resource(input.resourceARN, call).changeTags { tags in
            for key in input.tagKeys { tags[key] = nil }
        }
    }
}
