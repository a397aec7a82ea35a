import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    /// `CreateUserDefinedFunction`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateUserDefinedFunction.html
    package func createUserDefinedFunction(
        _ input: Glue.CreateUserDefinedFunctionRequest, _ call: Call
    ) async throws -> Glue.CreateUserDefinedFunctionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        try await catalog.createFunction(
            try Self.name(of: input.functionInput), given: OpaqueDocument(input.functionInput.wire), database: database,
            in: call.scope)
        return .init()
    }
}
