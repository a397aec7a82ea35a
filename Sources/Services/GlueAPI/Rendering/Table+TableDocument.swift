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
    init(_ input: Glue.TableInput, _ call: Call) throws(AWSError) {
        self.init(
            storage: input.storageDescriptor.map { StorageDescriptor($0) },
            partitionKeys: (input.partitionKeys ?? []).map { Column($0) }, parameters: input.parameters ?? [:],
            tableType: input.tableType, given: OpaqueDocument(input.wire))
        guard let given = input.targetTable else { return }
        guard let table = given.name else { throw Glue.Errors.invalidInputException("Name of the target is required.") }
        target = try GlueAPI.target(
            database: given.databaseName, table: table, catalogID: given.catalogId, region: given.region, call)
    }
}

extension Glue.Table {
    init(_ stored: Stored<TableDocument>) throws { try self.init(stored.value, of: stored) }

    /// A version of a table.
    init(_ document: TableDocument, of stored: Stored<TableDocument>) throws {
        let (catalog, database) = Catalog.parts(of: stored.path[0])
        let name = stored.path[1]
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
        catalogId = GlueAPI.catalogID(catalog, stored.scope)
        versionId = "\(document.versionID)"
        partitionKeys = partitionKeys ?? []
    }
}

extension Glue.TableVersion {
    init(_ document: TableDocument, of stored: Stored<TableDocument>) throws {
        self.init(table: try .init(document, of: stored), versionId: "\(document.versionID)")
    }
}
