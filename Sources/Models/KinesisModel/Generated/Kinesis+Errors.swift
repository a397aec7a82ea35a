// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
/// The errors of the service, by AWS's names.
package enum Errors {
package static func accessDeniedException(_ message: String) -> AWSError {
AWSError(code: "AccessDeniedException", message: message, status: 400, messageMember: "message")
}
package static func dryRunOperationException(_ message: String) -> AWSError {
AWSError(code: "DryRunOperationException", message: message, status: 400, messageMember: "message")
}
package static func expiredIteratorException(_ message: String) -> AWSError {
AWSError(code: "ExpiredIteratorException", message: message, status: 400, messageMember: "message")
}
package static func expiredNextTokenException(_ message: String) -> AWSError {
AWSError(code: "ExpiredNextTokenException", message: message, status: 400, messageMember: "message")
}
package static func internalFailureException(_ message: String) -> AWSError {
AWSError(code: "InternalFailureException", message: message, status: 500, messageMember: "message")
}
package static func invalidArgumentException(_ message: String) -> AWSError {
AWSError(code: "InvalidArgumentException", message: message, status: 400, messageMember: "message")
}
package static func kmsAccessDeniedException(_ message: String) -> AWSError {
AWSError(code: "KMSAccessDeniedException", message: message, status: 400, messageMember: "message")
}
package static func kmsDisabledException(_ message: String) -> AWSError {
AWSError(code: "KMSDisabledException", message: message, status: 400, messageMember: "message")
}
package static func kmsInvalidStateException(_ message: String) -> AWSError {
AWSError(code: "KMSInvalidStateException", message: message, status: 400, messageMember: "message")
}
package static func kmsNotFoundException(_ message: String) -> AWSError {
AWSError(code: "KMSNotFoundException", message: message, status: 400, messageMember: "message")
}
package static func kmsOptInRequired(_ message: String) -> AWSError {
AWSError(code: "KMSOptInRequired", message: message, status: 400, messageMember: "message")
}
package static func kmsThrottlingException(_ message: String) -> AWSError {
AWSError(code: "KMSThrottlingException", message: message, status: 400, messageMember: "message")
}
package static func limitExceededException(_ message: String) -> AWSError {
AWSError(code: "LimitExceededException", message: message, status: 400, messageMember: "message")
}
package static func provisionedThroughputExceededException(_ message: String) -> AWSError {
AWSError(code: "ProvisionedThroughputExceededException", message: message, status: 400, messageMember: "message")
}
package static func resourceInUseException(_ message: String) -> AWSError {
AWSError(code: "ResourceInUseException", message: message, status: 400, messageMember: "message")
}
package static func resourceNotFoundException(_ message: String) -> AWSError {
AWSError(code: "ResourceNotFoundException", message: message, status: 400, messageMember: "message")
}
package static func throttlingException(_ message: String) -> AWSError {
AWSError(code: "ThrottlingException", message: message, status: 400, messageMember: "message")
}
package static func validationException(_ message: String) -> AWSError {
AWSError(code: "ValidationException", message: message, status: 400, messageMember: "message")
}
}
}
