import CTraceVFS
import Foundation
import Storage
import Synchronization

/// Has what SQLite does to files noted among what Millrace does.
enum TraceVFS {
    private static let observers = Mutex<[Int: any DiskObserver]>([:])

    static func observer(_ handle: Int64) -> (any DiskObserver)? { observers.withLock { $0[Int(handle)] } }

    static func forget(_ observer: any DiskObserver) {
        observers.withLock { all in all = all.filter { $0.value !== observer } }
    }

    private static func text(_ path: UnsafePointer<CChar>?) -> String { path.map { String(cString: $0) } ?? "" }

    private static func folder(_ path: UnsafePointer<CChar>?) -> String { DiskFile.parent(of: text(path)) }

    /// Once a process, before any database is opened.
    static let install: Void = {
        var events = millrace_trace_vfs_events()
        events.opened = { path, isCreated in
            let path = TraceVFS.text(path)
            guard let observer = DiskTrace.observer(of: path) else { return -1 }
            let handle = DiskTrace.newHandle()
            observer.note(.open(handle: handle, path: path, isNew: isCreated != 0, isEmptied: false))
            TraceVFS.observers.withLock { $0[handle] = observer }
            return Int64(handle)
        }
        events.wrote = { handle, bytes, count, offset in
            let bytes = Array(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
            TraceVFS.observer(handle)?.note(.write(handle: Int(handle), bytes: bytes, offset: Int(offset)))
        }
        events.truncated = { TraceVFS.observer($0)?.note(.truncate(handle: Int($0), size: Int($1))) }
        events.count = { Int64(TraceVFS.observer($0)?.count ?? 0) }
        events.synced = { TraceVFS.observer($0)?.note(.sync(handle: Int($0), begun: Int($1))) }
        events.removed = { path in
            let path = TraceVFS.text(path)
            DiskTrace.observer(of: path)?.note(.remove(path))
        }
        events.count_in_folder = { Int64(DiskTrace.observer(of: TraceVFS.folder($0))?.count ?? 0) }
        events.folder_synced = { path, begun in
            let folder = TraceVFS.folder(path)
            DiskTrace.observer(of: folder)?.note(.syncFolder(folder, begun: Int(begun)))
        }
        precondition(millrace_trace_vfs_install(events) == 0, "SQLite takes a file system")
    }()
}
