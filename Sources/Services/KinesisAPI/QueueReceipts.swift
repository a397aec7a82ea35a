import AWSProtocol
import Core
import KinesisModel
import Storage
import Streams

extension KinesisAPI {
    /// The handle that stands for one delivery of a record.
    func handle(of receipt: Queues.Receipt) -> String {
        tokens.seal(["receipt", receipt.queueID, "\(receipt.offset)", "\(receipt.number)"])
    }

    /// What a handle stands for; nil for a text that is none.
    private func receipt(_ handle: String) -> Queues.Receipt? {
        guard let fields = tokens.open(handle), fields.count == 4, fields[0] == "receipt",
            let offset = UInt64(fields[2]), let number = UInt64(fields[3])
        else { return nil }
        return Queues.Receipt(queueID: fields[1], offset: offset, number: number)
    }

    /// Settles records one by one; an entry that is refused does not hold up the others.
    func settle(
        _ entries: [(handle: String, disposal: Queues.Disposal)], of arn: String, deadLetters: Bool, _ call: Call
    ) async throws -> [(handle: String, error: AWSError?)] {
        let queue = try queues.queue(arn: arn, in: call.scope)
        let errors = try await queues.settle(
            entries.map { (receipt($0.handle), $0.disposal) }, of: queue, deadLetters: deadLetters)
        return zip(entries, errors).map { entry, error in
            switch error {
            case .invalidReceipt:
                (entry.handle, Kinesis.Errors.invalidArgumentException("The receipt handle is not valid."))
            case .staleReceipt:
                (
                    entry.handle,
                    Kinesis.Errors.resourceNotFoundException("The receipt handle no longer stands for a record.")
                )
            case nil: (entry.handle, nil)
            }
        }
    }
}

extension Kinesis.QueueRecord {
    init(_ delivery: Queues.Delivery, handle: String) {
        self.init(
            receiptHandle: handle, recordId: delivery.number.description,
            partitionKey: delivery.record.partitionKey.isEmpty ? nil : delivery.record.partitionKey,
            data: delivery.record.data, approximateArrivalTimestamp: delivery.record.arrival,
            firstReceiveTimestamp: delivery.firstReceivedAt, receiveCount: delivery.receiveCount)
    }
}

extension Kinesis.QueueDescription {
    init(_ queue: Queue) {
        let document = queue.document
        let attributes = document.attributes
        self.init(
            queueName: queue.name, queueARN: queue.arn.description, queueStatus: "ACTIVE",
            queueCreationTimestamp: document.createdAt,
            streamConfigurationList: [
                .init(
                    streamARN: queue.streamARN.description,
                    startingPosition: .init(type: document.start.type, timestamp: document.start.time))
            ],
            queueAttributes: .init(
                visibilityTimeoutSeconds: attributes.visibilitySeconds,
                deadLetterConfiguration: .init(
                    targetType: attributes.maxReceiveCount == nil ? "NONE" : "BUILT_IN",
                    maxReceiveCount: attributes.maxReceiveCount)))
    }
}
