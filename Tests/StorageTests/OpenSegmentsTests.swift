import Core
import Foundation
import Testing

@testable import Storage

@Suite struct OpenSegmentsTests {
    private let folder: TemporaryFolder
    private let pool = BlockingPool(threadCount: 4)
    private let now = Timestamp(milliseconds: 1)

    init() throws { folder = try TemporaryFolder() }

    private func open(_ name: String, _ places: OpenSegments) throws -> SegmentLog {
        try SegmentLog.openNow(
            DiskLogFiles(path: "\(folder.path)/\(name)", openSegments: places), pool: pool, segmentBytes: 500)
    }

    /// Of this test's files.
    private func descriptors() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").filter {
            // One may be closed meanwhile.
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)").hasPrefix(folder.path))
                ?? false
        }.count
    }

    private func append(_ log: SegmentLog, _ number: Int) async throws {
        _ = try await log.append(
            [NewLogRecord(lane: 0, hashKey: 0, partitionKey: "k", data: [UInt8](repeating: UInt8(number), count: 200))],
            now: now)
    }

    private static func numbers(_ log: SegmentLog) async throws -> [Int] {
        try await log.read(lane: 0, from: 0, maxRecords: 1000, maxBytes: 1 << 20).map { Int($0.data[0]) }
    }

    @Test func `sealed segments of many logs hold a bounded number of descriptors`() async throws {
        let places = OpenSegments(limit: 8)
        for life in 0..<2 {
            let logs = try (0..<40).map { try open("\($0)", places) }
            if life == 0 {
                for log in logs { for number in 0..<12 { try await append(log, number) } }
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/0").count >= 4)
            }
            for log in logs { #expect(try await Self.numbers(log) == Array(0..<12)) }
            #expect(places.count <= 8)
            // The newest segment of each is held open to be written to.
            #expect(try descriptors() <= 40 + 8)
            await withTaskGroup(of: Bool.self) { group in
                for log in logs + logs { group.addTask { (try? await Self.numbers(log)) == Array(0..<12) } }
                for await isRight in group { #expect(isRight) }
            }
            #expect(try descriptors() <= 40 + 8)
        }
        #expect(places.count == 0)
    }

    @Test func `a segment that is trimmed while it is closed is no error to who reads`() async throws {
        let places = OpenSegments(limit: 1)
        let log = try open("log", places)
        for number in 0..<10 { try await append(log, number) }
        let read = try await log.read(lane: 0, from: 0, maxRecords: 100, maxBytes: 1 << 20, into: [Int]()) {
            found, record in
            // As if another call did so between two segments.
            if found.isEmpty { try log.trimNow(before: [0: 7]) }
            found.append(Int(record.data[0]))
        }
        #expect(read.first == 0 && read.last == 9 && read == read.sorted())
        #expect(read.suffix(3) == [7, 8, 9])
    }
}
