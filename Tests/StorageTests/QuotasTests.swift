import Core
import Testing

@testable import Storage

@Suite struct QuotasTests {
    private let one = AccountID.default
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `bytes of objects and logs count together, and those that are removed no more`() throws {
        let other = try #require(AccountID("111111111111"))
        let quotas = Quotas(.init(bytes: 1000))
        let exceeded = QuotaExceeded(account: one, resource: .bytes, limit: 1000)
        quotas.add(.bytes) { $0 == AccountID.default ? 300 : 0 }
        #expect(try quotas.room(of: one) == 700)
        quotas.count(objectBytes: 600, for: one)
        #expect(try quotas.room(of: one) == 100)
        try quotas.check(adding: 60, toLogs: true, for: one)
        #expect(throws: exceeded) { try quotas.check(adding: 101, toLogs: true, for: one) }
        quotas.count(objectBytes: 100, for: one)
        #expect(throws: exceeded) { _ = try quotas.room(of: one) }
        quotas.count(objectBytes: -700, for: one)
        #expect(try quotas.room(of: one) >= 640)
        #expect(try quotas.room(of: other) == 1000)
    }

    @Test func `a log knows how much of the disk it has`() async throws {
        let pool = BlockingPool(threadCount: 1)
        func open() throws -> SegmentLog {
            try SegmentLog.openNow(DiskLogFiles(path: folder.path + "/log"), pool: pool, segmentBytes: 5000)
        }
        var log = try open()
        for _ in 0..<100 {
            _ = try await log.append(
                [NewLogRecord(lane: 0, hashKey: 0, partitionKey: "", data: [UInt8](repeating: 1, count: 1000))],
                now: Timestamp(milliseconds: 1))
        }
        let before = log.storedBytes
        #expect((100_000...120_000).contains(before))
        await log.close()
        log = try open()
        #expect(abs(log.storedBytes - before) < 20_000)
        try await log.trim(before: [0: 90])
        #expect((8000...20_000).contains(log.storedBytes))
    }
}
