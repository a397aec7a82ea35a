import AWSProtocol
import Core
import KinesisModel
import NIOCore
import Streams

/// The operations that carry records, from the bytes of the request to those of the answer.
///
/// They do what PutRecord, PutRecords and GetRecords do, without values in between (docs/decisions/0006). A request that is not
/// in the plainest form, or that must be refused, is left to those.
extension KinesisAPI {
    package func performDirectly(_ operation: String, _ body: ByteBuffer, _ call: Call) async throws -> ByteBuffer? {
        switch operation {
        case "PutRecords": try await putDirectly(PutRequest(records: body), call) { try answer($0, $1) }
        case "PutRecord": try await putDirectly(PutRequest(record: body), call) { try answerOne($0, $1) }
        case "GetRecords": try await getDirectly(body, call)
        default: nil
        }
    }

    private func putDirectly(
        _ request: PutRequest?, _ call: Call, answer: ([Stream.Placement], Stream) throws -> ByteBuffer
    ) async throws -> ByteBuffer? {
        guard let request, request.streamName != nil || request.streamARN != nil,
            let stream = try? stream(name: request.streamName, arn: request.streamARN, call),
            (try? Self.check(request.batch, for: stream)) != nil
        else { return nil }
        return try answer(try await streams.put(request.batch, into: stream), stream)
    }

    private func answer(_ placed: [Stream.Placement], _ stream: Stream) throws -> ByteBuffer {
        var text = RecordsText(reservingBytes: 64 + placed.count * 128)
        let failed = placed.count { if case .throttled = $0 { true } else { false } }
        text.write(
            "{\"FailedRecordCount\":\(failed),\"EncryptionType\":\"\(Self.encryptionType(of: stream))\",\"Records\":[")
        for placement in placed {
            switch placement {
            case .placed(let number): text.add(number)
            case .throttled(let shard):
                text.add(error: "ProvisionedThroughputExceededException", message: Self.rateExceeded(shard, stream))
            }
        }
        text.write("]}")
        return text.text
    }

    private func answerOne(_ placed: [Stream.Placement], _ stream: Stream) throws -> ByteBuffer {
        switch placed.first {
        case .placed(let number):
            var text = RecordsText(reservingBytes: 256)
            text.write(#"{"ShardId":""#)
            text.write(shardID: number.shard)
            text.write(#"","SequenceNumber":""#)
            text.write(number)
            text.write("\",\"EncryptionType\":\"\(Self.encryptionType(of: stream))\"}")
            return text.text
        case .throttled(let shard): throw Self.throttled(shard, stream)
        case nil: throw AWSError.internalFailure
        }
    }

    private func getDirectly(_ body: ByteBuffer, _ call: Call) async throws -> ByteBuffer? {
        var token: String?
        var limit: Int?
        let isPlain = body.withUnsafeReadableBytes { bytes in
            var scanner = JSONScanner(bytes)
            let isRead = scanner.object { scanner, name in
                if name == "ShardIterator", token == nil, let text = scanner.plainString(), text.count <= 512 {
                    token = String(decoding: text, as: UTF8.self)
                    return true
                }
                guard name == "Limit", limit == nil else { return false }
                limit = scanner.naturalNumber()
                return limit.map { (1...Limits.Kinesis.recordsPerGet).contains($0) } ?? false
            }
            return isRead && scanner.isAtEnd()
        }
        guard isPlain, let token, let (iterator, stream) = try? reading(token, call) else { return nil }
        guard stream.takeRead(shard: iterator.shard, limits: streams.limits, now: clock.now()) else {
            throw Self.throttled(iterator.shard, stream)
        }
        let createdAt = stream.document.createdAt
        var text = RecordsText()
        text.write(#"{"Records":["#)
        let page = try await streams.read(
            stream, shard: iterator.shard, from: iterator.offset, maxRecords: limit ?? Limits.Kinesis.recordsPerGet,
            into: text
        ) { text, record in
            text.add(record, createdAt: createdAt)
        }
        text = page.records
        text.write("],")
        if let next = page.nextOffset {
            text.write(#""NextShardIterator":""#)
            text.write(iterator.moved(to: next, at: clock.now()).sealed(with: tokens))
            text.write("\",")
        } else {
            let children = stream.children(of: iterator.shard).map { Kinesis.ChildShard($0).wire }
            text.write("\"ChildShards\":\(JSONWriter.string(of: .list(children))),")
        }
        text.write("\"MillisBehindLatest\":\(page.millisecondsBehind)}")
        return text.text
    }
}
