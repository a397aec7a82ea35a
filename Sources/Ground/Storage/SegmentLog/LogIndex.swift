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
    /// Part of it is damaged: what follows is kept apart, so that it can be reached.
    var isDamaged = false
}

/// Where the records of each lane lie: one entry for about 64 KiB of a segment, so it stays small at any backlog.
struct LogIndex: Equatable {
    private(set) var lanes: [UInt32: [LogStretch]] = [:]
    private(set) var lastArrivals: [UInt32: Timestamp] = [:]
    /// The earliest arrival in each segment.
    private(set) var begins: [UInt64: Timestamp] = [:]

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
            if let last = stretches.indices.last, stretches[last].segment == segment, !stretches[last].isDamaged,
                place.end - stretches[last].start <= Limits.Storage.indexedBytes
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

    /// Notes for every lane that a part of a segment, which holds records with the given offsets, is damaged.
    ///
    /// A reader that comes there is told, whatever lane it reads: whose records they were cannot be known.
    mutating func add(damaged offsets: ClosedRange<UInt64>, segment: UInt64, start: Int, end: Int) {
        for lane in lanes.keys {
            lanes[lane]?.append(
                LogStretch(
                    firstOffset: offsets.lowerBound, lastOffset: offsets.upperBound,
                    firstArrival: lastArrivals[lane] ?? Timestamp(milliseconds: 0), segment: segment, start: start,
                    end: end, isDamaged: true))
        }
    }

    /// Whether every record of a segment lies before the offset that is given for its lane.
    func isDone(segment: UInt64, before offsets: [UInt32: UInt64]) -> Bool {
        lanes.allSatisfy { lane, stretches in
            stretches.allSatisfy { $0.segment != segment || $0.lastOffset < offsets[lane, default: 0] }
        }
    }

    mutating func remove(segment: UInt64) {
        begins[segment] = nil
        for lane in lanes.keys { lanes[lane]?.removeAll { $0.segment == segment } }
        lanes = lanes.filter { !$0.value.isEmpty }
        lastArrivals = lastArrivals.filter { lanes[$0.key] != nil }
    }

    /// The first stretch that can hold a record of the lane at or after `offset`.
    func stretches(lane: UInt32, from offset: UInt64) -> ArraySlice<LogStretch> {
        guard let stretches = lanes[lane] else { return [] }
        return stretches[firstIndex(in: stretches) { $0.lastOffset >= offset }...]
    }

    /// The last stretch of the lane that begins before `time`, and all that follow it.
    func stretches(lane: UInt32, at time: Timestamp) -> ArraySlice<LogStretch> {
        guard let stretches = lanes[lane] else { return [] }
        return stretches[max(0, firstIndex(in: stretches) { $0.firstArrival >= time } - 1)...]
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

    /// Takes in the entries of a sealed segment; false if the bytes are not such entries.
    mutating func add(encoded bytes: [UInt8], segment: UInt64) -> Bool {
        var position = 0
        func take<Number: FixedWidthInteger & BitwiseCopyable>(_ type: Number.Type) -> Number {
            defer { position += MemoryLayout<Number>.size }
            return bytes.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: type)) }
        }
        while position < bytes.count {
            guard position + 16 <= bytes.count else { return false }
            let lane = take(UInt32.self)
            let count = Int(take(UInt32.self))
            // Segments come in order, so the last one that names a lane knows its newest record.
            lastArrivals[lane] = Timestamp(milliseconds: take(Int64.self))
            guard position + count * 40 <= bytes.count else { return false }
            for _ in 0..<count {
                let first = take(UInt64.self)
                let last = take(UInt64.self)
                let arrival = Timestamp(milliseconds: take(Int64.self))
                let start = Int(take(UInt64.self))
                let end = Int(take(UInt64.self))
                begins[segment] = min(begins[segment] ?? arrival, arrival)
                lanes[lane, default: []].append(
                    LogStretch(
                        firstOffset: first, lastOffset: last, firstArrival: arrival, segment: segment, start: start,
                        end: end))
            }
        }
        return true
    }
}
