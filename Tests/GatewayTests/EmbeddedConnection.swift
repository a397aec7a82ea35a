import NIOCore
import NIOEmbedded

/// A channel that leads nowhere.
enum EmbeddedConnection {
    static var channel: any Channel { NIOAsyncTestingChannel() }
}
