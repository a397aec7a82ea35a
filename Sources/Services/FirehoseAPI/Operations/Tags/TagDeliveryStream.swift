import AWSProtocol
import Delivery
import FirehoseModel

extension FirehoseAPI {
    /// `TagDeliveryStream`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_TagDeliveryStream.html
    package func tagDeliveryStream(
        _ input: Firehose.TagDeliveryStreamInput, _ call: Call
    ) async throws -> Firehose.TagDeliveryStreamOutput {
        let stream = try delivery.stream(named: input.deliveryStreamName, in: call.scope)
        let new = Dictionary(input.tags.map { ($0.key, $0.value ?? "") }) { $1 }
        try await delivery.setTags(stream.document.tags.merging(new) { $1 }, of: stream)
        return .init()
    }
}
