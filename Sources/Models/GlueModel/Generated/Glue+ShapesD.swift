// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct DataLakePrincipal: Sendable, Equatable {
package var dataLakePrincipalIdentifier: String?

package init(
dataLakePrincipalIdentifier: String? = nil
) {
self.dataLakePrincipalIdentifier = dataLakePrincipalIdentifier
}

package init(from reader: ShapeReader) throws {
dataLakePrincipalIdentifier = try reader.string("DataLakePrincipalIdentifier", min: 1, max: 255)
}

package var wire: WireValue {
var map = WireMap()
map.append("DataLakePrincipalIdentifier", dataLakePrincipalIdentifier.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct Database: Sendable, Equatable {
package var name: String
package var description: String?
package var locationUri: String?
package var parameters: [String: String]?
package var createTime: Timestamp?
package var createTableDefaultPermissions: [PrincipalPermissions]?
package var targetDatabase: DatabaseIdentifier?
package var catalogId: String?
package var federatedDatabase: WireValue?

package init(
name: String,
description: String? = nil,
locationUri: String? = nil,
parameters: [String: String]? = nil,
createTime: Timestamp? = nil,
createTableDefaultPermissions: [PrincipalPermissions]? = nil,
targetDatabase: DatabaseIdentifier? = nil,
catalogId: String? = nil,
federatedDatabase: WireValue? = nil
) {
self.name = name
self.description = description
self.locationUri = locationUri
self.parameters = parameters
self.createTime = createTime
self.createTableDefaultPermissions = createTableDefaultPermissions
self.targetDatabase = targetDatabase
self.catalogId = catalogId
self.federatedDatabase = federatedDatabase
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
locationUri = try reader.string("LocationUri", min: 1, max: 1024, pattern: Patterns.uri)
parameters = try reader.stringMap("Parameters", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
createTime = try reader.timestamp("CreateTime")
createTableDefaultPermissions = try reader.list("CreateTableDefaultPermissions", PrincipalPermissions.init(from:))
targetDatabase = try reader.structure("TargetDatabase", DatabaseIdentifier.init(from:))
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
federatedDatabase = reader.document("FederatedDatabase")
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Description", description.map { WireValue.string($0) })
map.append("LocationUri", locationUri.map { WireValue.string($0) })
map.append("Parameters", parameters.map { .strings($0) })
map.append("CreateTime", createTime.map { WireValue.timestamp($0) })
map.append("CreateTableDefaultPermissions", createTableDefaultPermissions.map { .list($0.map(\.wire)) })
map.append("TargetDatabase", targetDatabase?.wire)
map.append("CatalogId", catalogId.map { WireValue.string($0) })
map.append("FederatedDatabase", federatedDatabase)
return .map(map)
}
}
}
extension Glue {
package struct DatabaseIdentifier: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String?
package var region: String?

package init(
catalogId: String? = nil,
databaseName: String? = nil,
region: String? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.region = region
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString)
region = try reader.string("Region", min: 1, max: 255, pattern: Patterns.nameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("CatalogId", catalogId.map { WireValue.string($0) })
map.append("DatabaseName", databaseName.map { WireValue.string($0) })
map.append("Region", region.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DatabaseInput: Sendable, Equatable {
package var name: String
package var description: String?
package var locationUri: String?
package var parameters: [String: String]?
package var createTableDefaultPermissions: [PrincipalPermissions]?
package var targetDatabase: DatabaseIdentifier?
package var federatedDatabase: WireValue?

package init(
name: String,
description: String? = nil,
locationUri: String? = nil,
parameters: [String: String]? = nil,
createTableDefaultPermissions: [PrincipalPermissions]? = nil,
targetDatabase: DatabaseIdentifier? = nil,
federatedDatabase: WireValue? = nil
) {
self.name = name
self.description = description
self.locationUri = locationUri
self.parameters = parameters
self.createTableDefaultPermissions = createTableDefaultPermissions
self.targetDatabase = targetDatabase
self.federatedDatabase = federatedDatabase
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
locationUri = try reader.string("LocationUri", min: 1, max: 1024, pattern: Patterns.uri)
parameters = try reader.stringMap("Parameters", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
createTableDefaultPermissions = try reader.list("CreateTableDefaultPermissions", PrincipalPermissions.init(from:))
targetDatabase = try reader.structure("TargetDatabase", DatabaseIdentifier.init(from:))
federatedDatabase = reader.document("FederatedDatabase")
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Description", description.map { WireValue.string($0) })
map.append("LocationUri", locationUri.map { WireValue.string($0) })
map.append("Parameters", parameters.map { .strings($0) })
map.append("CreateTableDefaultPermissions", createTableDefaultPermissions.map { .list($0.map(\.wire)) })
map.append("TargetDatabase", targetDatabase?.wire)
map.append("FederatedDatabase", federatedDatabase)
return .map(map)
}
}
}
extension Glue {
package struct DeleteClassifierRequest: Sendable, Equatable {
package var name: String

package init(
name: String
) {
self.name = name
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
}
}
}
extension Glue {
package struct DeleteClassifierResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteCrawlerRequest: Sendable, Equatable {
package var name: String

package init(
name: String
) {
self.name = name
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
}
}
}
extension Glue {
package struct DeleteCrawlerResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteDatabaseRequest: Sendable, Equatable {
package var catalogId: String?
package var name: String

package init(
catalogId: String? = nil,
name: String
) {
self.catalogId = catalogId
self.name = name
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
}
}
}
extension Glue {
package struct DeleteDatabaseResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteJobRequest: Sendable, Equatable {
package var jobName: String

package init(
jobName: String
) {
self.jobName = jobName
}

package init(from reader: ShapeReader) throws {
jobName = reader.required("JobName", try reader.string("JobName", min: 1, max: 255, pattern: Patterns.nameString), "")
}
}
}
extension Glue {
package struct DeleteJobResponse: Sendable, Equatable {
package var jobName: String?

package init(
jobName: String? = nil
) {
self.jobName = jobName
}

package var wire: WireValue {
var map = WireMap()
map.append("JobName", jobName.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DeletePartitionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var partitionValues: [String]

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
partitionValues: [String]
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.partitionValues = partitionValues
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
partitionValues = reader.required("PartitionValues", try reader.strings("PartitionValues", ShapeReader.StringRule(min: 1, max: 1024)), [])
}
}
}
extension Glue {
package struct DeletePartitionResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteTableRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var name: String
package var transactionId: String?

package init(
catalogId: String? = nil,
databaseName: String,
name: String,
transactionId: String? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.name = name
self.transactionId = transactionId
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
transactionId = try reader.string("TransactionId", min: 1, max: 255, pattern: Patterns.transactionIdString)
}
}
}
extension Glue {
package struct DeleteTableResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeltaTarget: Sendable, Equatable {
package var deltaTables: [String]?
package var connectionName: String?
package var writeManifest: Bool?
package var createNativeDeltaTable: Bool?

package init(
deltaTables: [String]? = nil,
connectionName: String? = nil,
writeManifest: Bool? = nil,
createNativeDeltaTable: Bool? = nil
) {
self.deltaTables = deltaTables
self.connectionName = connectionName
self.writeManifest = writeManifest
self.createNativeDeltaTable = createNativeDeltaTable
}

package init(from reader: ShapeReader) throws {
deltaTables = try reader.strings("DeltaTables")
connectionName = try reader.string("ConnectionName")
writeManifest = try reader.boolean("WriteManifest")
createNativeDeltaTable = try reader.boolean("CreateNativeDeltaTable")
}

package var wire: WireValue {
var map = WireMap()
map.append("DeltaTables", deltaTables.map { .strings($0) })
map.append("ConnectionName", connectionName.map { WireValue.string($0) })
map.append("WriteManifest", writeManifest.map { WireValue.bool($0) })
map.append("CreateNativeDeltaTable", createNativeDeltaTable.map { WireValue.bool($0) })
return .map(map)
}
}
}
extension Glue {
package struct DynamoDBTarget: Sendable, Equatable {
package var path: String?
package var scanAll: Bool?
package var scanRate: Double?

package init(
path: String? = nil,
scanAll: Bool? = nil,
scanRate: Double? = nil
) {
self.path = path
self.scanAll = scanAll
self.scanRate = scanRate
}

package init(from reader: ShapeReader) throws {
path = try reader.string("Path")
scanAll = try reader.boolean("scanAll")
scanRate = try reader.double("scanRate")
}

package var wire: WireValue {
var map = WireMap()
map.append("Path", path.map { WireValue.string($0) })
map.append("scanAll", scanAll.map { WireValue.bool($0) })
map.append("scanRate", scanRate.map { WireValue.double($0) })
return .map(map)
}
}
}
