import Core
import Foundation
import NIOCore
import Storage
import Testing

@testable import Objects

/// Bytes that change on the disk: nobody is given wrong ones.
@Suite struct ObjectDamageTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("millrace-\(UUID())").path
    private let content = (0..<200_001).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 16) }

    private func open() async throws -> Objects {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let objects = try await Objects(
            documents: try DocumentStore(path: folder + "/d.sqlite"), folder: folder + "/objects",
            pool: BlockingPool(threadCount: 2), clock: SystemClock())
        do { try await objects.createBucket("b", owner: .default, region: .usEast1) } catch ObjectError.bucketExists {}
        return objects
    }

    private func stream(_ bytes: [UInt8]) -> AsyncStream<ByteBuffer> {
        AsyncStream { continuation in
            continuation.yield(ByteBuffer(bytes: bytes))
            continuation.finish()
        }
    }

    private func put(_ bytes: [UInt8], _ key: String, _ objects: Objects) async throws -> ObjectDocument {
        try await objects.put(stream(bytes), bucket: "b", key: key, attributes: ObjectAttributes())
    }

    private func flip(_ path: String, at position: Int) throws {
        let file = try DiskFile(path: path, flags: O_RDWR)
        try file.write([try file.read(1, at: position)[0] ^ 0x40], at: position)
    }

    /// What a reader gets before it is told that something is wrong.
    private func read(_ objects: Objects, _ key: String, _ range: Range<Int>? = nil) async throws -> (
        bytes: [UInt8], isTold: Bool
    ) {
        var bytes: [UInt8] = []
        do {
            let (_, reader) = try await objects.open(bucket: "b", key: key, range: { _ in range })
            for try await piece in reader { bytes += Array(piece.readableBytesView) }
        } catch ObjectError.damaged { return (bytes, true) }
        return (bytes, false)
    }

    @Test func `a changed byte anywhere is told, and is in no range that is read`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let objects = try await open()
        let path = objects.fileLocation(of: try await put(content, "k", objects)).path
        let size = try DiskFile(path: path, flags: O_RDONLY).size()
        #expect(size == content.count + 4 * 4 + 24)
        for step in 0..<300 {
            let position = step < 40 ? content.count + step : Int.random(in: 0..<size)
            try flip(path, at: position)
            let whole = try await read(objects, "k")
            #expect(whole.isTold && content.starts(with: whole.bytes), "byte \(position)")
            let start = Int.random(in: 0..<content.count)
            let range = start..<Int.random(in: (start + 1)...content.count)
            let part = try await read(objects, "k", range)
            #expect(part.isTold ? content[range].starts(with: part.bytes) : part.bytes == Array(content[range]))
            if position < content.count {
                let block = position / 65536
                let isTouched = range.lowerBound / 65536 <= block && block <= (range.upperBound - 1) / 65536
                #expect(part.isTold == isTouched, "byte \(position), range \(range)")
            }
            try flip(path, at: position)
        }
        #expect(try await read(objects, "k") == (content, false))
    }

    @Test(arguments: [0, 1, 65535, 65536, 65537, 131_072, 262_144, 600_000])
    func `every range of every size is what was written`(_ size: Int) async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let objects = try await open()
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        _ = try await put(bytes, "k", objects)
        #expect(try await read(objects, "k") == (bytes, false))
        for edge in [0, 1, 65535, 65536, 65537, 131_071, 262_143, 262_145, size - 1] where edge >= 0 && edge < size {
            for end in [edge + 1, edge + 65536, size] where end <= size {
                #expect(try await read(objects, "k", edge..<end) == (Array(bytes[edge..<end]), false))
            }
        }
    }

    @Test func `a copy and a completed upload never give damaged bytes new checksums`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let objects = try await open()
        let path = objects.fileLocation(of: try await put(content, "k", objects)).path
        let upload = try await objects.createUpload(
            bucket: "b", key: "m", attributes: ObjectAttributes(), algorithm: nil, checksumIsComposite: false)
        let part = try await objects.putPart(
            stream(content), bucket: "b", key: "m", uploadID: upload, number: 1, algorithm: nil)
        try flip(path, at: 150_000)
        try flip(objects.files.location(of: part.fileID, size: part.size).path, at: 0)
        await #expect(throws: ObjectError.self) {
            try await objects.copy(
                from: ("b", "k"), to: ("b", "copy"), algorithm: nil, sourceConditions: Conditions()
            ) { $0.attributes }
        }
        await #expect(throws: ObjectError.self) {
            try await objects.completeUpload(
                bucket: "b", key: "m", uploadID: upload, chosen: [Objects.ChosenPart(number: 1, etag: part.etag)],
                claims: Objects.CompletionClaims(), conditions: Conditions())
        }
        #expect(try await objects.list(bucket: "b", limit: 10).keys == ["k"])
    }

    @Test func `a file that is short or missing is told with the object's name`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let objects = try await open()
        let path = objects.fileLocation(of: try await put(content, "k", objects)).path
        try DiskFile(path: path, flags: O_RDWR).truncate(to: 100_000)
        for _ in 0..<2 {
            do {
                _ = try await objects.open(bucket: "b", key: "k")
                Issue.record("a short file is opened")
            } catch ObjectError.damaged(let damage) {
                #expect(damage.description.contains("b/k") && damage.description.contains(path))
            }
            try DiskFile.remove(path)
        }
    }

    /// Makes an object as it was stored before blocks had checksums.
    private func makeOld(_ key: String, _ objects: Objects) async throws -> String {
        var document = try await objects.head(bucket: "b", key: key)
        let path = objects.fileLocation(of: document).path
        try DiskFile(path: path, flags: O_RDWR).truncate(to: Int(document.size))
        document.blockSums = nil
        let old = document
        try await objects.documents.transact { try $0.put(old, .server, "b", key) }
        return path
    }

    @Test(arguments: [false, true])
    func `an object without checksums is checked whole, and then has them`(_ hasParts: Bool) async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let objects = try await open()
        let bytes = hasParts ? (0..<(17 * 1_048_576)).map { UInt8(truncatingIfNeeded: $0 >> 7) } : content
        if hasParts {
            try await objects.upload(bucket: "b", key: "k", attributes: ObjectAttributes()) { writer in
                try bytes.withUnsafeBytes { try writer.write($0) }
            }
        } else {
            _ = try await put(bytes, "k", objects)
        }
        var path = try await makeOld("k", objects)
        try flip(path, at: 70_000)
        // Far from the damage: it is not known yet where that is.
        #expect(try await read(objects, "k", 0..<10).isTold)
        #expect(try await objects.head(bucket: "b", key: "k").blockSums == nil)
        try flip(path, at: 70_000)
        #expect(try await read(objects, "k", 5..<10) == (Array(bytes[5..<10]), false))
        #expect(try await objects.head(bucket: "b", key: "k").blockSums == 1)
        #expect(try await read(objects, "k") == (bytes, false))
        path = objects.fileLocation(of: try await objects.head(bucket: "b", key: "k")).path
        try flip(path, at: bytes.count - 1)
        #expect(try await read(objects, "k").isTold)
    }

    @Test func `a file that cannot be removed keeps its note, and others go`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let objects = try await open()
        let first = objects.fileLocation(of: try await put(content, "a", objects)).path
        let second = objects.fileLocation(of: try await put(content, "b", objects)).path
        // A folder in a file's place cannot be unlinked.
        try DiskFile.remove(first)
        try FileManager.default.createDirectory(atPath: first, withIntermediateDirectories: true)
        try await objects.delete(bucket: "b", keys: ["a", "b"])
        #expect(!FileManager.default.fileExists(atPath: second))
        let reopened = try await open()
        #expect(try await reopened.documents.scan(DoomedFile.self, .server).count == 1)
        try FileManager.default.removeItem(atPath: first)
        _ = try await open()
        #expect(try await reopened.documents.scan(DoomedFile.self, .server).isEmpty)
    }
}
