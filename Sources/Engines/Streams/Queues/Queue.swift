import Core
import Storage
import Synchronization

/// An open queue: its document, and the records that are received and not acknowledged.
package final class Queue: Sendable {
    package let scope: Scope
    package let name: String
    let stream: Stream
    /// Of receives and changes one at a time is carried out, as each chooses by what the others have left.
    let turn = Turn()
    let state: Mutex<State>
    /// Wakes receivers when records become visible early.
    let listeners = Mutex<[ObjectIdentifier: Signal]>([:])

    struct State {
        var document: QueueDocument
        var records: [UInt64: QueueRecordDocument]
    }

    init(
        scope: Scope, name: String, stream: Stream, document: QueueDocument, records: [UInt64: QueueRecordDocument]
    ) {
        self.scope = scope
        self.name = name
        self.stream = stream
        state = Mutex(State(document: document, records: records))
    }

    package var document: QueueDocument { state.withLock { $0.document } }
    package var arn: ARN { ARN(service: "kinesis", scope: scope, resource: "queue/\(document.id)") }
    package var streamARN: ARN { stream.arn }
    package var streamCreatedAt: Timestamp { stream.document.createdAt }

    func wake() { listeners.withLock { Array($0.values) }.forEach { $0.raise() } }
}
