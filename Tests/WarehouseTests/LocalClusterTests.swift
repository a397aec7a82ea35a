import Storage
import Testing

@testable import Warehouse

@Suite struct LocalClusterTests {
    @Test(arguments: ["127.0.0.1", "localhost", "0x7f.1", "0.0.0.0", "169.254.169.254"])
    func `a database on the own machine is reached only where settings name it`(host: String) async throws {
        let cluster = try #require(Cluster(jdbcURL: "jdbc:postgresql://\(host):1/db"))
        let strict = try ClusterServers(["named:5439=127.0.0.1:1"], allowsLocal: false)
        #expect(!strict.server(of: cluster).mayBeLocal)
        let pool = BlockingPool(threadCount: 1)
        let error = await #expect(throws: DatabaseError.self) {
            try await DatabaseTable.check(
                ClusterLogin(strict.server(of: cluster), user: "u", password: "p"), cancelling: pool)
        }
        #expect(error?.message.contains("--cluster must name") == true)
        let named = try #require(Cluster(jdbcURL: "jdbc:redshift://named:5439/db"))
        #expect(strict.server(of: named).mayBeLocal && strict.server(of: named).cluster.host == "127.0.0.1")
        #expect(ClusterServers().server(of: cluster).mayBeLocal)
        await pool.shutdown()
    }
}
