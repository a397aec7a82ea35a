import AWSProtocol
import Core
import Delivery
import KinesisModel
import Streams

extension KinesisAPI {
    /// Removes a stream with its records; one with consumers only if that is asked for.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeleteStream.html
    package func deleteStream(_ input: Kinesis.DeleteStreamInput, _ call: Call) async throws {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        guard queues.list(in: call.scope, on: stream).isEmpty else {
            throw Kinesis.Errors.resourceInUseException(
                "Stream \(stream.name) under account \(call.scope.account) has queues. Delete them first.")
        }
        guard delivery.channels(on: stream).isEmpty else {
            throw Kinesis.Errors.resourceInUseException(
                "Stream \(stream.name) under account \(call.scope.account) has channels. Delete them first.")
        }
        try await streams.delete(stream, withConsumers: input.enforceConsumerDeletion ?? false)
    }
}
