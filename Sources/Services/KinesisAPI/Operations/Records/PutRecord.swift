import AWSProtocol
import KinesisModel
import Storage
import Streams

extension KinesisAPI {
    /// Puts one record, which is on disk when the call returns.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html
    package func putRecord(_ input: Kinesis.PutRecordInput, _ call: Call) async throws -> Kinesis.PutRecordOutput {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        var batch = LogBatch()
        batch.append(try Self.record(input.data, input.partitionKey, input.explicitHashKey, at: "partitionKey"))
        try Self.check(batch)
        guard let placed = try await streams.put(batch, into: stream).first else { throw AWSError.internalFailure }
        return .init(
            shardId: Shard.id(placed.shard),
            sequenceNumber: placed.description, encryptionType: "NONE")
    }
}
