import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Tells how many shards and on-demand streams there may be, and are.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeLimits.html
    package func describeLimits(
        _ input: Kinesis.DescribeLimitsInput, _ call: Call
    ) async throws -> Kinesis.DescribeLimitsOutput {
        let all = streams.list(in: call.scope).map(\.document)
        return .init(
            shardLimit: Limits.Kinesis.shardsPerScope,
            openShardCount: all.filter { $0.mode == .provisioned }.reduce(0) { $0 + $1.openShards.count },
            onDemandStreamCount: all.count { $0.mode == .onDemand },
            onDemandStreamCountLimit: Limits.Kinesis.onDemandStreamsPerScope)
    }
}
