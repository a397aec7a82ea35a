import Foundation
import Storage

#if canImport(Glibc)
    import Glibc
#endif

/// A disk after the power went: what was synced is on it, and of the rest what chance has left.
///
/// A write of which something is left is torn at multiples of `unit`. A name that was not synced in its folder may be there or not, a
/// removal likewise; a rename is done as a whole.
struct LostDisk {
    private final class Node {
        var isFolder = false
        /// Of a file.
        var changes: [(number: Int, change: Change)] = []
        /// Of a folder.
        var names: [(number: Int, name: String, node: Node?, isKept: Bool)] = []
        var synced = 0

        init(isFolder: Bool = false) { self.isFolder = isFolder }
    }

    private enum Change {
        case write([UInt8], Int)
        case truncate(Int)
    }

    private let root = Node(isFolder: true)
    private var live: [String: Node] = [:]
    private var handles: [Int: Node] = [:]
    private var random: SeededRandom
    /// How many of a thousand of the things that were not synced are there.
    private let chance: Int
    private let unit: Int

    /// `chance` of 1,000 is a server that was killed, with the power on.
    init(_ entries: ArraySlice<PowerTrace.Entry>, chance: Int, unit: Int = 512, seed: UInt64) {
        random = SeededRandom(seed: seed)
        self.chance = chance
        self.unit = unit
        live[""] = root
        for (number, entry) in entries.enumerated() {
            if case .done(let operation) = entry { apply(operation, number) }
        }
    }

    private mutating func isKept() -> Bool { Int.random(in: 0..<1000, using: &random) < chance }

    private func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? "" }

    private func folder(_ path: String) -> Node? {
        live[path.contains("/") ? DiskFile.parent(of: path) : ""]
    }

    private mutating func set(_ path: String, _ node: Node?, _ number: Int, isKept: Bool) {
        live[path] = node
        folder(path)?.names.append((number, name(path), node, isKept))
    }

    private mutating func apply(_ operation: DiskOperation, _ number: Int) {
        switch operation {
        case .open(let handle, let path, let isNew, let isEmptied):
            if live[path] == nil, isNew { set(path, Node(), number, isKept: isKept()) }
            handles[handle] = live[path]
            if isEmptied { live[path]?.changes.append((number, .truncate(0))) }
        case .write(let handle, let bytes, let offset):
            handles[handle]?.changes.append((number, .write(bytes, offset)))
        case .truncate(let handle, let size): handles[handle]?.changes.append((number, .truncate(size)))
        case .sync(let handle, let begun):
            if let node = handles[handle] { node.synced = max(node.synced, begun) }
        case .createFolder(let path): set(path, Node(isFolder: true), number, isKept: isKept())
        case .removeFolder(let path), .remove(let path): set(path, nil, number, isKept: isKept())
        case .rename(let from, let to):
            // In one transaction of the file system's.
            let kept = isKept()
            let node = live[from]
            set(to, node, number, isKept: kept)
            set(from, nil, number, isKept: kept)
        case .link(let from, let to): set(to, live[from], number, isKept: isKept())
        case .syncFolder(let path, let begun):
            if let node = live[path] { node.synced = max(node.synced, begun) }
        }
    }

    /// Makes what is left a folder.
    mutating func write(to path: String) throws { try write(root, to: path) }

    private mutating func write(_ node: Node, to path: String) throws {
        guard node.isFolder else { return try Self.write(content(of: node), to: path) }
        mkdir(path, 0o700)
        var names: [String: Node] = [:]
        for change in node.names where change.number < node.synced || change.isKept || chance == 1000 {
            names[change.name] = change.node
        }
        for (name, inner) in names.sorted(by: { $0.key < $1.key }) { try write(inner, to: path + "/" + name) }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard file >= 0 else { throw FileError(operation: "open", path: path, errorNumber: errno) }
        defer { close(file) }
        bytes.withUnsafeBytes { _ = Glibc.write(file, $0.baseAddress, $0.count) }
    }

    private mutating func content(of node: Node) -> [UInt8] {
        var bytes: [UInt8] = []
        var longest = 0
        for (number, change) in node.changes {
            let isSynced = number < node.synced || chance == 1000
            switch change {
            case .truncate(let size):
                guard isSynced || isKept() else { continue }
                if size < bytes.count { bytes.removeLast(bytes.count - size) }
                longest = min(longest, size)
            case .write(let written, let offset):
                longest = max(longest, offset + written.count)
                var start = 0
                while start < written.count {
                    let end =
                        isSynced ? written.count : min(written.count, ((offset + start) / unit + 1) * unit - offset)
                    if isSynced || isKept() { Self.put(written[start..<end], at: offset + start, in: &bytes) }
                    start = end
                }
            }
        }
        // The length may have reached the disk without the bytes.
        if bytes.count < longest, chance > 0, isKept() {
            bytes += [UInt8](repeating: 0, count: longest - bytes.count)
        }
        return bytes
    }

    private static func put(_ piece: ArraySlice<UInt8>, at offset: Int, in bytes: inout [UInt8]) {
        if bytes.count < offset + piece.count {
            bytes += [UInt8](repeating: 0, count: offset + piece.count - bytes.count)
        }
        bytes.withUnsafeMutableBytes { target in
            piece.withUnsafeBytes {
                UnsafeMutableRawBufferPointer(rebasing: target[offset..<offset + piece.count]).copyMemory(from: $0)
            }
        }
    }
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
