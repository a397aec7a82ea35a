import AWSProtocol
import Core
import Identity
import S3API

/// What a gateway is made of.
package struct GatewayConfiguration: Sendable {
    package var services: [any ServiceOperations]
    package var s3: S3API
    package var authenticator: Authenticator
    package var identity: Identity
    /// Whether every connection is encrypted.
    package var speaksTLS = false
    package var maxConnections = Limits.HTTP.connections
    /// Of one account that has proven itself; nil is no bound.
    package var connectionsPerAccount: Int?
    /// Further names of the server in open mode, and origins whose pages may call it.
    package var allowedHosts: [String] = []
    package var allowedOrigins: [String] = []
    /// What may read the metrics beside the root.
    package var metricsToken: String?
    package var metrics: @Sendable () -> String = { "" }
    /// Why the server cannot do what it is asked; nil while it can.
    package var problem: @Sendable () -> String? = { nil }
    /// Removes every resource of every account; nil where that is not allowed.
    package var reset: (@Sendable () async throws -> Void)?
    package var runPage: Gateway.RunPage = { _, _, _, _ in (404, "{}") }

    package init(
        services: [any ServiceOperations], s3: S3API, authenticator: Authenticator, identity: Identity
    ) {
        self.services = services
        self.s3 = s3
        self.authenticator = authenticator
        self.identity = identity
    }

    var adminTable: [AdminEndpoints.Endpoint] {
        [.health, .ready(problem), .metrics(token: metricsToken, metrics), .runs(runPage)]
            + (reset.map { [.reset($0)] } ?? [])
    }
}
