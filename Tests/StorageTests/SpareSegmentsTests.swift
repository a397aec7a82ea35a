import Core
import Foundation
import NIOCore
import Testing

@testable import Storage

@Suite struct SpareSegmentsTests {
    private let folder: TemporaryFolder
    private let pool = BlockingPool(threadCount: 2)

    init() throws { folder = try TemporaryFolder() }

    private func record(_ text: String) -> NewLogRecord {
        NewLogRecord(lane: 0, hashKey: 0, partitionKey: "k", data: Array(text.utf8))
    }

    private func open(_ name: String, _ spares: SpareSegments? = nil) async throws -> SegmentLog {
        try await SegmentLog.open(folder: "\(folder.path)/\(name)", pool: pool, spares: spares)
    }

    private func texts(_ log: SegmentLog) async throws -> [String] {
        try await log.read(lane: 0, from: 0, maxRecords: 1000, maxBytes: 1 << 20)
            .map { String(decoding: $0.data, as: UTF8.self) }
    }

    private let now = Timestamp(milliseconds: 1)

    @Test func `a log writes over the segments of another, and shows none of its records`() async throws {
        let spares = try SpareSegments(folder: folder.path + "/spares", minimumBytes: 1)
        let old = try await open("old", spares)
        for number in 0..<50 { _ = try await old.append([record("old \(number)")], now: now) }
        try await old.destroy()
        #expect(spares.count == 1)
        var log = try await open("new", spares)
        for number in 0..<5 {
            _ = try await log.append([record("new \(number)")], now: now)
            #expect(spares.count == 0)
        }
        // As a server that is killed leaves it.
        log = try await open("new", spares)
        #expect(try await texts(log) == (0..<5).map { "new \($0)" })
        #expect(log.damage.isEmpty)
    }

    @Test func `what somebody reads is not written over`() async throws {
        let spares = try SpareSegments(folder: folder.path + "/spares", minimumBytes: 1)
        let log = try await open("log", spares)
        _ = try await log.append([record("a"), record("b")], now: now)
        _ = try await log.read(lane: 0, from: 0, maxRecords: 10, maxBytes: 1000, into: 0) { count, _ in
            count += 1
            guard count == 1 else { return }
            try log.destroyNow()
        }
        #expect(spares.count == 0)
    }

    @Test func `they go when they are not wanted, and with the next start`() throws {
        let spares = try SpareSegments(folder: folder.path + "/spares", minimumBytes: 100)
        func give(_ bytes: Int) throws -> Bool {
            let path = folder.path + "/\(bytes)"
            try Data(count: bytes).write(to: URL(fileURLWithPath: path))
            return spares.take(path)
        }
        #expect(try give(100))
        #expect(try !give(99))
        spares.removeIdle()
        #expect(spares.count == 1)
        spares.removeIdle(now: .now + .seconds(Limits.Storage.spareSeconds + 1))
        #expect(spares.count == 0 && !spares.removeAll())
        #expect(
            try (0..<(2 * Limits.Storage.spareSegments)).filter { _ in try give(100) }.count
                <= Limits.Storage.spareSegments)
        #expect(spares.count > 0)
        _ = try SpareSegments(folder: folder.path + "/spares")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/spares").isEmpty)
    }

    /// A log as an older Millrace left it, with two records.
    private func makeOldLog() throws {
        let first = LogBatch([record("first"), record("second")]).completed(firstOffset: 1, arrival: now, seed: 0)
        var bytes = ByteBuffer(string: "MRLOG001")
        bytes.writeInteger(UInt64(1), endianness: .little)
        bytes.writeImmutableBuffer(LogFrame.mark(at: 16, offset: 1, arrival: now, seed: 0))
        bytes.writeImmutableBuffer(first.frames)
        try FileManager.default.createDirectory(atPath: folder.path + "/log", withIntermediateDirectories: true)
        try Data(bytes.readableBytesView).write(
            to: URL(fileURLWithPath: "\(folder.path)/log/\(LogSegment.fileName(base: 1))"))
    }

    @Test func `a log of before there were seeds is read, and goes on in another segment`() async throws {
        try makeOldLog()
        for text in ["third", "fourth"] {
            let log = try await open("log")
            #expect(try await log.append([record(text)], now: now) == (text == "third" ? 3 : 4))
            await log.close()
        }
        let log = try await open("log")
        #expect(try await texts(log) == ["first", "second", "third", "fourth"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/log").count == 2)
    }

    @Test func `a log of which all is trimmed does not forget its offsets`() async throws {
        try makeOldLog()
        for _ in 0..<2 {
            let log = try await open("log")
            try await log.trim(before: [0: 1000])
            await log.close()
        }
        let log = try await open("log")
        #expect(try await log.append([record("third")], now: now) == 3)
    }
}
