import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `GetPartitionIndexes`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetPartitionIndexes.html
    package func getPartitionIndexes(
        _ input: Glue.GetPartitionIndexesRequest, _ call: Call
    ) async throws -> Glue.GetPartitionIndexesResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let indexes = try await catalog.partitionIndexes(table: input.tableName, database: database, in: call.scope)
        return .init(
            partitionIndexDescriptorList: indexes.map { name, index in
                .init(
                    indexName: name, keys: index.keys.map { .init(name: $0.name, type: $0.type) },
                    indexStatus: index.state.rawValue, backfillErrors: [])
            })
    }
}
