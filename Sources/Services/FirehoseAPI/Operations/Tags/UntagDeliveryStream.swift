import AWSProtocol
import Delivery
import FirehoseModel

extension FirehoseAPI {
    /// `UntagDeliveryStream`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_UntagDeliveryStream.html
    package func untagDeliveryStream(
        _ input: Firehose.UntagDeliveryStreamInput, _ call: Call
    ) async throws -> Firehose.UntagDeliveryStreamOutput {
        let stream = try delivery.stream(named: input.deliveryStreamName, in: call.scope)
        try await delivery.setTags(stream.document.tags.filter { !input.tagKeys.contains($0.key) }, of: stream)
        return .init()
    }
}
