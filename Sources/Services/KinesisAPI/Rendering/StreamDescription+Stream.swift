import Core
import KinesisModel
import Streams

extension Kinesis.StreamDescription {
    init(_ stream: Stream, shards: [Shard], hasMoreShards: Bool) {
        let document = stream.document
        self.init(
            streamName: stream.name.rawValue, streamARN: stream.arn.description, streamStatus: "ACTIVE",
            streamModeDetails: .init(streamMode: document.mode.rawValue),
            shards: shards.map { Kinesis.Shard($0, of: stream) }, hasMoreShards: hasMoreShards,
            retentionPeriodHours: document.retentionHours, streamCreationTimestamp: document.createdAt,
            enhancedMonitoring: [.init(shardLevelMetrics: document.shardLevelMetrics ?? [])],
            encryptionType: document.encryptionKeyID == nil ? "NONE" : "KMS", keyId: document.encryptionKeyID)
    }
}

extension Kinesis.StreamSummary {
    init(_ stream: Stream) {
        let document = stream.document
        self.init(
            streamName: stream.name.rawValue, streamARN: stream.arn.description, streamStatus: "ACTIVE",
            streamModeDetails: .init(streamMode: document.mode.rawValue), streamCreationTimestamp: document.createdAt)
    }
}

extension Kinesis.Shard {
    init(_ shard: Shard, of stream: Stream) {
        self.init(
            shardId: shard.id, parentShardId: shard.parent.map(Shard.id),
            adjacentParentShardId: shard.adjacentParent.map(Shard.id),
            hashKeyRange: .init(startingHashKey: shard.startingHashKey, endingHashKey: shard.endingHashKey),
            sequenceNumberRange: .init(
                startingSequenceNumber: stream.sequenceNumber(offset: shard.startingOffset, shard: shard.number)
                    .description,
                endingSequenceNumber: shard.endingOffset.map {
                    stream.sequenceNumber(offset: $0, shard: shard.number).description
                }))
    }
}
