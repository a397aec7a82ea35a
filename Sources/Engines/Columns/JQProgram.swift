import CJQ

/// A jq program that is compiled: https://jqlang.github.io/jq/manual/v1.6/.
///
/// Used by one thread at a time.
package final class JQProgram: @unchecked Sendable {
    private let program: OpaquePointer

    /// What a program, or a run of it, is refused for.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    package init(_ text: String) throws(Failure) {
        var message: UnsafeMutablePointer<CChar>?
        guard let program = millrace_jq_new(text, &message) else {
            throw Failure(description: Self.take(message))
        }
        self.program = program
    }

    deinit { millrace_jq_free(program) }

    /// The first value, as JSON, that the program gives for a JSON text; nil if it gives none.
    package func first(of json: [UInt8]) throws(Failure) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        let status = json.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { millrace_jq_run(program, $0.baseAddress, $0.count, &text) }
        }
        let answer = Self.take(text)
        if status < 0 { throw Failure(description: answer) }
        return status == 0 ? answer : nil
    }

    private static func take(_ text: UnsafeMutablePointer<CChar>?) -> String {
        defer { millrace_jq_free_text(text) }
        return text.map { String(cString: $0) } ?? ""
    }
}
