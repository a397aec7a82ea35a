import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// `TagResource`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_TagResource.html
    package func tagResource(_ input: Kinesis.TagResourceInput, _ call: Call) async throws {
        try await resource(input.resourceARN, call).changeTags { $0.merge(input.tags) { $1 } }
    }
}
