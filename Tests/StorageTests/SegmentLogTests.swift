import Core
import Foundation
import Testing

@testable import Storage

/// A folder that goes with the test.
final class TemporaryFolder {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("millrace-\(UUID())").path
    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Suite struct SegmentLogTests {
    private let folder: TemporaryFolder
    private let pool = BlockingPool(threadCount: 4)

    init() throws { folder = try TemporaryFolder() }

    private func open() async throws -> SegmentLog { try await SegmentLog.open(folder: folder.path, pool: pool) }

    private func record(_ lane: UInt32, _ text: String) -> NewLogRecord {
        NewLogRecord(
            lane: lane, hashKey: UInt128(text.utf8.count) << 100 | 7, partitionKey: "k\(text)", data: Array(text.utf8))
    }

    private func texts(_ log: SegmentLog, lane: UInt32, from: UInt64 = 0, maxRecords: Int = 1_000_000) async throws
        -> [String]
    {
        var found: [String] = []
        var position = from
        while found.count < maxRecords {
            let page = try await log.read(
                lane: lane, from: position, maxRecords: maxRecords - found.count, maxBytes: 100_000)
            guard let last = page.last else { break }
            found += page.map { String(decoding: $0.data, as: UTF8.self) }
            position = last.offset + 1
        }
        return found
    }

    private let now = Timestamp(milliseconds: 1_000_000)

    @Test func `lanes are read apart and in order`() async throws {
        let log = try await open()
        for batch in 0..<50 {
            _ = try await log.append((0..<40).map { record(UInt32($0 % 4), "\(batch)-\($0)") }, now: now)
        }
        for lane in 0..<4 {
            let expected = (0..<50).flatMap { batch in
                (0..<40).filter { $0 % 4 == lane }.map { "\(batch)-\($0)" }
            }
            #expect(try await texts(log, lane: UInt32(lane)) == expected)
        }
        #expect(try await texts(log, lane: 9).isEmpty)
        await log.close()
    }

    @Test func `offsets follow one another and fields come back`() async throws {
        let log = try await open()
        let first = try await log.append([record(0, "a"), record(1, "bb")], now: now)
        let second = try await log.append([record(0, "c")], now: Timestamp(milliseconds: 5))
        #expect(second == first + 2)
        let read = try await log.read(lane: 1, from: 0, maxRecords: 10, maxBytes: 1000)
        #expect(
            read == [
                LogRecord(
                    lane: 1, offset: first + 1, arrival: now, hashKey: UInt128(2) << 100 | 7, partitionKey: "kbb",
                    data: Array("bb".utf8))
            ])
        // A clock that goes backwards does not take the log with it.
        #expect(log.last(lane: 0)?.arrival == now)
        await log.close()
    }

