import AWSProtocol
import Identity
import STSModel

/// The Security Token Service as its clients see it.
///
/// https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html
package struct STSAPI: STSOperations {
    let identity: Identity

    package init(identity: Identity) { self.identity = identity }

    package func awsError(for error: any Error) -> AWSError? {
        guard let error = error as? IdentityError else { return nil }
        switch error {
        case .notFound(_, let name):
            // AWS does not tell a role that is not there from one that may not be assumed.
            return AWSError(
                code: "AccessDenied",
                message: "User is not authorized to perform: sts:AssumeRole on resource: \(name)", status: 403)
        case .invalidInput(let reason): return AWSError(code: "ValidationError", message: reason)
        case .exists, .deleteConflict, .malformedPolicy, .limitExceeded: return nil
        }
    }
}
