import Catalog
import Warehouse

extension Crawling {
    /// The login of a connection: a JDBC URL of PostgreSQL or Redshift, a user and a password.
    static func login(
        type: String, properties: [String: String], clusters: ClusterServers
    ) throws(CrawlError) -> ClusterLogin {
        guard type == "JDBC" else {
            throw .unsupportedConnection("Connections of type \(type) are not supported by Millrace.")
        }
        guard let url = properties["JDBC_CONNECTION_URL"], let cluster = Cluster(jdbcURL: url) else {
            throw .unsupportedConnection(
                "Millrace connects to jdbc:postgresql:// and jdbc:redshift://HOST:PORT/DATABASE only.")
        }
        guard let user = properties["USERNAME"], let password = properties["PASSWORD"] else {
            throw .unsupportedConnection(
                "A connection needs USERNAME and PASSWORD; secrets are not supported by Millrace.")
        }
        return ClusterLogin(clusters.server(of: cluster), user: user, password: password)
    }

    /// Why a connection does not reach its data store; nil if it does.
    package func connectionFailure(type: String, properties: [String: String]) async throws -> String? {
        let login = try Self.login(type: type, properties: properties, clusters: clusters)
        do {
            try await DatabaseTable.check(login, cancelling: pool)
            return nil
        } catch let error as DatabaseError {
            return error.message
        }
    }
}
