import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// Sets how large a single record of the stream may be.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateMaxRecordSize.html
    package func updateMaxRecordSize(_ input: Kinesis.UpdateMaxRecordSizeInput, _ call: Call) async throws {
        let stream = try stream(name: nil, arn: input.streamARN, id: input.streamId, call)
        try await streams.change(stream) { $0.maxRecordKiB = input.maxRecordSizeInKiB }
    }
}
