import Synchronization

/// The folders in which a crawl has seen objects with data.
///
/// Crawls that go by what changed learn from it what is gone.
final class LiveFolders: Sendable {
    private let folders = Mutex<Set<String>>([])

    /// Notes a folder, which ends with a slash, and those around it.
    func note(_ folder: some StringProtocol, in bucket: String) {
        folders.withLock { folders in
            var path = "\(bucket)/\(folder)"
            while folders.insert(path).inserted, let slash = path.dropLast().lastIndex(of: "/") {
                path = String(path[...slash])
            }
        }
    }

    func contains(_ folder: String, in bucket: String) -> Bool {
        folders.withLock { $0.contains("\(bucket)/\(folder)") }
    }
}