    @Test func `concurrent appends are all kept`() async throws {
        let log = try await open()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<20 {
                group.addTask {
                    for number in 0..<25 {
                        let record = NewLogRecord(
                            lane: UInt32(writer), hashKey: 0, partitionKey: "k", data: Array("\(number)".utf8))
                        _ = try await log.append([record], now: Timestamp(milliseconds: 1))
                    }
                }
            }
            try await group.waitForAll()
        }
        for writer in 0..<20 {
            #expect(try await texts(log, lane: UInt32(writer)) == (0..<25).map { "\($0)" })
        }
        await log.close()
    }

    @Test func `everything is there after opening again`() async throws {
        var log = try await open()
        var expected: [String] = []
        for round in 0..<5 {
            for number in 0..<30 {
                expected.append("\(round)-\(number)")
                _ = try await log.append([record(3, expected[expected.count - 1])], now: now)
            }
            await log.close()
            log = try await open()
            #expect(try await texts(log, lane: 3) == expected)
        }
        await log.close()
    }

    /// What a write of one record takes in a segment: a mark, the header, the key and the data.
    private func writeBytes(_ text: String) -> Int {
        LogFrame.markBytes + LogFrame.headerBytes + 1 + 2 * text.utf8.count
    }

    /// The only segment, without the zeros that follow the records.
    private func segment(bytes: Int) throws -> (name: String, contents: Data) {
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first)
        return (name, try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(name)")).prefix(16 + bytes))
    }

    @Test func `a torn tail is cut off, at every byte`() async throws {
        let log = try await open()
        for number in 0..<5 { _ = try await log.append([record(0, "record \(number)")], now: now) }
        await log.close()
        let write = writeBytes("record 0")
        let (name, whole) = try segment(bytes: 5 * write)
        for cut in 16...whole.count {
            let copy = try TemporaryFolder()
            try whole.prefix(cut).write(to: URL(fileURLWithPath: "\(copy.path)/\(name)"))
            let recovered = try await SegmentLog.open(folder: copy.path, pool: pool)
            let kept = (cut - 16) / write
            #expect(try await texts(recovered, lane: 0) == (0..<kept).map { "record \($0)" })
            #expect(recovered.damage.isEmpty)
            _ = try await recovered.append([record(0, "after")], now: now)
            #expect(try await texts(recovered, lane: 0).last == "after")
            await recovered.close()
        }
    }

    @Test func `a changed byte before the last write is damage, and everything else is read`() async throws {
        let log = try await open()
        for number in 0..<6 { _ = try await log.append([record(UInt32(number % 2), "record \(number)")], now: now) }
        await log.close()
        let write = writeBytes("record 0")
        let (name, whole) = try segment(bytes: 6 * write)
        // Any byte of the third write's record (lane 0).
        for position in (2 * write + LogFrame.markBytes)..<(3 * write) {
            let inFrame = position - 2 * write - LogFrame.markBytes
            var changed = whole
            changed[16 + position] ^= 0x10
            let copy = try TemporaryFolder()
            try changed.write(to: URL(fileURLWithPath: "\(copy.path)/\(name)"))
            let recovered = try await SegmentLog.open(folder: copy.path, pool: pool)
            #expect(recovered.damage.count == 1)
            let first = try await recovered.read(lane: 0, from: 0, maxRecords: 10, maxBytes: 10_000)
            #expect(first.map(\.data) == [Array("record 0".utf8)])
            await #expect(throws: LogError.self) {
                try await recovered.read(lane: 0, from: 2, maxRecords: 10, maxBytes: 10_000)
            }
            #expect(try await texts(recovered, lane: 0, from: 4) == ["record 4"])
            // Where the bytes have changed that tell whose the record was, it may have been any lane's.
            if (4..<8).contains(inFrame) || inFrame >= 24 {
                #expect(try await texts(recovered, lane: 1) == ["record 1", "record 3", "record 5"])
            } else {
                await #expect(throws: LogError.self) { try await texts(recovered, lane: 1) }
            }
            _ = try await recovered.append([record(0, "after")], now: now)
            #expect(try await texts(recovered, lane: 0, from: 4) == ["record 4", "after"])
            await recovered.close()
        }
    }

    @Test func `a flipped bit is told with its place`() async throws {
        let log = try await open()
        _ = try await log.append([record(0, "first"), record(0, "second")], now: now)
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first)
        let file = try DiskFile(path: "\(folder.path)/\(name)", flags: O_RDWR)
        let place = 16 + LogFrame.markBytes + 44
        let byte = try file.read(1, at: place)
        try file.write([byte[0] ^ 1], at: place)
        await #expect(throws: LogError.self) { try await texts(log, lane: 0) }
        #expect(try await texts(log, lane: 0, from: 2) == ["second"])
        await log.close()
    }

    @Test func `a place that is taken first is written first`() async throws {
        let log = try await open()
        let (one, two) = (LogBatch([record(0, "one")]), LogBatch([record(0, "two")]))
        let first = log.reserve(for: one, now: now)
        let second = log.reserve(for: two, now: now)
        async let later = withCheckedThrowingContinuation { continuation in
            log.fill(second, with: two) { continuation.resume(with: $0) }
        }
        async let earlier = withCheckedThrowingContinuation { continuation in
            log.fill(first, with: one) { continuation.resume(with: $0) }
        }
        #expect(try await (earlier, later) == (1, 2))
        #expect(try await texts(log, lane: 0) == ["one", "two"])
        await log.close()
    }

    @Test func `segments are sealed, found again, and trimmed`() async throws {
        let log = try await open()
        let large = [UInt8](repeating: 7, count: 1024 * 1024)
        var last: UInt64 = 0
        for _ in 0..<140 {
            last = try await log.append(
                [NewLogRecord(lane: 0, hashKey: 0, partitionKey: "", data: large)], now: now)
        }
        func files() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: folder.path).count }
        #expect(try files() == 3)
        await log.close()
        let again = try await open()
        #expect(again.first(lane: 0) == 1 && again.last(lane: 0)?.offset == last)
        try await again.trim(before: [0: 70])
        #expect(try files() == 2)
        #expect(try #require(again.first(lane: 0)) > 1)
        let page = try await again.read(lane: 0, from: last, maxRecords: 1, maxBytes: 1)
        #expect(page.first?.data == large)
        try await again.destroy()
        #expect(!FileManager.default.fileExists(atPath: folder.path))
    }

    @Test func `a time leads to the first record that came then or later`() async throws {
        let log = try await open()
        for number in 0..<500 {
            _ = try await log.append([record(0, "\(number)")], now: Timestamp(milliseconds: Int64(number) * 10))
        }
        for (time, expected) in [(0, "0"), (15, "2"), (20, "2"), (4985, "499"), (-5, "0")] {
            let offset = try #require(try await log.firstOffset(lane: 0, at: Timestamp(milliseconds: Int64(time))))
            #expect(try await texts(log, lane: 0, from: offset, maxRecords: 1) == [expected])
        }
        #expect(try await log.firstOffset(lane: 0, at: Timestamp(milliseconds: 5000)) == nil)
        await log.close()
    }

    @Test func `a closed log refuses records`() async throws {
        let log = try await open()
        await log.close()
        await #expect(throws: LogError.self) { try await log.append([record(0, "x")], now: now) }
    }

    @Test func `offsets go on when all records are trimmed and the log is opened again`() async throws {
        var log = try await open()
        for time in [1000, 2000] {
            _ = try await log.append([record(0, "a"), record(1, "b")], now: Timestamp(milliseconds: Int64(time)))
        }
        for _ in 0..<2 { try await log.trim(before: Timestamp(milliseconds: 3000)) }
        #expect(log.lanes.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
        await log.close()
        log = try await open()
        #expect(try await log.append([record(0, "c")], now: Timestamp(milliseconds: 3000)) == 5)
        #expect(try await texts(log, lane: 0) == ["c"])
        await log.close()
    }

    @Test func `a changed byte in the header takes no records with it`() async throws {
        var log = try await open()
        for number in 0..<3 { _ = try await log.append([record(0, "record \(number)")], now: now) }
        await log.close()
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first)
        let whole = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(name)"))
        for position in 0..<16 {
            var changed = whole
            changed[position] ^= 0x10
            try changed.write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
            log = try await open()
            #expect(try await texts(log, lane: 0) == (0..<3).map { "record \($0)" })
            #expect(log.damage.isEmpty)
            await log.close()
        }
    }
}
