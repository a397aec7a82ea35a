import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// What was done to the disk, in debug builds: a test rebuilds from it what a loss of power may leave.
package enum DiskOperation: Sendable {
    case open(handle: Int, path: String, isNew: Bool, isEmptied: Bool)
    case write(handle: Int, bytes: [UInt8], offset: Int)
    case truncate(handle: Int, size: Int)
    /// All that was done to the file before the operation of the number `begun` is on the disk.
    case sync(handle: Int, begun: Int)
    case createFolder(String)
    case removeFolder(String)
    case rename(String, to: String)
    case link(String, to: String)
    case remove(String)
    /// As of a file, for the names in a folder.
    case syncFolder(String, begun: Int)
}

/// Is told what is done below a folder.
package protocol DiskObserver: AnyObject, Sendable {
    /// How many operations there were.
    var count: Int { get }
    func note(_ operation: DiskOperation)
}

/// Tells observers what is done to files; in release builds there are none, and it does nothing.
package struct DiskTrace: Sendable {
    #if DEBUG
        private static let observers = Mutex<[(folder: String, observer: any DiskObserver)]>([])
        private static let handles = Atomic(0)

        /// Has an observer told what is done below `folder`.
        package static func observe(_ folder: String, _ observer: any DiskObserver) {
            observers.withLock { $0.append((folder + "/", observer)) }
        }

        package static func stopObserving(_ folder: String) {
            observers.withLock { $0.removeAll { $0.folder == folder + "/" } }
        }

        /// Who observes a path, if anybody does.
        package static func observer(of path: String) -> (any DiskObserver)? {
            observers.withLock { all in all.first { path.hasPrefix($0.folder) || path + "/" == $0.folder }?.observer }
        }

        /// A number for an open file.
        package static func newHandle() -> Int { handles.add(1, ordering: .relaxed).newValue }

        private let observer: (any DiskObserver)?
        private let handle = DiskTrace.newHandle()
    #endif

    /// Of a file that was opened.
    init(_ path: String, flags: Int32) {
        #if DEBUG
            observer = Self.observer(of: path)
            observer?.note(
                .open(
                    handle: handle, path: path, isNew: flags & O_CREAT != 0, isEmptied: flags & O_TRUNC != 0))
        #endif
    }

    func wrote(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        #if DEBUG
            observer?.note(.write(handle: handle, bytes: Array(bytes), offset: offset))
        #endif
    }

    func truncated(to size: Int) {
        #if DEBUG
            observer?.note(.truncate(handle: handle, size: size))
        #endif
    }

    /// Performs a sync.
    func sync(_ work: () throws(FileError) -> Void) throws(FileError) {
        #if DEBUG
            let begun = observer?.count ?? 0
            try work()
            observer?.note(.sync(handle: handle, begun: begun))
        #else
            try work()
        #endif
    }

    /// Says what was done to names below the folder of `path`.
    static func note(_ path: String, _ operation: @autoclosure () -> DiskOperation) {
        #if DEBUG
            observer(of: path)?.note(operation())
        #endif
    }

    static func syncFolder(_ path: String, _ work: () throws(FileError) -> Void) throws(FileError) {
        #if DEBUG
            let observer = observer(of: path)
            let begun = observer?.count ?? 0
            try work()
            observer?.note(.syncFolder(path, begun: begun))
        #else
            try work()
        #endif
    }
}
