import AWSProtocol
import Core
import Delivery
import FoundationEssentials
import KinesisModel
import Streams

/// What an ARN of Kinesis names, as far as it has tags and a policy.
enum KinesisResource {
    case stream(Stream, Streams)
    case consumer(name: String, Stream, Streams)
    case queue(Queue, Queues)
    case channel(DeliveryStream, Delivery)

    func tags() async throws -> [String: String] {
        switch self {
        case .stream(let stream, _): stream.document.tags
        case .queue(let queue, _): queue.document.tags
        case .channel(let channel, _): channel.document.tags
        case .consumer(let name, let stream, let streams): try await streams.consumer(named: name, of: stream).tags
        }
    }

    func changeTags(_ change: @Sendable @escaping (inout [String: String]) -> Void) async throws {
        switch self {
        case .stream(let stream, let streams): try await streams.changeTags(of: stream, change)
        case .consumer(let name, let stream, let streams):
            try await streams.changeConsumer(name, of: stream) { consumer in
                change(&consumer.tags)
                guard consumer.tags.count <= Limits.Kinesis.tagsPerStream else { throw StreamError.tooManyTags }
            }
        case .queue(let queue, let queues):
            try await queues.change(queue) { document in
                change(&document.tags)
                guard document.tags.count <= Limits.Kinesis.tagsPerStream else { throw QueueError.tooManyTags }
            }
        case .channel(let channel, let delivery):
            var tags = channel.document.tags
            change(&tags)
            try await delivery.setTags(tags, of: channel)
        }
    }

    func policy() async throws -> String? {
        switch self {
        case .stream(let stream, _): stream.document.resourcePolicy
        case .queue(let queue, _): queue.document.resourcePolicy
        case .channel: throw Self.noPolicy
        case .consumer(let name, let stream, let streams):
            try await streams.consumer(named: name, of: stream).resourcePolicy
        }
    }

    private static let noPolicy = Kinesis.Errors.invalidArgumentException("A channel has no resource policy.")

    func setPolicy(_ policy: String?) async throws {
        switch self {
        case .stream(let stream, let streams): try await streams.change(stream) { $0.resourcePolicy = policy }
        case .queue(let queue, let queues): try await queues.change(queue) { $0.resourcePolicy = policy }
        case .channel: throw Self.noPolicy
        case .consumer(let name, let stream, let streams):
            try await streams.changeConsumer(name, of: stream) { $0.resourcePolicy = policy }
        }
    }
}

extension KinesisAPI {
    /// The stream, consumer, queue or channel that an ARN names.
    func resource(_ arn: String, _ call: Call) async throws -> KinesisResource {
        if ARN(arn)?.resource(after: "queue/") != nil {
            return .queue(try queues.queue(arn: arn, in: call.scope), queues)
        }
        if ARN(arn)?.resource(after: "channel/") != nil {
            return .channel(try delivery.channel(arn: arn, in: call.scope), delivery)
        }
        guard ARN(arn)?.resource(after: "stream/")?.contains("/consumer/") == true else {
            return .stream(try stream(name: nil, arn: arn, call), streams)
        }
        let (stream, consumer) = try await consumer(arn: arn, name: nil, streamARN: nil, call)
        return .consumer(name: consumer.name, stream, streams)
    }

    /// The consumer that a request names by its ARN, or by its name and its stream's ARN.
    func consumer(
        arn: String?, name: String?, streamARN: String?, _ call: Call
    ) async throws -> (Stream, ConsumerDocument) {
        if let arn {
            let parts = ARN(arn)?.resource(after: "stream/")?.components(separatedBy: "/consumer/") ?? []
            guard parts.count == 2, let parsed = ARN(arn), parsed.service == "kinesis",
                let colon = parts[1].lastIndex(of: ":")
            else { throw Kinesis.Errors.invalidArgumentException("Invalid ConsumerARN: \(arn)") }
            let missing = Kinesis.Errors.resourceNotFoundException(
                "Consumer \(arn) under account \(call.scope.account) not found.")
            guard parsed.account == call.scope.account.rawValue, parsed.region == call.scope.region.rawValue else {
                throw missing
            }
            // What cannot be read is not missing.
            do {
                let stream = try streams.stream(named: parts[0], in: call.scope)
                let consumer = try await streams.consumer(named: String(parts[1][..<colon]), of: stream)
                guard consumer.arn(stream: stream.arn) == arn else { throw missing }
                return (stream, consumer)
            } catch is StreamError { throw missing }
        }
        guard let name, let streamARN else {
            throw Kinesis.Errors.invalidArgumentException(
                "Either ConsumerARN, or both StreamARN and ConsumerName, must be provided.")
        }
        let stream = try stream(name: nil, arn: streamARN, call)
        return (stream, try await streams.consumer(named: name, of: stream))
    }
}
