import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Tells the account's settings.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeAccountSettings.html
    package func describeAccountSettings(
        _ input: Kinesis.DescribeAccountSettingsInput, _ call: Call
    ) async throws -> Kinesis.DescribeAccountSettingsOutput {
        .init(minimumThroughputBillingCommitment: .init(try await streams.accountSettings(in: call.scope), clock.now()))
    }
}

extension Kinesis.MinimumThroughputBillingCommitmentOutput {
    init(_ settings: AccountSettingsDocument, _ now: Timestamp) {
        let status =
            settings.isEnabled
            ? "ENABLED" : settings.isCommitted(at: now) ? "ENABLED_UNTIL_EARLIEST_ALLOWED_END" : "DISABLED"
        self.init(
            status: status, startedAt: settings.startedAt, endedAt: status == "DISABLED" ? settings.endedAt : nil,
            earliestAllowedEndAt: status == "DISABLED" ? nil : settings.earliestEnd)
    }
}
