import AWSProtocol
import Delivery
import FirehoseModel

extension FirehoseAPI {
    /// `DescribeDeliveryStream`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_DescribeDeliveryStream.html
    package func describeDeliveryStream(
        _ input: Firehose.DescribeDeliveryStreamInput, _ call: Call
    ) async throws -> Firehose.DescribeDeliveryStreamOutput {
        let stream = try delivery.stream(named: input.deliveryStreamName, in: call.scope)
        return .init(deliveryStreamDescription: try .init(stream))
    }
}
