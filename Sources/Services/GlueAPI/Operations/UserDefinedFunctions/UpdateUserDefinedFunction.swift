import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    /// `UpdateUserDefinedFunction`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateUserDefinedFunction.html
    package func updateUserDefinedFunction(
        _ input: Glue.UpdateUserDefinedFunctionRequest, _ call: Call
    ) async throws -> Glue.UpdateUserDefinedFunctionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let name = input.functionInput.functionName ?? input.functionName
        guard name.lowercased() == input.functionName.lowercased() else {
            throw Glue.Errors.invalidInputException("A function cannot be renamed.")
        }
        try await catalog.updateFunction(
            name, given: OpaqueDocument(input.functionInput.wire), database: database, in: call.scope)
        return .init()
    }
}
