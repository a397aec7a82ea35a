import Core

/// A stretch of a segment that holds records of one lane, among those of others.
struct LogStretch: Equatable {
    /// The first record of the lane in the stretch, and the last.
    var firstOffset: UInt64
    var lastOffset: UInt64
    var firstArrival: Timestamp
    var segment: UInt64
    var start: Int
    var end: Int
    /// Data of the lane's records; nil where it is not known, as the index of a sealed segment that is opened does not tell.
    var dataBytes: Int?
    /// Part of it is damaged, and it may have records of any lane.
    var isDamaged = false
}

/// Where the records of each lane lie: one entry for about 64 KiB of a segment, so it stays small at any backlog.
struct LogIndex: Equatable {
    private(set) var lanes: [UInt32: [LogStretch]] = [:]
    private(set) var lastArrivals: [UInt32: Timestamp] = [:]
    /// The earliest arrival in each segment.
    private(set) var begins: [UInt64: Timestamp] = [:]
    /// What is damaged, in the order of the log.
    private(set) var damages: [Damage] = []

    /// A part of a segment in which records with the given offsets cannot be told.
    ///
    /// Whose they were is not known: every reader that comes there is told, of lanes that begin later too.
    struct Damage: Equatable {
        let offsets: ClosedRange<UInt64>
        /// None of them arrived later.
        let lastArrival: Timestamp
        let segment: UInt64
        let start: Int
        let end: Int
    }

    /// Records of one lane that lie together on disk and arrived at the same time.
    struct Place {
        let lane: UInt32
        let firstOffset: UInt64
        let lastOffset: UInt64
        let arrival: Timestamp
        let start: Int
        let end: Int
        let dataBytes: Int
    }

    /// Takes in records that are on disk; those of a lane come in order.
    mutating func add(_ places: some Sequence<Place>, segment: UInt64) {
        // Records of a lane mostly come together: its stretches are taken out once for all of them.
        var lane: UInt32?
        var stretches: [LogStretch] = []
        for place in places {
            if place.lane != lane {
                if let lane { lanes[lane] = stretches }
                lane = place.lane
                stretches = lanes.removeValue(forKey: place.lane) ?? []
            }
            lastArrivals[place.lane] = place.arrival
            if begins[segment].map({ place.arrival < $0 }) ?? true { begins[segment] = place.arrival }
            if let last = stretches.indices.last, stretches[last].segment == segment,
                !isDamage(behind: stretches[last]), place.end - stretches[last].start <= Limits.Storage.indexedBytes
            {
                stretches[last].end = place.end
                stretches[last].lastOffset = place.lastOffset
                stretches[last].dataBytes = stretches[last].dataBytes.map { $0 + place.dataBytes }
            } else {
                stretches.append(
                    LogStretch(
                        firstOffset: place.firstOffset, lastOffset: place.lastOffset, firstArrival: place.arrival,
                        segment: segment, start: place.start, end: place.end, dataBytes: place.dataBytes))
            }
        }
        if let lane { lanes[lane] = stretches }
    }

    /// Notes a damage that lies behind all that was added.
    mutating func add(_ damage: Damage) { damages.append(damage) }

    /// Whether a damage ends a stretch, so that what follows it lies in another.
    private func isDamage(behind stretch: LogStretch) -> Bool {
        guard let last = damages.last else { return false }
        return last.segment == stretch.segment && last.start > stretch.start
    }

    /// The newest offset that a record has, or had before it was damaged; nil if there are none.
    var lastOffset: UInt64? {
        (lanes.values.compactMap { $0.last?.lastOffset } + damages.map(\.offsets.upperBound)).max()
    }

    /// Where a reader begins who wants all of a lane that arrived at `time` or later: at its oldest record, or at a damage that may
    /// have taken an older one from it; nil if there is neither.
    func first(lane: UInt32, since time: Timestamp?) -> UInt64? {
        // Arrivals never decrease: what has an offset of such a damage, or a lower one, came earlier.
        let early = damages.last { damage in time.map { damage.lastArrival < $0 } ?? false }
        let start = early.map { $0.offsets.upperBound + 1 } ?? 0
        let own = lanes[lane]?.first { $0.lastOffset >= start }?.firstOffset
        let damaged = damages.first { $0.offsets.upperBound >= start }?.offsets.lowerBound
        return [own, damaged].compactMap { $0 }.min().map { max($0, start) }
    }

    /// The newest offset below `end` that a record of a lane has, or may have had before it was damaged.
    func newest(lane: UInt32, before end: UInt64) -> UInt64? {
        let damaged = damages.last { $0.offsets.lowerBound < end }.map { min($0.offsets.upperBound, end - 1) }
        return [lanes[lane]?.last?.lastOffset, damaged].compactMap { $0 }.max()
    }

    /// Whether something of a segment is damaged, which its footer cannot tell.
    func isDamaged(segment: UInt64) -> Bool { damages.contains { $0.segment == segment } }

