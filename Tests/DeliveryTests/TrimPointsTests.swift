import Core
import Foundation
import Storage
import Testing

@testable import Delivery

@Suite struct TrimPointsTests {
    @Test func `a log is trimmed where all of its readers have been`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("millrace-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let log = try await SegmentLog.open(folder: folder, pool: BlockingPool(threadCount: 2))
        let large = [UInt8](repeating: 7, count: 1024 * 1024)
        for _ in 0..<140 {
            let record = NewLogRecord(lane: 0, hashKey: 0, partitionKey: "", data: large)
            _ = try await log.append([record], now: Timestamp(milliseconds: 1))
        }
        func first() throws -> UInt64 { try #require(log.first(lane: 0)) }
        let points = TrimPoints(log, readers: ["one", "two"])
        try await points.advance("one", to: [0: 141])
        #expect(try first() == 1)
        try await points.advance("another", to: [0: 141])
        #expect(try first() == 1)
        try await points.advance("two", to: [0: 70])
        let middle = try first()
        #expect(middle > 1 && middle <= 70)
        try await points.advance("two", to: [0: 141])
        #expect(try first() > middle)
        try await log.destroy()
    }
}
