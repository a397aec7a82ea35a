import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Makes a queue on a stream, which is ACTIVE when the call returns.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateQueue.html
    package func createQueue(
        _ input: Kinesis.CreateQueueInput, _ call: Call
    ) async throws -> Kinesis.CreateQueueOutput {
        guard let configuration = input.streamConfigurationList.first, input.streamConfigurationList.count == 1 else {
            throw Kinesis.Errors.validationException("StreamConfigurationList must contain exactly one entry.")
        }
        let stream = try stream(name: nil, arn: configuration.streamARN, call)
        let start = configuration.startingPosition
        let type = start?.type ?? "LATEST"
        guard (start?.timestamp != nil) == (type == "AT_TIMESTAMP") else {
            throw Kinesis.Errors.validationException(
                "StartingPosition needs a Timestamp if its Type is AT_TIMESTAMP, and may not have one otherwise.")
        }
        let queue = try await queues.create(
            input.queueName, on: stream, start: type, at: start?.timestamp,
            attributes: try Self.attributes(input.queueAttributes, nil), tags: input.tags ?? [:])
        return .init(queueDescription: .init(queue))
    }

    /// The attributes that a request asks for, with those that it leaves out as they were.
    static func attributes(
        _ asked: Kinesis.QueueAttributes?, _ existing: QueueDocument.Attributes?
    ) throws(AWSError) -> QueueDocument.Attributes {
        var attributes =
            existing
            ?? QueueDocument.Attributes(
                visibilitySeconds: Limits.Kinesis.visibilitySeconds, maxReceiveCount: Limits.Kinesis.maxReceiveCount)
        if let seconds = asked?.visibilityTimeoutSeconds { attributes.visibilitySeconds = seconds }
        if let deadLetters = asked?.deadLetterConfiguration {
            guard (deadLetters.targetType == "BUILT_IN") == (deadLetters.maxReceiveCount != nil) else {
                throw Kinesis.Errors.validationException(
                    "MaxReceiveCount is required if TargetType is BUILT_IN, and not allowed otherwise.")
            }
            attributes.maxReceiveCount = deadLetters.maxReceiveCount
        }
        return attributes
    }
}
