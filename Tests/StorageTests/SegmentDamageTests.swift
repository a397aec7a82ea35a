import Core
import Foundation
import Synchronization
import Testing

@testable import Storage

/// A byte that changes anywhere in a segment: every record comes, or its reader is told; never fewer without a word.
@Suite struct SegmentDamageTests {
    private let pool = BlockingPool { $0() }
    private static let lanes: ClosedRange<UInt32> = 0...4

    /// What a log held: of each lane the records by their offsets.
    private typealias Contents = [UInt32: [(offset: UInt64, text: String)]]

    private func open(_ folder: String, spares: SpareSegments? = nil) throws -> SegmentLog {
        try SegmentLog.openNow(DiskLogFiles(path: folder, spares: spares), pool: pool, segmentBytes: 9000)
    }

    /// Fills a log: several lanes in a write, one that begins late, segments that are sealed, and a last write that is not followed.
    private func fill(_ log: SegmentLog, writes: Int, random: inout SeededRandom) -> Contents {
        let contents = Mutex<Contents>([:])
        for write in 0..<writes {
            let records = (0..<Int.random(in: 1...6, using: &random)).map { number in
                let lane = UInt32.random(in: 0...(write > writes / 2 ? 3 : 2), using: &random)
                let padding = String(repeating: "x", count: Int.random(in: 0...150, using: &random))
                return NewLogRecord(
                    lane: lane, hashKey: 3, partitionKey: "key", data: Array("\(write)-\(number)\(padding)".utf8))
            }
            log.enqueue(LogBatch(records), now: Timestamp(milliseconds: Int64(write))) { result in
                guard case .success(let first) = result else { return }
                for (number, record) in records.enumerated() {
                    let text = String(decoding: record.data, as: UTF8.self)
                    contents.withLock { $0[record.lane, default: []].append((first + UInt64(number), text)) }
                }
            }
        }
        return contents.withLock { $0 }
    }

    /// Reads a lane from an offset on, until there is no more or it is told that something is wrong.
    private func read(_ log: SegmentLog, _ lane: UInt32, from: UInt64) -> (
        records: [(offset: UInt64, text: String)], isTold: Bool
    ) {
        var found: [(offset: UInt64, text: String)] = []
        var position = from
        while true {
            do {
                let page = try log.readNow(lane: lane, from: position, maxRecords: 20, maxBytes: 3000)
                guard let last = page.last else { return (found, false) }
                found += page.map { ($0.offset, String(decoding: $0.data, as: UTF8.self)) }
                position = last.offset + 1
            } catch { return (found, true) }
        }
    }

    private func check(_ log: SegmentLog, _ contents: Contents, _ place: String, _ random: inout SeededRandom) {
        for lane in Self.lanes {
            let all = contents[lane] ?? []
            let anywhere = all.randomElement(using: &random)?.offset ?? 0
            // One that begins at the oldest gets all of it, or is told.
            for (start, least) in [(0, 0), (anywhere, anywhere), (log.first(lane: lane) ?? .max, 0)] {
                let expected = all.filter { $0.offset >= least }
                let (found, isTold) = read(log, lane, from: start)
                let isRight =
                    isTold
                    ? found.allSatisfy { record in expected.contains { $0 == record } }
                    : found.elementsEqual(expected) { $0 == $1 }
                #expect(isRight, "lane \(lane) from \(start): \(found.count) of \(expected.count) records, \(place)")
            }
        }
    }

    private func flip(_ path: String, at position: Int, by change: UInt8) throws {
        let file = try DiskFile(path: path, flags: O_RDWR)
        let byte = try file.read(1, at: position)
        try file.write([byte[0] ^ change], at: position)
    }

