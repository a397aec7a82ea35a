import AWSProtocol
import Core
import Delivery
import FirehoseModel
import Identity

/// Data Firehose as its clients see it.
///
/// https://docs.aws.amazon.com/firehose/latest/APIReference/Welcome.html
package struct FirehoseAPI: FirehoseOperations {
    let delivery: Delivery
    let identity: Identity
    let clock: any WallClock
    /// Nil where the machine's speed is the limit.
    let rates: PutRates?

    package init(delivery: Delivery, identity: Identity, keepsLimits: Bool, clock: any WallClock) {
        rates = keepsLimits ? PutRates() : nil
        self.delivery = delivery
        self.identity = identity
        self.clock = clock
    }

    /// Throws unless the role is there for Firehose to assume.
    func checkRole(_ arn: String) async throws {
        let refusal = Firehose.Errors.invalidArgumentException(
            "Firehose is unable to assume role \(arn). Please check the role provided.")
        do {
            let (name, account, _) = try await identity.role(arn: arn)
            guard try await identity.trusts("firehose.amazonaws.com", role: name, account: account) else {
                throw refusal
            }
        } catch is IdentityError { throw refusal }
    }
}
