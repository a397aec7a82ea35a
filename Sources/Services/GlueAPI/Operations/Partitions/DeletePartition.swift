import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `DeletePartition`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeletePartition.html
    package func deletePartition(
        _ input: Glue.DeletePartitionRequest, _ call: Call
    ) async throws -> Glue.DeletePartitionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        try await catalog.deletePartition(
            input.partitionValues, table: input.tableName, database: database, in: call.scope)
        return .init()
    }
}
