import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Begins or ends the account's commitment to a minimum of throughput, which warm throughput asks for.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateAccountSettings.html
    package func updateAccountSettings(
        _ input: Kinesis.UpdateAccountSettingsInput, _ call: Call
    ) async throws -> Kinesis.UpdateAccountSettingsOutput {
        let isEnabled = input.minimumThroughputBillingCommitment.status == "ENABLED"
        let settings = try await streams.setCommitment(isEnabled, in: call.scope)
        return .init(minimumThroughputBillingCommitment: .init(settings, clock.now()))
    }

    /// Throws unless the account has committed itself.
    func requireCommitment(_ call: Call) async throws {
        guard try await streams.accountSettings(in: call.scope).isCommitted(at: clock.now()) else {
            throw Kinesis.Errors.invalidArgumentException(
                "Warm throughput requires MinimumThroughputBillingCommitment to be enabled for the account.")
        }
    }
}
