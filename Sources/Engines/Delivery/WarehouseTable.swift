import Core
import Warehouse

/// A table of a Redshift cluster that records are loaded into.
///
/// Stored on disk within a delivery stream.
package struct WarehouseTable: Codable, Sendable, Equatable {
    package var cluster: Cluster
    package var user: String
    /// Shown to nobody.
    package var password: String
    package var table: String
    /// The columns that are loaded, separated by commas; empty for all.
    package var columns: String
    /// Those of Redshift's COPY command.
    package var copyOptions: String
    /// How long a load that fails is tried again, before its objects are listed under `errors/manifests/`.
    package var retrySeconds: Int

    package init(
        cluster: Cluster, user: String, password: String, table: String, columns: String, copyOptions: String,
        retrySeconds: Int
    ) {
        self.cluster = cluster
        self.user = user
        self.password = password
        self.table = table
        self.columns = columns
        self.copyOptions = copyOptions
        self.retrySeconds = retrySeconds
    }
}
