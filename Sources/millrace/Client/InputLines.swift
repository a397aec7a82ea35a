/// Cuts standard input into as many lines as go out in one call; used by one thread at a time.
final class InputLines: @unchecked Sendable {
    private let records: Int
    private let bytes: Int
    private let overheadBytes: Int
    private var waiting: [UInt8]?

    /// A call takes so many records, and bytes of them; `overheadBytes` count for each record beside its own.
    init(records: Int, bytes: Int, overheadBytes: Int) {
        self.records = records
        self.bytes = bytes
        self.overheadBytes = overheadBytes
    }

    /// Blocks until there are lines; nil at the end of the input.
    func next() -> [[UInt8]]? {
        var lines: [[UInt8]] = []
        var size = 0
        while lines.count < records {
            guard let line = waiting ?? readLine(strippingNewline: true).map({ Array($0.utf8) }) else { break }
            waiting = nil
            size += line.count + overheadBytes
            guard lines.isEmpty || size <= bytes else {
                waiting = line
                break
            }
            lines.append(line)
        }
        return lines.isEmpty ? nil : lines
    }
}
