import Foundation

/// What stands for a Lambda function.
package enum FunctionTarget: Sendable, Equatable {
    /// An endpoint that speaks the Lambda invoke API.
    case http(String)
    /// A handler in a Python file, which runs in a process that is kept.
    case python(file: String, handler: String)

    /// Reads `NAME=http://…` or `NAME=FILE.py:HANDLER`; nil if the text is neither.
    package static func parse(_ text: String) -> (name: String, target: FunctionTarget)? {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty else { return nil }
        if parts[1].hasPrefix("http://") || parts[1].hasPrefix("https://") {
            return URL(string: parts[1])?.host == nil ? nil : (parts[0], .http(parts[1]))
        }
        guard let colon = parts[1].lastIndex(of: ":") else { return nil }
        let file = String(parts[1][..<colon])
        let handler = String(parts[1][parts[1].index(after: colon)...])
        guard file.hasSuffix(".py"), !handler.isEmpty else { return nil }
        return (parts[0], .python(file: URL(fileURLWithPath: file).path, handler: handler))
    }
}

/// Why an invocation came to nothing.
package enum FunctionError: Error, Sendable, CustomStringConvertible {
    case unknown(arn: String)
    case roleNotFound(arn: String)
    case timedOut
    /// The function answered with an error.
    case failed(String)
    case unreachable(String)
    case tooLarge(limitBytes: Int)

    package var description: String {
        switch self {
        case .unknown(let arn): "No function is configured for \(arn)."
        case .roleNotFound(let arn): "The role \(arn) cannot be assumed."
        case .timedOut: "The function did not answer in time."
        case .failed(let message): "The function failed: \(message)"
        case .unreachable(let reason): "The function cannot be reached: \(reason)"
        case .tooLarge(let bytes): "The function's answer has more than \(bytes) bytes."
        }
    }
}
