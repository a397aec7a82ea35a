import Core
import Storage
import Synchronization

/// A delivery stream that runs: its name and its document.
package final class DeliveryStream: Sendable {
    package let scope: Scope
    package let name: String
    private let state: Mutex<DeliveryStreamDocument>
    /// Raised when the destination changes.
    private let signals = Mutex<[ObjectIdentifier: Signal]>([:])
    package let metrics = DeliveryMetrics()

    init(scope: Scope, name: String, document: DeliveryStreamDocument) {
        self.scope = scope
        self.name = name
        state = Mutex(document)
    }

    package var document: DeliveryStreamDocument { state.withLock(\.self) }
    package var arn: ARN { ARN(service: "firehose", scope: scope, resource: "deliverystream/\(name)") }

    func update(_ document: DeliveryStreamDocument) {
        state.withLock { $0 = document }
        for signal in signals.withLock({ Array($0.values) }) { signal.raise() }
    }

    /// Raises `signal` whenever the destination changes, until `stopWaking` is called.
    func wake(_ signal: Signal) { signals.withLock { $0[ObjectIdentifier(signal)] = signal } }
    func stopWaking(_ signal: Signal) { signals.withLock { $0[ObjectIdentifier(signal)] = nil } }
}
