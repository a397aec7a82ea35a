import AWSProtocol
import IAMModel
import Identity

extension IAMAPI {
    package func awsError(for error: any Error) -> AWSError? {
        guard let error = error as? IdentityError else { return nil }
        switch error {
        case .notFound(let kind, let name):
            return IAM.Errors.noSuchEntityException("The \(kind) with name \(name) cannot be found.")
        case .exists(let kind, let name):
            return IAM.Errors.entityAlreadyExistsException("\(kind) with name \(name) already exists.")
        case .deleteConflict(let reason): return IAM.Errors.deleteConflictException(reason)
        case .malformedPolicy(let reason): return IAM.Errors.malformedPolicyDocumentException(reason)
        case .limitExceeded(let reason): return IAM.Errors.limitExceededException(reason)
        case .accessDenied(let reason): return AWSError(code: "AccessDenied", message: reason, status: 403)
        case .invalidInput(let reason): return IAM.Errors.invalidInputException(reason)
        }
    }
}
