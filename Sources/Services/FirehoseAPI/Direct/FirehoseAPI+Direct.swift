import AWSProtocol
import Core
import Delivery
import NIOCore
import Storage

/// PutRecord and PutRecordBatch, from the bytes of the request to those of the answer.
///
/// They do what the operations do, without values in between (docs/decisions/0006). A request that is not in the plainest form, or that
/// must be refused, is left to those.
extension FirehoseAPI {
    package var directOperations: Set<String> { ["PutRecord", "PutRecordBatch"] }

    package func performDirectly(
        _ operation: String, _ body: ByteBuffer, _ call: Call,
        completion: @Sendable @escaping (@escaping DirectAnswer) -> Void
    ) -> Bool {
        let isOne = operation == "PutRecord"
        guard rates == nil, var request = DeliveryPut(body, isOne: isOne), let name = request.streamName,
            let stream = try? delivery.stream(named: name, in: call.scope), Self.mayDirectly(operation, name, call)
        else { return false }
        let count = request.batch.count
        return delivery.put(request.takeBatch(), into: stream) { result in
            completion { Self.answer(try result.get(), count, stream, isOne: isOne) }
        }
    }

    private static func answer(_ first: UInt64, _ count: Int, _ stream: DeliveryStream, isOne: Bool) -> ByteBuffer {
        var text = ByteBuffer()
        text.reserveCapacity(64 + count * 100)
        let prefix = #"{"RecordId":""# + stream.document.id.replacing("-", with: "")
        if isOne {
            text.writeString("\(prefix)\(padded(first, 32))\",\"Encrypted\":false}")
            return text
        }
        text.writeStaticString(#"{"FailedPutCount":0,"Encrypted":false,"RequestResponses":["#)
        var entry = Array("\(prefix)\(padded(first, 32))\"},".utf8)
        let lastDigit = entry.count - #""},"#.utf8.count - 1
        for _ in 0..<count {
            text.writeBytes(entry)
            countUp(&entry, lastDigit: lastDigit)
        }
        // The last comma goes.
        text.moveWriterIndex(to: text.writerIndex - 1)
        text.writeStaticString("]}")
        return text
    }

    /// Makes a decimal number, which has leading zeros, the next one.
    static func countUp(_ text: inout [UInt8], lastDigit: Int) {
        var place = lastDigit
        while text[place] == UInt8(ascii: "9") {
            text[place] = UInt8(ascii: "0")
            place -= 1
        }
        text[place] += 1
    }
}

/// The body of PutRecord or PutRecordBatch in its plainest form, read straight into the frames that go to the disk.
struct DeliveryPut {
    private(set) var streamName: String?
    private(set) var batch: LogBatch

    /// Returns nil for all that is not plain or not valid.
    init?(_ body: ByteBuffer, isOne: Bool) {
        batch = LogBatch(reservingBytes: body.readableBytes / 4 * 3, records: isOne ? 1 : Limits.Firehose.recordsPerPut)
        var hasRecords = false
        let isPlain = body.withUnsafeReadableBytes { bytes in
            var scanner = JSONScanner(bytes)
            let isRead = scanner.object { scanner, name in
                if name == "DeliveryStreamName", streamName == nil, let text = scanner.plainString(), text.count <= 64 {
                    streamName = String(decoding: text, as: UTF8.self)
                    return true
                }
                guard !hasRecords, isOne ? name == "Record" : name == "Records" else { return false }
                hasRecords = true
                return isOne ? addRecord(&scanner) : scanner.array { addRecord(&$0) }
            }
            return isRead && scanner.isAtEnd()
        }
        guard isPlain, hasRecords, batch.count <= Limits.Firehose.recordsPerPut,
            batch.dataBytes <= Limits.Firehose.bytesPerPut
        else { return nil }
    }

    /// Gives the batch away, so that the log need not copy it.
    mutating func takeBatch() -> LogBatch {
        defer { batch = LogBatch() }
        return batch
    }

    private mutating func addRecord(_ scanner: inout JSONScanner) -> Bool {
        var data: UnsafeRawBufferPointer?
        let isRead = scanner.object { scanner, name in
            guard name == "Data", data == nil else { return false }
            data = scanner.rawString()
            return data != nil
        }
        guard isRead, let data, data.count / 4 * 3 <= Limits.Firehose.recordBytes else { return false }
        return Delivery.append(to: &batch, maxDataBytes: data.count / 4 * 3) { Base64.decode(data, into: $0) }
    }
}
