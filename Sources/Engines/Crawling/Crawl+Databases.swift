import Catalog
import Core
import Warehouse

extension Crawl {
    /// The tables of a database that a JDBC connection leads to.
    func tables(of target: OtherTargets.Database) async throws -> [(String, FoundTable)] {
        let connection = try await catalog.connection(target.connection, in: scope)
        let login = try Crawling.login(type: connection.type, properties: connection.properties, clusters: clusters)
        let parts = target.path.split(separator: "/").map(String.init)
        guard (2...3).contains(parts.count), parts[0] == login.cluster.database else {
            throw Failure(
                description:
                    "The path \(target.path) is not of the form DATABASE/SCHEMA/TABLE, with the connection's database.")
        }
        let exclusions = target.exclusions.map(GlobPattern.init)
        let found = try await DatabaseTable.all(
            login, schema: parts[1], name: parts.count == 3 ? parts[2] : "%", cancelling: pool)
        return found.filter { table in
            !exclusions.contains { $0.matches("\(table.schema)/\(table.name)") || $0.matches(table.name) }
        }.map { table in
            let name = [table.database, table.schema, table.name].joined(separator: "_")
            return (
                CrawledTable.name(name, prefix: crawler.tablePrefix, bucket: ""),
                FoundTable(document: document(of: table, connection: target.connection), partitions: [])
            )
        }
    }

    private func document(of table: DatabaseTable, connection: String) -> TableDocument {
        let parameters = [
            "classification": "postgresql", "compressionType": "none", "typeOfData": "table",
            "connectionName": connection, "CrawlerSchemaSerializerVersion": "1.0",
            "CrawlerSchemaDeserializerVersion": "1.0", "UPDATED_BY_CRAWLER": name,
        ]
        return TableDocument(
            storage: StorageDescriptor(
                columns: table.columns.map { Column(name: $0.name.lowercased(), type: $0.type) },
                location: [table.database, table.schema, table.name].joined(separator: "."), inputFormat: nil,
                outputFormat: nil, serdeLibrary: nil, parameters: parameters), partitionKeys: [],
            parameters: parameters, tableType: "EXTERNAL_TABLE")
    }
}
