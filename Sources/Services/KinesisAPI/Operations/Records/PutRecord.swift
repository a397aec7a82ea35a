import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// Puts one record, which is on disk when the call returns.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html
    package func putRecord(_ input: Kinesis.PutRecordInput, _ call: Call) async throws -> Kinesis.PutRecordOutput {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        let entry = try Self.entry(input.data, input.partitionKey, input.explicitHashKey, at: "partitionKey")
        guard let placed = try await streams.put([entry], into: stream).first else { throw AWSError.internalFailure }
        return .init(
            shardId: stream.document.shards.first { $0.number == placed.shard }?.id ?? "",
            sequenceNumber: placed.description, encryptionType: "NONE")
    }
}
