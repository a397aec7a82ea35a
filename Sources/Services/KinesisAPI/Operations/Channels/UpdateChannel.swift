import AWSProtocol
import Core
import Delivery
import KinesisModel

extension KinesisAPI {
    /// Changes how fresh a channel's data has to be, or where its failures are told.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateChannel.html
    package func updateChannel(
        _ input: Kinesis.UpdateChannelInput, _ call: Call
    ) async throws -> Kinesis.UpdateChannelOutput {
        let channel = try delivery.channel(arn: input.channelARN, in: call.scope)
        guard input.s3TablesDestinationConfiguration == nil else {
            throw Kinesis.Errors.invalidArgumentException(
                "S3TablesDestinationConfiguration cannot be updated: the channel delivers to a general purpose bucket.")
        }
        let seconds = try input.s3DestinationConfiguration.map { given throws(AWSError) in
            try Self.freshness(given.dataFreshnessInSeconds)
        }
        try await delivery.updateChannel(
            channel, freshnessSeconds: seconds,
            logging: input.loggingConfiguration.map { given in
                (given.cloudWatchLogs.enabled, given.cloudWatchLogs.logGroupName, given.cloudWatchLogs.logStreamName)
            })
        return .init(channelDescription: try .init(channel, status: "UPDATING"))
    }
}
