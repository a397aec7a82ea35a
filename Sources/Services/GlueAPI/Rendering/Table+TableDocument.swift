import AWSProtocol
import Catalog
import Core
import GlueModel
import Storage

extension StorageDescriptor {
    init(_ given: Glue.StorageDescriptor) {
        self.init(
            columns: (given.columns ?? []).map { Column($0) }, location: given.location,
            inputFormat: given.inputFormat, outputFormat: given.outputFormat, isCompressed: given.compressed ?? false,
            serdeLibrary: given.serdeInfo?.serializationLibrary, serdeParameters: given.serdeInfo?.parameters ?? [:],
            parameters: given.parameters ?? [:], given: OpaqueDocument(given.wire))
    }
}

extension Column {
    init(_ given: Glue.Column) {
        self.init(
            name: given.name, type: given.type ?? "", comment: given.comment, parameters: given.parameters)
    }
}

extension Glue.Column {
    init(_ column: Column) {
        self.init(
            name: column.name, type: column.type.isEmpty ? nil : column.type, comment: column.comment,
            parameters: column.parameters)
    }
}

extension Glue.StorageDescriptor {
    init(_ storage: StorageDescriptor) throws {
        if let given = storage.given {
            self = try given.shape(Glue.StorageDescriptor.init(from:))
            return
        }
        self.init(
            columns: storage.columns.map { .init($0) }, location: storage.location, inputFormat: storage.inputFormat,
            outputFormat: storage.outputFormat, compressed: storage.isCompressed, numberOfBuckets: -1,
            serdeInfo: .init(serializationLibrary: storage.serdeLibrary, parameters: storage.serdeParameters),
            bucketColumns: [], sortColumns: [], parameters: storage.parameters, storedAsSubDirectories: false)
    }
}

extension TableDocument {
    init(_ input: Glue.TableInput) {
        self.init(
            storage: input.storageDescriptor.map { StorageDescriptor($0) },
            partitionKeys: (input.partitionKeys ?? []).map { Column($0) }, parameters: input.parameters ?? [:],
            tableType: input.tableType, given: OpaqueDocument(input.wire))
    }
}

extension Glue.Table {
    init(_ stored: Stored<TableDocument>) throws {
        let document = stored.value
        let (database, name) = (stored.path[0], stored.path[1])
        if let given = document.given {
            var named = given.wire.map ?? WireMap()
            named["Name"] = .string(name)
            self = try Glue.Table(from: ShapeReader(.map(named), violations: nil))
        } else {
            self.init(name: name, owner: "owner", retention: 0)
            storageDescriptor = try document.storage.map { try .init($0) }
            partitionKeys = document.partitionKeys.map { .init($0) }
            tableType = document.tableType
        }
        // A crawler may have marked a table that a client wrote.
        parameters = document.parameters.isEmpty ? parameters : document.parameters
        databaseName = database
        createTime = document.createdAt
        updateTime = document.updatedAt
        createdBy = document.createdBy
        isRegisteredWithLakeFormation = false
        catalogId = stored.scope.account.rawValue
        versionId = "\(document.versionID)"
        partitionKeys = partitionKeys ?? []
    }
}
