import NIOCore
import Storage

/// An object's bytes, or a range of them, read in steps; stays readable when the object is overwritten or deleted.
package struct ObjectReader: AsyncSequence, Sendable {
    package typealias Element = ByteBuffer

    private let file: DiskFile
    private let pool: BlockingPool
    private let range: Range<Int>
    private static let stepBytes = 256 * 1024

    init(file: DiskFile, pool: BlockingPool, range: Range<Int>) {
        self.file = file
        self.pool = pool
        self.range = range
    }

    package var count: Int { range.count }

    package func makeAsyncIterator() -> Iterator { Iterator(reader: self, position: range.lowerBound) }

    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let reader: ObjectReader
        fileprivate var position: Int

        package mutating func next() async throws -> ByteBuffer? {
            let count = Swift.min(ObjectReader.stepBytes, reader.range.upperBound - position)
            guard count > 0 else { return nil }
            let (file, start) = (reader.file, position)
            let bytes = try await reader.pool.run { try file.read(count, at: start) }
            guard !bytes.isEmpty else {
                throw ObjectError.file(FileError(operation: "read (file too short)", path: file.path, errorNumber: 5))
            }
            position += bytes.count
            return ByteBuffer(bytes: bytes)
        }
    }

    /// The first `maxBytes` bytes.
    package func head(_ maxBytes: Int) async throws -> [UInt8] {
        let (file, start, count) = (file, range.lowerBound, Swift.min(maxBytes, range.count))
        return try await pool.run { try file.read(count, at: start) }
    }
}
