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
    /// Batches are written in the order of these calls.
    package func enqueue(
        _ batch: LogBatch, now: Timestamp, completion: @Sendable @escaping (Result<UInt64, any Error>) -> Void
    ) {
        precondition(!batch.isEmpty, "an append holds records")
        let bytes = batch.frameBytes
        let outcome: Result<Bool, LogError> = state.withLock { state in
            guard !state.isClosed else { return .failure(.closed) }
            guard state.pendingBytes + bytes <= Limits.Storage.pendingBytes else { return .failure(.overloaded) }
            let offset = state.nextOffset
            state.nextOffset += UInt64(batch.count)
            state.lastArrival = max(state.lastArrival, now)
            state.pending.append(
                Append(batch: batch, bytes: bytes, firstOffset: offset, arrival: state.lastArrival) { error in
                    completion(error.map { .failure($0) } ?? .success(offset))
                })
            state.pendingBytes += bytes
            defer { state.isWriting = true }
            return .success(!state.isWriting)
        }
        switch outcome {
        case .failure(let error): completion(.failure(error))
        case .success(true): pool.schedule { self.writeUntilIdle() }
        case .success(false): break
        }
    }

    /// Runs on a thread of the pool for as long as there is something to write.
    private func writeUntilIdle() {
        var buffer = ByteBuffer()
        while true {
            let appends = state.withLock { state -> [Append]? in
                guard !state.pending.isEmpty else {
                    state.isWriting = false
                    state.waitingForIdle.forEach { $0.resume() }
                    state.waitingForIdle = []
                    return nil
                }
                defer { state.pending = [] }
                return state.pending
            }
            guard let appends else { return }
            let outcome: LogError?
            do {
                try write(appends, through: &buffer)
                outcome = nil
            } catch {
                outcome = .unwritable(error)
            }
            state.withLock { state in state.pendingBytes -= appends.reduce(0) { $0 + $1.bytes } }
            appends.forEach { $0.completion(outcome) }
        }
    }

    /// A record of a write: the append it is of, and its place there.
    private struct Source {
        let lane: UInt32
        let append: Int32
        let position: Int32
    }

    private func write(_ appends: [Append], through buffer: inout ByteBuffer) throws(FileError) {
        // Sorted by lane, and within a lane as they came: the lane above, the place in `sources` below.
        var order: [UInt64] = []
        var sources: [Source] = []
        sources.reserveCapacity(appends.reduce(0) { $0 + $1.batch.count })
        order.reserveCapacity(sources.capacity)
        for (number, append) in appends.enumerated() {
            for position in 0..<append.batch.count {
                let lane = append.batch.lane(at: position)
                order.append(UInt64(lane) << 32 | UInt64(sources.count))
                sources.append(Source(lane: lane, append: Int32(number), position: Int32(position)))
            }
        }
        order.sort()
        let size = appends.reduce(0) { $0 + $1.bytes }
        let (segment, end) = try segment(for: size, offset: appends[0].firstOffset)
        buffer.clear(minimumCapacity: size)
        var places: [LogIndex.Place] = []
        places.reserveCapacity(sources.count)
        for key in order {
            let source = sources[Int(key & 0xFFFF_FFFF)]
            let append = appends[Int(source.append)]
            let offset = append.firstOffset + UInt64(source.position)
            let start = end + buffer.readableBytes
            append.batch.write(at: Int(source.position), offset: offset, arrival: append.arrival, to: &buffer)
            places.append(
                LogIndex.Place(
                    lane: source.lane, offset: offset, arrival: append.arrival, start: start,
                    end: end + buffer.readableBytes))
        }
        let zeroedEnd = try put(buffer, into: segment, at: end)
        let listeners = state.withLock { state in
            state.index.add(places, segment: segment.base)
            state.active?.end = end + size
            state.active?.zeroedEnd = zeroedEnd
            return Array(state.listeners.values)
        }
        listeners.forEach { $0.raise() }
    }

    /// Writes and syncs, and returns up to where the file then holds records or zeros; after a failure the segment is as it was,
    /// or is not written to again.
    private func put(_ buffer: ByteBuffer, into segment: LogSegment, at end: Int) throws(FileError) -> Int {
        let size = buffer.readableBytes
        var zeroedEnd = state.withLock { $0.active?.zeroedEnd ?? end }
        do {
            try segment.file.write(buffer, at: end)
        } catch {
            // What was written of it must not be taken for records at the next start.
            do throws(FileError) {
                try segment.file.truncate(to: end)
                state.withLock { $0.active?.zeroedEnd = end }
            } catch { state.withLock { $0.active = nil } }
            throw error
        }
        // A sync of bytes that the file already has takes half the time of one that makes it longer. Small writes are
        // worth the zeros after them, large ones are not (Benchmarks/README.md).
        if end + size > zeroedEnd, size <= Limits.Storage.zeroAheadBelowBytes {
            // As many as there are records, so that a log that is hardly used stays small.
            let zeros = min(Limits.Storage.zeroAheadBytes, max(Limits.Storage.zeroAheadAtLeastBytes, end))
            // Where there is no room for zeros there may still be some for records.
            try? segment.file.write(ByteBuffer(repeating: 0, count: zeros), at: end + size)
            zeroedEnd = end + size + zeros
        }
        do {
            try segment.file.sync()
        } catch {
            state.withLock { $0.active = nil }
            throw error
        }
        return max(zeroedEnd, end + size)
    }

    /// The segment that takes the next `size` bytes, and where; a full one is sealed and another begun.
    private func segment(for size: Int, offset: UInt64) throws(FileError) -> (LogSegment, Int) {
        let (active, end) = state.withLock { state in
            (state.active.flatMap { state.segments[$0.base] }, state.active?.end ?? 0)
        }
        if let active {
            if end == LogSegment.headerBytes || end + size <= segmentBytes { return (active, end) }
            // Without its index the segment is read through at the next start, so a failure here loses nothing.
            try? active.seal(at: end, index: state.withLock { $0.index })
        }
        let next = try LogSegment.create(in: files, base: offset)
        state.withLock {
            $0.segments[next.base] = next
            $0.active = Active(base: next.base, end: LogSegment.headerBytes, zeroedEnd: LogSegment.headerBytes)
        }
        return (next, LogSegment.headerBytes)
    }
}
