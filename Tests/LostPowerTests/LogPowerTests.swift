import Core
import Foundation
import Synchronization
import Testing

@testable import Storage

@Suite struct LogPowerTests {
    private static func open(_ folder: String, _ name: String, _ spares: SpareSegments?) throws -> SegmentLog {
        try SegmentLog.openNow(
            DiskLogFiles(path: "\(folder)/logs/\(name)", spares: spares), pool: BlockingPool { $0() },
            segmentBytes: 3000)
    }

    private static func records(_ log: SegmentLog, lane: UInt32) throws -> [(offset: UInt64, text: String)] {
        var found: [(offset: UInt64, text: String)] = []
        while true {
            let page = try log.readNow(
                lane: lane, from: (found.last?.offset ?? 0) + 1, maxRecords: 50, maxBytes: 50_000)
            guard !page.isEmpty else { return found }
            found += page.map { ($0.offset, String(decoding: $0.data, as: UTF8.self)) }
        }
    }

    /// A promise is `log lane offset text`; one with the text `-` says that what lies before may be gone.
    private static func promise(_ log: String, _ lane: UInt32, _ offset: UInt64, _ text: String) -> String {
        "\(log) \(lane) \(offset) \(text)"
    }

    private static func workload(_ trace: PowerTrace, _ random: SeededRandom) throws {
        var random = random
        let spares = try SpareSegments(folder: trace.folder + "/spare-segments", minimumBytes: 1000)
        let logs = try ["a", "b"].map { ($0, try open(trace.folder, $0, spares)) }
        for (name, log) in logs {
            for lane in log.lanes {
                for record in try records(log, lane: lane) {
                    trace.promise(promise(name, lane, record.offset, record.text))
                }
            }
        }
        for number in 0..<120 {
            let (name, log) = logs[Int.random(in: 0...1, using: &random)]
            if Int.random(in: 0..<10, using: &random) == 0 {
                var kept: [UInt32: UInt64] = [:]
                for lane in log.lanes { kept[lane] = log.last(lane: lane)?.offset }
                for (lane, offset) in kept { trace.promise(promise(name, lane, offset, "-")) }
                try log.trimNow(before: kept)
                continue
            }
            let lane = UInt32.random(in: 0..<3, using: &random)
            let text =
                "\(name)-\(trace.count)-\(number)"
                + String(repeating: ".", count: Int.random(in: 0...700, using: &random))
            let record = NewLogRecord(lane: lane, hashKey: 1, partitionKey: "k", data: Array(text.utf8))
            let outcome = Mutex<UInt64?>(nil)
            log.enqueue(LogBatch([record]), now: Timestamp(milliseconds: Int64(trace.count))) { result in
                if case .success(let offset) = result { outcome.withLock { $0 = offset } }
            }
            trace.promise(promise(name, lane, try #require(outcome.withLock { $0 }), text))
        }
    }

    @Test func `no acknowledged record is lost with the power`() async throws {
        try await PowerSchedules.run { trace, random in
            try Self.workload(trace, random)
        } check: { folder, promises, schedule in
            let spares = try SpareSegments(folder: folder + "/spare-segments", minimumBytes: 1000)
            for name in ["a", "b"] {
                var expected: [UInt32: [UInt64: String]] = [:]
                for promise in promises {
                    let parts = promise.split(separator: " ").map(String.init)
                    guard parts[0] == name, let lane = UInt32(parts[1]), let offset = UInt64(parts[2]) else { continue }
                    if parts[3] == "-" {
                        expected[lane]?.keys.filter { $0 < offset }.forEach { expected[lane]?[$0] = nil }
                    } else {
                        expected[lane, default: [:]][offset] = parts[3]
                    }
                }
                let log = try Self.open(folder, name, spares)
                #expect(log.damage.isEmpty, "\(log.damage), \(schedule)")
                for (lane, records) in expected {
                    let found = try Self.records(log, lane: lane)
                    let texts = Dictionary(found.map { ($0.offset, $0.text) }) { first, _ in first }
                    #expect(found.allSatisfy { $0.text.hasPrefix(name) }, "\(schedule)")
                    #expect(found.map(\.offset) == found.map(\.offset).sorted(), "\(schedule)")
                    for (offset, text) in records where texts[offset] != text {
                        Issue.record("record \(offset) of lane \(lane) of \(name) is lost, \(schedule)")
                        break
                    }
                }
            }
        }
    }
}
