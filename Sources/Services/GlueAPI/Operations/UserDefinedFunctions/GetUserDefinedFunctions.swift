import AWSProtocol
import Catalog
import Core
import GlueModel
import Storage

extension GlueAPI {
    /// `GetUserDefinedFunctions`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetUserDefinedFunctions.html
    package func getUserDefinedFunctions(
        _ input: Glue.GetUserDefinedFunctionsRequest, _ call: Call
    ) async throws -> Glue.GetUserDefinedFunctionsResponse {
        let database = try input.databaseName.map { try Self.database($0, input.catalogId, call) }
        let pattern = try Self.namePattern(input.pattern)
        let all = try await catalog.functions(database: database, in: call.scope).filter { stored in
            pattern.matches(stored.path[1])
                && (input.functionType == nil || stored.value.given.wire["FunctionType"]?.string == input.functionType)
        }
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.name }
        return .init(userDefinedFunctions: try shown.map { try .init($0) }, nextToken: next)
    }
}
