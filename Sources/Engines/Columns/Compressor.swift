/// Compresses bytes that come in pieces into one file; the same bytes always give the same file.
///
/// Blocking; used by one thread at a time.
package protocol Compressor: Sendable {
    func compress(_ bytes: [UInt8]) -> [UInt8]
    func finish() -> [UInt8]
}
