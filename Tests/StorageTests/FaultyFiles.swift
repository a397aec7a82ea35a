import NIOCore
import Synchronization

@testable import Storage

#if canImport(Glibc)
    import Glibc
#endif

/// Files that logs have removed and write over, as `SpareSegments` keeps them.
final class FaultySpares: Sendable {
    let contents = Mutex<[[UInt8]]>([])
}

/// Files in memory that forget what was not synced when the power goes, and fail when they are told to.
final class FaultyFiles: LogFiles {
    let path = "/faulty"
    private let spares: FaultySpares?
    private let state = Mutex(State())

    private struct State {
        var files: [String: Contents] = [:]
        var random: SeededRandom
        /// Chances of a failure, of a thousand calls.
        var writeFailures = 0
        var syncFailures = 0
        var freeBytes = Int.max

        init() { random = SeededRandom(seed: 0) }
    }

    struct Contents {
        /// What a reader sees.
        var bytes: [UInt8] = []
        /// What is certainly on the disk.
        var synced: [UInt8] = []
    }

    init(
        seed: UInt64, writeFailures: Int = 0, syncFailures: Int = 0, freeBytes: Int = .max, spares: FaultySpares? = nil
    ) {
        self.spares = spares
        state.withLock { state in
            state.random = SeededRandom(seed: seed)
            state.writeFailures = writeFailures
            state.syncFailures = syncFailures
            state.freeBytes = freeBytes
        }
    }

    func setFreeBytes(_ bytes: Int) { state.withLock { $0.freeBytes = bytes } }
    func setSyncFailures(_ chance: Int) { state.withLock { $0.syncFailures = chance } }

    func stopFailing() {
        state.withLock { state in
            (state.writeFailures, state.syncFailures, state.freeBytes) = (0, 0, .max)
        }
    }

    /// What the next start finds: of the bytes that were not synced some are there, page by page, and others are not.
    func losePower() {
        state.withLock { state in
            for (name, contents) in state.files {
                var kept = contents.synced
                let page = 64
                for start in stride(from: 0, to: contents.bytes.count, by: page) {
                    let end = min(start + page, contents.bytes.count)
                    guard Bool.random(using: &state.random) else { continue }
                    if kept.count < end { kept += [UInt8](repeating: 0, count: end - kept.count) }
                    kept.replaceSubrange(start..<end, with: contents.bytes[start..<end])
                }
                // The length may have reached the disk, or not.
                if Bool.random(using: &state.random), kept.count < contents.bytes.count {
                    kept += [UInt8](repeating: 0, count: contents.bytes.count - kept.count)
                }
                state.files[name] = Contents(bytes: kept, synced: kept)
            }
        }
    }

    func names() throws(FileError) -> [String] { state.withLock { Array($0.files.keys) } }

    func open(_ name: String, isNew: Bool) throws(FileError) -> any LogFile {
        try check("open", chance: \.writeFailures, name)
        state.withLock { state in
            guard isNew else { return }
            let spare = spares?.contents.withLock { $0.popLast() } ?? []
            state.files[name] = Contents(bytes: spare, synced: spare)
        }
        return FaultyFile(name: name, files: self)
    }

    func remove(_ name: String, isUnread: Bool) throws(FileError) {
        guard var spare = state.withLock({ $0.files.removeValue(forKey: name) })?.bytes, isUnread,
            spare.count >= LogSegment.beginningBytes
        else { return }
        spare.replaceSubrange(0..<LogSegment.beginningBytes, with: repeatElement(0, count: LogSegment.beginningBytes))
        spares?.contents.withLock { $0.append(spare) }
    }

    func makeRoom() -> Bool { false }
    func removeAll() throws(FileError) { state.withLock { $0.files = [:] } }

    private func check(_ operation: String, chance: KeyPath<State, Int>, _ name: String) throws(FileError) {
        let fails = state.withLock { state in Int.random(in: 0..<1000, using: &state.random) < state[keyPath: chance] }
        if fails { throw FileError(operation: operation, path: name, errorNumber: EIO) }
    }

    fileprivate func read(_ name: String, _ count: Int, _ offset: Int) -> [UInt8] {
        state.withLock { state in Array((state.files[name]?.bytes ?? []).dropFirst(offset).prefix(count)) }
    }

    fileprivate func write(_ name: String, _ parts: [ByteBuffer], _ offset: Int) throws(FileError) {
        let given = parts.flatMap { Array($0.readableBytesView) }
        let failure = state.withLock { state -> Int32? in
            var wanted = given
            var failure: Int32?
            if wanted.count > state.freeBytes {
                wanted = Array(wanted.prefix(state.freeBytes))
                failure = ENOSPC
            } else if Int.random(in: 0..<1000, using: &state.random) < state.writeFailures {
                // A short write, and then an error.
                wanted = Array(wanted.prefix(Int.random(in: 0...wanted.count, using: &state.random)))
                failure = EIO
            }
            if state.freeBytes != .max { state.freeBytes -= wanted.count }
            var all = state.files[name]?.bytes ?? []
            if all.count < offset + wanted.count {
                all += [UInt8](repeating: 0, count: offset + wanted.count - all.count)
            }
            all.replaceSubrange(offset..<(offset + wanted.count), with: wanted)
            state.files[name]?.bytes = all
            return failure
        }
        if let failure { throw FileError(operation: "write", path: name, errorNumber: failure) }
    }

    fileprivate func sync(_ name: String) throws(FileError) {
        try check("fdatasync", chance: \.syncFailures, name)
        state.withLock { state in
            guard let bytes = state.files[name]?.bytes else { return }
            state.files[name]?.synced = bytes
        }
    }

    fileprivate func truncate(_ name: String, _ size: Int) throws(FileError) {
        try check("truncate", chance: \.writeFailures, name)
        state.withLock { state in
            guard var bytes = state.files[name]?.bytes else { return }
            if bytes.count > size { bytes.removeLast(bytes.count - size) }
            state.files[name]?.bytes = bytes
        }
    }

    fileprivate func size(_ name: String) -> Int { state.withLock { $0.files[name]?.bytes.count ?? 0 } }
}

private struct FaultyFile: LogFile {
    let name: String
    let files: FaultyFiles

    var path: String { files.path + "/" + name }
    func read(_ count: Int, at offset: Int) throws(FileError) -> [UInt8] { files.read(name, count, offset) }
    func write(_ parts: [ByteBuffer], at offset: Int) throws(FileError) { try files.write(name, parts, offset) }
    func sync() throws(FileError) { try files.sync(name) }
    func truncate(to size: Int) throws(FileError) { try files.truncate(name, size) }
    func size() throws(FileError) -> Int { files.size(name) }
}

/// The same numbers for the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