    /// Whether every record of a segment lies before the offset that is given for its lane.
    func isDone(segment: UInt64, before offsets: [UInt32: UInt64]) -> Bool {
        lanes.allSatisfy { lane, stretches in
            stretches.allSatisfy { $0.segment != segment || $0.lastOffset < offsets[lane, default: 0] }
        }
            && damages.allSatisfy { damage in
                // A lane may have had no record but what is damaged.
                damage.segment != segment
                    || Set(lanes.keys).union(offsets.keys).allSatisfy {
                        damage.offsets.upperBound < offsets[$0, default: 0]
                    } && !offsets.isEmpty
            }
    }

    mutating func remove(segment: UInt64) {
        begins[segment] = nil
        damages.removeAll { $0.segment == segment }
        for lane in lanes.keys { lanes[lane]?.removeAll { $0.segment == segment } }
        lanes = lanes.filter { !$0.value.isEmpty }
        lastArrivals = lastArrivals.filter { lanes[$0.key] != nil }
    }

    /// The first stretch that can hold a record of the lane at or after `offset`, and all that follow it.
    func stretches(lane: UInt32, from offset: UInt64) -> ArraySlice<LogStretch> {
        let stretches = lanes[lane] ?? []
        let own = stretches[firstIndex(in: stretches) { $0.lastOffset >= offset }...]
        guard !damages.isEmpty else { return own }
        return merged(own, damages.filter { $0.offsets.upperBound >= offset })
    }

    /// The last stretch of the lane that begins before `time`, the one after it, and damages before that.
    func stretches(lane: UInt32, at time: Timestamp) -> ArraySlice<LogStretch> {
        let stretches = lanes[lane] ?? []
        let next = firstIndex(in: stretches) { $0.firstArrival >= time }
        let own = stretches[max(0, next - 1)..<min(next + 1, stretches.count)]
        guard !damages.isEmpty else { return own }
        return merged(own, damages.filter { $0.lastArrival >= time })
    }

    /// Stretches and damages in the order of the log.
    private func merged(_ stretches: ArraySlice<LogStretch>, _ damages: [Damage]) -> ArraySlice<LogStretch> {
        let damaged = damages.map { damage in
            LogStretch(
                firstOffset: damage.offsets.lowerBound, lastOffset: damage.offsets.upperBound,
                firstArrival: damage.lastArrival, segment: damage.segment, start: damage.start, end: damage.end,
                isDamaged: true)
        }
        return (stretches + damaged).sorted { ($0.segment, $0.start) < ($1.segment, $1.start) }[...]
    }

    /// The index of the first element for which `condition` holds, where it holds for all that follow.
    private func firstIndex(in stretches: [LogStretch], where condition: (LogStretch) -> Bool) -> Int {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if condition(stretches[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension LogIndex {
    /// The entries of one segment as its footer holds them.
    ///
    /// Stored on disk; never change the meaning of a field.
    func encoded(segment: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        func put<Number: FixedWidthInteger>(_ number: Number) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        for (lane, stretches) in lanes.sorted(by: { $0.key < $1.key }) {
            let own = stretches.filter { $0.segment == segment }
            guard !own.isEmpty else { continue }
            put(lane)
            put(UInt32(own.count))
            put(lastArrivals[lane, default: Timestamp(milliseconds: 0)].milliseconds)
            for stretch in own {
                put(stretch.firstOffset)
                put(stretch.lastOffset)
                put(stretch.firstArrival.milliseconds)
                put(UInt64(stretch.start))
                put(UInt64(stretch.end))
            }
        }
        return bytes
    }

    /// Takes in the entries of a sealed segment; false, and nothing is taken in, if the bytes are not such entries.
    mutating func add(encoded bytes: [UInt8], segment: UInt64) -> Bool {
        var position = 0
        func take<Number: FixedWidthInteger & BitwiseCopyable>(_ type: Number.Type) -> Number {
            defer { position += MemoryLayout<Number>.size }
            return bytes.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: type)) }
        }
        var found: [(lane: UInt32, lastArrival: Timestamp, stretches: [LogStretch])] = []
        while position < bytes.count {
            guard position + 16 <= bytes.count else { return false }
            let lane = take(UInt32.self)
            let count = Int(take(UInt32.self))
            let lastArrival = Timestamp(milliseconds: take(Int64.self))
            guard count <= (bytes.count - position) / 40 else { return false }
            var stretches: [LogStretch] = []
            for _ in 0..<count {
                let (first, last) = (take(UInt64.self), take(UInt64.self))
                let arrival = Timestamp(milliseconds: take(Int64.self))
                guard let start = Int(exactly: take(UInt64.self)), let end = Int(exactly: take(UInt64.self)),
                    start < end, end <= 2 * Limits.Storage.segmentBytes, first <= last
                else { return false }
                stretches.append(
                    LogStretch(
                        firstOffset: first, lastOffset: last, firstArrival: arrival, segment: segment, start: start,
                        end: end))
            }
            found.append((lane, lastArrival, stretches))
        }
        for (lane, lastArrival, stretches) in found {
            // Segments come in order, so the last one that names a lane knows its newest record.
            lastArrivals[lane] = lastArrival
            for stretch in stretches {
                begins[segment] = min(begins[segment] ?? stretch.firstArrival, stretch.firstArrival)
            }
            lanes[lane, default: []] += stretches
        }
        return true
    }
}
