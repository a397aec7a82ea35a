import Core

#if canImport(Glibc)
    import Glibc
#endif

/// A part of a segment that was on the disk and cannot be read any more.
package struct LogDamage: Sendable, Equatable, CustomStringConvertible {
    let path: String
    let start: Int
    let end: Int

    package var description: String { "\(path), bytes \(start) to \(end)" }
}

extension LogSegment {
    /// Adds the records of the segment to `index` and returns where they end, and what among them is damaged.
    ///
    /// What follows the last whole record is a write that was cut off and never acknowledged, unless a mark behind it says that it
    /// had been synced: then it is damaged, and what follows the mark is read on.
    func scan(into index: inout LogIndex) throws(FileError) -> (end: Int, damage: [LogDamage]) {
        var damage: [LogDamage] = []
        var position = Self.headerBytes
        // The first offset of the write that is being read.
        var writeOffset = base
        while true {
            position = try scanFrames(from: position, into: &index, &writeOffset)
            guard let (mark, next) = try firstMark(from: position) else { return (position, damage) }
            damage.append(LogDamage(path: file.path, start: position, end: next))
            if writeOffset < mark.offset {
                index.add(
                    LogIndex.Damage(
                        offsets: writeOffset...(mark.offset - 1), lastArrival: mark.arrival, segment: base,
                        start: position, end: next))
            }
            position = next
        }
    }

    private static let windowBytes = 4 * 1024 * 1024

    /// Adds records until one is not whole, and returns where that is.
    private func scanFrames(
        from start: Int, into index: inout LogIndex, _ writeOffset: inout UInt64
    ) throws(FileError) -> Int {
        var windowStart = start
        var needed = Self.windowBytes
        var places: [LogIndex.Place] = []
        while true {
            let window = try file.read(max(Self.windowBytes, needed), at: windowStart)
            var position = 0
            var more = false
            window.withUnsafeBytes { bytes in
                while true {
                    switch LogFrame.parse(bytes, at: position, seed: seed) {
                    case .record(let header) where header.isIntact && header.offset >= base:
                        let start = windowStart + position
                        if header.isMark {
                            writeOffset = header.offset
                        } else {
                            places.append(
                                LogIndex.Place(
                                    lane: header.lane, firstOffset: header.offset, lastOffset: header.offset,
                                    arrival: header.arrival, start: start, end: start + header.frameBytes,
                                    dataBytes: header.dataBytes))
                        }
                        position += header.frameBytes
                        continue
                    case .incomplete(let frameBytes):
                        // Beyond the window but perhaps not beyond the file.
                        more = window.count >= max(Self.windowBytes, needed)
                        needed = frameBytes
                    case .end:
                        more = position + 4 > bytes.count && window.count >= Self.windowBytes
                        needed = Self.windowBytes
                    case .record, .corrupt:
                        more = false
                    }
                    return
                }
            }
            index.add(places, segment: base)
            places.removeAll(keepingCapacity: true)
            windowStart += position
            guard more else { return windowStart }
        }
    }

    /// The first mark at or after a position of the segment, and where it is.
    private func firstMark(from start: Int) throws(FileError) -> (mark: LogFrame.Header, position: Int)? {
        var windowStart = start
        while true {
            let window = try file.read(Self.windowBytes, at: windowStart)
            let found = window.withUnsafeBytes { bytes -> (mark: LogFrame.Header, position: Int)? in
                var from = 0
                while let place = Self.find(LogFrame.markPattern, in: bytes, from: from) {
                    let frame = place - LogFrame.markPatternPosition
                    if let mark = LogFrame.mark(bytes, at: frame, position: windowStart, seed: seed),
                        mark.offset >= base
                    {
                        return (mark, windowStart + frame)
                    }
                    from = place + 1
                }
                return nil
            }
            if let found { return found }
            guard window.count == Self.windowBytes else { return nil }
            // A mark may lie across the end of the window.
            windowStart += Self.windowBytes - LogFrame.markBytes
        }
    }

    /// Where a mark's pattern begins at or after `from`; its one byte that is rare in zeros and in text is looked for.
    private static func find(_ pattern: [UInt8], in bytes: UnsafeRawBufferPointer, from: Int) -> Int? {
        let rare = LogFrame.markPatternRarePosition
        var place = from + rare
        while place < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + place, Int32(pattern[rare]), bytes.count - place)
        {
            let start = UnsafeRawPointer(found) - base - rare
            if bytes[start...].starts(with: pattern) { return start }
            place = start + rare + 1
        }
        return nil
    }
}
