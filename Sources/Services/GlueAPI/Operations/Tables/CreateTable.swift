import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `CreateTable`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateTable.html
    package func createTable(
        _ input: Glue.CreateTableRequest, _ call: Call
    ) async throws -> Glue.CreateTableResponse {
        guard var table = input.tableInput else {
            throw Glue.Errors.invalidInputException("TableInput is required.")
        }
        if let format = input.openTableFormatInput { table = try await iceberg(table, format, call) }
        do {
            try await catalog.createTable(
                table.name, try TableDocument(try await withColumns(table, call), call),
                database: try Self.database(input.databaseName, input.catalogId, call),
                indexes: (input.partitionIndexes ?? []).map { ($0.indexName, $0.keys) }, by: call.principal.arn,
                in: call.scope)
        } catch {
            if input.openTableFormatInput != nil { try await removeMetadata(of: table) }
            throw error
        }
        return .init()
    }
}
