import Core
import Foundation
import NIOCore
import Storage
import Testing

@testable import Objects

/// Listings name every key by its bytes.
@Suite struct ListingTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("millrace-\(UUID())").path

    private func filled(_ keys: [String]) async throws -> Objects {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let documents = try DocumentStore(path: folder + "/d.sqlite")
        let objects = try await Objects(
            documents: documents, folder: folder + "/objects", pool: BlockingPool(threadCount: 4), clock: SystemClock())
        try await objects.createBucket("b", owner: .default, region: .usEast1)
        for (number, key) in keys.enumerated() {
            let body = AsyncStream<ByteBuffer> { continuation in
                continuation.yield(ByteBuffer(repeating: 1, count: number))
                continuation.finish()
            }
            _ = try await objects.put(body, bucket: "b", key: key, attributes: ObjectAttributes())
        }
        return objects
    }

    private static let awkward = [
        "a", "a/1", "a/\u{10FFFF}", "caf\u{E9}", "cafe\u{301}", "\u{10FFFF}", "\u{10FFFF}z", "x\u{1F}y", "x\u{0}y",
        "e\u{301}/1",
        "\u{E9}/1", "\u{1}", "a\r\nb",
    ]

    @Test(arguments: [1, 2, 1000])
    func `every key has its own size, in byte order, on pages of any length`(_ limit: Int) async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let objects = try await filled(Self.awkward)
        var found: [(key: String, size: Int64)] = []
        var after = ""
        while true {
            let page = try await objects.list(bucket: "b", after: after, limit: limit)
            found += page.keys.map { ($0, page.objects[Name($0)]?.size ?? -1) }
            guard let next = page.next else { break }
            after = next
        }
        let expected = Self.awkward.enumerated().map { (Name($1), Int64($0)) }.sorted { $0.0 < $1.0 }
        #expect(found.map { Name($0.key) } == expected.map(\.0))
        #expect(found.map(\.size) == expected.map(\.1))
    }

    @Test(arguments: [1, 1000])
    func `prefixes and delimiters are bytes`(_ limit: Int) async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let objects = try await filled(Self.awkward)
        func all(_ prefix: String, _ delimiter: String) async throws -> (keys: [Name], prefixes: [Name]) {
            var (keys, prefixes, after): ([Name], [Name], String) = ([], [], "")
            while true {
                let page = try await objects.list(
                    bucket: "b", prefix: prefix, delimiter: delimiter, after: after, limit: limit)
                keys += page.keys.map { Name($0) }
                prefixes += page.commonPrefixes.map { Name($0) }
                guard let next = page.next else { return (keys, prefixes) }
                after = next
            }
        }
        #expect(try await all("", "/").prefixes == ["a/", "e\u{301}/", "\u{E9}/"])
        #expect(try await all("a", "\n").prefixes == ["a\r\n"])
        #expect(try await all("cafe", "").keys == ["cafe\u{301}"])
        #expect(try await all("a/", "").keys == ["a/1", "a/\u{10FFFF}"])
        #expect(try await all("e", "").keys == ["e\u{301}/1"])
        #expect(try await all("", "\u{301}").prefixes == ["cafe\u{301}", "e\u{301}"])
    }
}
