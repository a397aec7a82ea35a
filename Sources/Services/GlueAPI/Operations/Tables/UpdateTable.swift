import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// Replaces a table; the version before is kept unless SkipArchive says otherwise.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateTable.html
    package func updateTable(
        _ input: Glue.UpdateTableRequest, _ call: Call
    ) async throws -> Glue.UpdateTableResponse {
        guard input.updateOpenTableFormatInput == nil else {
            throw Glue.Errors.invalidInputException(
                "UpdateOpenTableFormatInput is not supported by Millrace; commit through an Iceberg library.")
        }
        guard let table = input.tableInput else {
            throw Glue.Errors.invalidInputException("TableInput is required.")
        }
        guard input.name.map({ $0.lowercased() == table.name.lowercased() }) ?? true else {
            throw Glue.Errors.invalidInputException("A table cannot be renamed.")
        }
        try await catalog.updateTable(
            table.name, try TableDocument(try await withColumns(table, call), call),
            database: try Self.database(input.databaseName, input.catalogId, call),
            expectedVersion: input.versionId, keepsVersion: !(input.skipArchive ?? false), in: call.scope)
        return .init()
    }
}
