import AWSProtocol
import Core
import NIOCore
import Storage
import Streams

/// The body of PutRecord or PutRecords in its plainest form, read straight into the frames that go to the disk.
struct PutRequest {
    private(set) var streamName: String?
    private(set) var streamARN: String?
    private(set) var batch: LogBatch

    /// Reads the body of PutRecords.
    ///
    /// Returns nil for all that is not plain or not valid: the request is then parsed and checked like any other, and that
    /// path words the errors.
    init?(records body: ByteBuffer) {
        batch = LogBatch(reservingBytes: body.readableBytes / 4 * 3, records: Limits.Kinesis.recordsPerPut)
        var hasRecords = false
        let isPlain = body.withUnsafeReadableBytes { bytes in
            var scanner = JSONScanner(bytes)
            let isRead = scanner.object { scanner, name in
                if name == "Records", !hasRecords {
                    hasRecords = true
                    return scanner.array { addRecord(&$0) }
                }
                return takeStream(&scanner, name)
            }
            return isRead && scanner.isAtEnd()
        }
        guard isPlain, hasRecords, batch.count <= Limits.Kinesis.recordsPerPut else { return nil }
    }

    /// Reads the body of PutRecord.
    init?(record body: ByteBuffer) {
        batch = LogBatch(reservingBytes: body.readableBytes, records: 1)
        var fields = RecordFields()
        let isPlain = body.withUnsafeReadableBytes { bytes in
            var scanner = JSONScanner(bytes)
            let isRead = scanner.object { scanner, name in
                if let isTaken = fields.take(&scanner, name) { return isTaken }
                // An ordering hint: Millrace keeps the order of acknowledgements anyway.
                if name == "SequenceNumberForOrdering" {
                    return scanner.plainString()?.allSatisfy { (0x30...0x39).contains($0) } ?? false
                }
                return takeStream(&scanner, name)
            }
            return isRead && scanner.isAtEnd() && add(fields)
        }
        guard isPlain else { return nil }
    }

    private mutating func takeStream(_ scanner: inout JSONScanner, _ name: UnsafeRawBufferPointer) -> Bool {
        if name == "StreamName", streamName == nil, let text = scanner.plainString(), text.count <= 128 {
            streamName = String(decoding: text, as: UTF8.self)
            return true
        }
        if name == "StreamARN", streamARN == nil, let text = scanner.plainString(), text.count <= 2048 {
            streamARN = String(decoding: text, as: UTF8.self)
            return true
        }
        return false
    }

    private mutating func addRecord(_ scanner: inout JSONScanner) -> Bool {
        var fields = RecordFields()
        return scanner.object { scanner, name in fields.take(&scanner, name) ?? false } && add(fields)
    }

    private mutating func add(_ fields: RecordFields) -> Bool {
        guard let key = fields.partitionKey, let data = fields.data, (1...256).contains(key.count) else { return false }
        let hashKey: UInt128
        if let text = fields.explicitHashKey {
            guard text.count == 1 || text.first != 0x30,
                let given = UInt128(String(decoding: text, as: UTF8.self))
            else { return false }
            hashKey = given
        } else {
            hashKey = Streams.hashKey(of: key)
        }
        return batch.append(lane: 0, hashKey: hashKey, partitionKey: key, maxDataBytes: data.count / 4 * 3) { output in
            Base64.decode(data, into: output)
        }
    }
}

/// The members of a record as they stand in a body.
private struct RecordFields {
    private(set) var data: UnsafeRawBufferPointer?
    private(set) var partitionKey: UnsafeRawBufferPointer?
    private(set) var explicitHashKey: UnsafeRawBufferPointer?

    /// Takes the value of a member; nil if it is none of a record's, false if its value is not plain.
    mutating func take(_ scanner: inout JSONScanner, _ name: UnsafeRawBufferPointer) -> Bool? {
        if name == "Data" {
            guard data == nil else { return false }
            data = scanner.rawString()
            return data != nil
        }
        if name == "PartitionKey" {
            guard partitionKey == nil else { return false }
            partitionKey = scanner.plainString()
            return partitionKey != nil
        }
        if name == "ExplicitHashKey" {
            guard explicitHashKey == nil else { return false }
            explicitHashKey = scanner.plainString()
            return explicitHashKey?.allSatisfy { (0x30...0x39).contains($0) } ?? false
        }
        return nil
    }
}
