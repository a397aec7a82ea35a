// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct Table: Sendable, Equatable {
package var name: String
package var databaseName: String?
package var description: String?
package var owner: String?
package var createTime: Timestamp?
package var updateTime: Timestamp?
package var lastAccessTime: Timestamp?
package var lastAnalyzedTime: Timestamp?
package var retention: Int?
package var storageDescriptor: StorageDescriptor?
package var partitionKeys: [Column]?
package var viewOriginalText: String?
package var viewExpandedText: String?
package var tableType: String?
package var parameters: [String: String]?
package var createdBy: String?
package var isRegisteredWithLakeFormation: Bool?
package var targetTable: TableIdentifier?
package var catalogId: String?
package var versionId: String?
package var federatedTable: WireValue?
package var viewDefinition: WireValue?
package var isMultiDialectView: Bool?
package var isMaterializedView: Bool?
package var icebergTableMetadata: WireValue?
package var status: WireValue?
package var rlsProperties: RLSProperties?

package init(
name: String,
databaseName: String? = nil,
description: String? = nil,
owner: String? = nil,
createTime: Timestamp? = nil,
updateTime: Timestamp? = nil,
lastAccessTime: Timestamp? = nil,
lastAnalyzedTime: Timestamp? = nil,
retention: Int? = nil,
storageDescriptor: StorageDescriptor? = nil,
partitionKeys: [Column]? = nil,
viewOriginalText: String? = nil,
viewExpandedText: String? = nil,
tableType: String? = nil,
parameters: [String: String]? = nil,
createdBy: String? = nil,
isRegisteredWithLakeFormation: Bool? = nil,
targetTable: TableIdentifier? = nil,
catalogId: String? = nil,
versionId: String? = nil,
federatedTable: WireValue? = nil,
viewDefinition: WireValue? = nil,
isMultiDialectView: Bool? = nil,
isMaterializedView: Bool? = nil,
icebergTableMetadata: WireValue? = nil,
status: WireValue? = nil,
rlsProperties: RLSProperties? = nil
) {
self.name = name
self.databaseName = databaseName
self.description = description
self.owner = owner
self.createTime = createTime
self.updateTime = updateTime
self.lastAccessTime = lastAccessTime
self.lastAnalyzedTime = lastAnalyzedTime
self.retention = retention
self.storageDescriptor = storageDescriptor
self.partitionKeys = partitionKeys
self.viewOriginalText = viewOriginalText
self.viewExpandedText = viewExpandedText
self.tableType = tableType
self.parameters = parameters
self.createdBy = createdBy
self.isRegisteredWithLakeFormation = isRegisteredWithLakeFormation
self.targetTable = targetTable
self.catalogId = catalogId
self.versionId = versionId
self.federatedTable = federatedTable
self.viewDefinition = viewDefinition
self.isMultiDialectView = isMultiDialectView
self.isMaterializedView = isMaterializedView
self.icebergTableMetadata = icebergTableMetadata
self.status = status
self.rlsProperties = rlsProperties
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
databaseName = try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString)
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
owner = try reader.string("Owner", min: 1, max: 255, pattern: Patterns.nameString)
createTime = try reader.timestamp("CreateTime")
updateTime = try reader.timestamp("UpdateTime")
lastAccessTime = try reader.timestamp("LastAccessTime")
lastAnalyzedTime = try reader.timestamp("LastAnalyzedTime")
retention = try reader.integer("Retention", min: 0)
storageDescriptor = try reader.structure("StorageDescriptor", StorageDescriptor.init(from:))
partitionKeys = try reader.list("PartitionKeys", Column.init(from:))
viewOriginalText = try reader.string("ViewOriginalText", max: 409600)
viewExpandedText = try reader.string("ViewExpandedText", max: 409600)
tableType = try reader.string("TableType", max: 255)
parameters = try reader.stringMap("Parameters", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
createdBy = try reader.string("CreatedBy", min: 1, max: 255, pattern: Patterns.nameString)
isRegisteredWithLakeFormation = try reader.boolean("IsRegisteredWithLakeFormation")
targetTable = try reader.structure("TargetTable", TableIdentifier.init(from:))
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
versionId = try reader.string("VersionId", min: 1, max: 255, pattern: Patterns.versionString)
federatedTable = reader.document("FederatedTable")
viewDefinition = reader.document("ViewDefinition")
isMultiDialectView = try reader.boolean("IsMultiDialectView")
isMaterializedView = try reader.boolean("IsMaterializedView")
icebergTableMetadata = reader.document("IcebergTableMetadata")
status = reader.document("Status")
rlsProperties = try reader.structure("RLSProperties", RLSProperties.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("DatabaseName", databaseName.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("Owner", owner.map { WireValue.string($0) })
map.append("CreateTime", createTime.map { WireValue.timestamp($0) })
map.append("UpdateTime", updateTime.map { WireValue.timestamp($0) })
map.append("LastAccessTime", lastAccessTime.map { WireValue.timestamp($0) })
map.append("LastAnalyzedTime", lastAnalyzedTime.map { WireValue.timestamp($0) })
map.append("Retention", retention.map { .integer(Int64($0)) })
map.append("StorageDescriptor", storageDescriptor?.wire)
map.append("PartitionKeys", partitionKeys.map { .list($0.map(\.wire)) })
map.append("ViewOriginalText", viewOriginalText.map { WireValue.string($0) })
map.append("ViewExpandedText", viewExpandedText.map { WireValue.string($0) })
map.append("TableType", tableType.map { WireValue.string($0) })
map.append("Parameters", parameters.map { .strings($0) })
map.append("CreatedBy", createdBy.map { WireValue.string($0) })
map.append("IsRegisteredWithLakeFormation", isRegisteredWithLakeFormation.map { WireValue.bool($0) })
map.append("TargetTable", targetTable?.wire)
map.append("CatalogId", catalogId.map { WireValue.string($0) })
map.append("VersionId", versionId.map { WireValue.string($0) })
map.append("FederatedTable", federatedTable)
map.append("ViewDefinition", viewDefinition)
map.append("IsMultiDialectView", isMultiDialectView.map { WireValue.bool($0) })
map.append("IsMaterializedView", isMaterializedView.map { WireValue.bool($0) })
map.append("IcebergTableMetadata", icebergTableMetadata)
map.append("Status", status)
map.append("RLSProperties", rlsProperties?.wire)
return .map(map)
}
}
}
extension Glue {
package struct TableError: Sendable, Equatable {
package var tableName: String?
package var errorDetail: ErrorDetail?

package init(
tableName: String? = nil,
errorDetail: ErrorDetail? = nil
) {
self.tableName = tableName
self.errorDetail = errorDetail
}

package var wire: WireValue {
var map = WireMap()
map.append("TableName", tableName.map { WireValue.string($0) })
map.append("ErrorDetail", errorDetail?.wire)
return .map(map)
}
}
}
extension Glue {
package struct TableIdentifier: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String?
package var name: String?
package var region: String?

package init(
catalogId: String? = nil,
databaseName: String? = nil,
name: String? = nil,
region: String? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.name = name
self.region = region
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString)
name = try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString)
region = try reader.string("Region", min: 1, max: 255, pattern: Patterns.nameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("CatalogId", catalogId.map { WireValue.string($0) })
map.append("DatabaseName", databaseName.map { WireValue.string($0) })
map.append("Name", name.map { WireValue.string($0) })
map.append("Region", region.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct TableInput: Sendable, Equatable {
package var name: String
package var description: String?
package var owner: String?
package var lastAccessTime: Timestamp?
package var lastAnalyzedTime: Timestamp?
package var retention: Int?
package var storageDescriptor: StorageDescriptor?
package var partitionKeys: [Column]?
package var viewOriginalText: String?
package var viewExpandedText: String?
package var tableType: String?
package var parameters: [String: String]?
package var targetTable: TableIdentifier?
package var federatedTable: WireValue?
package var viewDefinition: WireValue?

package init(
name: String,
description: String? = nil,
owner: String? = nil,
lastAccessTime: Timestamp? = nil,
lastAnalyzedTime: Timestamp? = nil,
retention: Int? = nil,
storageDescriptor: StorageDescriptor? = nil,
partitionKeys: [Column]? = nil,
viewOriginalText: String? = nil,
viewExpandedText: String? = nil,
tableType: String? = nil,
parameters: [String: String]? = nil,
targetTable: TableIdentifier? = nil,
federatedTable: WireValue? = nil,
viewDefinition: WireValue? = nil
) {
self.name = name
self.description = description
self.owner = owner
self.lastAccessTime = lastAccessTime
self.lastAnalyzedTime = lastAnalyzedTime
self.retention = retention
self.storageDescriptor = storageDescriptor
self.partitionKeys = partitionKeys
self.viewOriginalText = viewOriginalText
self.viewExpandedText = viewExpandedText
self.tableType = tableType
self.parameters = parameters
self.targetTable = targetTable
self.federatedTable = federatedTable
self.viewDefinition = viewDefinition
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
owner = try reader.string("Owner", min: 1, max: 255, pattern: Patterns.nameString)
lastAccessTime = try reader.timestamp("LastAccessTime")
lastAnalyzedTime = try reader.timestamp("LastAnalyzedTime")
retention = try reader.integer("Retention", min: 0)
storageDescriptor = try reader.structure("StorageDescriptor", StorageDescriptor.init(from:))
partitionKeys = try reader.list("PartitionKeys", Column.init(from:))
viewOriginalText = try reader.string("ViewOriginalText", max: 409600)
viewExpandedText = try reader.string("ViewExpandedText", max: 409600)
tableType = try reader.string("TableType", max: 255)
parameters = try reader.stringMap("Parameters", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
targetTable = try reader.structure("TargetTable", TableIdentifier.init(from:))
federatedTable = reader.document("FederatedTable")
viewDefinition = reader.document("ViewDefinition")
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Description", description.map { WireValue.string($0) })
map.append("Owner", owner.map { WireValue.string($0) })
map.append("LastAccessTime", lastAccessTime.map { WireValue.timestamp($0) })
map.append("LastAnalyzedTime", lastAnalyzedTime.map { WireValue.timestamp($0) })
map.append("Retention", retention.map { .integer(Int64($0)) })
map.append("StorageDescriptor", storageDescriptor?.wire)
map.append("PartitionKeys", partitionKeys.map { .list($0.map(\.wire)) })
map.append("ViewOriginalText", viewOriginalText.map { WireValue.string($0) })
map.append("ViewExpandedText", viewExpandedText.map { WireValue.string($0) })
map.append("TableType", tableType.map { WireValue.string($0) })
map.append("Parameters", parameters.map { .strings($0) })
map.append("TargetTable", targetTable?.wire)
map.append("FederatedTable", federatedTable)
map.append("ViewDefinition", viewDefinition)
return .map(map)
}
}
}
extension Glue {
package struct TableVersion: Sendable, Equatable {
package var table: Table?
package var versionId: String?

package init(
table: Table? = nil,
versionId: String? = nil
) {
self.table = table
self.versionId = versionId
}

package var wire: WireValue {
var map = WireMap()
map.append("Table", table?.wire)
map.append("VersionId", versionId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct TableVersionError: Sendable, Equatable {
package var tableName: String?
package var versionId: String?
package var errorDetail: ErrorDetail?

package init(
tableName: String? = nil,
versionId: String? = nil,
errorDetail: ErrorDetail? = nil
) {
self.tableName = tableName
self.versionId = versionId
self.errorDetail = errorDetail
}

package var wire: WireValue {
var map = WireMap()
map.append("TableName", tableName.map { WireValue.string($0) })
map.append("VersionId", versionId.map { WireValue.string($0) })
map.append("ErrorDetail", errorDetail?.wire)
return .map(map)
}
}
}
extension Glue {
package struct TagResourceRequest: Sendable, Equatable {
package var resourceArn: String
package var tagsToAdd: [String: String]

package init(
resourceArn: String,
tagsToAdd: [String: String]
) {
self.resourceArn = resourceArn
self.tagsToAdd = tagsToAdd
}

package init(from reader: ShapeReader) throws {
resourceArn = reader.required("ResourceArn", try reader.string("ResourceArn", min: 1, max: 10240, pattern: Patterns.glueResourceArn), "")
tagsToAdd = reader.required("TagsToAdd", try reader.stringMap("TagsToAdd", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256)), [:])
}
}
}
extension Glue {
package struct TagResourceResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct TargetRedshiftCatalog: Sendable, Equatable {
package var catalogArn: String

package init(
catalogArn: String
) {
self.catalogArn = catalogArn
}

package init(from reader: ShapeReader) throws {
catalogArn = reader.required("CatalogArn", try reader.string("CatalogArn"), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("CatalogArn", WireValue.string(catalogArn))
return .map(map)
}
}
}
extension Glue {
package struct TestConnectionInput: Sendable, Equatable {
package var connectionType: String
package var connectionProperties: [String: String]
package var authenticationConfiguration: AuthenticationConfigurationInput?

package init(
connectionType: String,
connectionProperties: [String: String],
authenticationConfiguration: AuthenticationConfigurationInput? = nil
) {
self.connectionType = connectionType
self.connectionProperties = connectionProperties
self.authenticationConfiguration = authenticationConfiguration
}

package init(from reader: ShapeReader) throws {
connectionType = reader.required("ConnectionType", try reader.string("ConnectionType", values: Values.connectionType), "")
connectionProperties = reader.required("ConnectionProperties", try reader.stringMap("ConnectionProperties", max: 100, key: ShapeReader.StringRule(values: Values.connectionPropertyKey), value: ShapeReader.StringRule(min: 1, max: 1024)), [:])
authenticationConfiguration = try reader.structure("AuthenticationConfiguration", AuthenticationConfigurationInput.init(from:))
}
}
}
extension Glue {
package struct TestConnectionRequest: Sendable, Equatable {
package var connectionName: String?
package var catalogId: String?
package var testConnectionInput: TestConnectionInput?

package init(
connectionName: String? = nil,
catalogId: String? = nil,
testConnectionInput: TestConnectionInput? = nil
) {
self.connectionName = connectionName
self.catalogId = catalogId
self.testConnectionInput = testConnectionInput
}

package init(from reader: ShapeReader) throws {
connectionName = try reader.string("ConnectionName", min: 1, max: 255, pattern: Patterns.nameString)
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
testConnectionInput = try reader.structure("TestConnectionInput", TestConnectionInput.init(from:))
}
}
}
extension Glue {
package struct TestConnectionResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct Trigger: Sendable, Equatable {
package var name: String?
package var workflowName: String?
package var id: String?
package var type: String?
package var state: String?
package var description: String?
package var schedule: String?
package var actions: [Action]?
package var predicate: Predicate?
package var eventBatchingCondition: EventBatchingCondition?

package init(
name: String? = nil,
workflowName: String? = nil,
id: String? = nil,
type: String? = nil,
state: String? = nil,
description: String? = nil,
schedule: String? = nil,
actions: [Action]? = nil,
predicate: Predicate? = nil,
eventBatchingCondition: EventBatchingCondition? = nil
) {
self.name = name
self.workflowName = workflowName
self.id = id
self.type = type
self.state = state
self.description = description
self.schedule = schedule
self.actions = actions
self.predicate = predicate
self.eventBatchingCondition = eventBatchingCondition
}

package init(from reader: ShapeReader) throws {
name = try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString)
workflowName = try reader.string("WorkflowName", min: 1, max: 255, pattern: Patterns.nameString)
id = try reader.string("Id", min: 1, max: 255, pattern: Patterns.idString)
type = try reader.string("Type", values: Values.triggerType)
state = try reader.string("State", values: Values.triggerState)
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
schedule = try reader.string("Schedule")
actions = try reader.list("Actions", Action.init(from:))
predicate = try reader.structure("Predicate", Predicate.init(from:))
eventBatchingCondition = try reader.structure("EventBatchingCondition", EventBatchingCondition.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("WorkflowName", workflowName.map { WireValue.string($0) })
map.append("Id", id.map { WireValue.string($0) })
map.append("Type", type.map { WireValue.string($0) })
map.append("State", state.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("Schedule", schedule.map { WireValue.string($0) })
map.append("Actions", actions.map { .list($0.map(\.wire)) })
map.append("Predicate", predicate?.wire)
map.append("EventBatchingCondition", eventBatchingCondition?.wire)
return .map(map)
}
}
}
extension Glue {
package struct TriggerNodeDetails: Sendable, Equatable {
package var trigger: Trigger?

package init(
trigger: Trigger? = nil
) {
self.trigger = trigger
}

package var wire: WireValue {
var map = WireMap()
map.append("Trigger", trigger?.wire)
return .map(map)
}
}
}
extension Glue {
package struct TriggerUpdate: Sendable, Equatable {
package var name: String?
package var description: String?
package var schedule: String?
package var actions: [Action]?
package var predicate: Predicate?
package var eventBatchingCondition: EventBatchingCondition?

package init(
name: String? = nil,
description: String? = nil,
schedule: String? = nil,
actions: [Action]? = nil,
predicate: Predicate? = nil,
eventBatchingCondition: EventBatchingCondition? = nil
) {
self.name = name
self.description = description
self.schedule = schedule
self.actions = actions
self.predicate = predicate
self.eventBatchingCondition = eventBatchingCondition
}

package init(from reader: ShapeReader) throws {
name = try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString)
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
schedule = try reader.string("Schedule")
actions = try reader.list("Actions", Action.init(from:))
predicate = try reader.structure("Predicate", Predicate.init(from:))
eventBatchingCondition = try reader.structure("EventBatchingCondition", EventBatchingCondition.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("Schedule", schedule.map { WireValue.string($0) })
map.append("Actions", actions.map { .list($0.map(\.wire)) })
map.append("Predicate", predicate?.wire)
map.append("EventBatchingCondition", eventBatchingCondition?.wire)
return .map(map)
}
}
}
