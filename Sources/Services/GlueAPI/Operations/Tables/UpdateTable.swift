import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `UpdateTable`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateTable.html
    package func updateTable(
        _ input: Glue.UpdateTableRequest, _ call: Call
    ) async throws -> Glue.UpdateTableResponse {
        guard let table = input.tableInput, input.updateOpenTableFormatInput == nil else {
            throw Glue.Errors.invalidInputException("TableInput is required.")
        }
        try await catalog.updateTable(
            table.name, TableDocument(table), database: input.databaseName,
            expectedVersion: input.versionId.flatMap { Int($0) }, in: call.scope)
        return .init()
    }
}
