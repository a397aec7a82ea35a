import NIOCore
import Storage

/// An object's bytes, or a range of them, read in steps; stays readable when the object is overwritten or deleted.
///
/// It gives out only what was written: at the first block that is damaged it throws `ObjectError.damaged`.
package struct ObjectReader: AsyncSequence, Sendable {
    package typealias Element = ByteBuffer

    private let file: CheckedFile
    private let pool: BlockingPool
    private let range: Range<Int>
    private static let stepBytes = 256 * 1024

    init(file: CheckedFile, pool: BlockingPool, range: Range<Int>) {
        self.file = file
        self.pool = pool
        self.range = range
    }

    package var count: Int { range.count }

    package func makeAsyncIterator() -> Iterator { Iterator(reader: self, position: range.lowerBound) }

    package struct Iterator: AsyncIteratorProtocol, Sendable {
        fileprivate let reader: ObjectReader
        fileprivate var position: Int

        package mutating func next() async throws -> ByteBuffer? {
            guard position < reader.range.upperBound else { return nil }
            // Steps end where blocks do, so that no block is read twice.
            let end = (position / ObjectReader.stepBytes + 1) * ObjectReader.stepBytes
            let step = position..<Swift.min(end, reader.range.upperBound)
            let piece = try await reader.read(step)
            position = step.upperBound
            return piece
        }
    }

    /// The first `maxBytes` bytes.
    package func head(_ maxBytes: Int) async throws -> [UInt8] {
        let piece = try await read(range.lowerBound..<(range.lowerBound + Swift.min(maxBytes, range.count)))
        return Array(piece.readableBytesView)
    }

    private func read(_ range: Range<Int>) async throws -> ByteBuffer {
        let file = file
        return try await pool.run { try file.read(range) }
    }
}