    @Test(arguments: [(1, 1), (2, 1), (3, 20), (4, 200)])
    func `a changed byte is never silently fewer records`(_ seed: Int, _ writes: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let folder = try TemporaryFolder()
        // Written over segments of another log.
        let spares = try SpareSegments(folder: folder.path + "/spares", minimumBytes: 1)
        let old = try open(folder.path + "/old", spares: spares)
        _ = fill(old, writes: 100, random: &random)
        try old.destroyNow()
        let log = try open(folder.path + "/log", spares: spares)
        let contents = fill(log, writes: writes, random: &random)
        check(log, contents, "unharmed", &random)
        let names = try DiskFile.names(in: folder.path + "/log").sorted()
        for step in 0..<700 {
            // The first bytes, with the header and the first write, as often as all others.
            let name = try #require(names.randomElement(using: &random))
            let path = "\(folder.path)/log/\(name)"
            let size = try DiskFile(path: path, flags: O_RDONLY).size()
            let position = Int.random(in: 0..<(step % 2 == 0 ? min(size, 600) : size), using: &random)
            let change =
                step % 3 == 0
                ? UInt8(1) << UInt8.random(in: 0...7, using: &random) : UInt8.random(in: 1...255, using: &random)
            let place = "seed \(seed), \(name) byte \(position) ^ \(change)"
            try flip(path, at: position, by: change)
            // By a log that was open meanwhile, and by one that finds it so.
            check(log, contents, place + ", open", &random)
            let copy = try TemporaryFolder()
            for name in names {
                try FileManager.default.copyItem(atPath: "\(folder.path)/log/\(name)", toPath: "\(copy.path)/\(name)")
            }
            let reopened = try open(copy.path)
            check(reopened, contents, place, &random)
            try flip(path, at: position, by: change)
        }
    }

    @Test func `damage stays known when its segment is full, and no reader begins behind it`() throws {
        var random = SeededRandom(seed: 7)
        let folder = try TemporaryFolder()
        let early = fill(try open(folder.path), writes: 2, random: &random)
        let name = try #require(try DiskFile.names(in: folder.path).first)
        // In the header of the first record, so that it may have been any lane's.
        try flip("\(folder.path)/\(name)", at: LogSegment.beginningBytes + 10, by: 1)
        let log = try open(folder.path)
        let contents = early.merging(fill(log, writes: 100, random: &random)) { $0 + $1 }
        #expect(try DiskFile.names(in: folder.path).count > 1)
        for log in [log, try open(folder.path)] {
            check(log, contents, "with damage", &random)
            #expect(Self.lanes.contains { read(log, $0, from: 1).isTold })
            for lane in Self.lanes { #expect(log.first(lane: lane) == 1) }
            // It is as old as the write behind it at most.
            #expect(try #require(log.first(lane: 0, since: Timestamp(milliseconds: 2))) > 1)
        }
    }

    @Test func `a segment with damage goes when every lane has come by it, one without a record too`() {
        var index = LogIndex()
        let early = Timestamp(milliseconds: 1)
        index.add(LogIndex.Damage(offsets: 1...5, lastArrival: early, segment: 1, start: 16, end: 90))
        let place = LogIndex.Place(
            lane: 0, firstOffset: 6, lastOffset: 6, arrival: early, start: 16, end: 90, dataBytes: 1)
        index.add([place], segment: 6)
        #expect(index.isDone(segment: 1, before: [0: 6]))
        #expect(!index.isDone(segment: 1, before: [0: 6, 3: 0]) && !index.isDone(segment: 1, before: [:]))
    }

    @Test func `a footer with numbers that none has is not taken for one`() {
        var index = LogIndex()
        var bytes = [UInt8](repeating: 0xFF, count: 16 + 40)
        bytes.replaceSubrange(0..<8, with: [1, 0, 0, 0, 1, 0, 0, 0])
        for count in [[UInt8](repeating: 255, count: 4), [1, 0, 0, 0]] {
            bytes.replaceSubrange(4..<8, with: count)
            let isTaken = index.add(encoded: bytes, segment: 1)
            #expect(!isTaken && index == LogIndex())
        }
    }
}
