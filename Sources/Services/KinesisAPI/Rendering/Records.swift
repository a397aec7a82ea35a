import Core
import KinesisModel
import Storage
import Streams

extension Kinesis.Record {
    init(_ record: LogRecord, of stream: Stream) {
        self.init(
            sequenceNumber: stream.sequenceNumber(offset: record.offset, shard: record.lane).description,
            approximateArrivalTimestamp: record.arrival, data: record.data,
            partitionKey: record.partitionKey.isEmpty ? nil : record.partitionKey,
            encryptionType: record.isSealed ? "KMS" : "NONE")
    }
}

extension Kinesis.ChildShard {
    init(_ shard: Shard) {
        self.init(
            shardId: shard.id, parentShards: [shard.parent, shard.adjacentParent].compactMap { $0.map(Shard.id) },
            hashKeyRange: .init(startingHashKey: shard.startingHashKey, endingHashKey: shard.endingHashKey))
    }
}

extension Kinesis.Consumer {
    init(_ consumer: ConsumerDocument, of stream: Stream) {
        self.init(
            consumerName: consumer.name, consumerARN: consumer.arn(stream: stream.arn), consumerStatus: "ACTIVE",
            consumerCreationTimestamp: consumer.createdAt)
    }
}
