import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Puts up to 500 records, which are on disk when the call returns.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecords.html
    package func putRecords(_ input: Kinesis.PutRecordsInput, _ call: Call) async throws -> Kinesis.PutRecordsOutput {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        var bytes = 0
        let entries = try input.records.enumerated().map { position, record in
            bytes += record.data.count + (record.partitionKey?.utf8.count ?? 0)
            return try Self.entry(
                record.data, record.partitionKey, record.explicitHashKey,
                at: "records.\(position + 1).member.partitionKey")
        }
        guard bytes <= Limits.Kinesis.bytesPerPut else {
            throw Kinesis.Errors.invalidArgumentException(
                "Records size exceeds \(Limits.Kinesis.bytesPerPut / 1_048_576) MB limit")
        }
        let placed = try await streams.put(entries, into: stream)
        let ids = Dictionary(uniqueKeysWithValues: stream.document.shards.map { ($0.number, $0.id) })
        return .init(
            failedRecordCount: 0,
            records: placed.map { .init(sequenceNumber: $0.description, shardId: ids[$0.shard]) },
            encryptionType: "NONE")
    }

    /// A record as the engine takes it; throws for what no shard may hold.
    static func entry(
        _ data: [UInt8], _ partitionKey: String?, _ explicitHashKey: String?, at path: String
    ) throws(AWSError) -> Streams.Entry {
        guard let partitionKey else {
            // The newest model has it optional, for queues; a stream needs one.
            throw AWSError(
                code: Kinesis.description.validationCode,
                message: "1 validation error detected: Value null at '\(path)' failed to satisfy constraint: Member "
                    + "must not be null")
        }
        // AWS counts the partition key as part of the record.
        guard data.count + partitionKey.utf8.count <= Limits.Kinesis.recordBytes else {
            throw Kinesis.Errors.invalidArgumentException(
                "Record size \(data.count + partitionKey.utf8.count) exceeds the limit of "
                    + "\(Limits.Kinesis.recordBytes) bytes")
        }
        var hashKey: UInt128?
        if let explicitHashKey {
            guard let parsed = UInt128(explicitHashKey) else {
                throw Kinesis.Errors.invalidArgumentException(
                    "Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was "
                        + explicitHashKey)
            }
            hashKey = parsed
        }
        return Streams.Entry(partitionKey: partitionKey, explicitHashKey: hashKey, data: data)
    }
}
