import Core
import Foundation
import NIOCore
import Storage
import Testing

@testable import Objects

@Suite struct ObjectsTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("millrace-\(UUID())").path

    private func open() async throws -> Objects {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let documents = try DocumentStore(path: folder + "/d.sqlite")
        return try await Objects(
            documents: documents, folder: folder + "/objects", pool: BlockingPool(threadCount: 4), clock: SystemClock())
    }

    private func bytes(_ text: String) -> AsyncStream<ByteBuffer> {
        AsyncStream { continuation in
            continuation.yield(ByteBuffer(string: text))
            continuation.finish()
        }
    }

    private func fileCount() throws -> Int {
        let walker = try #require(FileManager.default.enumerator(atPath: folder + "/objects/files"))
        return walker.compactMap { $0 as? String }.filter { $0.contains("-") }.count
    }

    @Test func `an object that is overwritten or deleted leaves no file, and open readers read on`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let objects = try await open()
        try await objects.createBucket("b", owner: .default, region: .usEast1)
        for text in ["one", "two"] {
            _ = try await objects.put(bytes(text), bucket: "b", key: "k", attributes: ObjectAttributes())
        }
        #expect(try fileCount() == 1)
        let (_, reader) = try await objects.open(bucket: "b", key: "k")
        try await objects.delete(bucket: "b", keys: ["k", "never"])
        #expect(try fileCount() == 0)
        #expect(try await reader.head(100) == Array("two".utf8))
    }

    @Test func `a wrong digest stores nothing`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let objects = try await open()
        try await objects.createBucket("b", owner: .default, region: .usEast1)
        await #expect(throws: ObjectError.self) {
            try await objects.put(
                bytes("x"), bucket: "b", key: "k", attributes: ObjectAttributes(),
                expected: { Objects.ExpectedDigests(md5: [1]) })
        }
        #expect(try fileCount() == 0)
        #expect(try await objects.list(bucket: "b", limit: 10).keys.isEmpty)
    }

    @Test func `CRC-32C and CRC-64-NVME have their check values`() {
        for (algorithm, expected) in [
            (ObjectChecksum.Algorithm.crc32, "cbf43926"), (.crc32c, "e3069283"), (.crc64nvme, "ae8b14860a799888"),
        ] {
            var running = RunningChecksum(algorithm)
            Array("1234".utf8).withUnsafeBytes { running.update($0) }
            Array("56789".utf8).withUnsafeBytes { running.update($0) }
            #expect(Array(Data(base64Encoded: running.base64) ?? Data()).hexadecimal == expected)
        }
    }

    @Test func `a file that was written but not committed goes at the next start`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let objects = try await open()
        try await objects.createBucket("b", owner: .default, region: .usEast1)
        let kept = try await objects.put(bytes("kept"), bucket: "b", key: "k", attributes: ObjectAttributes())
        // As after a kill between the second name and the commit, and between the commit and the end of the first name.
        _ = try await objects.files.write(bytes("lost"), algorithm: nil, maxBytes: 100)
        let file = objects.fileLocation(of: kept)
        try FileManager.default.linkItem(atPath: file, toPath: "\(folder)/objects/incoming/\(kept.fileID)")
        #expect(try fileCount() == 2)
        let reopened = try await open()
        #expect(try fileCount() == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/objects/incoming").isEmpty)
        _ = try await reopened.open(bucket: "b", key: "k")
    }
}
