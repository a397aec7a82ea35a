import AWSProtocol
import Core
import Delivery
import KinesisModel
import Storage
import Streams

/// Kinesis Data Streams as its clients see it.
///
/// https://docs.aws.amazon.com/kinesis/latest/APIReference/Welcome.html
package struct KinesisAPI: KinesisOperations {
    let streams: Streams
    let queues: Queues
    let delivery: Delivery
    let tokens: TokenSealer
    let clock: any WallClock
    private let rates = CallRates()

    package init(
        streams: Streams, queues: Queues, delivery: Delivery, documents: DocumentStore, clock: any WallClock
    ) async throws {
        self.streams = streams
        self.queues = queues
        self.delivery = delivery
        self.clock = clock
        tokens = TokenSealer(secret: try await documents.secret(named: "kinesis-tokens"))
    }

    package func admit(_ request: AccessRequest<Kinesis.Resource>, _ call: Call) throws {
        guard streams.limits == .aws else { return }
        let operation = String(request.action.drop { $0 != ":" }.dropFirst())
        guard rates.take(operation, request.resources.first, in: call.scope, now: clock.now()) else {
            throw Kinesis.Errors.limitExceededException(
                "Rate exceeded for \(operation) under account \(call.scope.account).")
        }
    }

    /// The stream that a request names by its name, its ARN, or both.
    ///
    /// `StreamId` is reserved in the model ("Not Implemented"), so a request with one is refused.
    func stream(name: String?, arn: String?, id: String? = nil, _ call: Call) throws -> Stream {
        if id != nil {
            throw Kinesis.Errors.invalidArgumentException("StreamId is not supported; give StreamName or StreamARN.")
        }
        if let arn {
            guard let parsed = ARN(arn), let named = parsed.resource(after: "stream/"), parsed.service == "kinesis"
            else {
                throw Kinesis.Errors.invalidArgumentException("Invalid StreamARN: \(arn)")
            }
            guard parsed.account == call.scope.account.rawValue, parsed.region == call.scope.region.rawValue else {
                throw Kinesis.Errors.resourceNotFoundException(
                    "Stream \(named) under account \(parsed.account) not found.")
            }
            return try streams.stream(named: named, in: call.scope)
        }
        guard let name else {
            throw Kinesis.Errors.invalidArgumentException(
                "Either StreamName or StreamARN must be provided.")
        }
        return try streams.stream(named: name, in: call.scope)
    }
}
