import CPCRE2
import Synchronization

/// A regular expression that matches whole texts, and of which every match ends.
///
/// PCRE2 with bounded steps, depth and memory, as Foundation's may backtrack for ever. A match that reaches a bound is none.
package final class RegularExpression: @unchecked Sendable {
    // The code is not changed after it is compiled, nor the limits in the context: PCRE2 lets threads share them.
    private let code: OpaquePointer
    private let context: OpaquePointer

    private static let deepest: UInt32 = 10_000
    private static let mostKibibytes: UInt32 = 16 * 1024
    private static let longestPatternBytes = 256 * 1024

    /// Nil if the text is no expression; `dotMatchesNewlines` says whether `.` stands for any character.
    package init?(_ pattern: String, dotMatchesNewlines: Bool = true, mostSteps: UInt32 = 1_000_000) {
        var (error, offset) = (Int32(0), 0)
        var options = PCRE2_UTF | PCRE2_DUPNAMES | PCRE2_NEVER_BACKSLASH_C | PCRE2_ANCHORED | PCRE2_ENDANCHORED
        if dotMatchesNewlines { options |= PCRE2_DOTALL }
        var pattern = pattern
        guard pattern.utf8.count <= Self.longestPatternBytes,
            let code = pattern.withUTF8({ pcre2_compile_8($0.baseAddress, $0.count, options, &error, &offset, nil) })
        else { return nil }
        guard let context = pcre2_match_context_create_8(nil) else {
            pcre2_code_free_8(code)
            return nil
        }
        pcre2_set_match_limit_8(context, mostSteps)
        pcre2_set_depth_limit_8(context, Self.deepest)
        pcre2_set_heap_limit_8(context, Self.mostKibibytes)
        // Without it matches are slower, and what they say is the same.
        _ = pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
        self.code = code
        self.context = context
    }

    deinit {
        pcre2_match_context_free_8(context)
        pcre2_code_free_8(code)
    }

    /// Whether the expression matches all of a text.
    package func matches(_ text: String) -> Bool {
        guard let data = pcre2_match_data_create_8(1, nil) else { return false }
        defer { pcre2_match_data_free_8(data) }
        var text = text
        return text.withUTF8 { bytes in
            let found = pcre2_match_8(code, bytes.baseAddress, bytes.count, 0, 0, data, context)
            // The compiled code has a small stack; the interpreter takes it from the heap, within its limit.
            guard found == PCRE2_ERROR_JIT_STACKLIMIT else { return found >= 0 }
            return pcre2_match_8(code, bytes.baseAddress, bytes.count, 0, UInt32(PCRE2_NO_JIT), data, context) >= 0
        }
    }
}

/// Expressions that are matched again and again, compiled once; a text that is no expression matches nothing.
package final class RegularExpressions: Sendable {
    private static let mostKept = 100

    private let compiled = Mutex<[String: RegularExpression?]>([:])

    package init() {}

    package func matches(_ text: String, _ pattern: String) -> Bool {
        let expression = compiled.withLock { compiled in
            if let known = compiled[pattern] { return known }
            if compiled.count >= Self.mostKept { compiled.removeAll() }
            let made = RegularExpression(pattern, dotMatchesNewlines: false)
            compiled[pattern] = .some(made)
            return made
        }
        return expression?.matches(text) ?? false
    }
}
