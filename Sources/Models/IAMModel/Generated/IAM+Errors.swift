// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension IAM {
/// The errors of the service, by AWS's names.
package enum Errors {
package static func concurrentModificationException(_ message: String) -> AWSError {
AWSError(code: "ConcurrentModification", message: message, status: 409, messageMember: "message")
}
package static func deleteConflictException(_ message: String) -> AWSError {
AWSError(code: "DeleteConflict", message: message, status: 409, messageMember: "message")
}
package static func entityAlreadyExistsException(_ message: String) -> AWSError {
AWSError(code: "EntityAlreadyExists", message: message, status: 409, messageMember: "message")
}
package static func invalidInputException(_ message: String) -> AWSError {
AWSError(code: "InvalidInput", message: message, status: 400, messageMember: "message")
}
package static func limitExceededException(_ message: String) -> AWSError {
AWSError(code: "LimitExceeded", message: message, status: 409, messageMember: "message")
}
package static func malformedPolicyDocumentException(_ message: String) -> AWSError {
AWSError(code: "MalformedPolicyDocument", message: message, status: 400, messageMember: "message")
}
package static func noSuchEntityException(_ message: String) -> AWSError {
AWSError(code: "NoSuchEntity", message: message, status: 404, messageMember: "message")
}
package static func policyNotAttachableException(_ message: String) -> AWSError {
AWSError(code: "PolicyNotAttachable", message: message, status: 400, messageMember: "message")
}
package static func serviceFailureException(_ message: String) -> AWSError {
AWSError(code: "ServiceFailure", message: message, status: 500, messageMember: "message")
}
package static func unmodifiableEntityException(_ message: String) -> AWSError {
AWSError(code: "UnmodifiableEntity", message: message, status: 400, messageMember: "message")
}
}
}
