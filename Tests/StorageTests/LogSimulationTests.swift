import Core
import Synchronization
import Testing

@testable import Storage

/// The log on files that fail and on power that goes, beside a model that only notes what was acknowledged.
@Suite struct LogSimulationTests {
    /// Work that waits until the schedule lets it run.
    private final class Schedule: Sendable {
        private let waiting = Mutex<[@Sendable () -> Void]>([])
        var pool: BlockingPool { BlockingPool { work in self.waiting.withLock { $0.append(work) } } }

        func runOne() -> Bool {
            let work = waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() }
            work?()
            return work != nil
        }
    }

    private final class Acknowledged: Sendable {
        let texts = Mutex<[UInt32: [(offset: UInt64, text: String)]]>([:])
        /// The first offset of each lane that was not trimmed.
        let kept = Mutex<[UInt32: UInt64]>([:])
        let refused = Mutex(0)
    }

    private func read(_ log: SegmentLog, lane: UInt32) throws -> [(offset: UInt64, text: String)] {
        var found: [(offset: UInt64, text: String)] = []
        while true {
            let page = try log.readNow(lane: lane, from: (found.last?.offset ?? 0) + 1, maxRecords: 7, maxBytes: 10_000)
            guard !page.isEmpty else { return found }
            found += page.map { ($0.offset, String(decoding: $0.data, as: UTF8.self)) }
        }
    }

    private func run(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let foreign = try foreignSegments(seed)
        let spares = FaultySpares()
        let files = FaultyFiles(
            seed: seed &* 31, writeFailures: Int.random(in: 0...80, using: &random),
            syncFailures: Int.random(in: 0...80, using: &random), spares: spares)
        let model = Acknowledged()
        // Small ones are full soon, and so are trimmed and written over often.
        let segmentBytes = seed % 2 == 0 ? 2000 : 500
        var next = 0
        for life in 0..<4 {
            let schedule = Schedule()
            // No start knows spare segments of the life before.
            spares.contents.withLock { $0 = foreign }
            // A start may fail as well; then the next one is tried.
            guard let log = try? SegmentLog.openNow(files, pool: schedule.pool, segmentBytes: segmentBytes) else {
                continue
            }
            #expect(log.damage.isEmpty, "seed \(seed)")
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                switch Int.random(in: 0..<12, using: &random) {
                case 0..<6:
                    let lane = UInt32.random(in: 0..<3, using: &random)
                    let texts = (0..<Int.random(in: 1...4, using: &random)).map { "\(life):\(next + $0)" }
                    next += texts.count
                    let padding = String(repeating: ".", count: Int.random(in: 0...200, using: &random))
                    let records = texts.map {
                        NewLogRecord(lane: lane, hashKey: 1, partitionKey: "k", data: Array(($0 + padding).utf8))
                    }
                    log.enqueue(LogBatch(records), now: Timestamp(milliseconds: Int64(next))) { result in
                        guard case .success(let first) = result else { return model.refused.withLock { $0 += 1 } }
                        model.texts.withLock { all in
                            all[lane, default: []] += texts.enumerated().map { (first + UInt64($0), $1 + padding) }
                        }
                    }
                case 6, 7:
                    var kept: [UInt32: UInt64] = [:]
                    for lane in log.lanes { kept[lane] = log.last(lane: lane)?.offset }
                    try log.trimNow(before: kept)
                    model.kept.withLock { $0.merge(kept) { max($0, $1) } }
                default: _ = schedule.runOne()
                }
                try check(log, model, seed, isExact: false)
            }
            while Bool.random(using: &random), schedule.runOne() {}
            files.losePower()
        }
        files.stopFailing()
        let schedule = Schedule()
        let log = try SegmentLog.openNow(files, pool: schedule.pool, segmentBytes: segmentBytes)
        try check(log, model, seed, isExact: false)
        log.enqueue(
            LogBatch([NewLogRecord(lane: 0, hashKey: 0, partitionKey: "k", data: [1])]),
            now: Timestamp(milliseconds: 1 << 40)
        ) {
            if case .failure(let error) = $0 { Issue.record("the log does not work again: \(error), seed \(seed)") }
        }
        while schedule.runOne() {}
    }

    /// What another log leaves behind, with records like those of the log that is tried.
    private func foreignSegments(_ seed: UInt64) throws -> [[UInt8]] {
        let schedule = Schedule()
        let spares = FaultySpares()
        let log = try SegmentLog.openNow(
            FaultyFiles(seed: seed, spares: spares), pool: schedule.pool, segmentBytes: 2000)
        for number in 0..<60 {
            let record = NewLogRecord(
                lane: UInt32(number % 3), hashKey: 1, partitionKey: "k", data: Array("foreign \(number)".utf8))
            log.enqueue(LogBatch([record]), now: Timestamp(milliseconds: Int64(number))) { _ in }
            while schedule.runOne() {}
        }
        try log.destroyNow()
        return spares.contents.withLock { $0 }
    }

    /// Every acknowledged record that was not trimmed is there under its offset, once, and in order, and none of another log.
    private func check(_ log: SegmentLog, _ model: Acknowledged, _ seed: UInt64, isExact: Bool) throws {
        for (lane, expected) in model.texts.withLock({ $0 }) {
            let found = try read(log, lane: lane)
            let offsets = found.map(\.offset)
            #expect(offsets == offsets.sorted() && Set(offsets).count == offsets.count, "seed \(seed)")
            let texts = found.map(\.text)
            #expect(Set(texts).count == texts.count && !texts.contains { $0.hasPrefix("foreign") }, "seed \(seed)")
            let kept = model.kept.withLock { $0[lane, default: 0] }
            let byOffset = Dictionary(uniqueKeysWithValues: found.map { ($0.offset, $0.text) })
            for record in expected where record.offset >= kept {
                guard byOffset[record.offset] == record.text else {
                    Issue.record("record \(record.offset) of lane \(lane) is lost or changed, seed \(seed)")
                    return
                }
            }
        }
    }

    @Test func `nothing acknowledged is lost on failing files, thousands of times`() throws {
        for seed in 0..<2000 { try run(seed: UInt64(seed)) }
    }

    @Test func `a full disk refuses writes, and takes them again when there is room`() throws {
        let schedule = Schedule()
        let files = FaultyFiles(seed: 1)
        let log = try SegmentLog.openNow(files, pool: schedule.pool, segmentBytes: 100_000)
        let outcomes = Mutex<[Bool]>([])
        func put(_ text: String) {
            let record = NewLogRecord(lane: 0, hashKey: 0, partitionKey: "k", data: Array(text.utf8))
            log.enqueue(LogBatch([record]), now: Timestamp(milliseconds: 1)) { result in
                outcomes.withLock { outcomes in
                    if case .success = result { outcomes.append(true) } else { outcomes.append(false) }
                }
            }
            while schedule.runOne() {}
        }
        put("first")
        files.setFreeBytes(20)
        put("no room")
        put("still none")
        files.setFreeBytes(1000)
        put("second")
        #expect(outcomes.withLock { $0 } == [true, false, false, true])
        #expect(try read(log, lane: 0).map(\.text) == ["first", "second"])
        files.losePower()
        let again = try SegmentLog.openNow(files, pool: schedule.pool, segmentBytes: 100_000)
        #expect(try read(again, lane: 0).map(\.text) == ["first", "second"])
    }

    @Test func `after a failed sync the log goes on in another segment`() throws {
        let schedule = Schedule()
        let files = FaultyFiles(seed: 1, syncFailures: 0)
        let log = try SegmentLog.openNow(files, pool: schedule.pool, segmentBytes: 100_000)
        let outcomes = Mutex<[Bool]>([])
        for failing in [false, true, false] {
            files.setSyncFailures(failing ? 1000 : 0)
            let record = NewLogRecord(lane: 0, hashKey: 0, partitionKey: "k", data: [failing ? 1 : 0])
            log.enqueue(LogBatch([record]), now: Timestamp(milliseconds: 1)) { result in
                outcomes.withLock { outcomes in
                    if case .success = result { outcomes.append(true) } else { outcomes.append(false) }
                }
            }
            while schedule.runOne() {}
        }
        #expect(outcomes.withLock { $0 } == [true, false, true])
        #expect(try files.names().count == 2)
        #expect(try read(log, lane: 0).map(\.text) == ["\0", "\0"])
    }
}
