import AWSProtocol
import Core
import Identity
import STSModel

/// The Security Token Service as its clients see it.
///
/// https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html
package struct STSAPI: STSOperations {
    let identity: Identity

    package init(identity: Identity) { self.identity = identity }

    package func arns(of resource: STS.Resource, _ call: Call) async throws -> [String] {
        switch resource {
        case .role(let arn): arn.map { [$0] } ?? []
        }
    }

    package func awsError(for error: any Error) -> AWSError? {
        guard let error = error as? IdentityError else { return nil }
        switch error {
        case .notFound(_, let name):
            // AWS does not tell a role that is not there from one that may not be assumed.
            return AWSError(
                code: "AccessDenied",
                message: "User is not authorized to perform: sts:AssumeRole on resource: \(name)", status: 403)
        case .accessDenied(let reason): return AWSError(code: "AccessDenied", message: reason, status: 403)
        case .invalidInput(let reason): return AWSError(code: "ValidationError", message: reason)
        case .malformedPolicy(let reason):
            return AWSError(code: "MalformedPolicyDocument", message: reason)
        case .exists, .deleteConflict, .limitExceeded: return nil
        }
    }
}
