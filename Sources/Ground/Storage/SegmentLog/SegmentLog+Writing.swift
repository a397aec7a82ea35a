import Core
import NIOCore
import Synchronization

extension SegmentLog {
    /// Appends the records in their order and returns the offset of the first; the others follow it one by one.
    ///
    /// Returns when all of them are on disk. `now` becomes their arrival, unless the log has a later one already.
    package func append(_ records: [NewLogRecord], now: Timestamp) async throws -> UInt64 {
        try await append(LogBatch(records), now: now)
    }

    /// Appends a batch as `append(_:now:)` does records.
    package func append(_ batch: LogBatch, now: Timestamp) async throws -> UInt64 {
        try await withCheckedThrowingContinuation { continuation in
            enqueue(batch, now: now) { continuation.resume(with: $0) }
        }
    }

    /// Takes a batch in; `completion` is called when its records are on disk, with the offset of the first, or with why they
    /// are not.
    ///
    /// Batches are written in the order of these calls. One that the caller keeps is copied.
    package func enqueue(
        _ batch: consuming LogBatch, now: Timestamp, completion: @Sendable @escaping (Result<UInt64, any Error>) -> Void
    ) {
        let reservation = reserve(for: batch, now: now)
        fill(reservation, with: batch, completion: completion)
    }

    /// A place in the order of a log's records.
    package struct Reservation: Sendable {
        let outcome: Result<Place, LogError>

        struct Place: Sendable {
            let ticket: Int
            let firstOffset: UInt64
            let arrival: Timestamp
        }
    }

    /// Takes a place for the records of a batch, in the order of these calls.
    ///
    /// It must be followed by `fill`, without a wait between: what comes later in the log waits for it.
    package func reserve(for batch: LogBatch, now: Timestamp) -> Reservation {
        precondition(!batch.isEmpty, "an append holds records")
        let bytes = batch.frameBytes
        let outcome: Result<Reservation.Place, LogError> = state.withLock { state in
            guard !state.isClosed else { return .failure(.closed) }
            guard state.pendingBytes + bytes <= Limits.Storage.pendingBytes else { return .failure(.overloaded) }
            let offset = state.nextOffset
            state.nextOffset += UInt64(batch.count)
            state.lastArrival = max(state.lastArrival, now)
            state.pendingBytes += bytes
            state.pending.append(nil)
            return .success(
                Reservation.Place(
                    ticket: state.firstTicket + state.pending.count - 1, firstOffset: offset,
                    arrival: state.lastArrival))
        }
        return Reservation(outcome: outcome)
    }

    /// Hands over the batch that a place was taken for.
    ///
    /// Its frames are completed on the thread of the caller, so that callers share that work and the writer only writes.
    package func fill(
        _ reservation: Reservation, with batch: consuming LogBatch,
        completion: @Sendable @escaping (Result<UInt64, any Error>) -> Void
    ) {
        let place: Reservation.Place
        switch reservation.outcome {
        case .success(let found): place = found
        case .failure(let error): return completion(.failure(error))
        }
        let append = Append(piece: batch.completed(firstOffset: place.firstOffset, arrival: place.arrival, seed: seed))
        {
            error in
            completion(error.map { .failure($0) } ?? .success(place.firstOffset))
        }
        let begins = state.withLock { state in
            state.pending[place.ticket - state.firstTicket] = append
            guard !state.isWriting, state.pending[0] != nil else { return false }
            state.isWriting = true
            return true
        }
        if begins { pool.schedule { self.writeUntilIdle() } }
    }

    /// Runs on a thread of the pool for as long as there is something to write.
    func writeUntilIdle() {
        while true {
            let appends = state.withLock { state -> [Append] in
                let ready = state.pending.prefix { $0 != nil }.compactMap(\.self)
                state.pending.removeFirst(ready.count)
                state.firstTicket += ready.count
                guard ready.isEmpty else { return ready }
                state.isWriting = false
                if state.isIdle {
                    state.waitingForIdle.forEach { $0.resume() }
                    state.waitingForIdle = []
                }
                return []
            }
            guard !appends.isEmpty else { return }
            defer { markWritten() }
            let outcome: LogError?
            do {
                try write(appends.map(\.piece))
                outcome = nil
            } catch {
                outcome = .unwritable(error)
            }
            state.withLock { state in
                state.pendingBytes -= appends.reduce(0) { $0 + $1.piece.frames.readableBytes }
            }
            appends.forEach { $0.completion(outcome) }
        }
    }

    /// Writes a mark behind the records if nothing else is to be written there at once.
    ///
    /// It is not synced: where it is found, what lies before it was, so that damage to the newest records is told from a write that was
    /// cut off. The next write takes its place.
    private func markWritten() {
        let (segment, mark, end) = state.withLock { state -> (LogSegment?, ByteBuffer, Int) in
            guard state.pending.first.flatMap(\.self) == nil, let active = state.active,
                active.end > LogSegment.headerBytes
            else { return (nil, ByteBuffer(), 0) }
            return (state.segments[active.base], nextMark(behind: active, state), active.end)
        }
        // Without it nothing is lost.
        try? segment?.file.write([mark], at: end)
    }

    private func nextMark(behind active: Active, _ state: borrowing State) -> ByteBuffer {
        LogFrame.mark(at: active.end, offset: active.nextOffset, arrival: state.lastArrival, seed: seed)
    }

