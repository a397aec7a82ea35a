import Core
import Storage
import Synchronization

/// A delivery stream that runs: its name and its document.
package final class DeliveryStream: Sendable {
    package let scope: Scope
    /// The name that it is stored under; a channel's has a prefix, as one may be called as a delivery stream is.
    let storedName: String
    package let name: String
    static let channelPrefix = "channel/"
    private let state: Mutex<DeliveryStreamDocument>
    /// Raised when the destination changes.
    private let signals = Mutex<[ObjectIdentifier: Signal]>([:])
    package let metrics = DeliveryMetrics()

    init(scope: Scope, name: String, document: DeliveryStreamDocument) {
        self.scope = scope
        storedName = name
        self.name = document.channel == nil ? name : String(name.dropFirst(Self.channelPrefix.count))
        state = Mutex(document)
    }

    package var document: DeliveryStreamDocument { state.withLock(\.self) }
    package var arn: ARN {
        document.channel == nil
            ? ARN(service: "firehose", scope: scope, resource: "deliverystream/\(name)")
            : ARN(service: "kinesis", scope: scope, resource: "channel/\(document.id)")
    }

    func update(_ document: DeliveryStreamDocument) {
        state.withLock { $0 = document }
        for signal in signals.withLock({ Array($0.values) }) { signal.raise() }
    }

    /// Raises `signal` whenever the destination changes, until `stopWaking` is called.
    func wake(_ signal: Signal) { signals.withLock { $0[ObjectIdentifier(signal)] = signal } }
    func stopWaking(_ signal: Signal) { signals.withLock { $0[ObjectIdentifier(signal)] = nil } }
}
