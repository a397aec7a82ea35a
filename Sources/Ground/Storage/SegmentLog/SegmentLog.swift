import Core
import Synchronization

/// An append-only log of records in lanes, durable when `append` returns.
///
/// One writer at a time takes all that is queued, writes it in one piece, syncs once, and then answers every caller (group
/// commit). A record becomes readable when it is on disk, never before. Within one write the records of a lane lie together.
///
/// A write that fails is refused and nothing of it is acknowledged. After a sync that failed nobody knows what of the segment
/// is on the disk: it is left as it is, and the next write begins another.
package final class SegmentLog: Sendable {
    let files: any LogFiles
    let pool: BlockingPool
    package let cipher: LogCipher?
    /// What was on the disk when the log was opened and cannot be read any more.
    package let damage: [LogDamage]
    /// A segment is full when it would grow beyond this.
    let segmentBytes: Int
    /// What the checksums of its frames begin with; no other log has it.
    let seed: UInt32
    let state: Mutex<State>

    struct State {
        var index = LogIndex()
        var segments: [UInt64: LogSegment] = [:]
        /// Bytes of those that are not written to.
        var segmentBytes: [UInt64: Int] = [:]
        /// The segment that is written to; nil if the next write begins one.
        var active: Active?
        var nextOffset: UInt64
        var lastArrival = Timestamp(milliseconds: 0)
        /// What is to be written, in order; nil where a place is taken and not yet filled.
        var pending: [Append?] = []
        /// The ticket of the first of them.
        var firstTicket = 0
        var pendingBytes = 0
        var isWriting = false
        var isClosed = false
        /// Those who may be reading segments that are removed.
        var readers = 0
        var listeners: [Int: Signal] = [:]
        var nextListener = 0
        var waitingForIdle: [CheckedContinuation<Void, Never>] = []
        var isIdle: Bool { !isWriting && pending.isEmpty }
    }

    struct Active {
        let base: UInt64
        /// Where the records end.
        var end: Int
        /// How many bytes the file has: zeros after the records, or what it held before.
        var fileEnd: Int
        /// No record from here on was written.
        var nextOffset: UInt64
    }

    struct Append {
        let piece: LogPiece
        let completion: @Sendable (LogError?) -> Void
    }

    private init(
        files: any LogFiles, pool: BlockingPool, cipher: LogCipher?, segmentBytes: Int, seed: UInt32,
        damage: [LogDamage], state: consuming State
    ) {
        self.segmentBytes = segmentBytes
        self.seed = seed
        self.files = files
        self.pool = pool
        self.cipher = cipher
        self.damage = damage
        self.state = Mutex(state)
    }

    /// Opens the log in `folder`, creating it if there is none, and cuts off a last write that did not finish.
    ///
    /// No record gets an offset below `minimumOffset`, even if the log is empty. `cipher` opens records that are sealed. What it
    /// removes goes to `spares`, and what it begins comes from there.
    package static func open(
        folder: String, pool: BlockingPool, minimumOffset: UInt64 = 1, cipher: LogCipher? = nil,
        spares: SpareSegments? = nil
    ) async throws -> SegmentLog {
        try await open(
            DiskLogFiles(path: folder, spares: spares), pool: pool, minimumOffset: minimumOffset, cipher: cipher)
    }

    package static func open(
        _ files: any LogFiles, pool: BlockingPool, minimumOffset: UInt64 = 1, cipher: LogCipher? = nil
    ) async throws -> SegmentLog {
        try await pool.run {
            try openNow(files, pool: pool, minimumOffset: minimumOffset, cipher: cipher)
        }
    }

    /// Opens the log on the calling thread.
    static func openNow(
        _ files: any LogFiles, pool: BlockingPool, minimumOffset: UInt64 = 1, cipher: LogCipher? = nil,
        segmentBytes: Int = Limits.Storage.segmentBytes
    ) throws -> SegmentLog {
        let recovered = try recover(files, minimumOffset: minimumOffset)
        return SegmentLog(
            files: files, pool: pool, cipher: cipher, segmentBytes: segmentBytes, seed: recovered.seed,
            damage: recovered.damage, state: recovered.state)
    }

    private struct Recovered: ~Copyable {
        let state: State
        let seed: UInt32
        let damage: [LogDamage]
    }

    private static func recover(_ files: any LogFiles, minimumOffset: UInt64) throws(FileError) -> Recovered {
        let names = try files.names().filter { $0.hasSuffix(".log") }.sorted()
        var opened: [(base: UInt64, file: any LogFile, seed: UInt32?)] = []
        for name in names {
            guard let base = UInt64(name.dropLast(4)) else { continue }
            let file = try files.openSealed(name)
            opened.append((base, file, try LogSegment.seed(of: file, base: base)))
        }
        let seed = opened.compactMap(\.seed).last { $0 != 0 } ?? UInt32.random(in: 1...UInt32.max)
        var index = LogIndex()
        var segments: [UInt64: LogSegment] = [:]
        var segmentBytes: [UInt64: Int] = [:]
        var last: (base: UInt64, end: Int)?
        var allDamage: [LogDamage] = []
        for (position, found) in opened.enumerated() {
            let segment = LogSegment(base: found.base, file: found.file, seed: found.seed ?? seed)
            segmentBytes[found.base] = try segment.file.size()
            if let entries = try segment.sealedIndex(), index.add(encoded: entries, segment: found.base) {
                segments[found.base] = segment
                continue
            }
            let (end, damage) = try segment.scan(into: &index)
            let isLast = position == opened.count - 1
            if isLast, found.seed == nil, end == LogSegment.headerBytes {
                // The server stopped while it began this segment; nothing in it was acknowledged.
                try files.remove(LogSegment.fileName(base: found.base), isUnread: true)
                break
            }
            segments[found.base] = segment
            allDamage += damage
            // Offsets of what was never acknowledged are given again: once the file is written over, nothing in it may have them.
            if try segment.file.size() > end { try segment.file.truncate(to: end) }
            // What a server that was killed had written is read from now on, and so must not go with the power.
            try segment.file.sync()
            // Frames of this log go into segments of its seed only.
            if isLast, found.seed == seed {
                last = (found.base, end)
                let file = try files.open(LogSegment.fileName(base: found.base), isNew: false)
                segments[found.base] = LogSegment(base: found.base, file: file, seed: seed)
            }
        }
        let newest = index.lastOffset
        let next = max((newest ?? 0) + 1, (segments.keys.max() ?? 0) + (newest == nil ? 0 : 1), minimumOffset)
        var state = State(nextOffset: next)
        state.active = last.map { last in
            Active(base: last.base, end: last.end, fileEnd: last.end, nextOffset: newest.map { $0 + 1 } ?? last.base)
        }
        state.index = index
        state.segments = segments
        state.segmentBytes = segmentBytes
        state.lastArrival = index.lastArrivals.values.max() ?? Timestamp(milliseconds: 0)
        return Recovered(state: state, seed: seed, damage: allDamage)
    }

    /// About how many bytes of the disk it has.
    package var storedBytes: Int {
        state.withLock { state in
            let active = state.active
            return state.segmentBytes.reduce(active?.end ?? 0) {
                $1.key == active?.base ? $0 : $0.clamped(adding: $1.value)
            }
        }
    }

    /// The lanes that have records.
    package var lanes: [UInt32] { state.withLock { Array($0.index.lanes.keys) } }

    /// Takes an offset that no record will have, as the beginning of a lane.
    package func reserveOffset() -> UInt64 {
        state.withLock { state in
            defer { state.nextOffset += 1 }
            return state.nextOffset
        }
    }

    // MARK: Listening

    /// Raises `signal` whenever records have been appended, until `stopListening` is called with the returned number.
    package func listen(_ signal: Signal) -> Int {
        state.withLock { state in
            defer { state.nextListener += 1 }
            state.listeners[state.nextListener] = signal
            return state.nextListener
        }
    }

    package func stopListening(_ listener: Int) { state.withLock { _ = $0.listeners.removeValue(forKey: listener) } }

    /// Wakes those who listen without a record having come.
    package func wakeListeners() { state.withLock { Array($0.listeners.values) }.forEach { $0.raise() } }

    // MARK: Trimming

    /// Removes the segments in which every record lies before its lane's offset; lanes not named keep everything.
    ///
    /// The newest stays: the next start learns from it which offsets were given.
    package func trim(before offsets: [UInt32: UInt64]) async throws {
        try await pool.run { try self.trimNow(before: offsets) }
    }

    /// Trims on the calling thread, as the function above does.
    func trimNow(before offsets: [UInt32: UInt64]) throws(FileError) {
        try removeSegments { state in
            let newest = state.segments.keys.max()
            return state.segments.keys.filter { base in
                base != newest && state.index.isDone(segment: base, before: offsets)
            }
        }
    }

    /// Removes the segments whose records all arrived before `time`.
    ///
    /// Arrivals never decrease, so that a segment is over when the one after it began before that time. When every record is
    /// that old an empty segment takes the place of the last one: the next start learns from it which offsets were given.
    package func trim(before time: Timestamp) async throws {
        try await pool.run {
            try self.beginAnew(ifAllCameBefore: time)
            try self.removeSegments { state in
                let bases = state.segments.keys.sorted()
                return Array(
                    zip(bases, bases.dropFirst())
                        .prefix { (state.index.begins[$1] ?? state.lastArrival) < time }.map { $0.0 })
            }
        }
    }

    private func beginAnew(ifAllCameBefore time: Timestamp) throws(FileError) {
        let offset = state.withLock { state -> UInt64? in
            guard state.isIdle, state.lastArrival < time, let last = state.segments.keys.max(),
                state.index.begins[last] != nil
            else { return nil }
            // What comes now waits.
            state.isWriting = true
            return state.nextOffset
        }
        guard let offset else { return }
        defer { writeUntilIdle() }
        let next = try LogSegment.create(in: files, base: offset, seed: seed)
        try next.file.truncate(to: LogSegment.headerBytes)
        state.withLock {
            $0.segments[next.base] = next
            $0.active = Active(
                base: next.base, end: LogSegment.headerBytes, fileEnd: LogSegment.headerBytes, nextOffset: next.base)
        }
    }

    private func removeSegments(_ choose: (inout State) -> [UInt64]) throws(FileError) {
        let (removed, isUnread) = state.withLock { state in
            let removed = choose(&state).filter { base in
                state.index.remove(segment: base)
                state.segmentBytes[base] = nil
                return state.segments.removeValue(forKey: base) != nil
            }
            return (removed, state.readers == 0)
        }
        for base in removed { try files.remove(LogSegment.fileName(base: base), isUnread: isUnread) }
    }

    // MARK: Closing

    /// Refuses further records and returns when those accepted are on disk.
    package func close() async {
        state.withLock { $0.isClosed = true }
        await flush()
    }

    /// Returns when all that has been taken in is written, or has failed.
    package func flush() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                if !state.isIdle { state.waitingForIdle.append(continuation) }
                return state.isIdle
            }
            if isIdle { continuation.resume() }
        }
    }

    /// Closes the log and removes its files.
    package func destroy() async throws {
        await close()
        try await pool.run { try self.destroyNow() }
    }

    /// Removes the log's files on the calling thread; nothing may be on its way to them.
    func destroyNow() throws(FileError) {
        try removeSegments { state in
            state.active = nil
            return Array(state.segments.keys)
        }
        try files.removeAll()
    }
}
