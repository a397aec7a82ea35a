import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `BatchGetPartition`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchGetPartition.html
    package func batchGetPartition(
        _ input: Glue.BatchGetPartitionRequest, _ call: Call
    ) async throws -> Glue.BatchGetPartitionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        // As on AWS: what is not there is left out.
        let found = try await catalog.partitions(
            input.partitionsToGet.map(\.values), table: input.tableName, database: database, in: call.scope)
        return .init(
            partitions: try found.map {
                try .init($0, table: input.tableName, database: input.databaseName, call)
            }, unprocessedKeys: [])
    }
}
