import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `UpdatePartition`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdatePartition.html
    package func updatePartition(
        _ input: Glue.UpdatePartitionRequest, _ call: Call
    ) async throws -> Glue.UpdatePartitionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        try await catalog.putPartition(
            .init(PartitionDocument(input.partitionInput), replacing: input.partitionValueList), table: input.tableName,
            database: database, in: call.scope)
        return .init()
    }
}
