import Core
import Foundation
import Logging
import Storage
import class Streams.Stream
import Synchronization
import Testing

@testable import Streams

/// A clock that stands until it is moved.
final class StandingClock: WallClock {
    private let time = Mutex(Timestamp(milliseconds: 1_795_334_400_000))

    func now() -> Timestamp { time.withLock { $0 } }
    func move(hours: Int) { time.withLock { $0 = $0.adding(seconds: hours * 3600) } }
    func sleep(until deadline: Timestamp) async throws { throw CancellationError() }
}

@Suite struct StreamsTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("millrace-\(UUID())").path
    private let clock = StandingClock()

    private func open() async throws -> Streams {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return try await Streams(
            documents: DocumentStore(path: folder + "/d.sqlite"), folder: folder + "/streams",
            pool: BlockingPool(threadCount: 4), clock: clock,
            masterKey: MasterKey(text: nil, file: folder + "/key"), limits: .none, logger: Logger(label: "test"))
    }

    private func put(_ text: String, _ streams: Streams, _ stream: Stream) async throws {
        let record = NewLogRecord(lane: 0, hashKey: 0, partitionKey: "k", data: Array(text.utf8))
        _ = try await streams.put(LogBatch([record]), into: stream)
    }

    private func texts(_ streams: Streams, _ stream: Stream) async throws -> [String] {
        var found: [String] = []
        var offset: UInt64? = 0
        while let from = offset {
            let page = try await streams.read(stream, shard: 0, from: from, maxRecords: 10)
            found += page.records.map { String(decoding: $0.data, as: UTF8.self) }
            guard page.nextOffset != from else { break }
            offset = page.nextOffset
        }
        return found
    }

    private func bytesOnDisk() throws -> Int {
        let walker = try #require(FileManager.default.enumerator(atPath: folder + "/streams"))
        return try walker.compactMap { $0 as? String }.filter { $0.hasSuffix(".log") }.reduce(0) {
            $0 + ((try FileManager.default.attributesOfItem(atPath: "\(folder)/streams/\($1)")[.size] as? Int) ?? 0)
        }
    }

    @Test func `records go when their retention is over, and the disk space with them`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let streams = try await open()
        let name = try #require(StreamName("s"))
        let stream = try await streams.create(
            name, .init(shardCount: 1, mode: .provisioned, tags: [:]), in: Scope(account: .default, region: .usEast1))
        try await put("old", streams, stream)
        clock.move(hours: 20)
        try await put("young", streams, stream)
        #expect(try await texts(streams, stream) == ["old", "young"])
        clock.move(hours: 5)
        // Hidden at once, though the segment is still there.
        #expect(try await texts(streams, stream) == ["young"])
        try await streams.setRetention(hours: 48, of: stream, .longer)
        #expect(try await texts(streams, stream) == ["old", "young"])
        try await streams.splitShard(Shard.id(0), at: 1 << 100, of: stream)
        clock.move(hours: 47)
        try await streams.trim(stream)
        #expect(stream.document.shards.count == 3)
        clock.move(hours: 2)
        try await streams.trim(stream)
        // All but the header of the segment that tells the next start which offsets were given.
        #expect(try bytesOnDisk() <= 16)
        #expect(stream.document.shards.map(\.number) == [1, 2])
        try await put("after", streams, stream)
        let page = try await streams.read(stream, shard: 1, from: 0, maxRecords: 10)
        #expect(page.records.map { String(decoding: $0.data, as: UTF8.self) } == ["after"])
        await streams.close()
    }

    @Test func `a reader of a closed shard without a whole record is told of that, and its children are read`()
        async throws
    {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let streams = try await open()
        let stream = try await streams.create(
            try #require(StreamName("s")), .init(shardCount: 1, mode: .provisioned, tags: [:]),
            in: Scope(account: .default, region: .usEast1))
        try await put("lost", streams, stream)
        try await streams.splitShard(Shard.id(0), at: 1 << 100, of: stream)
        try await put("kept", streams, stream)
        await streams.close()
        let walker = try #require(FileManager.default.enumerator(atPath: folder + "/streams"))
        let name = try #require(walker.compactMap { $0 as? String }.first { $0.hasSuffix(".log") })
        let path = URL(fileURLWithPath: "\(folder)/streams/\(name)")
        var content = try Data(contentsOf: path)
        let place = try #require(content.range(of: Data("lost".utf8)))
        content[place.lowerBound] ^= 1
        try content.write(to: path)
        let again = try await open()
        let found = try #require(again.all().first)
        func page(_ shard: Int, _ start: Streams.Start) async throws -> Streams.Page<[LogRecord]> {
            let shard = found.document.shards[shard]
            let offset = try await again.offset(of: start, in: found, shard: shard)
            return try await again.read(found, shard: shard.number, from: offset, maxRecords: 10)
        }
        await #expect(throws: StreamError.self) { _ = try await page(0, .trimHorizon) }
        #expect(try await page(0, .latest).nextOffset == nil)
        #expect(try await page(1, .trimHorizon).records.map(\.data) == [Array("kept".utf8)])
        await again.close()
    }

    @Test func `a stream that was encrypted with another master key is refused at the start`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let streams = try await open()
        let name = try #require(StreamName("s"))
        _ = try await streams.create(
            name, .init(shardCount: 1, mode: .provisioned, tags: [:]), in: Scope(account: .default, region: .usEast1))
        await streams.close()
        try FileManager.default.removeItem(atPath: folder + "/key")
        await #expect(throws: MasterKey.Unusable.self) { _ = try await open() }
        #expect(throws: MasterKey.Unusable.self) { try MasterKey(text: "c2hvcnQ=", file: folder + "/none") }
    }

    @Test func `an on-demand stream doubles its shards under load`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let streams = try await open()
        let name = try #require(StreamName("s"))
        let stream = try await streams.create(
            name, .init(shardCount: 4, mode: .onDemand, tags: [:]), in: Scope(account: .default, region: .usEast1))
        var seen: [String: Int] = [:]
        for (mebibytes, expected) in [(0, 4), (10, 4), (21, 8), (30, 8), (41, 16)] {
            stream.count { $0.incomingBytes += mebibytes * 1024 * 1024 }
            try await streams.scale(stream, seen: &seen)
            #expect(stream.document.openShards.count == expected)
        }
        await streams.close()
    }

    @Test func `a subscription ends after five minutes`() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let streams = try await open()
        let name = try #require(StreamName("s"))
        let stream = try await streams.create(
            name, .init(shardCount: 1, mode: .provisioned, tags: [:]), in: Scope(account: .default, region: .usEast1))
        try await put("one", streams, stream)
        let consumer = try await streams.registerConsumer("c", tags: [:], of: stream)
        let shard = stream.document.shards[0]
        let subscription = try await streams.subscribe(consumer, to: shard, of: stream, from: .trimHorizon)
        var events = 0
        try await streams.push(subscription, of: stream) { pushed in
            events += 1
            // The clock goes on by an hour while the first event is sent.
            clock.move(hours: 1)
            #expect(pushed.records.count == 1)
        }
        #expect(events == 1)
        await streams.close()
    }
}
