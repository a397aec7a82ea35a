import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `DeleteUserDefinedFunction`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteUserDefinedFunction.html
    package func deleteUserDefinedFunction(
        _ input: Glue.DeleteUserDefinedFunctionRequest, _ call: Call
    ) async throws -> Glue.DeleteUserDefinedFunctionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        try await catalog.deleteFunction(input.functionName, database: database, in: call.scope)
        return .init()
    }
}
