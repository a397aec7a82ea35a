import Core
import Logging
import NIOCore

/// Who sends a request.
package struct Principal: Sendable, Equatable {
    package let accessKeyID: String?
    package let arn: String
    /// The unique id of the user or role, as GetCallerIdentity shows it.
    package let id: String

    package init(accessKeyID: String?, arn: String, id: String) {
        self.accessKeyID = accessKeyID
        self.arn = arn
        self.id = id
    }
}

/// What is known of a request beside its input.
package struct Call: Sendable {
    package let scope: Scope
    package let principal: Principal
    package let requestID: String
    package let logger: Logger
    package let permission: Permission

    package init(
        scope: Scope, principal: Principal, requestID: String, logger: Logger, permission: Permission
    ) {
        self.scope = scope
        self.principal = principal
        self.requestID = requestID
        self.logger = logger
        self.permission = permission
    }
}

/// No policy allows what a caller wants to do, or one denies it.
package struct AccessDenied: Error, Equatable {
    package let message: String

    package init(_ message: String) { self.message = message }
}

extension Access {
    /// Handing a role, given by its ARN or its name, to a service that works with it then.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
    package static func passing(_ role: String, to service: String, _ call: Call) -> Access {
        let arn =
            ARN(role) ?? ARN(service: "iam", region: "", account: call.scope.account.rawValue, resource: "role/\(role)")
        return Access("iam:PassRole", arn, context: ["iam:passedtoservice": [service]])
    }
}

/// How a service is addressed on the wire.
package struct ServiceDescription: Sendable {
    package let name: String
    package let apiVersion: String
    /// Form-encoded requests and XML answers; JSON both ways otherwise.
    package let isQuery: Bool
    /// What X-Amz-Target begins with.
    package let targetPrefix: String?
    package let jsonVersion: String?
    package let xmlNamespace: String?
    package let operations: Set<String>
    /// Those of them that answer with a stream of events.
    package let streamingOperations: Set<String>
    /// The operations of AWS that Millrace does not have.
    package let missingOperations: Set<String>

    package init(
        name: String, apiVersion: String, isQuery: Bool, targetPrefix: String?, jsonVersion: String?,
        xmlNamespace: String?, operations: Set<String>, streamingOperations: Set<String> = [],
        missingOperations: Set<String> = []
    ) {
        self.name = name
        self.apiVersion = apiVersion
        self.isQuery = isQuery
        self.targetPrefix = targetPrefix
        self.jsonVersion = jsonVersion
        self.xmlNamespace = xmlNamespace
        self.operations = operations
        self.streamingOperations = streamingOperations
        self.missingOperations = missingOperations
    }

    /// The error code of broken constraints.
    package var validationCode: String { isQuery ? "ValidationError" : "ValidationException" }

    /// What is said of an operation that cannot be called; nil if it is none of AWS's either.
    package func refusal(of operation: String) -> String? {
        missingOperations.contains(operation) ? "\(operation) of \(name) is not supported by Millrace." : nil
    }
}

/// Makes the body of an answer, or throws the error that it tells; to be called once, where that holds up nobody else.
package typealias DirectAnswer = @Sendable () throws -> ByteBuffer

/// An AWS service as the gateway calls it.
package protocol ServiceOperations: Sendable {
    var description: ServiceDescription { get }

    /// Decodes the input, asks whether the caller may do that, performs the operation, and encodes its output; nil if it has none.
    func perform(_ operation: String, _ input: WireValue, _ call: Call) async throws -> WireValue?

    /// The policy that is attached to a resource; nil if there is none.
    func resourcePolicy(of resource: String, _ call: Call) async throws -> String?

    /// Does what `perform` does, for an operation that answers with a stream of events.
    func stream(_ operation: String, _ input: WireValue, _ call: Call) async throws -> EventStream

    /// Operations that have a way from the bytes of a JSON request to those of its answer.
    var directOperations: Set<String> { get }

    /// Performs one of `directOperations` without waiting; `completion` is called on any thread, with what makes the answer.
    ///
    /// Returns false, and does nothing, for requests that this way leaves to `perform`.
    func performDirectly(
        _ operation: String, _ body: ByteBuffer, _ call: Call,
        completion: @Sendable @escaping (@escaping DirectAnswer) -> Void
    ) -> Bool

    /// The AWS error for an error of an engine; nil if the error is a fault of ours.
    func awsError(for error: any Error) -> AWSError?

    /// That the server cannot do now what is asked, in the service's word for it, and the client may try again.
    func unavailable(_ message: String) -> AWSError
}

extension ServiceOperations {
    package func resourcePolicy(of resource: String, _ call: Call) async throws -> String? { nil }

    package func stream(_ operation: String, _ input: WireValue, _ call: Call) async throws -> EventStream {
        throw AWSError.unknownOperation()
    }

    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/CommonErrors.html, and the like of the other services.
    package func unavailable(_ message: String) -> AWSError {
        AWSError(code: "ServiceUnavailable", message: message, status: 503)
    }

    package var directOperations: Set<String> { [] }

    package func performDirectly(
        _ operation: String, _ body: ByteBuffer, _ call: Call,
        completion: @Sendable @escaping (@escaping DirectAnswer) -> Void
    ) -> Bool { false }

    /// Performs an operation as `performDirectly` does; nil if that leaves it to `perform`.
    package func performDirectly(_ operation: String, _ body: ByteBuffer, _ call: Call) async throws -> ByteBuffer? {
        guard directOperations.contains(operation) else { return nil }
        return try await withCheckedThrowingContinuation { continuation in
            let isTaken = performDirectly(operation, body, call) { answer in
                continuation.resume(with: Result { try answer() })
            }
            if !isTaken { continuation.resume(returning: nil) }
        }
    }
}
