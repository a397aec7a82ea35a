import Core
import Crypto
import Storage

extension Streams {
    /// The 128-bit MD5 hash of a partition key, which decides the shard.
    package static func hashKey(of partitionKey: UnsafeRawBufferPointer) -> UInt128 {
        var md5 = Insecure.MD5()
        md5.update(bufferPointer: partitionKey)
        return md5.finalize().withUnsafeBytes { digest in
            let high = UInt64(bigEndian: digest.loadUnaligned(as: UInt64.self))
            let low = UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            return UInt128(high) << 64 | UInt128(low)
        }
    }

    /// Writes the records and tells what has become of each, in the same order, once those that were taken are on disk.
    ///
    /// The lanes of the batch do not count: the records' hash keys decide.
    package func put(_ batch: LogBatch, into stream: Stream) async throws -> [Stream.Placement] {
        try await withCheckedThrowingContinuation { continuation in
            put(batch, into: stream) { continuation.resume(with: $0) }
        }
    }

    /// Puts as the function above does, and calls `completion` when the records are on disk.
    package func put(_ batch: LogBatch, into stream: Stream, completion: @escaping Stream.PutCompletion) {
        let written: LogBatch
        do {
            try documents.checkRoom()
            try documents.quotas?.check(adding: batch.frameBytes, toLogs: true, for: stream.scope.account)
            let cipher = stream.document.encryptionKeyID == nil ? nil : stream.log.cipher
            written = try cipher.map { try batch.sealed(with: $0) } ?? batch
        } catch { return completion(.failure(error)) }
        stream.put(written, limits: limits, now: clock.now()) { result in
            completion(
                result.mapError { error in
                    guard let error = error as? LogError else { return error }
                    stream.count { $0.failedPutRecords += batch.count }
                    return StreamError.log(error)
                })
        }
    }

    /// Some records of a shard, and how to go on.
    package struct Page<Records: Sendable>: Sendable {
        package let records: Records
        /// Where to read on; nil at the end of a shard that is closed.
        package let nextOffset: UInt64?
        /// How far the last record read lies behind the newest of the shard.
        package let millisecondsBehind: Int64
    }

    package func read(
        _ stream: Stream, shard: UInt32, from offset: UInt64, maxRecords: Int,
        maxBytes: Int = Limits.Kinesis.bytesPerGet
    ) async throws -> Page<[LogRecord]> {
        try await read(
            stream, shard: shard, from: offset, maxRecords: maxRecords, maxBytes: maxBytes, into: []
        ) { records, view in
            records.append(view.record)
        }
    }

    /// What a read has found so far.
    private struct Found<Records: Sendable>: Sendable {
        var records: Records
        var count = 0
        var bytes = 0
        /// The last record seen, given out or too old.
        var last: (offset: UInt64, arrival: Timestamp)?
    }

    /// Reads records of a shard into a form of the caller's; `add` runs on a thread that may block.
    package func read<Records: Sendable>(
        _ stream: Stream, shard: UInt32, from offset: UInt64, maxRecords: Int,
        maxBytes: Int = Limits.Kinesis.bytesPerGet, into records: Records,
        add: @Sendable @escaping (inout Records, LogRecordView) -> Void
    ) async throws -> Page<Records> {
        try await withCheckedThrowingContinuation { continuation in
            read(
                stream, shard: shard, from: offset, maxRecords: maxRecords, maxBytes: maxBytes, into: records, add: add
            ) { continuation.resume(with: $0) }
        }
    }

    /// Reads as the function above does, and calls `completion` when it has.
    package func read<Records: Sendable>(
        _ stream: Stream, shard: UInt32, from offset: UInt64, maxRecords: Int,
        maxBytes: Int = Limits.Kinesis.bytesPerGet, into records: Records,
        add: @Sendable @escaping (inout Records, LogRecordView) -> Void,
        completion: @Sendable @escaping (Result<Page<Records>, any Error>) -> Void
    ) {
        let now = clock.now()
        let horizon = stream.horizon(at: now)
        let end = stream.document.shards.first { $0.number == shard }?.endingOffset
        if let end, offset >= end {
            return completion(.success(Page(records: records, nextOffset: nil, millisecondsBehind: 0)))
        }
        stream.log.read(
            lane: shard, from: offset, maxRecords: maxRecords, maxBytes: maxBytes, into: Found(records: records)
        ) { found, view in
            found.last = (view.offset, view.arrival)
            guard view.arrival >= horizon else { return }
            add(&found.records, view)
            found.count += 1
            found.bytes += view.data.count
        } completion: { result in
            completion(
                result.map { found in
                    // Damage behind the last record counts, as the next read tells of it; one that finds nothing came by it.
                    let newest =
                        found.last == nil
                        ? stream.log.last(lane: shard)?.offset : stream.log.newest(lane: shard, before: end ?? .max)
                    let next = found.last.map { $0.offset + 1 } ?? offset
                    let isAtTip = newest.map { $0 < next } ?? true
                    let behind = isAtTip ? 0 : max(1, now.milliseconds - (found.last?.arrival ?? now).milliseconds)
                    stream.noteRead(
                        shard: shard, bytes: found.bytes, records: found.count,
                        ageMilliseconds: isAtTip ? 0 : behind, now: now)
                    return Page(
                        records: found.records, nextOffset: isAtTip && end != nil ? nil : next,
                        millisecondsBehind: behind)
                }.mapError { error in (error as? LogError).map { StreamError.log($0) } ?? error })
        }
    }

    /// Where a reader of a shard may begin.
    package enum Start: Sendable {
        case trimHorizon
        case latest
        case at(SequenceNumber)
        case after(SequenceNumber)
        case time(Timestamp)
    }

    /// The offset of the first record that a reader beginning at `start` gets.
    package func offset(of start: Start, in stream: Stream, shard: Shard) async throws -> UInt64 {
        let newest = stream.log.newest(lane: shard.number) ?? 0
        let end = shard.endingOffset ?? max(newest, shard.startingOffset) + 1
        switch start {
        case .trimHorizon:
            let first = stream.log.first(lane: shard.number, since: stream.horizon(at: clock.now()))
            return max(first ?? 0, shard.startingOffset)
        case .latest: return end
        case .at(let number): return try checked(number, in: stream, shard: shard).offset
        case .after(let number): return try checked(number, in: stream, shard: shard).offset + 1
        case .time(let time): return try await stream.log.firstOffset(lane: shard.number, at: time) ?? end
        }
    }

    private func checked(_ number: SequenceNumber, in stream: Stream, shard: Shard) throws -> SequenceNumber {
        guard number.createdAt == stream.document.createdAt, number.shard == shard.number else {
            throw StreamError.invalidSequenceNumber(
                number.description, shard: shard.id, stream: stream.name.rawValue)
        }
        return number
    }
}
