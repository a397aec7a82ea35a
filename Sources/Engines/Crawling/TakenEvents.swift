import Core
import Objects
import Synchronization

/// The events that a crawl has taken from the queues of its targets, and the folders that lost objects by them.
final class TakenEvents: Sendable {
    private struct State {
        var events: [Objects.QueuedEvent] = []
        var folders: Set<Name> = []
    }

    private let state = Mutex(State())

    var events: [Objects.QueuedEvent] { state.withLock { $0.events } }

    func note(_ events: [Objects.QueuedEvent], in bucket: String) {
        state.withLock { state in
            state.events += events
            for event in events where event.isRemoval {
                var path = "\(bucket)/\(event.key)"
                while let slash = path.utf8.dropLast().lastIndex(of: UInt8(ascii: "/")) {
                    path = String(decoding: path.utf8[...slash], as: UTF8.self)
                    guard state.folders.insert(Name(path)).inserted else { break }
                }
            }
        }
    }

    /// Whether an object in a folder, which ends with a slash, or below it was removed.
    func removedSome(in folder: String, of bucket: String) -> Bool {
        state.withLock { $0.folders.contains(Name("\(bucket)/\(folder)")) }
    }
}
