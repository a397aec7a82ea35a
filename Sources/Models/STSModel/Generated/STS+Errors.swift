// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension STS {
/// The errors of the service, by AWS's names.
package enum Errors {
package static func expiredTokenException(_ message: String) -> AWSError {
AWSError(code: "ExpiredTokenException", message: message, status: 400, messageMember: "message")
}
package static func malformedPolicyDocumentException(_ message: String) -> AWSError {
AWSError(code: "MalformedPolicyDocument", message: message, status: 400, messageMember: "message")
}
package static func packedPolicyTooLargeException(_ message: String) -> AWSError {
AWSError(code: "PackedPolicyTooLarge", message: message, status: 400, messageMember: "message")
}
package static func regionDisabledException(_ message: String) -> AWSError {
AWSError(code: "RegionDisabledException", message: message, status: 403, messageMember: "message")
}
}
}
