import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// A partition with what its caller may see of it: all, as Lake Formation governs nothing here.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetUnfilteredPartitionMetadata.html
    package func getUnfilteredPartitionMetadata(
        _ input: Glue.GetUnfilteredPartitionMetadataRequest, _ call: Call
    ) async throws -> Glue.GetUnfilteredPartitionMetadataResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let found = try await catalog.partition(
            input.partitionValues, table: input.tableName, database: database, in: call.scope)
        let partition = try Glue.Partition(found, table: input.tableName, database: input.databaseName, call)
        return .init(
            partition: partition, authorizedColumns: try await columns(of: input.tableName, database, call),
            isRegisteredWithLakeFormation: false)
    }
}
