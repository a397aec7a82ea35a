import Core
import Foundation
import NIOCore
import Synchronization

/// An append-only log of records in lanes, durable when `append` returns.
///
/// One writer at a time takes all that is queued, writes it in one piece, syncs once, and then answers every caller (group
/// commit). A record becomes readable when it is on disk, never before. Within one write the records of a lane lie together.
package final class SegmentLog: Sendable {
    private let folder: String
    private let pool: BlockingPool
    private let state: Mutex<State>

    private struct State {
        var index = LogIndex()
        var segments: [UInt64: LogSegment] = [:]
        var active: UInt64
        var activeEnd: Int
        var nextOffset: UInt64
        var lastArrival = Timestamp(milliseconds: 0)
        var pending: [Append] = []
        var pendingBytes = 0
        var isWriting = false
        var failure: LogError?
        var listeners: [Int: Signal] = [:]
        var nextListener = 0
        var closing: [CheckedContinuation<Void, Never>] = []
    }

    private struct Append {
        let batch: LogBatch
        let firstOffset: UInt64
        let arrival: Timestamp
        let continuation: CheckedContinuation<Void, any Error>
    }

    private init(folder: String, pool: BlockingPool, state: consuming State) {
        self.folder = folder
        self.pool = pool
        self.state = Mutex(state)
    }

    /// Opens the log in `folder`, creating it if there is none, and cuts off a last write that did not finish.
    ///
    /// No record gets an offset below `minimumOffset`, even if the log is empty.
    package static func open(
        folder: String, pool: BlockingPool, minimumOffset: UInt64 = 1
    ) async throws -> SegmentLog {
        try await pool.run {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let state = try recover(folder: folder, minimumOffset: minimumOffset)
            return SegmentLog(folder: folder, pool: pool, state: state)
        }
    }

    private static func recover(folder: String, minimumOffset: UInt64) throws -> State {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".log") }.sorted()
        var index = LogIndex()
        var segments: [UInt64: LogSegment] = [:]
        var last: (base: UInt64, end: Int)?
        for (position, name) in names.enumerated() {
            guard let base = UInt64(name.dropLast(4)) else { continue }
            let segment = try LogSegment.open(in: folder, base: base)
            let isLast = position == names.count - 1
            if isLast, try segment.file.size() < LogSegment.headerBytes {
                // The server stopped while it began this segment; nothing in it was acknowledged.
                try DiskFile.remove(folder + "/" + name)
                break
            }
            segments[base] = segment
            if let entries = try segment.sealedIndex(), index.add(encoded: entries, segment: base) {
                last = nil
                continue
            }
            let end = try segment.scan(into: &index)
            if isLast {
                try segment.file.truncate(to: end)
                try segment.file.sync()
                last = (base, end)
            }
        }
        let newest = index.lanes.values.compactMap { $0.last?.lastOffset }.max()
        let next = max((newest ?? 0) + 1, (segments.keys.max() ?? 0) + (newest == nil ? 0 : 1), minimumOffset)
        if last == nil {
            segments[next] = try LogSegment.create(in: folder, base: next)
            last = (next, LogSegment.headerBytes)
        }
        var state = State(active: last?.base ?? next, activeEnd: last?.end ?? LogSegment.headerBytes, nextOffset: next)
        state.index = index
        state.segments = segments
        state.lastArrival = index.lastArrivals.values.max() ?? Timestamp(milliseconds: 0)
        return state
    }

    // MARK: Writing

    /// Appends the records in their order and returns the offset of the first; the others follow it one by one.
    ///
    /// Returns when all of them are on disk. `now` becomes their arrival, unless the log has a later one already.
    package func append(_ records: [NewLogRecord], now: Timestamp) async throws -> UInt64 {
        try await append(LogBatch(records), now: now)
    }

    /// Appends a batch as `append(_:now:)` does records.
    package func append(_ batch: LogBatch, now: Timestamp) async throws -> UInt64 {
        precondition(!batch.isEmpty, "an append holds records")
        let bytes = batch.frameBytes
        var firstOffset: UInt64 = 0
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            let outcome: Result<(offset: UInt64, startsWriter: Bool), LogError> = state.withLock { state in
                if let failure = state.failure { return .failure(failure) }
                guard state.pendingBytes + bytes <= Limits.Storage.pendingBytes else { return .failure(.overloaded) }
                let offset = state.nextOffset
                state.nextOffset += UInt64(batch.count)
                state.lastArrival = max(state.lastArrival, now)
                state.pending.append(
                    Append(
                        batch: batch, firstOffset: offset, arrival: state.lastArrival, continuation: continuation))
                state.pendingBytes += bytes
                defer { state.isWriting = true }
                return .success((offset, !state.isWriting))
            }
            switch outcome {
            case .failure(let error): continuation.resume(throwing: error)
            case .success(let accepted):
                firstOffset = accepted.offset
                if accepted.startsWriter { pool.schedule { self.writeUntilIdle() } }
            }
        }
        return firstOffset
    }

    /// Takes an offset that no record will have, as the beginning of a lane.
    package func reserveOffset() -> UInt64 {
        state.withLock { state in
            defer { state.nextOffset += 1 }
            return state.nextOffset
        }
    }

    /// Runs on a thread of the pool for as long as there is something to write.
    private func writeUntilIdle() {
        var buffer = ByteBuffer()
        while true {
            let appends = state.withLock { state -> [Append]? in
                guard !state.pending.isEmpty else {
                    state.isWriting = false
                    state.closing.forEach { $0.resume() }
                    state.closing = []
                    return nil
                }
                defer { state.pending = [] }
                return state.pending
            }
            guard let appends else { return }
            do {
                try write(appends, through: &buffer)
                appends.forEach { $0.continuation.resume() }
            } catch {
                fail(appends, with: error)
            }
        }
    }

    /// A record of a write: the append it is of, and its place there.
    private struct Source {
        let lane: UInt32
        let append: Int32
        let position: Int32
    }

    private func write(_ appends: [Append], through buffer: inout ByteBuffer) throws(FileError) {
        var sources: [Source] = []
        sources.reserveCapacity(appends.reduce(0) { $0 + $1.batch.count })
        for (number, append) in appends.enumerated() {
            for position in 0..<append.batch.count {
                sources.append(
                    Source(lane: append.batch.lane(at: position), append: Int32(number), position: Int32(position)))
            }
        }
        sources.sort { ($0.lane, $0.append, $0.position) < ($1.lane, $1.append, $1.position) }
        let size = appends.reduce(0) { $0 + $1.batch.frameBytes }
        let (segment, end) = try segment(for: size, offset: appends[0].firstOffset)
        buffer.clear(minimumCapacity: size)
        for source in sources {
            let append = appends[Int(source.append)]
            append.batch.write(
                at: Int(source.position), offset: append.firstOffset + UInt64(source.position),
                arrival: append.arrival, to: &buffer)
        }
        try segment.file.write(buffer, at: end)
        try segment.file.sync()
        let listeners = state.withLock { state in
            buffer.withUnsafeReadableBytes { bytes in
                var position = 0
                while case .record(let header) = LogFrame.parse(bytes, at: position, checking: false) {
                    state.index.add(header, segment: segment.base, position: end + position)
                    position += header.frameBytes
                }
            }
            state.activeEnd = end + size
            state.pendingBytes -= size
            return Array(state.listeners.values)
        }
        listeners.forEach { $0.raise() }
    }

    /// The segment that takes the next `size` bytes, and where; a full one is sealed and another begun.
    private func segment(for size: Int, offset: UInt64) throws(FileError) -> (LogSegment, Int) {
        let (active, end) = state.withLock { ($0.segments[$0.active], $0.activeEnd) }
        guard let active else { preconditionFailure("a log always has an active segment") }
        guard end > LogSegment.headerBytes, end + size > Limits.Storage.segmentBytes else { return (active, end) }
        try active.seal(at: end, index: state.withLock { $0.index })
        let next = try LogSegment.create(in: folder, base: offset)
        state.withLock {
            $0.segments[next.base] = next
            $0.active = next.base
            $0.activeEnd = LogSegment.headerBytes
        }
        return (next, LogSegment.headerBytes)
    }

    /// After a failed write or sync nobody knows what is on disk: the log takes no more records.
    private func fail(_ appends: [Append], with error: FileError) {
        let failure = LogError.unwritable(error)
        let rest = state.withLock { state in
            state.failure = failure
            defer { state.pending = [] }
            return state.pending
        }
        (appends + rest).forEach { $0.continuation.resume(throwing: failure) }
    }

    // MARK: Reading

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
        let (stretches, segments) = state.withLock { state in
            (Array(state.index.stretches(lane: lane, from: offset).prefix(maxBytes / 1024 + 16)), state.segments)
        }
        guard !stretches.isEmpty else { return result }
        return try await pool.run {
            var result = result
            var records = 0
            var bytes = 0
            for stretch in stretches {
                guard let segment = segments[stretch.segment] else { continue }
                let done = try Self.read(stretch, of: segment, lane: lane) { record in
                    guard record.offset >= offset else { return true }
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
    }

    /// Hands the records of a lane in a stretch to `visit` until that returns false; returns whether it did.
    private static func read(
        _ stretch: LogStretch, of segment: LogSegment, lane: UInt32, visit: (LogRecordView) throws -> Bool
    ) throws -> Bool {
        let window: [UInt8]
        do throws(FileError) {
            window = try segment.file.read(stretch.end - stretch.start, at: stretch.start)
        } catch { throw LogError.unreadable(error) }
        return try window.withUnsafeBytes { bytes in
            var position = 0
            while position < bytes.count {
                guard case .record(let header) = LogFrame.parse(bytes, at: position) else {
                    throw LogError.corrupt(path: segment.file.path, position: stretch.start + position)
                }
                if header.lane == lane, try !visit(LogFrame.record(header, in: bytes, at: position)) { return true }
                position += header.frameBytes
            }
            return false
        }
    }

    /// The offset of the first record of a lane that arrived at or after `time`; nil if there is none yet.
    package func firstOffset(lane: UInt32, at time: Timestamp) async throws -> UInt64? {
        let (stretches, segments) = state.withLock { state in
            (Array(state.index.stretches(lane: lane, at: time).prefix(2)), state.segments)
        }
        guard !stretches.isEmpty else { return nil }
        return try await pool.run {
            var found: UInt64?
            for stretch in stretches {
                guard let segment = segments[stretch.segment] else { continue }
                let done = try Self.read(stretch, of: segment, lane: lane) { record in
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

    /// The offset of the oldest record of a lane that is kept; nil if it has none.
    package func first(lane: UInt32) -> UInt64? { state.withLock { $0.index.lanes[lane]?.first?.firstOffset } }

    /// Raises `signal` whenever records have been appended, until `stopListening` is called with the returned number.
    package func listen(_ signal: Signal) -> Int {
        state.withLock { state in
            defer { state.nextListener += 1 }
            state.listeners[state.nextListener] = signal
            return state.nextListener
        }
    }

    package func stopListening(_ listener: Int) { state.withLock { _ = $0.listeners.removeValue(forKey: listener) } }

    // MARK: Trimming

    /// Removes the segments in which every record lies before its lane's offset; lanes not named keep everything.
    package func trim(before offsets: [UInt32: UInt64]) async throws {
        let removed = state.withLock { state -> [LogSegment] in
            let bases = state.segments.keys.filter { base in
                base != state.active && state.index.isDone(segment: base, before: offsets)
            }
            return bases.compactMap { base in
                state.index.remove(segment: base)
                return state.segments.removeValue(forKey: base)
            }
        }
        guard !removed.isEmpty else { return }
        try await pool.run { for segment in removed { try DiskFile.remove(segment.file.path) } }
    }

    // MARK: Closing

    /// Refuses further records and returns when those accepted are on disk.
    package func close() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                if state.failure == nil { state.failure = .closed }
                if state.isWriting { state.closing.append(continuation) }
                return !state.isWriting
            }
            if isIdle { continuation.resume() }
        }
    }

    /// Closes the log and removes its files.
    package func destroy() async throws {
        await close()
        try await pool.run { [folder] in try FileManager.default.removeItem(atPath: folder) }
    }
}
