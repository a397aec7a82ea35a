import Testing

@testable import Columns

@Suite struct CompressorTests {
    private let text = (0..<40_000).map { Array("line \($0 % 977)\n".utf8) }

    private func run(_ compressor: any Compressor, pieces: [[UInt8]]) -> [UInt8] {
        pieces.flatMap { compressor.compress($0) } + compressor.finish()
    }

    private func compressors() -> [any Compressor] {
        [GzipCompressor(), ZipCompressor(fileName: "f"), SnappyCompressor(.standard), SnappyCompressor(.hadoop)]
    }

    @Test func `the file does not depend on how the bytes came`() {
        let whole = text.flatMap { $0 }
        for (one, other) in zip(compressors(), compressors()) {
            let first = run(one, pieces: [whole])
            #expect(first.count < whole.count / 2)
            // Deflate may end a block elsewhere; Snappy's blocks are of one size.
            if one is SnappyCompressor { #expect(run(other, pieces: text) == first) }
        }
    }

    @Test func `gzip comes back`() {
        let whole = text.flatMap { $0 }
        let compressed = run(GzipCompressor(), pieces: text)
        #expect(Gunzip.whole(compressed, maxBytes: whole.count) == whole)
        #expect(Gunzip.whole(compressed, maxBytes: whole.count - 1) == nil)
        #expect(Gunzip.whole(Array(compressed.dropLast(5)), maxBytes: whole.count) == nil)
        #expect(Gunzip.whole(Array("plain".utf8), maxBytes: 100) == nil)
    }

    @Test func `an empty file is whole as well`() {
        for compressor in compressors() where !(compressor is SnappyCompressor) {
            #expect(!compressor.finish().isEmpty)
        }
        #expect(SnappyCompressor(.standard).finish().count == 10)
    }
}
