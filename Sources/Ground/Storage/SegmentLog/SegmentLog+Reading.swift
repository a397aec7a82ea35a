import Core
import Foundation
import Synchronization

extension SegmentLog {
    /// The records of a lane at and after `offset`, in order, at most `maxRecords` and about `maxBytes` of data.
    ///
    /// A single record is returned even if it alone has more than `maxBytes`.
    package func read(
        lane: UInt32, from offset: UInt64, maxRecords: Int, maxBytes: Int
    ) async throws -> [LogRecord] {
        try await read(lane: lane, from: offset, maxRecords: maxRecords, maxBytes: maxBytes, into: []) {
            records, view in
            records.append(view.record)
        }
    }

    /// Takes the records that `read(lane:from:maxRecords:maxBytes:)` returns into a result, without copies of their own.
    ///
    /// `add` runs on a thread of the log's pool.
    package func read<Result: Sendable>(
        lane: UInt32, from offset: UInt64, maxRecords: Int, maxBytes: Int, into result: Result,
        add: @Sendable @escaping (inout Result, LogRecordView) throws -> Void
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            read(lane: lane, from: offset, maxRecords: maxRecords, maxBytes: maxBytes, into: result, add: add) {
                continuation.resume(with: $0)
            }
        }
    }

    /// Reads as the function above does, and calls `completion` when it has.
    package func read<Found: Sendable>(
        lane: UInt32, from offset: UInt64, maxRecords: Int, maxBytes: Int, into result: Found,
        add: @Sendable @escaping (inout Found, LogRecordView) throws -> Void,
        completion: @Sendable @escaping (Result<Found, any Error>) -> Void
    ) {
        // Without a stretch there is nothing to wait for a thread for.
        guard state.withLock({ !$0.index.stretches(lane: lane, from: offset).isEmpty }) else {
            return completion(.success(result))
        }
        pool.schedule {
            completion(
                Result {
                    try self.readNow(
                        lane: lane, from: offset, maxRecords: maxRecords, maxBytes: maxBytes, into: result, add: add)
                })
        }
    }

    /// What the index knows of records that lie together, without their being read.
    package struct Summary: Sendable {
        package let firstOffset: UInt64
        package let lastOffset: UInt64
        /// That of the first record, the earliest.
        package let firstArrival: Timestamp
        package let dataBytes: Int
    }

    /// What there is of a lane next at or after `offset`; nil if there is nothing, or only reading tells.
    package func summary(lane: UInt32, from offset: UInt64) -> Summary? {
        guard let stretch = state.withLock({ $0.index.stretches(lane: lane, from: offset).first }),
            stretch.firstOffset >= offset, !stretch.isDamaged, let dataBytes = stretch.dataBytes
        else { return nil }
        return Summary(
            firstOffset: stretch.firstOffset, lastOffset: stretch.lastOffset, firstArrival: stretch.firstArrival,
            dataBytes: dataBytes)
    }

    /// Reads on the calling thread, as `read(lane:from:maxRecords:maxBytes:)` does.
    func readNow(lane: UInt32, from offset: UInt64, maxRecords: Int, maxBytes: Int) throws -> [LogRecord] {
        try readNow(lane: lane, from: offset, maxRecords: maxRecords, maxBytes: maxBytes, into: []) { records, view in
            records.append(view.record)
        }
    }

    private func readNow<Result>(
        lane: UInt32, from offset: UInt64, maxRecords: Int, maxBytes: Int, into empty: Result,
        add: (inout Result, LogRecordView) throws -> Void
    ) throws -> Result {
        let (stretches, segments) = beginReading {
            $0.index.stretches(lane: lane, from: offset).prefix(maxBytes / 1024 + 16)
        }
        defer { endReading() }
        var result = empty
        var records = 0
        var bytes = 0
        for stretch in stretches {
            guard let segment = segments[stretch.segment] else { continue }
            let done = try read(stretch, of: segment, lane: lane, from: offset, isFirst: { records == 0 }) { record in
                guard records == 0 || bytes + record.data.count <= maxBytes else { return false }
                bytes += record.data.count
                records += 1
                try add(&result, record)
                return records < maxRecords && bytes < maxBytes
            }
            if done { break }
        }
        return result
    }

    /// The stretches that `choose` finds, and the segments; none of these is written over until `endReading`, removed or not.
    private func beginReading(
        _ choose: (borrowing State) -> ArraySlice<LogStretch>
    ) -> (stretches: [LogStretch], segments: [UInt64: LogSegment]) {
        state.withLock { state in
            state.readers += 1
            return (Array(choose(state)), state.segments)
        }
    }

    private func endReading() { state.withLock { $0.readers -= 1 } }

    /// Hands the records of a lane in a stretch to `visit` until that returns false; returns whether it did.
    ///
    /// At a record that is damaged it ends as well, and throws if no record was found before: so a reader gets what is whole, then
    /// the error, and may go on behind the record.
    private func read(
        _ stretch: LogStretch, of segment: LogSegment, lane: UInt32, from offset: UInt64, isFirst: () -> Bool,
        visit: (LogRecordView) throws -> Bool
    ) throws -> Bool {
        let window: [UInt8]
        do throws(FileError) {
            window = try segment.file.read(stretch.end - stretch.start, at: stretch.start)
        } catch {
            // Trimmed since the reader looked for it, and not open.
            if error.isMissing, state.withLock({ $0.segments[segment.base] == nil }) { return false }
            throw LogError.unreadable(error)
        }
        return try window.withUnsafeBytes { bytes in
            var position = 0
            // Where a frame is whose record may be one that the reader has yet to get.
            var doubtful: Int?
            func end(at place: Int) throws -> Bool {
                guard isFirst() else { return true }
                throw LogError.corrupt(path: segment.file.path, position: stretch.start + place)
            }
            while position < bytes.count {
                guard case .record(let header) = LogFrame.parse(bytes, at: position, seed: segment.seed) else {
                    return try end(at: doubtful ?? position)
                }
                let isWanted = header.lane == lane && header.offset >= offset
                if let place = doubtful, header.isIntact, header.isMark || header.lane == lane {
                    // Offsets of a lane grow: one that is missing lay before this one.
                    if header.offset > offset { return try end(at: place) }
                    doubtful = nil
                }
                if header.isIntact {
                    if isWanted, try !open(header, LogFrame.record(header, in: bytes, at: position), visit) {
                        return true
                    }
                } else if !header.isPlaced && !header.isMark {
                    doubtful = doubtful ?? position
                } else if isWanted {
                    return try end(at: position)
                }
                position += header.frameBytes
            }
            guard let doubtful else { return false }
            return try end(at: doubtful)
        }
    }

    /// The offset of the first record of a lane that arrived at or after `time`; nil if there is none yet.
    package func firstOffset(lane: UInt32, at time: Timestamp) async throws -> UInt64? {
        guard state.withLock({ !$0.index.stretches(lane: lane, at: time).isEmpty }) else { return nil }
        return try await pool.run {
            let (stretches, segments) = self.beginReading { $0.index.stretches(lane: lane, at: time) }
            defer { self.endReading() }
            var found: UInt64?
            for stretch in stretches {
                guard let segment = segments[stretch.segment] else { continue }
                let done = try self.read(stretch, of: segment, lane: lane, from: 0, isFirst: { true }) { record in
                    guard record.arrival >= time else { return true }
                    found = record.offset
                    return false
                }
                if done { break }
            }
            return found
        }
    }

    /// The offset and arrival of the newest record of a lane; nil if it has none.
    package func last(lane: UInt32) -> (offset: UInt64, arrival: Timestamp)? {
        state.withLock { state in
            guard let offset = state.index.lanes[lane]?.last?.lastOffset, let arrival = state.index.lastArrivals[lane]
            else { return nil }
            return (offset, arrival)
        }
    }

    /// Where a reader begins who wants all of a lane that arrived at `time` or later; nil if there is nothing of it.
    ///
    /// That is its oldest record, or damage that may have taken an older one from it, of which the reader is told.
    package func first(lane: UInt32, since time: Timestamp? = nil) -> UInt64? {
        state.withLock { $0.index.first(lane: lane, since: time) }
    }

    /// The newest offset below `end` that a record of a lane has, or may have had before it was damaged; nil if there is none.
    package func newest(lane: UInt32, before end: UInt64 = .max) -> UInt64? {
        state.withLock { $0.index.newest(lane: lane, before: end) }
    }

    /// Hands a record on, decrypted if it is sealed.
    private func open(
        _ header: LogFrame.Header, _ record: LogRecordView, _ visit: (LogRecordView) throws -> Bool
    ) throws -> Bool {
        guard header.isSealed else { return try visit(record) }
        guard let cipher, let data = try? cipher.open(record.data, partitionKey: record.partitionKey) else {
            throw LogError.undecipherable(path: files.path, offset: record.offset)
        }
        return try data.withUnsafeBytes { try visit(record.with(data: $0)) }
    }
}
