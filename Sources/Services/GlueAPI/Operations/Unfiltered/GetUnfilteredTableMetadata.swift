import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// A table with what its caller may see of it: all, as Lake Formation governs nothing here.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetUnfilteredTableMetadata.html
    package func getUnfilteredTableMetadata(
        _ input: Glue.GetUnfilteredTableMetadataRequest, _ call: Call
    ) async throws -> Glue.GetUnfilteredTableMetadataResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let table = try Glue.Table(try await catalog.table(input.name, database: database, in: call.scope))
        let columns = (table.storageDescriptor?.columns ?? []) + (table.partitionKeys ?? [])
        return .init(
            table: table, authorizedColumns: columns.map(\.name), isRegisteredWithLakeFormation: false, cellFilters: [],
            isMultiDialectView: false,
            resourceArn: "\(Self.arn("table", "\(table.databaseName ?? "")/\(table.name)", call))", isProtected: false,
            permissions: ["ALL"])
    }
}
