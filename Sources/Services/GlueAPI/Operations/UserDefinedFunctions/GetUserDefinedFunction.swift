import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `GetUserDefinedFunction`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetUserDefinedFunction.html
    package func getUserDefinedFunction(
        _ input: Glue.GetUserDefinedFunctionRequest, _ call: Call
    ) async throws -> Glue.GetUserDefinedFunctionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let stored = try await catalog.function(input.functionName, database: database, in: call.scope)
        return .init(userDefinedFunction: try .init(stored))
    }
}
