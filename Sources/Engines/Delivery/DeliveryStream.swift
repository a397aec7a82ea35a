import Core
import Storage
import Synchronization

/// A delivery stream that runs: its name and its document.
package final class DeliveryStream: Sendable {
    package let scope: Scope
    package let name: String
    private let state: Mutex<DeliveryStreamDocument>
    /// Wakes the worker: new records, a changed destination.
    let signal = Signal()

    init(scope: Scope, name: String, document: DeliveryStreamDocument) {
        self.scope = scope
        self.name = name
        state = Mutex(document)
    }

    package var document: DeliveryStreamDocument { state.withLock(\.self) }
    package var arn: ARN { ARN(service: "firehose", scope: scope, resource: "deliverystream/\(name)") }

    func update(_ document: DeliveryStreamDocument) {
        state.withLock { $0 = document }
        signal.raise()
    }
}
