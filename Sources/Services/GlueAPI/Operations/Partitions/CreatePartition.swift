import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `CreatePartition`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreatePartition.html
    package func createPartition(
        _ input: Glue.CreatePartitionRequest, _ call: Call
    ) async throws -> Glue.CreatePartitionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        try await catalog.putPartition(
            .init(PartitionDocument(input.partitionInput)), table: input.tableName, database: database, in: call.scope)
        return .init()
    }
}
