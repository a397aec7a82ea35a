import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `BatchDeleteConnection`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchDeleteConnection.html
    package func batchDeleteConnection(
        _ input: Glue.BatchDeleteConnectionRequest, _ call: Call
    ) async throws -> Glue.BatchDeleteConnectionResponse {
        _ = try Self.catalogName(input.catalogId, call)
        var (succeeded, errors): ([String], [String: Glue.ErrorDetail]) = ([], [:])
        for name in input.connectionNameList {
            do {
                try await catalog.deleteConnection(name, in: call.scope)
                try await dropTags("connection", name, call)
                succeeded.append(name)
            } catch {
                errors[name] = try detail(error)
            }
        }
        return .init(succeeded: succeeded, errors: errors)
    }
}
