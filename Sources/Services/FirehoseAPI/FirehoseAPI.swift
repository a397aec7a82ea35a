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

    package init(delivery: Delivery, identity: Identity, clock: any WallClock) {
        self.delivery = delivery
        self.identity = identity
        self.clock = clock
    }

    /// Throws unless the role is there for Firehose to assume.
    func checkRole(_ arn: String) async throws {
        let name = ARN(arn)?.resource(after: "role/")?.split(separator: "/").last.map(String.init)
        guard let name, let account = ARN(arn).flatMap({ AccountID($0.account) }),
            (try? await identity.role(name, account: account)) != nil
        else {
            throw Firehose.Errors.invalidArgumentException(
                "Firehose is unable to assume role \(arn). Please check the role provided.")
        }
    }
}
