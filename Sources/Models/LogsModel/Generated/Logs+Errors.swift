// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
/// The errors of the service, by AWS's names.
package enum Errors {
package static func dataAlreadyAcceptedException(_ message: String) -> AWSError {
AWSError(code: "DataAlreadyAcceptedException", message: message, status: 400, messageMember: "message")
}
package static func invalidParameterException(_ message: String) -> AWSError {
AWSError(code: "InvalidParameterException", message: message, status: 400, messageMember: "message")
}
package static func invalidSequenceTokenException(_ message: String) -> AWSError {
AWSError(code: "InvalidSequenceTokenException", message: message, status: 400, messageMember: "message")
}
package static func limitExceededException(_ message: String) -> AWSError {
AWSError(code: "LimitExceededException", message: message, status: 400, messageMember: "message")
}
package static func operationAbortedException(_ message: String) -> AWSError {
AWSError(code: "OperationAbortedException", message: message, status: 400, messageMember: "message")
}
package static func resourceAlreadyExistsException(_ message: String) -> AWSError {
AWSError(code: "ResourceAlreadyExistsException", message: message, status: 400, messageMember: "message")
}
package static func resourceNotFoundException(_ message: String) -> AWSError {
AWSError(code: "ResourceNotFoundException", message: message, status: 400, messageMember: "message")
}
package static func serviceUnavailableException(_ message: String) -> AWSError {
AWSError(code: "ServiceUnavailableException", message: message, status: 500, messageMember: "message")
}
package static func unrecognizedClientException(_ message: String) -> AWSError {
AWSError(code: "UnrecognizedClientException", message: message, status: 400, messageMember: "message")
}
package static func validationException(_ message: String) -> AWSError {
AWSError(code: "ValidationException", message: message, status: 400, messageMember: "message")
}
}
}
