/// A Redshift cluster, or a PostgreSQL server that stands for one: where it is, and its database.
///
/// Stored on disk within a delivery stream.
package struct Cluster: Codable, Sendable, Equatable {
    package var host: String
    package var port: Int
    package var database: String

    /// The cluster of a JDBC URL, `jdbc:redshift://HOST:PORT/DATABASE` or `jdbc:postgresql://…`; nil for any other text.
    package init?(jdbcURL: String) {
        guard let scheme = ["jdbc:redshift://", "jdbc:postgresql://"].first(where: { jdbcURL.hasPrefix($0) }) else {
            return nil
        }
        let parts = jdbcURL.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, let (host, port) = Self.address(String(parts[0])) else { return nil }
        self.host = host
        self.port = port
        database = String(parts[1])
    }

    /// The parts of `HOST:PORT`.
    package static func address(_ text: String) -> (host: String, port: Int)? {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (1...65_535).contains(port), colon > text.startIndex
        else { return nil }
        return (String(text[..<colon]), port)
    }
}

/// How tables are loaded into, as which user.
package struct ClusterLogin: Sendable {
    package let cluster: Cluster
    let mayBeLocal: Bool
    package let user: String
    package let password: String

    package init(_ server: ClusterServers.Server, user: String, password: String) {
        cluster = server.cluster
        mayBeLocal = server.mayBeLocal
        self.user = user
        self.password = password
    }
}

/// The servers that stand for Redshift clusters, as the settings of this server say.
package struct ClusterServers: Sendable, Equatable {
    private var servers: [String: String] = [:]
    /// Whether clusters of other addresses than the settings' may be on this machine, as where only its owner makes requests.
    private let allowsLocal: Bool

    /// The setting has another form.
    package struct Invalid: Error {}

    package init(allowsLocal: Bool = true) { self.allowsLocal = allowsLocal }

    /// Each of `HOST[:PORT]=HOST:PORT`: the cluster's address, and that of the server which stands for it.
    package init(_ settings: [String], allowsLocal: Bool) throws(Invalid) {
        self.allowsLocal = allowsLocal
        for setting in settings {
            let parts = setting.split(separator: "=").map(String.init)
            guard parts.count == 2, Cluster.address(parts[1]) != nil else { throw Invalid() }
            servers[parts[0]] = parts[1]
        }
    }

    /// What is connected to for a cluster.
    package struct Server: Sendable {
        package let cluster: Cluster
        /// Whether it may be on this machine.
        let mayBeLocal: Bool
    }

    /// Where to connect to for a cluster.
    package func server(of cluster: Cluster) -> Server {
        guard let address = servers["\(cluster.host):\(cluster.port)"] ?? servers[cluster.host],
            let (host, port) = Cluster.address(address)
        else { return Server(cluster: cluster, mayBeLocal: allowsLocal) }
        var server = cluster
        server.host = host
        server.port = port
        return Server(cluster: server, mayBeLocal: true)
    }
}
