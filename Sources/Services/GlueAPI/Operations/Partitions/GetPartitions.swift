import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// Partitions for which an expression over the partition keys holds; segments never overlap.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetPartitions.html
    package func getPartitions(
        _ input: Glue.GetPartitionsRequest, _ call: Call
    ) async throws -> Glue.GetPartitionsResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let (found, next) = try await partitions(
            table: input.tableName, database: database, expression: input.expression, segment: input.segment,
            token: input.nextToken, limit: input.maxResults, call)
        return .init(
            partitions: try found.map {
                try .init(
                    $0, table: input.tableName, database: input.databaseName,
                    hidesColumns: input.excludeColumnSchema ?? false, call)
            }, nextToken: next)
    }
}
