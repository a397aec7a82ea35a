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
        try await catalog.putPartition(
            PartitionDocument(input.partitionInput), table: input.tableName, database: input.databaseName,
            replacing: input.partitionValueList, in: call.scope)
        return .init()
    }
}
