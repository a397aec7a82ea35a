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
    package var directOperations: Set<String> { ["PutRecord", "PutRecords", "GetRecords"] }

    package func performDirectly(
        _ operation: String, _ body: ByteBuffer, _ call: Call,
        completion: @Sendable @escaping (@escaping DirectAnswer) -> Void
    ) -> Bool {
        switch operation {
        case "PutRecords":
            putDirectly(operation, PutRequest(records: body), call, answer: answer, completion: completion)
        case "PutRecord":
            putDirectly(operation, PutRequest(record: body), call, answer: answerOne, completion: completion)
        case "GetRecords": getDirectly(body, call, completion: completion)
        default: false
        }
    }

    private func putDirectly(
        _ operation: String, _ request: PutRequest?, _ call: Call,
        answer: @Sendable @escaping ([Stream.Placement], Stream) throws -> ByteBuffer,
        completion: @Sendable @escaping (@escaping DirectAnswer) -> Void
    ) -> Bool {
        guard let request, request.streamName != nil || request.streamARN != nil,
            let stream = try? stream(name: request.streamName, arn: request.streamARN, call),
            Self.isNamed(stream, request), mayDirectly(operation, stream, call),
            (try? Self.check(request.batch, for: stream)) != nil
        else { return false }
        streams.put(request.batch, into: stream) { result in
            completion { try answer(try result.get(), stream) }
        }
        return true
    }

    /// Whether both of a request's names, if it has two, are the stream's, so that permission is asked once.
    private static func isNamed(_ stream: Stream, _ request: PutRequest) -> Bool {
        request.streamName.map { $0 == stream.name.rawValue } ?? true
    }

    @Sendable private func answer(_ placed: [Stream.Placement], _ stream: Stream) throws -> ByteBuffer {
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

    @Sendable private func answerOne(_ placed: [Stream.Placement], _ stream: Stream) throws -> ByteBuffer {
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

    private func getDirectly(
        _ body: ByteBuffer, _ call: Call, completion: @Sendable @escaping (@escaping DirectAnswer) -> Void
    ) -> Bool {
        guard let (token, limit) = Self.getRequest(body), let (iterator, stream) = try? reading(token, call),
            mayDirectly("GetRecords", stream, call)
        else {
            return false
        }
        guard stream.takeRead(shard: iterator.shard, limits: streams.limits, now: clock.now()) else {
            completion { throw Self.throttled(iterator.shard, stream) }
            return true
        }
        let createdAt = stream.document.createdAt
        var text = RecordsText()
        text.write(#"{"Records":["#)
        streams.read(stream, shard: iterator.shard, from: iterator.offset, maxRecords: limit, into: text) {
            text, record in
            text.add(record, createdAt: createdAt)
        } completion: { result in
            completion { answer(try result.get(), iterator, stream) }
        }
        return true
    }

    /// The iterator and the limit in a plain body of GetRecords.
    private static func getRequest(_ body: ByteBuffer) -> (token: String, limit: Int)? {
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
        guard isPlain, let token else { return nil }
        return (token, limit ?? Limits.Kinesis.recordsPerGet)
    }

    private func answer(_ page: Streams.Page<RecordsText>, _ iterator: ShardIterator, _ stream: Stream) -> ByteBuffer {
        var text = page.records
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
