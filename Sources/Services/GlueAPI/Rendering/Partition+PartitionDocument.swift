import AWSProtocol
import Catalog
import Core
import GlueModel

extension PartitionDocument {
    init(_ input: Glue.PartitionInput) {
        self.init(
            values: input.values ?? [], storage: nil, parameters: input.parameters ?? [:],
            given: OpaqueDocument(input.wire), location: input.storageDescriptor?.location)
    }
}

extension Glue.Partition {
    init(
        _ document: PartitionDocument, table: String, database: String, hidesColumns: Bool = false, _ call: Call
    ) throws {
        if let given = document.given {
            self = try given.shape(Glue.Partition.init(from:))
        } else {
            self.init(
                values: document.values, storageDescriptor: try document.storage.map { try .init($0) },
                parameters: document.parameters)
        }
        if hidesColumns { storageDescriptor?.columns = nil }
        databaseName = database.lowercased()
        tableName = table.lowercased()
        creationTime = document.createdAt
        catalogId = call.scope.account.rawValue
    }
}
