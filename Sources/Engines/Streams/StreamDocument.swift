import Core
import Foundation
import Storage

/// What is kept of a stream.
///
/// Stored on disk; never change the meaning of a field.
package struct StreamDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.stream

    package enum Mode: String, Codable, Sendable {
        case provisioned = "PROVISIONED"
        case onDemand = "ON_DEMAND"
    }

    /// Names the folder of the stream's log; another stream of the same name has another id.
    package var id: String
    package var createdAt: Timestamp
    package var mode: Mode
    package var retentionHours: Int
    /// Open and closed ones in the order of their numbers; a closed one goes when the last of its records has.
    package var shards: [Shard]
    package var tags: [String: String]
    /// 1024 if nil.
    package var maxRecordKiB: Int?
    package var warmThroughputMiBps: Int?
    /// Set while records are encrypted as they are written.
    package var encryptionKeyID: String?
    /// The stream's key, sealed with the server's master key; stays when encryption is stopped.
    package var wrappedKey: Data?
    package var shardLevelMetrics: [String]?
    /// Partition keys decide if nil.
    package var distributesAutomatically: Bool?
    /// JSON.
    package var resourcePolicy: String?
    /// When UpdateShardCount was called in the last 24 hours.
    package var shardCountUpdates: [Timestamp]?
    /// When UpdateStreamMode was called in the last 24 hours, and encryption begun and ended.
    package var modeUpdates: [Timestamp]?
    package var encryptionStarts: [Timestamp]?
    package var encryptionStops: [Timestamp]?

    package var openShards: [Shard] { shards.filter(\.isOpen) }
    package var maxRecordBytes: Int { (maxRecordKiB ?? 1024) * 1024 }
}

/// A part of a stream: the records whose hash keys fall into its range.
///
/// Stored on disk within a stream.
package struct Shard: Codable, Sendable, Equatable {
    /// Also the shard's lane in the log.
    package var number: UInt32
    /// First and last hash key, in decimal.
    package var startingHashKey: String
    package var endingHashKey: String
    /// The log's offset at which the shard began; its records come after it.
    package var startingOffset: UInt64
    /// The log's offset at which the shard was closed, which no record of it reaches; nil while it is open.
    package var endingOffset: UInt64?
    package var parent: UInt32?
    /// The other of two shards that were merged.
    package var adjacentParent: UInt32?
    /// The stream's creation if nil.
    package var openedAt: Timestamp?
    package var closedAt: Timestamp?

    package var isOpen: Bool { endingOffset == nil }
    package var hashKeys: ClosedRange<UInt128> {
        (UInt128(startingHashKey) ?? 0)...(UInt128(endingHashKey) ?? UInt128.max)
    }

    package var id: String { Self.id(number) }

    /// The id of the shard with that number.
    package static func id(_ number: UInt32) -> String { "shardId-" + padded(number, 12) }

    /// Reads `shardId-000000000003`; nil if the text is no shard id.
    package static func number(ofID id: String) -> UInt32? {
        guard id.hasPrefix("shardId-"), id.utf8.count == 20 else { return nil }
        return UInt32(id.dropFirst("shardId-".count))
    }

    /// Divides the space of 128-bit hash keys evenly, as CreateStream does: shard n begins at n · 2¹²⁸ / count.
    package static func even(count: Int, startingOffsets: [UInt64]) -> [Shard] {
        ranges(count: count).enumerated().map { number, range in
            Shard(
                number: UInt32(number), startingHashKey: "\(range.lowerBound)", endingHashKey: "\(range.upperBound)",
                startingOffset: startingOffsets[number])
        }
    }

    /// The even parts of the space of hash keys.
    static func ranges(count: Int) -> [ClosedRange<UInt128>] {
        let parts = UInt128(count)
        // 2¹²⁸ = quotient · count + remainder, without computing 2¹²⁸ itself.
        // (with one shard the quotient wraps to 0, and is only multiplied by 0).
        let quotient = UInt128.max / parts &+ (UInt128.max % parts + 1) / parts
        let remainder = (UInt128.max % parts + 1) % parts
        func start(_ number: Int) -> UInt128 {
            UInt128(number) &* quotient &+ UInt128(number) * remainder / parts
        }
        return (0..<count).map { number in
            start(number)...(number + 1 == count ? UInt128.max : start(number + 1) - 1)
        }
    }
}
