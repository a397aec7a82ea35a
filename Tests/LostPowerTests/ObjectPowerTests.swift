import Core
import Foundation
import NIOCore
import Storage
import Testing

@testable import Objects

@Suite struct ObjectPowerTests {
    private static let pool = BlockingPool(threadCount: 2)

    private static func open(_ folder: String) async throws -> (DocumentStore, Objects) {
        let documents = try DocumentStore(path: folder + "/documents.sqlite")
        return (
            documents,
            try await Objects(documents: documents, folder: folder + "/objects", pool: pool, clock: SystemClock())
        )
    }

    /// The bytes of a version: what they are follows from its number.
    private static func content(_ version: Int) -> [UInt8] {
        let size = [0, 10, 5000, 70_000, 140_000][version % 5]
        return (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ version) }
    }

    private static func stream(_ bytes: [UInt8]) -> AsyncStream<ByteBuffer> {
        AsyncStream { continuation in
            continuation.yield(ByteBuffer(bytes: bytes))
            continuation.finish()
        }
    }

    /// The version that a key holds, read whole; 0 if there is none.
    private static func version(_ objects: Objects, _ key: String) async throws -> Int {
        do {
            let (document, reader) = try await objects.open(bucket: "b", key: key)
            let version = Int(document.attributes.metadata["version"] ?? "") ?? -1
            var bytes: [UInt8] = []
            for try await piece in reader { bytes += Array(piece.readableBytesView) }
            #expect(bytes == content(version), "the bytes of \(key) are not those of its version \(version)")
            return version
        } catch ObjectError.keyNotFound { return 0 }
    }

    private static let keys = ["k0", "k1", "k2"]

    private static func workload(_ trace: PowerTrace, _ random: SeededRandom) async throws {
        var random = random
        let (_, objects) = try await open(trace.folder)
        do { try await objects.createBucket("b", owner: .default, region: .usEast1) } catch ObjectError.bucketExists {}
        trace.promise("bucket=1")
        var next = 1
        for key in keys {
            let found = try await version(objects, key)
            next = max(next, found + 1)
            if found > 0 { trace.promise("\(key)=\(found)") }
        }
        for _ in 0..<14 {
            let key = try #require(keys.randomElement(using: &random))
            let version = next
            next += 1
            let attributes = ObjectAttributes(metadata: ["version": "\(version)"])
            switch Int.random(in: 0..<6, using: &random) {
            case 0:
                trace.promise("\(key)<\(version)")
                try await objects.delete(bucket: "b", keys: [key])
                trace.promise("\(key)!\(version)")
            case 1:
                let upload = try await objects.createUpload(
                    bucket: "b", key: key, attributes: attributes, algorithm: nil, checksumIsComposite: false)
                let part = try await objects.putPart(
                    stream(content(version)), bucket: "b", key: key, uploadID: upload, number: 1, algorithm: nil)
                _ = try await objects.completeUpload(
                    bucket: "b", key: key, uploadID: upload, chosen: [Objects.ChosenPart(number: 1, etag: part.etag)],
                    claims: Objects.CompletionClaims(), conditions: Conditions())
                trace.promise("\(key)=\(version)")
            default:
                _ = try await objects.put(stream(content(version)), bucket: "b", key: key, attributes: attributes)
                trace.promise("\(key)=\(version)")
            }
        }
    }

    @Test func `no acknowledged object is lost with the power`() async throws {
        try await PowerSchedules.run { trace, random in
            try await Self.workload(trace, random)
        } check: { folder, promises, schedule in
            let (documents, objects) = try await Self.open(folder)
            if promises.contains("bucket=1") { _ = try await objects.bucket("b") }
            for key in Self.keys where promises.contains("bucket=1") {
                let last = promises.last { $0.hasPrefix(key) } ?? "\(key)=0"
                let isKept = last.contains("=")
                let least = isKept ? Int(last.dropFirst(key.count + 1)) ?? 0 : 0
                let found = try await Self.version(objects, key)
                #expect(found >= least, "\(key) has version \(found) and not \(least), \(schedule)")
                if last.contains("!"), let deleted = Int(last.dropFirst(key.count + 1)) {
                    #expect(found == 0 || found > deleted, "\(key) is there again, \(schedule)")
                }
            }
            let used = try await documents.read { reader in
                try reader.scanEverywhere(ObjectDocument.self).count + reader.scanEverywhere(PartDocument.self).count
            }
            let files = FileManager.default.enumerator(atPath: folder + "/objects/files")?.compactMap { $0 as? String }
                .filter { $0.contains("-") }
            // One may be left over whose name in `incoming` was not on disk yet: of file systems with an ordered journal, as ext4 has,
            // it is, and a sync more for every object would be the price elsewhere.
            #expect((files?.count ?? 0) >= used, "files are missing, \(schedule)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/objects/incoming").isEmpty)
            try documents.close()
        }
    }
}
