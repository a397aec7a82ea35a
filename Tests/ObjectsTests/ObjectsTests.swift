import Core
import Crypto
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

    @Test(arguments: [
        0, 1, 64, 16 * 1_048_576 - 1, 16 * 1_048_576, 20 * 1_048_576 + 5, 33 * 1_048_576 + 64, 97 * 1_048_576 + 8191,
    ])
    func `a large object of a service has the ETag of its parts`(_ size: Int) async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let objects = try await open()
        try await objects.createBucket("b", owner: .default, region: .usEast1)
        let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 16) }
        try await objects.upload(bucket: "b", key: "k", attributes: ObjectAttributes()) { writer in
            try content.prefix(size / 3).withUnsafeBytes { try writer.write($0) }
            try content.dropFirst(size / 3).withUnsafeBytes { try writer.write($0) }
        }
        let document = try await objects.head(bucket: "b", key: "k")
        #expect(document.size == Int64(size))
        guard let sizes = document.partSizes?.map(Int.init) else {
            #expect(size < 16 * 1_048_576 && document.etag == hexadecimal(Insecure.MD5.hash(data: content)))
            return
        }
        #expect(
            size >= 16 * 1_048_576 && sizes.reduce(0, +) == size && sizes.dropLast().allSatisfy { $0 >= 5 * 1_048_576 })
        var (start, digests) = (0, [UInt8]())
        for size in sizes {
            digests += Insecure.MD5.hash(data: content[start..<start + size])
            start += size
        }
        #expect(document.etag == "\(hexadecimal(Insecure.MD5.hash(data: digests)))-\(sizes.count)")
    }

    private func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String(format: "%02x", $0) }.joined()
    }

    @Test func `an object whose making fails is none, and leaves no file`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let objects = try await open()
        try await objects.createBucket("b", owner: .default, region: .usEast1)
        struct Stopped: Error {}
        await #expect(throws: Stopped.self) {
            try await objects.upload(bucket: "b", key: "k", attributes: ObjectAttributes()) { writer in
                try Array("begun".utf8).withUnsafeBytes { try writer.write($0) }
                throw Stopped()
            }
        }
        #expect(try fileCount() == 0)
        #expect(try await objects.list(bucket: "b", limit: 10).keys.isEmpty)
    }

    @Test func `CRC-32C of a whole is that of its bytes one by one`() {
        var bytes: [UInt8] = []
        for count in 0..<4000 {
            var alone = RunningChecksum(.crc32c)
            var whole = RunningChecksum(.crc32c)
            if count % 61 == 0 {
                for byte in bytes { withUnsafeBytes(of: byte) { alone.update($0) } }
                bytes.withUnsafeBytes { whole.update($0) }
                #expect(alone.base64 == whole.base64, "\(count) bytes")
            }
            bytes.append(UInt8.random(in: 0...255))
        }
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
        let file = objects.fileLocation(of: kept).path
        try FileManager.default.linkItem(atPath: file, toPath: "\(folder)/objects/incoming/\(kept.fileID)")
        #expect(try fileCount() == 2)
        let reopened = try await open()
        #expect(try fileCount() == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/objects/incoming").isEmpty)
        _ = try await reopened.open(bucket: "b", key: "k")
    }
}