    private func write(_ pieces: [LogPiece]) throws(FileError) {
        // Sorted by lane, and within a lane as they came: the lane above, the place in `sources` below.
        var order: [UInt64] = []
        var sources: [(piece: Int, run: Int)] = []
        for (number, piece) in pieces.enumerated() {
            for (place, run) in piece.runs.enumerated() {
                order.append(UInt64(run.lane) << 32 | UInt64(sources.count))
                sources.append((number, place))
            }
        }
        order.sort()
        let size = pieces.reduce(LogFrame.markBytes) { $0 + $1.frames.readableBytes }
        let firstOffset = pieces[0].runs.reduce(UInt64.max) { min($0, $1.firstOffset) }
        let lastOffset = pieces.reduce(0) { last, piece in piece.runs.reduce(last) { max($0, $1.lastOffset) } }
        let (segment, end) = try segment(for: size, offset: firstOffset)
        var parts = [LogFrame.mark(at: end, offset: firstOffset, arrival: pieces[0].arrival, seed: seed)]
        var places: [LogIndex.Place] = []
        parts.reserveCapacity(order.count + 1)
        places.reserveCapacity(order.count)
        var position = end + LogFrame.markBytes
        for key in order {
            let source = sources[Int(truncatingIfNeeded: key & 0xFFFF_FFFF)]
            let piece = pieces[source.piece]
            let run = piece.runs[source.run]
            guard let part = piece.frames.getSlice(at: run.start, length: run.bytes) else {
                preconditionFailure("a run lies within its piece")
            }
            parts.append(part)
            places.append(
                LogIndex.Place(
                    lane: run.lane, firstOffset: run.firstOffset, lastOffset: run.lastOffset, arrival: piece.arrival,
                    start: position, end: position + run.bytes, dataBytes: run.dataBytes))
            position += run.bytes
        }
        let fileEnd = try put(parts, bytes: size, into: segment, at: end)
        let listeners = state.withLock { state in
            state.index.add(places, segment: segment.base)
            state.active?.end = end + size
            state.active?.nextOffset = lastOffset + 1
            state.active?.fileEnd = fileEnd
            return Array(state.listeners.values)
        }
        listeners.forEach { $0.raise() }
    }

    /// Writes and syncs, and returns how long the file then is; after a failure the segment is as it was, or is not written to
    /// again.
    private func put(
        _ parts: [ByteBuffer], bytes size: Int, into segment: LogSegment, at end: Int
    ) throws(FileError) -> Int {
        var fileEnd = state.withLock { $0.active?.fileEnd ?? end }
        var parts = parts
        if end + size < fileEnd {
            // A page that is written in part would have to be read before.
            let rest = min(fileEnd - end - size, (Self.pageBytes - (end + size) % Self.pageBytes) % Self.pageBytes)
            parts.append(ByteBuffer(repeating: 0, count: rest))
        }
        do throws(FileError) {
            do throws(FileError) { try segment.file.write(parts, at: end) } catch {
                guard error.isFull, files.makeRoom() else { throw error }
                try segment.file.write(parts, at: end)
            }
        } catch {
            // What was written of it must not be taken for records at the next start.
            do throws(FileError) {
                try segment.file.truncate(to: end)
                state.withLock { $0.active?.fileEnd = end }
            } catch { state.withLock { $0.active = nil } }
            throw error
        }
        // A sync of bytes that the file already has takes half the time of one that makes it longer. Small writes are
        // worth the zeros after them, large ones are not (Benchmarks/README.md).
        if end + size > fileEnd, size <= Limits.Storage.zeroAheadBelowBytes {
            // As many as there are records, so that a log that is hardly used stays small.
            let zeros = min(Limits.Storage.zeroAheadBytes, max(Limits.Storage.zeroAheadAtLeastBytes, end))
            // Where there is no room for zeros there may still be some for records.
            try? segment.file.write([ByteBuffer(repeating: 0, count: zeros)], at: end + size)
            fileEnd = end + size + zeros
        }
        do {
            try segment.file.sync()
        } catch {
            state.withLock { $0.active = nil }
            throw error
        }
        return max(fileEnd, end + size)
    }

    private static let pageBytes = 4096

    /// The segment that takes the next `size` bytes, and where; a full one is sealed and another begun.
    private func segment(for size: Int, offset: UInt64) throws(FileError) -> (LogSegment, Int) {
        let (active, end) = state.withLock { state in
            (state.active.flatMap { state.segments[$0.base] }, state.active?.end ?? 0)
        }
        if let active {
            if end == LogSegment.headerBytes || end + size <= segmentBytes { return (active, end) }
            // Without its index the segment is read through at the next start, so a failure here loses nothing.
            // With damage it gets none, so that the next start finds that as well.
            let (mark, index) = state.withLock { state in
                (
                    state.active.map { nextMark(behind: $0, state) } ?? ByteBuffer(),
                    state.index.isDamaged(segment: active.base) ? nil : state.index
                )
            }
            try? active.seal(at: end, mark: mark, index: index)
            let sealed = LogSegment(
                base: active.base, file: try files.openSealed(LogSegment.fileName(base: active.base)), seed: active.seed
            )
            state.withLock { state in
                // It may have been removed meanwhile.
                guard state.segments[active.base] != nil else { return }
                state.segments[active.base] = sealed
                state.segmentBytes[active.base] = end
            }
        }
        let next = try LogSegment.create(in: files, base: offset, seed: seed)
        let fileEnd = try next.file.size()
        state.withLock {
            $0.segments[next.base] = next
            $0.active = Active(
                base: next.base, end: LogSegment.headerBytes, fileEnd: fileEnd, nextOffset: next.base)
        }
        return (next, LogSegment.headerBytes)
    }
}
