import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `UpdateDatabase`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateDatabase.html
    package func updateDatabase(
        _ input: Glue.UpdateDatabaseRequest, _ call: Call
    ) async throws -> Glue.UpdateDatabaseResponse {
        guard input.name.lowercased() == input.databaseInput.name.lowercased() else {
            throw Glue.Errors.invalidInputException("A database cannot be renamed.")
        }
        try await catalog.updateDatabase(
            try Self.database(input.name, input.catalogId, call), try DatabaseDocument(input.databaseInput, call),
            in: call.scope)
        return .init()
    }
}
