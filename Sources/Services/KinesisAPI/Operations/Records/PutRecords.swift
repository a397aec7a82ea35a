import AWSProtocol
import Core
import KinesisModel
import Storage
import Streams

extension KinesisAPI {
    /// Puts up to 500 records, which are on disk when the call returns.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecords.html
    package func putRecords(_ input: Kinesis.PutRecordsInput, _ call: Call) async throws -> Kinesis.PutRecordsOutput {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        var batch = LogBatch()
        for (position, record) in input.records.enumerated() {
            batch.append(
                try Self.record(
                    record.data, record.partitionKey, record.explicitHashKey, for: stream,
                    at: "records.\(position + 1).member.partitionKey"))
        }
        try Self.check(batch, for: stream)
        try Self.endDryRun(input.dryRun)
        let results = try await streams.put(batch, into: stream).map { placement -> Kinesis.PutRecordsResultEntry in
            switch placement {
            case .placed(let number): .init(sequenceNumber: number.description, shardId: Shard.id(number.shard))
            case .throttled(let shard):
                .init(
                    errorCode: "ProvisionedThroughputExceededException",
                    errorMessage: Self.rateExceeded(shard, stream))
            }
        }
        return .init(
            failedRecordCount: results.count { $0.errorCode != nil }, records: results,
            encryptionType: Self.encryptionType(of: stream))
    }

    /// Throws for records that are too large, one by one or together.
    static func check(_ batch: LogBatch, for stream: Stream) throws(AWSError) {
        // AWS counts the partition key as part of the record.
        var bytes = 0
        let limit = stream.document.maxRecordBytes
        for position in 0..<batch.count {
            let size = batch.payloadBytes(at: position)
            guard size <= limit else {
                throw Kinesis.Errors.invalidArgumentException(
                    "Record size \(size) exceeds the limit of \(limit) bytes")
            }
            bytes += size
        }
        guard bytes <= Limits.Kinesis.bytesPerPut else {
            throw Kinesis.Errors.invalidArgumentException(
                "Records size exceeds \(Limits.Kinesis.bytesPerPut / 1_048_576) MB limit")
        }
    }

    /// A record as the log takes it.
    static func record(
        _ data: [UInt8], _ partitionKey: String?, _ explicitHashKey: String?, for stream: Stream,
        at path: String
    ) throws(AWSError) -> NewLogRecord {
        // A stream that spreads its records evenly asks for no key.
        guard var partitionKey = partitionKey ?? (stream.document.distributesAutomatically == true ? "" : nil) else {
            // The newest model has it optional, for queues; a stream needs one.
            throw AWSError(
                code: Kinesis.description.validationCode,
                message: "1 validation error detected: Value null at '\(path)' failed to satisfy constraint: Member "
                    + "must not be null")
        }
        var hashKey = partitionKey.withUTF8 { Streams.hashKey(of: UnsafeRawBufferPointer($0)) }
        if let explicitHashKey {
            guard let parsed = UInt128(explicitHashKey) else {
                throw Kinesis.Errors.invalidArgumentException(
                    "Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was "
                        + explicitHashKey)
            }
            hashKey = parsed
        }
        return NewLogRecord(lane: 0, hashKey: hashKey, partitionKey: partitionKey, data: data)
    }
}
