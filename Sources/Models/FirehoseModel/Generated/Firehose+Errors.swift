// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
/// The errors of the service, by AWS's names.
package enum Errors {
package static func concurrentModificationException(_ message: String) -> AWSError {
AWSError(code: "ConcurrentModificationException", message: message, status: 400, messageMember: "message")
}
package static func invalidArgumentException(_ message: String) -> AWSError {
AWSError(code: "InvalidArgumentException", message: message, status: 400, messageMember: "message")
}
package static func invalidKMSResourceException(_ message: String) -> AWSError {
AWSError(code: "InvalidKMSResourceException", message: message, status: 400, messageMember: "message")
}
package static func invalidSourceException(_ message: String) -> AWSError {
AWSError(code: "InvalidSourceException", message: message, status: 400, messageMember: "message")
}
package static func limitExceededException(_ message: String) -> AWSError {
AWSError(code: "LimitExceededException", message: message, status: 400, messageMember: "message")
}
package static func resourceInUseException(_ message: String) -> AWSError {
AWSError(code: "ResourceInUseException", message: message, status: 400, messageMember: "message")
}
package static func resourceNotFoundException(_ message: String) -> AWSError {
AWSError(code: "ResourceNotFoundException", message: message, status: 400, messageMember: "message")
}
package static func serviceUnavailableException(_ message: String) -> AWSError {
AWSError(code: "ServiceUnavailableException", message: message, status: 500, messageMember: "message")
}
}
}
