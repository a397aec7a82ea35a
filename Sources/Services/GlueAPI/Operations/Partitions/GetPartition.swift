import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `GetPartition`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetPartition.html
    package func getPartition(
        _ input: Glue.GetPartitionRequest, _ call: Call
    ) async throws -> Glue.GetPartitionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let found = try await catalog.partition(
            input.partitionValues, table: input.tableName, database: database, in: call.scope)
        return .init(partition: try .init(found, table: input.tableName, database: input.databaseName, call))
    }
}
