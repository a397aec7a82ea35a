import AWSProtocol
import Catalog
import Core
import GlueModel
import Storage

extension GlueAPI {
    /// `GetTables`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetTables.html
    package func getTables(
        _ input: Glue.GetTablesRequest, _ call: Call
    ) async throws -> Glue.GetTablesResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        var all = try await catalog.tables(database: database, in: call.scope)
        if let expression = input.expression, !expression.isEmpty {
            let pattern = try Self.namePattern(expression)
            all = all.filter { pattern.matches($0.path[1]) }
        }
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.path[1] }
        let tables = try shown.map { try Glue.Table($0) }
        guard let attributes = input.attributesToGet, !attributes.isEmpty else {
            return .init(tableList: tables, nextToken: next)
        }
        return .init(
            tableList: tables.map {
                .init(
                    name: $0.name, databaseName: $0.databaseName,
                    tableType: attributes.contains("TABLE_TYPE") ? $0.tableType : nil, catalogId: $0.catalogId)
            }, nextToken: next)
    }
}
