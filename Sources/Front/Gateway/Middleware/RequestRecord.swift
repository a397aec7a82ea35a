import AWSProtocol
import Core
import Logging
import Synchronization

/// What the log says of one request: never its headers, query or body, which may hold secrets.
final class RequestRecord: Sendable {
    struct Fields: Sendable {
        var service = ""
        var operation = ""
        /// The ARN of who asks, and the account that the request is for.
        var caller = ""
        var account = ""
        /// What was asked permission for, and what came of it: `allowed`, `denied`, or nothing where policies do not decide.
        var resource = ""
        var decision = ""
    }

    private let fields = Mutex(Fields())

    func set(_ change: (inout Fields) -> Void) { fields.withLock { change(&$0) } }

    var current: Fields { fields.withLock { $0 } }

    func identify(_ head: SignedHead) {
        set {
            $0.caller = head.principal.arn
            $0.account = head.scope.account.rawValue
        }
    }
}

extension RequestRecord.Fields {
    /// One line of the access log.
    func write(
        to logger: Logger, method: String, path: String, source: String, status: Int, milliseconds: Int64,
        requestID: String
    ) {
        logger.info(
            "request",
            metadata: [
                // The query of a presigned link is a credential.
                "method": "\(Self.escaped(method))", "path": "\(Self.escaped(path))",
                "service": "\(service)", "operation": "\(Self.escaped(operation))", "caller": "\(Self.escaped(caller))",
                "account": "\(account)", "source": "\(source)", "resource": "\(Self.escaped(resource))",
                "decision": "\(decision)", "status": "\(status)", "ms": "\(milliseconds)", "id": "\(requestID)",
            ])
    }

    /// Control characters and quotes as `\u{…}`, so that nobody writes lines of their own into the log.
    static func escaped(_ text: String) -> String {
        // Nearly every text is plain ASCII, which costs little to see.
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }) { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            if isUnsafe(scalar) {
                escaped += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: scalar == "\"" || scalar == "\\"
        }
    }
}
