import AWSProtocol
import Core
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
        batch.append(
            try Self.record(input.data, input.partitionKey, input.explicitHashKey, for: stream, at: "partitionKey"))
        try Self.check(batch, for: stream)
        try Self.endDryRun(input.dryRun)
        switch try await streams.put(batch, into: stream).first {
        case .placed(let number):
            return .init(
                shardId: Shard.id(number.shard), sequenceNumber: number.description,
                encryptionType: Self.encryptionType(of: stream))
        case .throttled(let shard): throw Self.throttled(shard, stream)
        case nil: throw AWSError.internalFailure
        }
    }

    static func encryptionType(of stream: Stream) -> String {
        stream.document.encryptionKeyID == nil ? "NONE" : "KMS"
    }

    static func rateExceeded(_ shard: UInt32, _ stream: Stream) -> String {
        "Rate exceeded for shard \(Shard.id(shard)) in stream \(stream.name) under account \(stream.scope.account)."
    }

    static func throttled(_ shard: UInt32, _ stream: Stream) -> AWSError {
        Kinesis.Errors.provisionedThroughputExceededException(rateExceeded(shard, stream))
    }
}
