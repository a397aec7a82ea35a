import Foundation
import Storage
import Synchronization

/// What was done below a folder, in order, and what was promised meanwhile.
final class PowerTrace: DiskObserver {
    enum Entry {
        case done(DiskOperation)
        /// From here on somebody relies on it.
        case promised(String)
    }

    let folder: String
    private let state: Mutex<[Entry]>

    /// Goes on after `entries`, as a server that was killed has left them in the page cache.
    init(_ folder: String, after entries: [Entry] = []) {
        self.folder = folder
        state = Mutex(entries)
        TraceVFS.install
        DiskTrace.observe(folder, self)
    }

    /// Nothing is noted from now on.
    func stop() {
        DiskTrace.stopObserving(folder)
        TraceVFS.forget(self)
    }

    var count: Int { state.withLock { $0.count } }
    var entries: [Entry] { state.withLock { $0 } }

    func note(_ operation: DiskOperation) { state.withLock { $0.append(.done(relative(operation))) } }
    func promise(_ text: String) { state.withLock { $0.append(.promised(text)) } }

    /// Paths below the folder, so that they mean the same in another.
    private func relative(_ operation: DiskOperation) -> DiskOperation {
        func inner(_ path: String) -> String { String(path.dropFirst(folder.count + 1)) }
        return switch operation {
        case .open(let handle, let path, let isNew, let isEmptied):
            .open(handle: handle, path: inner(path), isNew: isNew, isEmptied: isEmptied)
        case .createFolder(let path): .createFolder(inner(path))
        case .removeFolder(let path): .removeFolder(inner(path))
        case .rename(let from, let to): .rename(inner(from), to: inner(to))
        case .link(let from, let to): .link(inner(from), to: inner(to))
        case .remove(let path): .remove(inner(path))
        case .syncFolder(let path, let begun): .syncFolder(inner(path), begun: begun)
        case .write, .truncate, .sync: operation
        }
    }
}

extension [PowerTrace.Entry] {
    /// What was promised.
    var promises: [String] {
        compactMap { if case .promised(let text) = $0 { text } else { nil } }
    }
}
