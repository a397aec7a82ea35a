/// An error as AWS reports it to a client.
package struct AWSError: Error, Sendable, Equatable {
    /// AWS's name of the error, such as `ResourceNotFoundException`.
    package let code: String
    package let message: String
    /// HTTP status code.
    package let status: Int
    /// The member that carries the message in JSON; services differ in its first letter.
    package let messageMember: String
    /// Further members of the error's shape.
    package let members: [String: WireValue]

    package init(
        code: String, message: String, status: Int = 400, messageMember: String = "message",
        members: [String: WireValue] = [:]
    ) {
        self.code = code
        self.message = message
        self.status = status
        self.messageMember = messageMember
        self.members = members
    }

    /// Input of the wrong type, or input that cannot be parsed.
    package static func serialization(_ message: String) -> AWSError {
        AWSError(code: "SerializationException", message: message, messageMember: "Message")
    }

    /// The operation is none of the service's, or none that Millrace has.
    package static func unknownOperation(_ message: String = "") -> AWSError {
        AWSError(code: "UnknownOperationException", message: message)
    }

    /// What a client gets to see of a fault of ours; the log has the rest.
    package static let internalFailure = AWSError(
        code: "InternalFailure",
        message: "The request processing has failed because of an unknown error, exception or failure.", status: 500)

    /// The same error with more members of its shape.
    package func with(_ more: [String: WireValue]) -> AWSError {
        AWSError(
            code: code, message: message, status: status, messageMember: messageMember,
            members: members.merging(more) { $1 })
    }
}
