import AWSProtocol
import Catalog
import GlueModel
import Storage

extension GlueAPI {
    /// `GetTables`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetTables.html
    package func getTables(
        _ input: Glue.GetTablesRequest, _ call: Call
    ) async throws -> Glue.GetTablesResponse {
        var all = try await catalog.tables(database: input.databaseName, in: call.scope)
        if let expression = input.expression, !expression.isEmpty {
            // The pattern matches the whole name, and anywhere an asterisk stands for any characters.
            let pattern = ModelPattern(expression.replacing(".*", with: "*").replacing("*", with: ".*"))
            all = all.filter { pattern.matches($0.path[1]) }
        }
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.path[1] }
        return .init(tableList: try shown.map { try .init($0) }, nextToken: next)
    }
}
