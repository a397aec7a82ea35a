/// Where a library that reads files itself finds bytes, and what they have to be checked against.
package struct FileLocation: Sendable, Equatable {
    /// The blocks of an object's file, whose checksums are stored behind its bytes.
    package struct Blocks: Sendable, Equatable {
        /// How many bytes the object has.
        package let bytes: Int
        /// What the blocks' checksums begin with.
        package let seed: UInt32

        package init(bytes: Int, seed: UInt32) {
            self.bytes = bytes
            self.seed = seed
        }
    }

    package let path: String
    /// Nil for a plain file.
    package let blocks: Blocks?

    package init(path: String, blocks: Blocks? = nil) {
        self.path = path
        self.blocks = blocks
    }
}
