import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// Partitions with what their caller may see of them: all, as Lake Formation governs nothing here.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetUnfilteredPartitionsMetadata.html
    package func getUnfilteredPartitionsMetadata(
        _ input: Glue.GetUnfilteredPartitionsMetadataRequest, _ call: Call
    ) async throws -> Glue.GetUnfilteredPartitionsMetadataResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let (found, next) = try await partitions(
            table: input.tableName, database: database, expression: input.expression, segment: input.segment,
            token: input.nextToken, limit: input.maxResults, call)
        let columns = try await columns(of: input.tableName, database, call)
        return .init(
            unfilteredPartitions: try found.map {
                .init(
                    partition: try .init($0, table: input.tableName, database: input.databaseName, call),
                    authorizedColumns: columns, isRegisteredWithLakeFormation: false)
            }, nextToken: next)
    }
}
