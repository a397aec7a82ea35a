import Core
import Foundation
import NIOCore

/// Records that are to be appended to a log together.
///
/// They are kept as the frames that go to the disk, so that a record's data is copied into a batch once, wherever it comes
/// from, and not again until the log writes it.
package struct LogBatch: Sendable {
    /// The frames one after another, without offsets, arrivals and checksums, which the log fills in.
    private(set) var frames: ByteBuffer
    private(set) var places: [Place] = []

    struct Place {
        let start: Int
        let frameBytes: Int
        let partitionKeyBytes: Int
        var lane: UInt32
        let hashKey: UInt128
        var flags: UInt16 = 0
        var dataBytes: Int { frameBytes - LogFrame.headerBytes - partitionKeyBytes }
    }

    package init(reservingBytes bytes: Int = 0, records: Int = 0) {
        frames = ByteBufferAllocator().buffer(capacity: bytes + records * LogFrame.headerBytes)
        places.reserveCapacity(records)
    }

    package init(_ records: [NewLogRecord]) {
        self.init(
            reservingBytes: records.reduce(0) { $0 + $1.partitionKey.utf8.count + $1.data.count },
            records: records.count)
        for record in records { append(record) }
    }

    package var count: Int { places.count }
    package var isEmpty: Bool { places.isEmpty }
    package var dataBytes: Int { places.reduce(0) { $0 + $1.dataBytes } }
    /// What the records take up in a segment.
    package var frameBytes: Int { places.reduce(0) { $0 + $1.frameBytes } }

    package func lane(at position: Int) -> UInt32 { places[position].lane }
    package func hashKey(at position: Int) -> UInt128 { places[position].hashKey }
    package func dataBytes(at position: Int) -> Int { places[position].dataBytes }
    /// The bytes of the partition key and of the data.
    package func payloadBytes(at position: Int) -> Int { places[position].frameBytes - LogFrame.headerBytes }

    package mutating func setLane(_ lane: UInt32, at position: Int) { places[position].lane = lane }

    package mutating func append(_ record: NewLogRecord) {
        var key = record.partitionKey
        key.withUTF8 { key in
            record.data.withUnsafeBytes { data in
                _ = append(
                    lane: record.lane, hashKey: record.hashKey, partitionKey: UnsafeRawBufferPointer(key),
                    maxDataBytes: data.count
                ) { output in
                    output.copyMemory(from: data)
                    return data.count
                }
            }
        }
    }

    /// Adds a record whose data `fill` writes to the beginning of what it is given, returning how many bytes they are.
    ///
    /// Returns false, and leaves the batch as it was, if `fill` returns nil.
    package mutating func append(
        lane: UInt32, hashKey: UInt128, partitionKey: UnsafeRawBufferPointer, maxDataBytes: Int,
        fill: (UnsafeMutableRawBufferPointer) -> Int?
    ) -> Bool {
        let start = frames.writerIndex
        let before = LogFrame.headerBytes + partitionKey.count
        let written = frames.writeWithUnsafeMutableBytes(minimumWritableBytes: before + maxDataBytes) { output in
            guard let dataBytes = fill(UnsafeMutableRawBufferPointer(rebasing: output[before...])) else { return 0 }
            UnsafeMutableRawBufferPointer(rebasing: output[LogFrame.headerBytes..<before])
                .copyMemory(from: partitionKey)
            return before + dataBytes
        }
        guard written > 0 else { return false }
        places.append(
            Place(
                start: start, frameBytes: written, partitionKeyBytes: partitionKey.count, lane: lane, hashKey: hashKey))
        return true
    }

    /// The same records with their data encrypted.
    package func sealed(with cipher: LogCipher) throws -> LogBatch {
        var sealed = LogBatch(reservingBytes: frameBytes + count * LogCipher.overheadBytes, records: count)
        for place in places {
            try frames.withUnsafeReadableBytes { bytes in
                let frame = UnsafeRawBufferPointer(rebasing: bytes[place.start..<(place.start + place.frameBytes)])
                let dataStart = LogFrame.headerBytes + place.partitionKeyBytes
                let key = UnsafeRawBufferPointer(rebasing: frame[LogFrame.headerBytes..<dataStart])
                let data = try cipher.seal(UnsafeRawBufferPointer(rebasing: frame[dataStart...]), partitionKey: key)
                _ = sealed.append(
                    lane: place.lane, hashKey: place.hashKey, partitionKey: key, maxDataBytes: data.count
                ) { output in
                    data.withUnsafeBytes { output.copyMemory(from: $0) }
                    return data.count
                }
            }
            sealed.places[sealed.count - 1].flags = LogFrame.sealedFlag
        }
        return sealed
    }

    /// The batch without the records at the given positions.
    package func without(_ positions: Set<Int>) -> LogBatch {
        var rest = self
        rest.places = places.enumerated().filter { !positions.contains($0.offset) }.map(\.element)
        return rest
    }

    /// The frames as they go to the disk, when the log has given the batch its place.
    ///
    /// Frames of a lane lie together. The batch's bytes are copied once, and not at all where they have one lane.
    consuming func completed(firstOffset: UInt64, arrival: Timestamp, seed: UInt32) -> LogPiece {
        let isSorted = zip(places, places.dropFirst()).allSatisfy { $0.lane <= $1.lane }
        let order =
            isSorted
            ? Array(places.indices) : places.indices.sorted { (places[$0].lane, $0) < (places[$1].lane, $1) }
        let isInOrder = isSorted && frameBytes == frames.readableBytes
        var ordered: ByteBuffer
        if isInOrder {
            ordered = frames
            frames = ByteBuffer()
        } else {
            ordered = ByteBufferAllocator().buffer(capacity: frameBytes)
            for position in order {
                let place = places[position]
                _ = frames.withUnsafeReadableBytes { bytes in
                    ordered.writeBytes(
                        UnsafeRawBufferPointer(rebasing: bytes[place.start..<(place.start + place.frameBytes)]))
                }
            }
        }
        var runs: [LogPiece.Run] = []
        var start = 0
        ordered.withUnsafeMutableReadableBytes { bytes in
            for position in order {
                let place = places[position]
                let offset = firstOffset + UInt64(position)
                LogFrame.complete(
                    UnsafeMutableRawBufferPointer(rebasing: bytes[start..<(start + place.frameBytes)]),
                    lane: place.lane, partitionKeyBytes: place.partitionKeyBytes, flags: place.flags, offset: offset,
                    arrival: arrival, hashKey: place.hashKey, seed: seed)
                if let last = runs.indices.last, runs[last].lane == place.lane,
                    runs[last].bytes + place.frameBytes <= Limits.Storage.indexedBytes
                {
                    runs[last].bytes += place.frameBytes
                    runs[last].dataBytes += place.dataBytes
                    runs[last].lastOffset = offset
                } else {
                    runs.append(
                        LogPiece.Run(
                            lane: place.lane, firstOffset: offset, lastOffset: offset, start: start,
                            bytes: place.frameBytes, dataBytes: place.dataBytes))
                }
                start += place.frameBytes
            }
        }
        return LogPiece(frames: ordered, runs: runs, arrival: arrival)
    }
}

/// The frames of a batch, complete, lane by lane.
struct LogPiece: Sendable {
    let frames: ByteBuffer
    let runs: [Run]
    let arrival: Timestamp

    /// Frames of one lane that lie together, as many as one entry of the index may stand for.
    struct Run {
        let lane: UInt32
        let firstOffset: UInt64
        var lastOffset: UInt64
        /// In the piece.
        let start: Int
        var bytes: Int
        var dataBytes: Int
    }
}
