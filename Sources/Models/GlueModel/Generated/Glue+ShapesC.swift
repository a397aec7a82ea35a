// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct CancelDataQualityRuleRecommendationRunRequest: Sendable, Equatable {
package var runId: String

package init(
runId: String
) {
self.runId = runId
}

package init(from reader: ShapeReader) throws {
runId = reader.required("RunId", try reader.string("RunId", min: 1, max: 255, pattern: Patterns.hashString), "")
}
}
}
extension Glue {
package struct CancelDataQualityRuleRecommendationRunResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct CancelDataQualityRulesetEvaluationRunRequest: Sendable, Equatable {
package var runId: String

package init(
runId: String
) {
self.runId = runId
}

package init(from reader: ShapeReader) throws {
runId = reader.required("RunId", try reader.string("RunId", min: 1, max: 255, pattern: Patterns.hashString), "")
}
}
}
extension Glue {
package struct CancelDataQualityRulesetEvaluationRunResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct CancelStatementRequest: Sendable, Equatable {
package var sessionId: String
package var id: Int
package var requestOrigin: String?

package init(
sessionId: String,
id: Int,
requestOrigin: String? = nil
) {
self.sessionId = sessionId
self.id = id
self.requestOrigin = requestOrigin
}

package init(from reader: ShapeReader) throws {
sessionId = reader.required("SessionId", try reader.string("SessionId", min: 1, max: 255, pattern: Patterns.nameString), "")
id = reader.required("Id", try reader.integer("Id"), 0)
requestOrigin = try reader.string("RequestOrigin", min: 1, max: 128, pattern: Patterns.orchestrationNameString)
}
}
}
extension Glue {
package struct CancelStatementResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct Catalog: Sendable, Equatable {
package var catalogId: String?
package var name: String
package var resourceArn: String?
package var description: String?
package var parameters: [String: String]?
package var createTime: Timestamp?
package var updateTime: Timestamp?
package var targetRedshiftCatalog: TargetRedshiftCatalog?
package var federatedCatalog: FederatedCatalog?
package var catalogProperties: CatalogPropertiesOutput?
package var createTableDefaultPermissions: [PrincipalPermissions]?
package var createDatabaseDefaultPermissions: [PrincipalPermissions]?
package var allowFullTableExternalDataAccess: String?

package init(
catalogId: String? = nil,
name: String,
resourceArn: String? = nil,
description: String? = nil,
parameters: [String: String]? = nil,
createTime: Timestamp? = nil,
updateTime: Timestamp? = nil,
targetRedshiftCatalog: TargetRedshiftCatalog? = nil,
federatedCatalog: FederatedCatalog? = nil,
catalogProperties: CatalogPropertiesOutput? = nil,
createTableDefaultPermissions: [PrincipalPermissions]? = nil,
createDatabaseDefaultPermissions: [PrincipalPermissions]? = nil,
allowFullTableExternalDataAccess: String? = nil
) {
self.catalogId = catalogId
self.name = name
self.resourceArn = resourceArn
self.description = description
self.parameters = parameters
self.createTime = createTime
self.updateTime = updateTime
self.targetRedshiftCatalog = targetRedshiftCatalog
self.federatedCatalog = federatedCatalog
self.catalogProperties = catalogProperties
self.createTableDefaultPermissions = createTableDefaultPermissions
self.createDatabaseDefaultPermissions = createDatabaseDefaultPermissions
self.allowFullTableExternalDataAccess = allowFullTableExternalDataAccess
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
name = reader.required("Name", try reader.string("Name", min: 1, max: 64, pattern: Patterns.catalogNameString), "")
resourceArn = try reader.string("ResourceArn")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
parameters = try reader.stringMap("Parameters", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
createTime = try reader.timestamp("CreateTime")
updateTime = try reader.timestamp("UpdateTime")
targetRedshiftCatalog = try reader.structure("TargetRedshiftCatalog", TargetRedshiftCatalog.init(from:))
federatedCatalog = try reader.structure("FederatedCatalog", FederatedCatalog.init(from:))
catalogProperties = try reader.structure("CatalogProperties", CatalogPropertiesOutput.init(from:))
createTableDefaultPermissions = try reader.list("CreateTableDefaultPermissions", PrincipalPermissions.init(from:))
createDatabaseDefaultPermissions = try reader.list("CreateDatabaseDefaultPermissions", PrincipalPermissions.init(from:))
allowFullTableExternalDataAccess = try reader.string("AllowFullTableExternalDataAccess", values: Values.allowFullTableExternalDataAccessEnum)
}

package var wire: WireValue {
var map = WireMap()
map.append("CatalogId", catalogId.map { WireValue.string($0) })
map.append("Name", WireValue.string(name))
map.append("ResourceArn", resourceArn.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("Parameters", parameters.map { .strings($0) })
map.append("CreateTime", createTime.map { WireValue.timestamp($0) })
map.append("UpdateTime", updateTime.map { WireValue.timestamp($0) })
map.append("TargetRedshiftCatalog", targetRedshiftCatalog?.wire)
map.append("FederatedCatalog", federatedCatalog?.wire)
map.append("CatalogProperties", catalogProperties?.wire)
map.append("CreateTableDefaultPermissions", createTableDefaultPermissions.map { .list($0.map(\.wire)) })
map.append("CreateDatabaseDefaultPermissions", createDatabaseDefaultPermissions.map { .list($0.map(\.wire)) })
map.append("AllowFullTableExternalDataAccess", allowFullTableExternalDataAccess.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CatalogImportStatus: Sendable, Equatable {
package var importCompleted: Bool?
package var importTime: Timestamp?
package var importedBy: String?

package init(
importCompleted: Bool? = nil,
importTime: Timestamp? = nil,
importedBy: String? = nil
) {
self.importCompleted = importCompleted
self.importTime = importTime
self.importedBy = importedBy
}

package var wire: WireValue {
var map = WireMap()
map.append("ImportCompleted", importCompleted.map { WireValue.bool($0) })
map.append("ImportTime", importTime.map { WireValue.timestamp($0) })
map.append("ImportedBy", importedBy.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CatalogInput: Sendable, Equatable {
package var description: String?
package var federatedCatalog: FederatedCatalog?
package var parameters: [String: String]?
package var targetRedshiftCatalog: TargetRedshiftCatalog?
package var catalogProperties: CatalogProperties?
package var createTableDefaultPermissions: [PrincipalPermissions]?
package var createDatabaseDefaultPermissions: [PrincipalPermissions]?
package var allowFullTableExternalDataAccess: String?
package var overwriteChildResourcePermissionsWithDefault: String?

package init(
description: String? = nil,
federatedCatalog: FederatedCatalog? = nil,
parameters: [String: String]? = nil,
targetRedshiftCatalog: TargetRedshiftCatalog? = nil,
catalogProperties: CatalogProperties? = nil,
createTableDefaultPermissions: [PrincipalPermissions]? = nil,
createDatabaseDefaultPermissions: [PrincipalPermissions]? = nil,
allowFullTableExternalDataAccess: String? = nil,
overwriteChildResourcePermissionsWithDefault: String? = nil
) {
self.description = description
self.federatedCatalog = federatedCatalog
self.parameters = parameters
self.targetRedshiftCatalog = targetRedshiftCatalog
self.catalogProperties = catalogProperties
self.createTableDefaultPermissions = createTableDefaultPermissions
self.createDatabaseDefaultPermissions = createDatabaseDefaultPermissions
self.allowFullTableExternalDataAccess = allowFullTableExternalDataAccess
self.overwriteChildResourcePermissionsWithDefault = overwriteChildResourcePermissionsWithDefault
}

package init(from reader: ShapeReader) throws {
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
federatedCatalog = try reader.structure("FederatedCatalog", FederatedCatalog.init(from:))
parameters = try reader.stringMap("Parameters", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
targetRedshiftCatalog = try reader.structure("TargetRedshiftCatalog", TargetRedshiftCatalog.init(from:))
catalogProperties = try reader.structure("CatalogProperties", CatalogProperties.init(from:))
createTableDefaultPermissions = try reader.list("CreateTableDefaultPermissions", PrincipalPermissions.init(from:))
createDatabaseDefaultPermissions = try reader.list("CreateDatabaseDefaultPermissions", PrincipalPermissions.init(from:))
allowFullTableExternalDataAccess = try reader.string("AllowFullTableExternalDataAccess", values: Values.allowFullTableExternalDataAccessEnum)
overwriteChildResourcePermissionsWithDefault = try reader.string("OverwriteChildResourcePermissionsWithDefault", values: Values.overwriteChildResourcePermissionsWithDefaultEnum)
}

package var wire: WireValue {
var map = WireMap()
map.append("Description", description.map { WireValue.string($0) })
map.append("FederatedCatalog", federatedCatalog?.wire)
map.append("Parameters", parameters.map { .strings($0) })
map.append("TargetRedshiftCatalog", targetRedshiftCatalog?.wire)
map.append("CatalogProperties", catalogProperties?.wire)
map.append("CreateTableDefaultPermissions", createTableDefaultPermissions.map { .list($0.map(\.wire)) })
map.append("CreateDatabaseDefaultPermissions", createDatabaseDefaultPermissions.map { .list($0.map(\.wire)) })
map.append("AllowFullTableExternalDataAccess", allowFullTableExternalDataAccess.map { WireValue.string($0) })
map.append("OverwriteChildResourcePermissionsWithDefault", overwriteChildResourcePermissionsWithDefault.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CatalogProperties: Sendable, Equatable {
package var dataLakeAccessProperties: DataLakeAccessProperties?
package var icebergOptimizationProperties: IcebergOptimizationProperties?
package var customProperties: [String: String]?

package init(
dataLakeAccessProperties: DataLakeAccessProperties? = nil,
icebergOptimizationProperties: IcebergOptimizationProperties? = nil,
customProperties: [String: String]? = nil
) {
self.dataLakeAccessProperties = dataLakeAccessProperties
self.icebergOptimizationProperties = icebergOptimizationProperties
self.customProperties = customProperties
}

package init(from reader: ShapeReader) throws {
dataLakeAccessProperties = try reader.structure("DataLakeAccessProperties", DataLakeAccessProperties.init(from:))
icebergOptimizationProperties = try reader.structure("IcebergOptimizationProperties", IcebergOptimizationProperties.init(from:))
customProperties = try reader.stringMap("CustomProperties", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
}

package var wire: WireValue {
var map = WireMap()
map.append("DataLakeAccessProperties", dataLakeAccessProperties?.wire)
map.append("IcebergOptimizationProperties", icebergOptimizationProperties?.wire)
map.append("CustomProperties", customProperties.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct CatalogPropertiesOutput: Sendable, Equatable {
package var dataLakeAccessProperties: DataLakeAccessPropertiesOutput?
package var icebergOptimizationProperties: IcebergOptimizationPropertiesOutput?
package var customProperties: [String: String]?

package init(
dataLakeAccessProperties: DataLakeAccessPropertiesOutput? = nil,
icebergOptimizationProperties: IcebergOptimizationPropertiesOutput? = nil,
customProperties: [String: String]? = nil
) {
self.dataLakeAccessProperties = dataLakeAccessProperties
self.icebergOptimizationProperties = icebergOptimizationProperties
self.customProperties = customProperties
}

package init(from reader: ShapeReader) throws {
dataLakeAccessProperties = try reader.structure("DataLakeAccessProperties", DataLakeAccessPropertiesOutput.init(from:))
icebergOptimizationProperties = try reader.structure("IcebergOptimizationProperties", IcebergOptimizationPropertiesOutput.init(from:))
customProperties = try reader.stringMap("CustomProperties", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
}

package var wire: WireValue {
var map = WireMap()
map.append("DataLakeAccessProperties", dataLakeAccessProperties?.wire)
map.append("IcebergOptimizationProperties", icebergOptimizationProperties?.wire)
map.append("CustomProperties", customProperties.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct CatalogTableConfigOptions: Sendable, Equatable {
package var databaseName: String?
package var tableName: String?
package var s3Location: String?
package var catalogId: String?

package init(
databaseName: String? = nil,
tableName: String? = nil,
s3Location: String? = nil,
catalogId: String? = nil
) {
self.databaseName = databaseName
self.tableName = tableName
self.s3Location = s3Location
self.catalogId = catalogId
}

package init(from reader: ShapeReader) throws {
databaseName = try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString)
tableName = try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString)
s3Location = try reader.string("S3Location")
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.nameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("DatabaseName", databaseName.map { WireValue.string($0) })
map.append("TableName", tableName.map { WireValue.string($0) })
map.append("S3Location", s3Location.map { WireValue.string($0) })
map.append("CatalogId", catalogId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CatalogTarget: Sendable, Equatable {
package var databaseName: String
package var tables: [String]
package var connectionName: String?
package var eventQueueArn: String?
package var dlqEventQueueArn: String?

package init(
databaseName: String,
tables: [String],
connectionName: String? = nil,
eventQueueArn: String? = nil,
dlqEventQueueArn: String? = nil
) {
self.databaseName = databaseName
self.tables = tables
self.connectionName = connectionName
self.eventQueueArn = eventQueueArn
self.dlqEventQueueArn = dlqEventQueueArn
}

package init(from reader: ShapeReader) throws {
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tables = reader.required("Tables", try reader.strings("Tables", min: 1, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString)), [])
connectionName = try reader.string("ConnectionName")
eventQueueArn = try reader.string("EventQueueArn")
dlqEventQueueArn = try reader.string("DlqEventQueueArn")
}

package var wire: WireValue {
var map = WireMap()
map.append("DatabaseName", WireValue.string(databaseName))
map.append("Tables", .strings(tables))
map.append("ConnectionName", connectionName.map { WireValue.string($0) })
map.append("EventQueueArn", eventQueueArn.map { WireValue.string($0) })
map.append("DlqEventQueueArn", dlqEventQueueArn.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CheckSchemaVersionValidityInput: Sendable, Equatable {
package var dataFormat: String
package var schemaDefinition: String

package init(
dataFormat: String,
schemaDefinition: String
) {
self.dataFormat = dataFormat
self.schemaDefinition = schemaDefinition
}

package init(from reader: ShapeReader) throws {
dataFormat = reader.required("DataFormat", try reader.string("DataFormat", values: Values.dataFormat), "")
schemaDefinition = reader.required("SchemaDefinition", try reader.string("SchemaDefinition", min: 1, max: 170000, pattern: Patterns.schemaDefinitionString), "")
}
}
}
extension Glue {
package struct CheckSchemaVersionValidityResponse: Sendable, Equatable {
package var valid: Bool?
package var error: String?

package init(
valid: Bool? = nil,
error: String? = nil
) {
self.valid = valid
self.error = error
}

package var wire: WireValue {
var map = WireMap()
map.append("Valid", valid.map { WireValue.bool($0) })
map.append("Error", error.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct Classifier: Sendable, Equatable {
package var grokClassifier: GrokClassifier?
package var xmlClassifier: XMLClassifier?
package var jsonClassifier: JsonClassifier?
package var csvClassifier: CsvClassifier?

package init(
grokClassifier: GrokClassifier? = nil,
xmlClassifier: XMLClassifier? = nil,
jsonClassifier: JsonClassifier? = nil,
csvClassifier: CsvClassifier? = nil
) {
self.grokClassifier = grokClassifier
self.xmlClassifier = xmlClassifier
self.jsonClassifier = jsonClassifier
self.csvClassifier = csvClassifier
}

package init(from reader: ShapeReader) throws {
grokClassifier = try reader.structure("GrokClassifier", GrokClassifier.init(from:))
xmlClassifier = try reader.structure("XMLClassifier", XMLClassifier.init(from:))
jsonClassifier = try reader.structure("JsonClassifier", JsonClassifier.init(from:))
csvClassifier = try reader.structure("CsvClassifier", CsvClassifier.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("GrokClassifier", grokClassifier?.wire)
map.append("XMLClassifier", xmlClassifier?.wire)
map.append("JsonClassifier", jsonClassifier?.wire)
map.append("CsvClassifier", csvClassifier?.wire)
return .map(map)
}
}
}
extension Glue {
package struct CloudWatchEncryption: Sendable, Equatable {
package var cloudWatchEncryptionMode: String?
package var kmsKeyArn: String?

package init(
cloudWatchEncryptionMode: String? = nil,
kmsKeyArn: String? = nil
) {
self.cloudWatchEncryptionMode = cloudWatchEncryptionMode
self.kmsKeyArn = kmsKeyArn
}

package init(from reader: ShapeReader) throws {
cloudWatchEncryptionMode = try reader.string("CloudWatchEncryptionMode", values: Values.cloudWatchEncryptionMode)
kmsKeyArn = try reader.string("KmsKeyArn", pattern: Patterns.kmsKeyArn)
}

package var wire: WireValue {
var map = WireMap()
map.append("CloudWatchEncryptionMode", cloudWatchEncryptionMode.map { WireValue.string($0) })
map.append("KmsKeyArn", kmsKeyArn.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct Column: Sendable, Equatable {
package var name: String
package var type: String?
package var comment: String?
package var parameters: [String: String]?

package init(
name: String,
type: String? = nil,
comment: String? = nil,
parameters: [String: String]? = nil
) {
self.name = name
self.type = type
self.comment = comment
self.parameters = parameters
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
type = try reader.string("Type", max: 131072, pattern: Patterns.columnTypeString)
comment = try reader.string("Comment", max: 255, pattern: Patterns.commentString)
parameters = try reader.stringMap("Parameters", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Type", type.map { WireValue.string($0) })
map.append("Comment", comment.map { WireValue.string($0) })
map.append("Parameters", parameters.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct ColumnError: Sendable, Equatable {
package var columnName: String?
package var error: ErrorDetail?

package init(
columnName: String? = nil,
error: ErrorDetail? = nil
) {
self.columnName = columnName
self.error = error
}

package var wire: WireValue {
var map = WireMap()
map.append("ColumnName", columnName.map { WireValue.string($0) })
map.append("Error", error?.wire)
return .map(map)
}
}
}
extension Glue {
package struct ColumnRowFilter: Sendable, Equatable {
package var columnName: String?
package var rowFilterExpression: String?

package init(
columnName: String? = nil,
rowFilterExpression: String? = nil
) {
self.columnName = columnName
self.rowFilterExpression = rowFilterExpression
}

package var wire: WireValue {
var map = WireMap()
map.append("ColumnName", columnName.map { WireValue.string($0) })
map.append("RowFilterExpression", rowFilterExpression.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ColumnStatistics: Sendable, Equatable {
package var columnName: String
package var columnType: String
package var analyzedTime: Timestamp
package var statisticsData: ColumnStatisticsData

package init(
columnName: String,
columnType: String,
analyzedTime: Timestamp,
statisticsData: ColumnStatisticsData
) {
self.columnName = columnName
self.columnType = columnType
self.analyzedTime = analyzedTime
self.statisticsData = statisticsData
}

package init(from reader: ShapeReader) throws {
columnName = reader.required("ColumnName", try reader.string("ColumnName", min: 1, max: 255, pattern: Patterns.nameString), "")
columnType = reader.required("ColumnType", try reader.string("ColumnType", max: 20000, pattern: Patterns.typeString), "")
analyzedTime = reader.required("AnalyzedTime", try reader.timestamp("AnalyzedTime"), Timestamp(milliseconds: 0))
statisticsData = try reader.requiredStructure("StatisticsData", ColumnStatisticsData.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("ColumnName", WireValue.string(columnName))
map.append("ColumnType", WireValue.string(columnType))
map.append("AnalyzedTime", WireValue.timestamp(analyzedTime))
map.append("StatisticsData", statisticsData.wire)
return .map(map)
}
}
}
extension Glue {
package struct ColumnStatisticsData: Sendable, Equatable {
package var type: String
package var booleanColumnStatisticsData: BooleanColumnStatisticsData?
package var dateColumnStatisticsData: DateColumnStatisticsData?
package var decimalColumnStatisticsData: DecimalColumnStatisticsData?
package var doubleColumnStatisticsData: DoubleColumnStatisticsData?
package var longColumnStatisticsData: LongColumnStatisticsData?
package var stringColumnStatisticsData: StringColumnStatisticsData?
package var binaryColumnStatisticsData: BinaryColumnStatisticsData?

package init(
type: String,
booleanColumnStatisticsData: BooleanColumnStatisticsData? = nil,
dateColumnStatisticsData: DateColumnStatisticsData? = nil,
decimalColumnStatisticsData: DecimalColumnStatisticsData? = nil,
doubleColumnStatisticsData: DoubleColumnStatisticsData? = nil,
longColumnStatisticsData: LongColumnStatisticsData? = nil,
stringColumnStatisticsData: StringColumnStatisticsData? = nil,
binaryColumnStatisticsData: BinaryColumnStatisticsData? = nil
) {
self.type = type
self.booleanColumnStatisticsData = booleanColumnStatisticsData
self.dateColumnStatisticsData = dateColumnStatisticsData
self.decimalColumnStatisticsData = decimalColumnStatisticsData
self.doubleColumnStatisticsData = doubleColumnStatisticsData
self.longColumnStatisticsData = longColumnStatisticsData
self.stringColumnStatisticsData = stringColumnStatisticsData
self.binaryColumnStatisticsData = binaryColumnStatisticsData
}

package init(from reader: ShapeReader) throws {
type = reader.required("Type", try reader.string("Type", values: Values.columnStatisticsType), "")
booleanColumnStatisticsData = try reader.structure("BooleanColumnStatisticsData", BooleanColumnStatisticsData.init(from:))
dateColumnStatisticsData = try reader.structure("DateColumnStatisticsData", DateColumnStatisticsData.init(from:))
decimalColumnStatisticsData = try reader.structure("DecimalColumnStatisticsData", DecimalColumnStatisticsData.init(from:))
doubleColumnStatisticsData = try reader.structure("DoubleColumnStatisticsData", DoubleColumnStatisticsData.init(from:))
longColumnStatisticsData = try reader.structure("LongColumnStatisticsData", LongColumnStatisticsData.init(from:))
stringColumnStatisticsData = try reader.structure("StringColumnStatisticsData", StringColumnStatisticsData.init(from:))
binaryColumnStatisticsData = try reader.structure("BinaryColumnStatisticsData", BinaryColumnStatisticsData.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("Type", WireValue.string(type))
map.append("BooleanColumnStatisticsData", booleanColumnStatisticsData?.wire)
map.append("DateColumnStatisticsData", dateColumnStatisticsData?.wire)
map.append("DecimalColumnStatisticsData", decimalColumnStatisticsData?.wire)
map.append("DoubleColumnStatisticsData", doubleColumnStatisticsData?.wire)
map.append("LongColumnStatisticsData", longColumnStatisticsData?.wire)
map.append("StringColumnStatisticsData", stringColumnStatisticsData?.wire)
map.append("BinaryColumnStatisticsData", binaryColumnStatisticsData?.wire)
return .map(map)
}
}
}
extension Glue {
package struct ColumnStatisticsError: Sendable, Equatable {
package var columnStatistics: ColumnStatistics?
package var error: ErrorDetail?

package init(
columnStatistics: ColumnStatistics? = nil,
error: ErrorDetail? = nil
) {
self.columnStatistics = columnStatistics
self.error = error
}

package var wire: WireValue {
var map = WireMap()
map.append("ColumnStatistics", columnStatistics?.wire)
map.append("Error", error?.wire)
return .map(map)
}
}
}
extension Glue {
package struct ColumnStatisticsTaskRun: Sendable, Equatable {
package var customerId: String?
package var columnStatisticsTaskRunId: String?
package var databaseName: String?
package var tableName: String?
package var columnNameList: [String]?
package var catalogID: String?
package var role: String?
package var sampleSize: Double?
package var securityConfiguration: String?
package var numberOfWorkers: Int?
package var workerType: String?
package var computationType: String?
package var status: String?
package var creationTime: Timestamp?
package var lastUpdated: Timestamp?
package var startTime: Timestamp?
package var endTime: Timestamp?
package var errorMessage: String?
package var dpuSeconds: Double?

package init(
customerId: String? = nil,
columnStatisticsTaskRunId: String? = nil,
databaseName: String? = nil,
tableName: String? = nil,
columnNameList: [String]? = nil,
catalogID: String? = nil,
role: String? = nil,
sampleSize: Double? = nil,
securityConfiguration: String? = nil,
numberOfWorkers: Int? = nil,
workerType: String? = nil,
computationType: String? = nil,
status: String? = nil,
creationTime: Timestamp? = nil,
lastUpdated: Timestamp? = nil,
startTime: Timestamp? = nil,
endTime: Timestamp? = nil,
errorMessage: String? = nil,
dpuSeconds: Double? = nil
) {
self.customerId = customerId
self.columnStatisticsTaskRunId = columnStatisticsTaskRunId
self.databaseName = databaseName
self.tableName = tableName
self.columnNameList = columnNameList
self.catalogID = catalogID
self.role = role
self.sampleSize = sampleSize
self.securityConfiguration = securityConfiguration
self.numberOfWorkers = numberOfWorkers
self.workerType = workerType
self.computationType = computationType
self.status = status
self.creationTime = creationTime
self.lastUpdated = lastUpdated
self.startTime = startTime
self.endTime = endTime
self.errorMessage = errorMessage
self.dpuSeconds = dpuSeconds
}

package var wire: WireValue {
var map = WireMap()
map.append("CustomerId", customerId.map { WireValue.string($0) })
map.append("ColumnStatisticsTaskRunId", columnStatisticsTaskRunId.map { WireValue.string($0) })
map.append("DatabaseName", databaseName.map { WireValue.string($0) })
map.append("TableName", tableName.map { WireValue.string($0) })
map.append("ColumnNameList", columnNameList.map { .strings($0) })
map.append("CatalogID", catalogID.map { WireValue.string($0) })
map.append("Role", role.map { WireValue.string($0) })
map.append("SampleSize", sampleSize.map { WireValue.double($0) })
map.append("SecurityConfiguration", securityConfiguration.map { WireValue.string($0) })
map.append("NumberOfWorkers", numberOfWorkers.map { .integer(Int64($0)) })
map.append("WorkerType", workerType.map { WireValue.string($0) })
map.append("ComputationType", computationType.map { WireValue.string($0) })
map.append("Status", status.map { WireValue.string($0) })
map.append("CreationTime", creationTime.map { WireValue.timestamp($0) })
map.append("LastUpdated", lastUpdated.map { WireValue.timestamp($0) })
map.append("StartTime", startTime.map { WireValue.timestamp($0) })
map.append("EndTime", endTime.map { WireValue.timestamp($0) })
map.append("ErrorMessage", errorMessage.map { WireValue.string($0) })
map.append("DPUSeconds", dpuSeconds.map { WireValue.double($0) })
return .map(map)
}
}
}
extension Glue {
package struct ColumnStatisticsTaskSettings: Sendable, Equatable {
package var databaseName: String?
package var tableName: String?
package var schedule: Schedule?
package var columnNameList: [String]?
package var catalogID: String?
package var role: String?
package var sampleSize: Double?
package var securityConfiguration: String?
package var scheduleType: String?
package var settingSource: String?
package var lastExecutionAttempt: ExecutionAttempt?

package init(
databaseName: String? = nil,
tableName: String? = nil,
schedule: Schedule? = nil,
columnNameList: [String]? = nil,
catalogID: String? = nil,
role: String? = nil,
sampleSize: Double? = nil,
securityConfiguration: String? = nil,
scheduleType: String? = nil,
settingSource: String? = nil,
lastExecutionAttempt: ExecutionAttempt? = nil
) {
self.databaseName = databaseName
self.tableName = tableName
self.schedule = schedule
self.columnNameList = columnNameList
self.catalogID = catalogID
self.role = role
self.sampleSize = sampleSize
self.securityConfiguration = securityConfiguration
self.scheduleType = scheduleType
self.settingSource = settingSource
self.lastExecutionAttempt = lastExecutionAttempt
}

package var wire: WireValue {
var map = WireMap()
map.append("DatabaseName", databaseName.map { WireValue.string($0) })
map.append("TableName", tableName.map { WireValue.string($0) })
map.append("Schedule", schedule?.wire)
map.append("ColumnNameList", columnNameList.map { .strings($0) })
map.append("CatalogID", catalogID.map { WireValue.string($0) })
map.append("Role", role.map { WireValue.string($0) })
map.append("SampleSize", sampleSize.map { WireValue.double($0) })
map.append("SecurityConfiguration", securityConfiguration.map { WireValue.string($0) })
map.append("ScheduleType", scheduleType.map { WireValue.string($0) })
map.append("SettingSource", settingSource.map { WireValue.string($0) })
map.append("LastExecutionAttempt", lastExecutionAttempt?.wire)
return .map(map)
}
}
}
extension Glue {
package struct Condition: Sendable, Equatable {
package var logicalOperator: String?
package var jobName: String?
package var state: String?
package var crawlerName: String?
package var crawlState: String?

package init(
logicalOperator: String? = nil,
jobName: String? = nil,
state: String? = nil,
crawlerName: String? = nil,
crawlState: String? = nil
) {
self.logicalOperator = logicalOperator
self.jobName = jobName
self.state = state
self.crawlerName = crawlerName
self.crawlState = crawlState
}

package init(from reader: ShapeReader) throws {
logicalOperator = try reader.string("LogicalOperator", values: Values.logicalOperator)
jobName = try reader.string("JobName", min: 1, max: 255, pattern: Patterns.nameString)
state = try reader.string("State", values: Values.jobRunState)
crawlerName = try reader.string("CrawlerName", min: 1, max: 255, pattern: Patterns.nameString)
crawlState = try reader.string("CrawlState", values: Values.crawlState)
}

package var wire: WireValue {
var map = WireMap()
map.append("LogicalOperator", logicalOperator.map { WireValue.string($0) })
map.append("JobName", jobName.map { WireValue.string($0) })
map.append("State", state.map { WireValue.string($0) })
map.append("CrawlerName", crawlerName.map { WireValue.string($0) })
map.append("CrawlState", crawlState.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct Connection: Sendable, Equatable {
package var name: String?
package var description: String?
package var connectionType: String?
package var matchCriteria: [String]?
package var connectionProperties: [String: String]?
package var sparkProperties: [String: String]?
package var athenaProperties: [String: String]?
package var pythonProperties: [String: String]?
package var physicalConnectionRequirements: PhysicalConnectionRequirements?
package var creationTime: Timestamp?
package var lastUpdatedTime: Timestamp?
package var lastUpdatedBy: String?
package var status: String?
package var statusReason: String?
package var lastConnectionValidationTime: Timestamp?
package var authenticationConfiguration: AuthenticationConfiguration?
package var connectionSchemaVersion: Int?
package var compatibleComputeEnvironments: [String]?

package init(
name: String? = nil,
description: String? = nil,
connectionType: String? = nil,
matchCriteria: [String]? = nil,
connectionProperties: [String: String]? = nil,
sparkProperties: [String: String]? = nil,
athenaProperties: [String: String]? = nil,
pythonProperties: [String: String]? = nil,
physicalConnectionRequirements: PhysicalConnectionRequirements? = nil,
creationTime: Timestamp? = nil,
lastUpdatedTime: Timestamp? = nil,
lastUpdatedBy: String? = nil,
status: String? = nil,
statusReason: String? = nil,
lastConnectionValidationTime: Timestamp? = nil,
authenticationConfiguration: AuthenticationConfiguration? = nil,
connectionSchemaVersion: Int? = nil,
compatibleComputeEnvironments: [String]? = nil
) {
self.name = name
self.description = description
self.connectionType = connectionType
self.matchCriteria = matchCriteria
self.connectionProperties = connectionProperties
self.sparkProperties = sparkProperties
self.athenaProperties = athenaProperties
self.pythonProperties = pythonProperties
self.physicalConnectionRequirements = physicalConnectionRequirements
self.creationTime = creationTime
self.lastUpdatedTime = lastUpdatedTime
self.lastUpdatedBy = lastUpdatedBy
self.status = status
self.statusReason = statusReason
self.lastConnectionValidationTime = lastConnectionValidationTime
self.authenticationConfiguration = authenticationConfiguration
self.connectionSchemaVersion = connectionSchemaVersion
self.compatibleComputeEnvironments = compatibleComputeEnvironments
}

package init(from reader: ShapeReader) throws {
name = try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString)
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
connectionType = try reader.string("ConnectionType", values: Values.connectionType)
matchCriteria = try reader.strings("MatchCriteria", max: 10, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
connectionProperties = try reader.stringMap("ConnectionProperties", max: 100, key: ShapeReader.StringRule(values: Values.connectionPropertyKey), value: ShapeReader.StringRule(min: 1, max: 1024))
sparkProperties = try reader.stringMap("SparkProperties", key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(min: 1, max: 2048))
athenaProperties = try reader.stringMap("AthenaProperties", key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(min: 1, max: 2048))
pythonProperties = try reader.stringMap("PythonProperties", key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(min: 1, max: 2048))
physicalConnectionRequirements = try reader.structure("PhysicalConnectionRequirements", PhysicalConnectionRequirements.init(from:))
creationTime = try reader.timestamp("CreationTime")
lastUpdatedTime = try reader.timestamp("LastUpdatedTime")
lastUpdatedBy = try reader.string("LastUpdatedBy", min: 1, max: 255, pattern: Patterns.nameString)
status = try reader.string("Status", values: Values.connectionStatus)
statusReason = try reader.string("StatusReason", min: 1, max: 16384)
lastConnectionValidationTime = try reader.timestamp("LastConnectionValidationTime")
authenticationConfiguration = try reader.structure("AuthenticationConfiguration", AuthenticationConfiguration.init(from:))
connectionSchemaVersion = try reader.integer("ConnectionSchemaVersion", min: 1, max: 2)
compatibleComputeEnvironments = try reader.strings("CompatibleComputeEnvironments", ShapeReader.StringRule(values: Values.computeEnvironment))
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("ConnectionType", connectionType.map { WireValue.string($0) })
map.append("MatchCriteria", matchCriteria.map { .strings($0) })
map.append("ConnectionProperties", connectionProperties.map { .strings($0) })
map.append("SparkProperties", sparkProperties.map { .strings($0) })
map.append("AthenaProperties", athenaProperties.map { .strings($0) })
map.append("PythonProperties", pythonProperties.map { .strings($0) })
map.append("PhysicalConnectionRequirements", physicalConnectionRequirements?.wire)
map.append("CreationTime", creationTime.map { WireValue.timestamp($0) })
map.append("LastUpdatedTime", lastUpdatedTime.map { WireValue.timestamp($0) })
map.append("LastUpdatedBy", lastUpdatedBy.map { WireValue.string($0) })
map.append("Status", status.map { WireValue.string($0) })
map.append("StatusReason", statusReason.map { WireValue.string($0) })
map.append("LastConnectionValidationTime", lastConnectionValidationTime.map { WireValue.timestamp($0) })
map.append("AuthenticationConfiguration", authenticationConfiguration?.wire)
map.append("ConnectionSchemaVersion", connectionSchemaVersion.map { .integer(Int64($0)) })
map.append("CompatibleComputeEnvironments", compatibleComputeEnvironments.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct ConnectionInput: Sendable, Equatable {
package var name: String
package var description: String?
package var connectionType: String
package var matchCriteria: [String]?
package var connectionProperties: [String: String]
package var sparkProperties: [String: String]?
package var athenaProperties: [String: String]?
package var pythonProperties: [String: String]?
package var physicalConnectionRequirements: PhysicalConnectionRequirements?
package var authenticationConfiguration: AuthenticationConfigurationInput?
package var validateCredentials: Bool?
package var validateForComputeEnvironments: [String]?

package init(
name: String,
description: String? = nil,
connectionType: String,
matchCriteria: [String]? = nil,
connectionProperties: [String: String],
sparkProperties: [String: String]? = nil,
athenaProperties: [String: String]? = nil,
pythonProperties: [String: String]? = nil,
physicalConnectionRequirements: PhysicalConnectionRequirements? = nil,
authenticationConfiguration: AuthenticationConfigurationInput? = nil,
validateCredentials: Bool? = nil,
validateForComputeEnvironments: [String]? = nil
) {
self.name = name
self.description = description
self.connectionType = connectionType
self.matchCriteria = matchCriteria
self.connectionProperties = connectionProperties
self.sparkProperties = sparkProperties
self.athenaProperties = athenaProperties
self.pythonProperties = pythonProperties
self.physicalConnectionRequirements = physicalConnectionRequirements
self.authenticationConfiguration = authenticationConfiguration
self.validateCredentials = validateCredentials
self.validateForComputeEnvironments = validateForComputeEnvironments
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
connectionType = reader.required("ConnectionType", try reader.string("ConnectionType", values: Values.connectionType), "")
matchCriteria = try reader.strings("MatchCriteria", max: 10, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
connectionProperties = reader.required("ConnectionProperties", try reader.stringMap("ConnectionProperties", max: 100, key: ShapeReader.StringRule(values: Values.connectionPropertyKey), value: ShapeReader.StringRule(min: 1, max: 1024)), [:])
sparkProperties = try reader.stringMap("SparkProperties", key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(min: 1, max: 2048))
athenaProperties = try reader.stringMap("AthenaProperties", key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(min: 1, max: 2048))
pythonProperties = try reader.stringMap("PythonProperties", key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(min: 1, max: 2048))
physicalConnectionRequirements = try reader.structure("PhysicalConnectionRequirements", PhysicalConnectionRequirements.init(from:))
authenticationConfiguration = try reader.structure("AuthenticationConfiguration", AuthenticationConfigurationInput.init(from:))
validateCredentials = try reader.boolean("ValidateCredentials")
validateForComputeEnvironments = try reader.strings("ValidateForComputeEnvironments", ShapeReader.StringRule(values: Values.computeEnvironment))
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Description", description.map { WireValue.string($0) })
map.append("ConnectionType", WireValue.string(connectionType))
map.append("MatchCriteria", matchCriteria.map { .strings($0) })
map.append("ConnectionProperties", .strings(connectionProperties))
map.append("SparkProperties", sparkProperties.map { .strings($0) })
map.append("AthenaProperties", athenaProperties.map { .strings($0) })
map.append("PythonProperties", pythonProperties.map { .strings($0) })
map.append("PhysicalConnectionRequirements", physicalConnectionRequirements?.wire)
map.append("AuthenticationConfiguration", authenticationConfiguration?.wire)
map.append("ValidateCredentials", validateCredentials.map { WireValue.bool($0) })
map.append("ValidateForComputeEnvironments", validateForComputeEnvironments.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct ConnectionPasswordEncryption: Sendable, Equatable {
package var returnConnectionPasswordEncrypted: Bool
package var awsKmsKeyId: String?

package init(
returnConnectionPasswordEncrypted: Bool,
awsKmsKeyId: String? = nil
) {
self.returnConnectionPasswordEncrypted = returnConnectionPasswordEncrypted
self.awsKmsKeyId = awsKmsKeyId
}

package init(from reader: ShapeReader) throws {
returnConnectionPasswordEncrypted = reader.required("ReturnConnectionPasswordEncrypted", try reader.boolean("ReturnConnectionPasswordEncrypted"), false)
awsKmsKeyId = try reader.string("AwsKmsKeyId", min: 1, max: 255, pattern: Patterns.nameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("ReturnConnectionPasswordEncrypted", WireValue.bool(returnConnectionPasswordEncrypted))
map.append("AwsKmsKeyId", awsKmsKeyId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ConnectionsList: Sendable, Equatable {
package var connections: [String]?

package init(
connections: [String]? = nil
) {
self.connections = connections
}

package init(from reader: ShapeReader) throws {
connections = try reader.strings("Connections", max: 1000, ShapeReader.StringRule(max: 255))
}

package var wire: WireValue {
var map = WireMap()
map.append("Connections", connections.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct Crawl: Sendable, Equatable {
package var state: String?
package var startedOn: Timestamp?
package var completedOn: Timestamp?
package var errorMessage: String?
package var logGroup: String?
package var logStream: String?

package init(
state: String? = nil,
startedOn: Timestamp? = nil,
completedOn: Timestamp? = nil,
errorMessage: String? = nil,
logGroup: String? = nil,
logStream: String? = nil
) {
self.state = state
self.startedOn = startedOn
self.completedOn = completedOn
self.errorMessage = errorMessage
self.logGroup = logGroup
self.logStream = logStream
}

package var wire: WireValue {
var map = WireMap()
map.append("State", state.map { WireValue.string($0) })
map.append("StartedOn", startedOn.map { WireValue.timestamp($0) })
map.append("CompletedOn", completedOn.map { WireValue.timestamp($0) })
map.append("ErrorMessage", errorMessage.map { WireValue.string($0) })
map.append("LogGroup", logGroup.map { WireValue.string($0) })
map.append("LogStream", logStream.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct Crawler: Sendable, Equatable {
package var name: String?
package var role: String?
package var targets: CrawlerTargets?
package var databaseName: String?
package var description: String?
package var classifiers: [String]?
package var recrawlPolicy: RecrawlPolicy?
package var schemaChangePolicy: SchemaChangePolicy?
package var lineageConfiguration: LineageConfiguration?
package var state: String?
package var tablePrefix: String?
package var schedule: Schedule?
package var crawlElapsedTime: Int?
package var creationTime: Timestamp?
package var lastUpdated: Timestamp?
package var lastCrawl: LastCrawlInfo?
package var version: Int?
package var configuration: String?
package var crawlerSecurityConfiguration: String?
package var lakeFormationConfiguration: LakeFormationConfiguration?
package var catalogId: String?

package init(
name: String? = nil,
role: String? = nil,
targets: CrawlerTargets? = nil,
databaseName: String? = nil,
description: String? = nil,
classifiers: [String]? = nil,
recrawlPolicy: RecrawlPolicy? = nil,
schemaChangePolicy: SchemaChangePolicy? = nil,
lineageConfiguration: LineageConfiguration? = nil,
state: String? = nil,
tablePrefix: String? = nil,
schedule: Schedule? = nil,
crawlElapsedTime: Int? = nil,
creationTime: Timestamp? = nil,
lastUpdated: Timestamp? = nil,
lastCrawl: LastCrawlInfo? = nil,
version: Int? = nil,
configuration: String? = nil,
crawlerSecurityConfiguration: String? = nil,
lakeFormationConfiguration: LakeFormationConfiguration? = nil,
catalogId: String? = nil
) {
self.name = name
self.role = role
self.targets = targets
self.databaseName = databaseName
self.description = description
self.classifiers = classifiers
self.recrawlPolicy = recrawlPolicy
self.schemaChangePolicy = schemaChangePolicy
self.lineageConfiguration = lineageConfiguration
self.state = state
self.tablePrefix = tablePrefix
self.schedule = schedule
self.crawlElapsedTime = crawlElapsedTime
self.creationTime = creationTime
self.lastUpdated = lastUpdated
self.lastCrawl = lastCrawl
self.version = version
self.configuration = configuration
self.crawlerSecurityConfiguration = crawlerSecurityConfiguration
self.lakeFormationConfiguration = lakeFormationConfiguration
self.catalogId = catalogId
}

package init(from reader: ShapeReader) throws {
name = try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString)
role = try reader.string("Role")
targets = try reader.structure("Targets", CrawlerTargets.init(from:))
databaseName = try reader.string("DatabaseName")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
classifiers = try reader.strings("Classifiers", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
recrawlPolicy = try reader.structure("RecrawlPolicy", RecrawlPolicy.init(from:))
schemaChangePolicy = try reader.structure("SchemaChangePolicy", SchemaChangePolicy.init(from:))
lineageConfiguration = try reader.structure("LineageConfiguration", LineageConfiguration.init(from:))
state = try reader.string("State", values: Values.crawlerState)
tablePrefix = try reader.string("TablePrefix", max: 128)
schedule = try reader.structure("Schedule", Schedule.init(from:))
crawlElapsedTime = try reader.integer("CrawlElapsedTime")
creationTime = try reader.timestamp("CreationTime")
lastUpdated = try reader.timestamp("LastUpdated")
lastCrawl = try reader.structure("LastCrawl", LastCrawlInfo.init(from:))
version = try reader.integer("Version")
configuration = try reader.string("Configuration")
crawlerSecurityConfiguration = try reader.string("CrawlerSecurityConfiguration", max: 128)
lakeFormationConfiguration = try reader.structure("LakeFormationConfiguration", LakeFormationConfiguration.init(from:))
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("Role", role.map { WireValue.string($0) })
map.append("Targets", targets?.wire)
map.append("DatabaseName", databaseName.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("Classifiers", classifiers.map { .strings($0) })
map.append("RecrawlPolicy", recrawlPolicy?.wire)
map.append("SchemaChangePolicy", schemaChangePolicy?.wire)
map.append("LineageConfiguration", lineageConfiguration?.wire)
map.append("State", state.map { WireValue.string($0) })
map.append("TablePrefix", tablePrefix.map { WireValue.string($0) })
map.append("Schedule", schedule?.wire)
map.append("CrawlElapsedTime", crawlElapsedTime.map { .integer(Int64($0)) })
map.append("CreationTime", creationTime.map { WireValue.timestamp($0) })
map.append("LastUpdated", lastUpdated.map { WireValue.timestamp($0) })
map.append("LastCrawl", lastCrawl?.wire)
map.append("Version", version.map { .integer(Int64($0)) })
map.append("Configuration", configuration.map { WireValue.string($0) })
map.append("CrawlerSecurityConfiguration", crawlerSecurityConfiguration.map { WireValue.string($0) })
map.append("LakeFormationConfiguration", lakeFormationConfiguration?.wire)
map.append("CatalogId", catalogId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CrawlerHistory: Sendable, Equatable {
package var crawlId: String?
package var state: String?
package var startTime: Timestamp?
package var endTime: Timestamp?
package var summary: String?
package var errorMessage: String?
package var logGroup: String?
package var logStream: String?
package var messagePrefix: String?
package var dpuHour: Double?

package init(
crawlId: String? = nil,
state: String? = nil,
startTime: Timestamp? = nil,
endTime: Timestamp? = nil,
summary: String? = nil,
errorMessage: String? = nil,
logGroup: String? = nil,
logStream: String? = nil,
messagePrefix: String? = nil,
dpuHour: Double? = nil
) {
self.crawlId = crawlId
self.state = state
self.startTime = startTime
self.endTime = endTime
self.summary = summary
self.errorMessage = errorMessage
self.logGroup = logGroup
self.logStream = logStream
self.messagePrefix = messagePrefix
self.dpuHour = dpuHour
}

package var wire: WireValue {
var map = WireMap()
map.append("CrawlId", crawlId.map { WireValue.string($0) })
map.append("State", state.map { WireValue.string($0) })
map.append("StartTime", startTime.map { WireValue.timestamp($0) })
map.append("EndTime", endTime.map { WireValue.timestamp($0) })
map.append("Summary", summary.map { WireValue.string($0) })
map.append("ErrorMessage", errorMessage.map { WireValue.string($0) })
map.append("LogGroup", logGroup.map { WireValue.string($0) })
map.append("LogStream", logStream.map { WireValue.string($0) })
map.append("MessagePrefix", messagePrefix.map { WireValue.string($0) })
map.append("DPUHour", dpuHour.map { WireValue.double($0) })
return .map(map)
}
}
}
extension Glue {
package struct CrawlerMetrics: Sendable, Equatable {
package var crawlerName: String?
package var timeLeftSeconds: Double?
package var stillEstimating: Bool?
package var lastRuntimeSeconds: Double?
package var medianRuntimeSeconds: Double?
package var tablesCreated: Int?
package var tablesUpdated: Int?
package var tablesDeleted: Int?

package init(
crawlerName: String? = nil,
timeLeftSeconds: Double? = nil,
stillEstimating: Bool? = nil,
lastRuntimeSeconds: Double? = nil,
medianRuntimeSeconds: Double? = nil,
tablesCreated: Int? = nil,
tablesUpdated: Int? = nil,
tablesDeleted: Int? = nil
) {
self.crawlerName = crawlerName
self.timeLeftSeconds = timeLeftSeconds
self.stillEstimating = stillEstimating
self.lastRuntimeSeconds = lastRuntimeSeconds
self.medianRuntimeSeconds = medianRuntimeSeconds
self.tablesCreated = tablesCreated
self.tablesUpdated = tablesUpdated
self.tablesDeleted = tablesDeleted
}

package var wire: WireValue {
var map = WireMap()
map.append("CrawlerName", crawlerName.map { WireValue.string($0) })
map.append("TimeLeftSeconds", timeLeftSeconds.map { WireValue.double($0) })
map.append("StillEstimating", stillEstimating.map { WireValue.bool($0) })
map.append("LastRuntimeSeconds", lastRuntimeSeconds.map { WireValue.double($0) })
map.append("MedianRuntimeSeconds", medianRuntimeSeconds.map { WireValue.double($0) })
map.append("TablesCreated", tablesCreated.map { .integer(Int64($0)) })
map.append("TablesUpdated", tablesUpdated.map { .integer(Int64($0)) })
map.append("TablesDeleted", tablesDeleted.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Glue {
package struct CrawlerNodeDetails: Sendable, Equatable {
package var crawls: [Crawl]?

package init(
crawls: [Crawl]? = nil
) {
self.crawls = crawls
}

package var wire: WireValue {
var map = WireMap()
map.append("Crawls", crawls.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct CrawlerTargets: Sendable, Equatable {
package var s3Targets: [S3Target]?
package var jdbcTargets: [JdbcTarget]?
package var mongoDBTargets: [MongoDBTarget]?
package var dynamoDBTargets: [DynamoDBTarget]?
package var catalogTargets: [CatalogTarget]?
package var deltaTargets: [DeltaTarget]?
package var icebergTargets: [IcebergTarget]?
package var hudiTargets: [HudiTarget]?

package init(
s3Targets: [S3Target]? = nil,
jdbcTargets: [JdbcTarget]? = nil,
mongoDBTargets: [MongoDBTarget]? = nil,
dynamoDBTargets: [DynamoDBTarget]? = nil,
catalogTargets: [CatalogTarget]? = nil,
deltaTargets: [DeltaTarget]? = nil,
icebergTargets: [IcebergTarget]? = nil,
hudiTargets: [HudiTarget]? = nil
) {
self.s3Targets = s3Targets
self.jdbcTargets = jdbcTargets
self.mongoDBTargets = mongoDBTargets
self.dynamoDBTargets = dynamoDBTargets
self.catalogTargets = catalogTargets
self.deltaTargets = deltaTargets
self.icebergTargets = icebergTargets
self.hudiTargets = hudiTargets
}

package init(from reader: ShapeReader) throws {
s3Targets = try reader.list("S3Targets", S3Target.init(from:))
jdbcTargets = try reader.list("JdbcTargets", JdbcTarget.init(from:))
mongoDBTargets = try reader.list("MongoDBTargets", MongoDBTarget.init(from:))
dynamoDBTargets = try reader.list("DynamoDBTargets", DynamoDBTarget.init(from:))
catalogTargets = try reader.list("CatalogTargets", CatalogTarget.init(from:))
deltaTargets = try reader.list("DeltaTargets", DeltaTarget.init(from:))
icebergTargets = try reader.list("IcebergTargets", IcebergTarget.init(from:))
hudiTargets = try reader.list("HudiTargets", HudiTarget.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("S3Targets", s3Targets.map { .list($0.map(\.wire)) })
map.append("JdbcTargets", jdbcTargets.map { .list($0.map(\.wire)) })
map.append("MongoDBTargets", mongoDBTargets.map { .list($0.map(\.wire)) })
map.append("DynamoDBTargets", dynamoDBTargets.map { .list($0.map(\.wire)) })
map.append("CatalogTargets", catalogTargets.map { .list($0.map(\.wire)) })
map.append("DeltaTargets", deltaTargets.map { .list($0.map(\.wire)) })
map.append("IcebergTargets", icebergTargets.map { .list($0.map(\.wire)) })
map.append("HudiTargets", hudiTargets.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct CrawlsFilter: Sendable, Equatable {
package var fieldName: String?
package var filterOperator: String?
package var fieldValue: String?

package init(
fieldName: String? = nil,
filterOperator: String? = nil,
fieldValue: String? = nil
) {
self.fieldName = fieldName
self.filterOperator = filterOperator
self.fieldValue = fieldValue
}

package init(from reader: ShapeReader) throws {
fieldName = try reader.string("FieldName", values: Values.fieldName)
filterOperator = try reader.string("FilterOperator", values: Values.filterOperator)
fieldValue = try reader.string("FieldValue")
}
}
}
extension Glue {
package struct CreateCatalogRequest: Sendable, Equatable {
package var name: String
package var catalogInput: CatalogInput
package var tags: [String: String]?

package init(
name: String,
catalogInput: CatalogInput,
tags: [String: String]? = nil
) {
self.name = name
self.catalogInput = catalogInput
self.tags = tags
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 64, pattern: Patterns.catalogNameString), "")
catalogInput = try reader.requiredStructure("CatalogInput", CatalogInput.init(from:))
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
}
}
}
extension Glue {
package struct CreateCatalogResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct CreateClassifierRequest: Sendable, Equatable {
package var grokClassifier: CreateGrokClassifierRequest?
package var xmlClassifier: CreateXMLClassifierRequest?
package var jsonClassifier: CreateJsonClassifierRequest?
package var csvClassifier: CreateCsvClassifierRequest?

package init(
grokClassifier: CreateGrokClassifierRequest? = nil,
xmlClassifier: CreateXMLClassifierRequest? = nil,
jsonClassifier: CreateJsonClassifierRequest? = nil,
csvClassifier: CreateCsvClassifierRequest? = nil
) {
self.grokClassifier = grokClassifier
self.xmlClassifier = xmlClassifier
self.jsonClassifier = jsonClassifier
self.csvClassifier = csvClassifier
}

package init(from reader: ShapeReader) throws {
grokClassifier = try reader.structure("GrokClassifier", CreateGrokClassifierRequest.init(from:))
xmlClassifier = try reader.structure("XMLClassifier", CreateXMLClassifierRequest.init(from:))
jsonClassifier = try reader.structure("JsonClassifier", CreateJsonClassifierRequest.init(from:))
csvClassifier = try reader.structure("CsvClassifier", CreateCsvClassifierRequest.init(from:))
}
}
}
extension Glue {
package struct CreateClassifierResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct CreateColumnStatisticsTaskSettingsRequest: Sendable, Equatable {
package var databaseName: String
package var tableName: String
package var role: String
package var schedule: String?
package var columnNameList: [String]?
package var sampleSize: Double?
package var catalogID: String?
package var securityConfiguration: String?
package var tags: [String: String]?

package init(
databaseName: String,
tableName: String,
role: String,
schedule: String? = nil,
columnNameList: [String]? = nil,
sampleSize: Double? = nil,
catalogID: String? = nil,
securityConfiguration: String? = nil,
tags: [String: String]? = nil
) {
self.databaseName = databaseName
self.tableName = tableName
self.role = role
self.schedule = schedule
self.columnNameList = columnNameList
self.sampleSize = sampleSize
self.catalogID = catalogID
self.securityConfiguration = securityConfiguration
self.tags = tags
}

package init(from reader: ShapeReader) throws {
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
role = reader.required("Role", try reader.string("Role", min: 1, max: 255, pattern: Patterns.nameString), "")
schedule = try reader.string("Schedule")
columnNameList = try reader.strings("ColumnNameList", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
sampleSize = try reader.double("SampleSize")
catalogID = try reader.string("CatalogID", min: 1, max: 255, pattern: Patterns.catalogIdString)
securityConfiguration = try reader.string("SecurityConfiguration", min: 1, max: 255, pattern: Patterns.nameString)
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
}
}
}
extension Glue {
package struct CreateColumnStatisticsTaskSettingsResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct CreateConnectionRequest: Sendable, Equatable {
package var catalogId: String?
package var connectionInput: ConnectionInput
package var tags: [String: String]?

package init(
catalogId: String? = nil,
connectionInput: ConnectionInput,
tags: [String: String]? = nil
) {
self.catalogId = catalogId
self.connectionInput = connectionInput
self.tags = tags
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
connectionInput = try reader.requiredStructure("ConnectionInput", ConnectionInput.init(from:))
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
}
}
}
extension Glue {
package struct CreateConnectionResponse: Sendable, Equatable {
package var createConnectionStatus: String?

package init(
createConnectionStatus: String? = nil
) {
self.createConnectionStatus = createConnectionStatus
}

package var wire: WireValue {
var map = WireMap()
map.append("CreateConnectionStatus", createConnectionStatus.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CreateCrawlerRequest: Sendable, Equatable {
package var name: String
package var role: String
package var databaseName: String?
package var description: String?
package var targets: CrawlerTargets
package var schedule: String?
package var classifiers: [String]?
package var tablePrefix: String?
package var schemaChangePolicy: SchemaChangePolicy?
package var recrawlPolicy: RecrawlPolicy?
package var lineageConfiguration: LineageConfiguration?
package var lakeFormationConfiguration: LakeFormationConfiguration?
package var configuration: String?
package var crawlerSecurityConfiguration: String?
package var tags: [String: String]?
package var catalogId: String?

package init(
name: String,
role: String,
databaseName: String? = nil,
description: String? = nil,
targets: CrawlerTargets,
schedule: String? = nil,
classifiers: [String]? = nil,
tablePrefix: String? = nil,
schemaChangePolicy: SchemaChangePolicy? = nil,
recrawlPolicy: RecrawlPolicy? = nil,
lineageConfiguration: LineageConfiguration? = nil,
lakeFormationConfiguration: LakeFormationConfiguration? = nil,
configuration: String? = nil,
crawlerSecurityConfiguration: String? = nil,
tags: [String: String]? = nil,
catalogId: String? = nil
) {
self.name = name
self.role = role
self.databaseName = databaseName
self.description = description
self.targets = targets
self.schedule = schedule
self.classifiers = classifiers
self.tablePrefix = tablePrefix
self.schemaChangePolicy = schemaChangePolicy
self.recrawlPolicy = recrawlPolicy
self.lineageConfiguration = lineageConfiguration
self.lakeFormationConfiguration = lakeFormationConfiguration
self.configuration = configuration
self.crawlerSecurityConfiguration = crawlerSecurityConfiguration
self.tags = tags
self.catalogId = catalogId
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
role = reader.required("Role", try reader.string("Role"), "")
databaseName = try reader.string("DatabaseName")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
targets = try reader.requiredStructure("Targets", CrawlerTargets.init(from:))
schedule = try reader.string("Schedule")
classifiers = try reader.strings("Classifiers", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
tablePrefix = try reader.string("TablePrefix", max: 128)
schemaChangePolicy = try reader.structure("SchemaChangePolicy", SchemaChangePolicy.init(from:))
recrawlPolicy = try reader.structure("RecrawlPolicy", RecrawlPolicy.init(from:))
lineageConfiguration = try reader.structure("LineageConfiguration", LineageConfiguration.init(from:))
lakeFormationConfiguration = try reader.structure("LakeFormationConfiguration", LakeFormationConfiguration.init(from:))
configuration = try reader.string("Configuration")
crawlerSecurityConfiguration = try reader.string("CrawlerSecurityConfiguration", max: 128)
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Role", WireValue.string(role))
map.append("DatabaseName", databaseName.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("Targets", targets.wire)
map.append("Schedule", schedule.map { WireValue.string($0) })
map.append("Classifiers", classifiers.map { .strings($0) })
map.append("TablePrefix", tablePrefix.map { WireValue.string($0) })
map.append("SchemaChangePolicy", schemaChangePolicy?.wire)
map.append("RecrawlPolicy", recrawlPolicy?.wire)
map.append("LineageConfiguration", lineageConfiguration?.wire)
map.append("LakeFormationConfiguration", lakeFormationConfiguration?.wire)
map.append("Configuration", configuration.map { WireValue.string($0) })
map.append("CrawlerSecurityConfiguration", crawlerSecurityConfiguration.map { WireValue.string($0) })
map.append("Tags", tags.map { .strings($0) })
map.append("CatalogId", catalogId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CreateCrawlerResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct CreateCsvClassifierRequest: Sendable, Equatable {
package var name: String
package var delimiter: String?
package var quoteSymbol: String?
package var containsHeader: String?
package var header: [String]?
package var disableValueTrimming: Bool?
package var allowSingleColumn: Bool?
package var customDatatypeConfigured: Bool?
package var customDatatypes: [String]?
package var serde: String?

package init(
name: String,
delimiter: String? = nil,
quoteSymbol: String? = nil,
containsHeader: String? = nil,
header: [String]? = nil,
disableValueTrimming: Bool? = nil,
allowSingleColumn: Bool? = nil,
customDatatypeConfigured: Bool? = nil,
customDatatypes: [String]? = nil,
serde: String? = nil
) {
self.name = name
self.delimiter = delimiter
self.quoteSymbol = quoteSymbol
self.containsHeader = containsHeader
self.header = header
self.disableValueTrimming = disableValueTrimming
self.allowSingleColumn = allowSingleColumn
self.customDatatypeConfigured = customDatatypeConfigured
self.customDatatypes = customDatatypes
self.serde = serde
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
delimiter = try reader.string("Delimiter", min: 1, max: 1, pattern: Patterns.csvColumnDelimiter)
quoteSymbol = try reader.string("QuoteSymbol", min: 1, max: 1, pattern: Patterns.csvQuoteSymbol)
containsHeader = try reader.string("ContainsHeader", values: Values.csvHeaderOption)
header = try reader.strings("Header", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
disableValueTrimming = try reader.boolean("DisableValueTrimming")
allowSingleColumn = try reader.boolean("AllowSingleColumn")
customDatatypeConfigured = try reader.boolean("CustomDatatypeConfigured")
customDatatypes = try reader.strings("CustomDatatypes", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
serde = try reader.string("Serde", values: Values.csvSerdeOption)
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Delimiter", delimiter.map { WireValue.string($0) })
map.append("QuoteSymbol", quoteSymbol.map { WireValue.string($0) })
map.append("ContainsHeader", containsHeader.map { WireValue.string($0) })
map.append("Header", header.map { .strings($0) })
map.append("DisableValueTrimming", disableValueTrimming.map { WireValue.bool($0) })
map.append("AllowSingleColumn", allowSingleColumn.map { WireValue.bool($0) })
map.append("CustomDatatypeConfigured", customDatatypeConfigured.map { WireValue.bool($0) })
map.append("CustomDatatypes", customDatatypes.map { .strings($0) })
map.append("Serde", serde.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CreateDataQualityRulesetRequest: Sendable, Equatable {
package var name: String
package var description: String?
package var ruleset: String
package var tags: [String: String]?
package var targetTable: DataQualityTargetTable?
package var dataQualitySecurityConfiguration: String?
package var clientToken: String?

package init(
name: String,
description: String? = nil,
ruleset: String,
tags: [String: String]? = nil,
targetTable: DataQualityTargetTable? = nil,
dataQualitySecurityConfiguration: String? = nil,
clientToken: String? = nil
) {
self.name = name
self.description = description
self.ruleset = ruleset
self.tags = tags
self.targetTable = targetTable
self.dataQualitySecurityConfiguration = dataQualitySecurityConfiguration
self.clientToken = clientToken
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
ruleset = reader.required("Ruleset", try reader.string("Ruleset", min: 1, max: 65536), "")
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
targetTable = try reader.structure("TargetTable", DataQualityTargetTable.init(from:))
dataQualitySecurityConfiguration = try reader.string("DataQualitySecurityConfiguration", min: 1, max: 255, pattern: Patterns.nameString)
clientToken = try reader.string("ClientToken", min: 1, max: 255, pattern: Patterns.hashString)
}
}
}
extension Glue {
package struct CreateDataQualityRulesetResponse: Sendable, Equatable {
package var name: String?

package init(
name: String? = nil
) {
self.name = name
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CreateDatabaseRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseInput: DatabaseInput
package var tags: [String: String]?

package init(
catalogId: String? = nil,
databaseInput: DatabaseInput,
tags: [String: String]? = nil
) {
self.catalogId = catalogId
self.databaseInput = databaseInput
self.tags = tags
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseInput = try reader.requiredStructure("DatabaseInput", DatabaseInput.init(from:))
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
}
}
}
extension Glue {
package struct CreateDatabaseResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct CreateGrokClassifierRequest: Sendable, Equatable {
package var classification: String
package var name: String
package var grokPattern: String
package var customPatterns: String?

package init(
classification: String,
name: String,
grokPattern: String,
customPatterns: String? = nil
) {
self.classification = classification
self.name = name
self.grokPattern = grokPattern
self.customPatterns = customPatterns
}

package init(from reader: ShapeReader) throws {
classification = reader.required("Classification", try reader.string("Classification"), "")
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
grokPattern = reader.required("GrokPattern", try reader.string("GrokPattern", min: 1, max: 2048, pattern: Patterns.grokPattern), "")
customPatterns = try reader.string("CustomPatterns", max: 16000, pattern: Patterns.customPatterns)
}

package var wire: WireValue {
var map = WireMap()
map.append("Classification", WireValue.string(classification))
map.append("Name", WireValue.string(name))
map.append("GrokPattern", WireValue.string(grokPattern))
map.append("CustomPatterns", customPatterns.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CreateJobRequest: Sendable, Equatable {
package var name: String
package var jobMode: String?
package var jobRunQueuingEnabled: Bool?
package var description: String?
package var logUri: String?
package var role: String
package var executionProperty: ExecutionProperty?
package var command: JobCommand
package var defaultArguments: [String: String]?
package var nonOverridableArguments: [String: String]?
package var connections: ConnectionsList?
package var maxRetries: Int?
package var allocatedCapacity: Int?
package var timeout: Int?
package var maxCapacity: Double?
package var securityConfiguration: String?
package var tags: [String: String]?
package var notificationProperty: NotificationProperty?
package var glueVersion: String?
package var numberOfWorkers: Int?
package var workerType: String?
package var codeGenConfigurationNodes: WireValue?
package var executionClass: String?
package var sourceControlDetails: SourceControlDetails?
package var maintenanceWindow: String?

package init(
name: String,
jobMode: String? = nil,
jobRunQueuingEnabled: Bool? = nil,
description: String? = nil,
logUri: String? = nil,
role: String,
executionProperty: ExecutionProperty? = nil,
command: JobCommand,
defaultArguments: [String: String]? = nil,
nonOverridableArguments: [String: String]? = nil,
connections: ConnectionsList? = nil,
maxRetries: Int? = nil,
allocatedCapacity: Int? = nil,
timeout: Int? = nil,
maxCapacity: Double? = nil,
securityConfiguration: String? = nil,
tags: [String: String]? = nil,
notificationProperty: NotificationProperty? = nil,
glueVersion: String? = nil,
numberOfWorkers: Int? = nil,
workerType: String? = nil,
codeGenConfigurationNodes: WireValue? = nil,
executionClass: String? = nil,
sourceControlDetails: SourceControlDetails? = nil,
maintenanceWindow: String? = nil
) {
self.name = name
self.jobMode = jobMode
self.jobRunQueuingEnabled = jobRunQueuingEnabled
self.description = description
self.logUri = logUri
self.role = role
self.executionProperty = executionProperty
self.command = command
self.defaultArguments = defaultArguments
self.nonOverridableArguments = nonOverridableArguments
self.connections = connections
self.maxRetries = maxRetries
self.allocatedCapacity = allocatedCapacity
self.timeout = timeout
self.maxCapacity = maxCapacity
self.securityConfiguration = securityConfiguration
self.tags = tags
self.notificationProperty = notificationProperty
self.glueVersion = glueVersion
self.numberOfWorkers = numberOfWorkers
self.workerType = workerType
self.codeGenConfigurationNodes = codeGenConfigurationNodes
self.executionClass = executionClass
self.sourceControlDetails = sourceControlDetails
self.maintenanceWindow = maintenanceWindow
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
jobMode = try reader.string("JobMode", values: Values.jobMode)
jobRunQueuingEnabled = try reader.boolean("JobRunQueuingEnabled")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
logUri = try reader.string("LogUri")
role = reader.required("Role", try reader.string("Role"), "")
executionProperty = try reader.structure("ExecutionProperty", ExecutionProperty.init(from:))
command = try reader.requiredStructure("Command", JobCommand.init(from:))
defaultArguments = try reader.stringMap("DefaultArguments")
nonOverridableArguments = try reader.stringMap("NonOverridableArguments")
connections = try reader.structure("Connections", ConnectionsList.init(from:))
maxRetries = try reader.integer("MaxRetries")
allocatedCapacity = try reader.integer("AllocatedCapacity")
timeout = try reader.integer("Timeout", min: 1)
maxCapacity = try reader.double("MaxCapacity")
securityConfiguration = try reader.string("SecurityConfiguration", min: 1, max: 255, pattern: Patterns.nameString)
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
notificationProperty = try reader.structure("NotificationProperty", NotificationProperty.init(from:))
glueVersion = try reader.string("GlueVersion", min: 1, max: 255, pattern: Patterns.glueVersionString)
numberOfWorkers = try reader.integer("NumberOfWorkers")
workerType = try reader.string("WorkerType", values: Values.workerType)
codeGenConfigurationNodes = reader.document("CodeGenConfigurationNodes")
executionClass = try reader.string("ExecutionClass", max: 16, values: Values.executionClass)
sourceControlDetails = try reader.structure("SourceControlDetails", SourceControlDetails.init(from:))
maintenanceWindow = try reader.string("MaintenanceWindow", pattern: Patterns.maintenanceWindow)
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("JobMode", jobMode.map { WireValue.string($0) })
map.append("JobRunQueuingEnabled", jobRunQueuingEnabled.map { WireValue.bool($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("LogUri", logUri.map { WireValue.string($0) })
map.append("Role", WireValue.string(role))
map.append("ExecutionProperty", executionProperty?.wire)
map.append("Command", command.wire)
map.append("DefaultArguments", defaultArguments.map { .strings($0) })
map.append("NonOverridableArguments", nonOverridableArguments.map { .strings($0) })
map.append("Connections", connections?.wire)
map.append("MaxRetries", maxRetries.map { .integer(Int64($0)) })
map.append("AllocatedCapacity", allocatedCapacity.map { .integer(Int64($0)) })
map.append("Timeout", timeout.map { .integer(Int64($0)) })
map.append("MaxCapacity", maxCapacity.map { WireValue.double($0) })
map.append("SecurityConfiguration", securityConfiguration.map { WireValue.string($0) })
map.append("Tags", tags.map { .strings($0) })
map.append("NotificationProperty", notificationProperty?.wire)
map.append("GlueVersion", glueVersion.map { WireValue.string($0) })
map.append("NumberOfWorkers", numberOfWorkers.map { .integer(Int64($0)) })
map.append("WorkerType", workerType.map { WireValue.string($0) })
map.append("CodeGenConfigurationNodes", codeGenConfigurationNodes)
map.append("ExecutionClass", executionClass.map { WireValue.string($0) })
map.append("SourceControlDetails", sourceControlDetails?.wire)
map.append("MaintenanceWindow", maintenanceWindow.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CreateJobResponse: Sendable, Equatable {
package var name: String?

package init(
name: String? = nil
) {
self.name = name
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CreateJsonClassifierRequest: Sendable, Equatable {
package var name: String
package var jsonPath: String

package init(
name: String,
jsonPath: String
) {
self.name = name
self.jsonPath = jsonPath
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
jsonPath = reader.required("JsonPath", try reader.string("JsonPath"), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("JsonPath", WireValue.string(jsonPath))
return .map(map)
}
}
}
extension Glue {
package struct CreatePartitionIndexRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var partitionIndex: PartitionIndex

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
partitionIndex: PartitionIndex
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.partitionIndex = partitionIndex
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
partitionIndex = try reader.requiredStructure("PartitionIndex", PartitionIndex.init(from:))
}
}
}
extension Glue {
package struct CreatePartitionIndexResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct CreatePartitionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var partitionInput: PartitionInput

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
partitionInput: PartitionInput
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.partitionInput = partitionInput
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
partitionInput = try reader.requiredStructure("PartitionInput", PartitionInput.init(from:))
}
}
}
extension Glue {
package struct CreatePartitionResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct CreateRegistryInput: Sendable, Equatable {
package var registryName: String
package var description: String?
package var tags: [String: String]?

package init(
registryName: String,
description: String? = nil,
tags: [String: String]? = nil
) {
self.registryName = registryName
self.description = description
self.tags = tags
}

package init(from reader: ShapeReader) throws {
registryName = reader.required("RegistryName", try reader.string("RegistryName", min: 1, max: 255, pattern: Patterns.schemaRegistryNameString), "")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
}
}
}
extension Glue {
package struct CreateRegistryResponse: Sendable, Equatable {
package var registryArn: String?
package var registryName: String?
package var description: String?
package var tags: [String: String]?

package init(
registryArn: String? = nil,
registryName: String? = nil,
description: String? = nil,
tags: [String: String]? = nil
) {
self.registryArn = registryArn
self.registryName = registryName
self.description = description
self.tags = tags
}

package var wire: WireValue {
var map = WireMap()
map.append("RegistryArn", registryArn.map { WireValue.string($0) })
map.append("RegistryName", registryName.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("Tags", tags.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct CreateSchemaInput: Sendable, Equatable {
package var registryId: RegistryId?
package var schemaName: String
package var dataFormat: String
package var compatibility: String?
package var description: String?
package var tags: [String: String]?
package var schemaDefinition: String?

package init(
registryId: RegistryId? = nil,
schemaName: String,
dataFormat: String,
compatibility: String? = nil,
description: String? = nil,
tags: [String: String]? = nil,
schemaDefinition: String? = nil
) {
self.registryId = registryId
self.schemaName = schemaName
self.dataFormat = dataFormat
self.compatibility = compatibility
self.description = description
self.tags = tags
self.schemaDefinition = schemaDefinition
}

package init(from reader: ShapeReader) throws {
registryId = try reader.structure("RegistryId", RegistryId.init(from:))
schemaName = reader.required("SchemaName", try reader.string("SchemaName", min: 1, max: 255, pattern: Patterns.schemaRegistryNameString), "")
dataFormat = reader.required("DataFormat", try reader.string("DataFormat", values: Values.dataFormat), "")
compatibility = try reader.string("Compatibility", values: Values.compatibility)
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
schemaDefinition = try reader.string("SchemaDefinition", min: 1, max: 170000, pattern: Patterns.schemaDefinitionString)
}
}
}
extension Glue {
package struct CreateSchemaResponse: Sendable, Equatable {
package var registryName: String?
package var registryArn: String?
package var schemaName: String?
package var schemaArn: String?
package var description: String?
package var dataFormat: String?
package var compatibility: String?
package var schemaCheckpoint: Int?
package var latestSchemaVersion: Int?
package var nextSchemaVersion: Int?
package var schemaStatus: String?
package var tags: [String: String]?
package var schemaVersionId: String?
package var schemaVersionStatus: String?

package init(
registryName: String? = nil,
registryArn: String? = nil,
schemaName: String? = nil,
schemaArn: String? = nil,
description: String? = nil,
dataFormat: String? = nil,
compatibility: String? = nil,
schemaCheckpoint: Int? = nil,
latestSchemaVersion: Int? = nil,
nextSchemaVersion: Int? = nil,
schemaStatus: String? = nil,
tags: [String: String]? = nil,
schemaVersionId: String? = nil,
schemaVersionStatus: String? = nil
) {
self.registryName = registryName
self.registryArn = registryArn
self.schemaName = schemaName
self.schemaArn = schemaArn
self.description = description
self.dataFormat = dataFormat
self.compatibility = compatibility
self.schemaCheckpoint = schemaCheckpoint
self.latestSchemaVersion = latestSchemaVersion
self.nextSchemaVersion = nextSchemaVersion
self.schemaStatus = schemaStatus
self.tags = tags
self.schemaVersionId = schemaVersionId
self.schemaVersionStatus = schemaVersionStatus
}

package var wire: WireValue {
var map = WireMap()
map.append("RegistryName", registryName.map { WireValue.string($0) })
map.append("RegistryArn", registryArn.map { WireValue.string($0) })
map.append("SchemaName", schemaName.map { WireValue.string($0) })
map.append("SchemaArn", schemaArn.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("DataFormat", dataFormat.map { WireValue.string($0) })
map.append("Compatibility", compatibility.map { WireValue.string($0) })
map.append("SchemaCheckpoint", schemaCheckpoint.map { .integer(Int64($0)) })
map.append("LatestSchemaVersion", latestSchemaVersion.map { .integer(Int64($0)) })
map.append("NextSchemaVersion", nextSchemaVersion.map { .integer(Int64($0)) })
map.append("SchemaStatus", schemaStatus.map { WireValue.string($0) })
map.append("Tags", tags.map { .strings($0) })
map.append("SchemaVersionId", schemaVersionId.map { WireValue.string($0) })
map.append("SchemaVersionStatus", schemaVersionStatus.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CreateSecurityConfigurationRequest: Sendable, Equatable {
package var name: String
package var encryptionConfiguration: EncryptionConfiguration

package init(
name: String,
encryptionConfiguration: EncryptionConfiguration
) {
self.name = name
self.encryptionConfiguration = encryptionConfiguration
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
encryptionConfiguration = try reader.requiredStructure("EncryptionConfiguration", EncryptionConfiguration.init(from:))
}
}
}
extension Glue {
package struct CreateSecurityConfigurationResponse: Sendable, Equatable {
package var name: String?
package var createdTimestamp: Timestamp?

package init(
name: String? = nil,
createdTimestamp: Timestamp? = nil
) {
self.name = name
self.createdTimestamp = createdTimestamp
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("CreatedTimestamp", createdTimestamp.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension Glue {
package struct CreateSessionRequest: Sendable, Equatable {
package var id: String
package var description: String?
package var role: String
package var command: SessionCommand
package var timeout: Int?
package var idleTimeout: Int?
package var defaultArguments: [String: String]?
package var connections: ConnectionsList?
package var maxCapacity: Double?
package var numberOfWorkers: Int?
package var workerType: String?
package var securityConfiguration: String?
package var glueVersion: String?
package var tags: [String: String]?
package var requestOrigin: String?
package var sessionType: String?

package init(
id: String,
description: String? = nil,
role: String,
command: SessionCommand,
timeout: Int? = nil,
idleTimeout: Int? = nil,
defaultArguments: [String: String]? = nil,
connections: ConnectionsList? = nil,
maxCapacity: Double? = nil,
numberOfWorkers: Int? = nil,
workerType: String? = nil,
securityConfiguration: String? = nil,
glueVersion: String? = nil,
tags: [String: String]? = nil,
requestOrigin: String? = nil,
sessionType: String? = nil
) {
self.id = id
self.description = description
self.role = role
self.command = command
self.timeout = timeout
self.idleTimeout = idleTimeout
self.defaultArguments = defaultArguments
self.connections = connections
self.maxCapacity = maxCapacity
self.numberOfWorkers = numberOfWorkers
self.workerType = workerType
self.securityConfiguration = securityConfiguration
self.glueVersion = glueVersion
self.tags = tags
self.requestOrigin = requestOrigin
self.sessionType = sessionType
}

package init(from reader: ShapeReader) throws {
id = reader.required("Id", try reader.string("Id", min: 1, max: 255, pattern: Patterns.nameString), "")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
role = reader.required("Role", try reader.string("Role", min: 20, max: 2048, pattern: Patterns.orchestrationRoleArn), "")
command = try reader.requiredStructure("Command", SessionCommand.init(from:))
timeout = try reader.integer("Timeout", min: 1)
idleTimeout = try reader.integer("IdleTimeout", min: 1)
defaultArguments = try reader.stringMap("DefaultArguments", max: 75, key: ShapeReader.StringRule(min: 1, max: 128, pattern: Patterns.orchestrationNameString), value: ShapeReader.StringRule(max: 4096, pattern: Patterns.orchestrationArgumentsValue))
connections = try reader.structure("Connections", ConnectionsList.init(from:))
maxCapacity = try reader.double("MaxCapacity")
numberOfWorkers = try reader.integer("NumberOfWorkers")
workerType = try reader.string("WorkerType", values: Values.workerType)
securityConfiguration = try reader.string("SecurityConfiguration", min: 1, max: 255, pattern: Patterns.nameString)
glueVersion = try reader.string("GlueVersion", min: 1, max: 255, pattern: Patterns.glueVersionString)
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
requestOrigin = try reader.string("RequestOrigin", min: 1, max: 128, pattern: Patterns.orchestrationNameString)
sessionType = try reader.string("SessionType", values: Values.sessionType)
}

package var wire: WireValue {
var map = WireMap()
map.append("Id", WireValue.string(id))
map.append("Description", description.map { WireValue.string($0) })
map.append("Role", WireValue.string(role))
map.append("Command", command.wire)
map.append("Timeout", timeout.map { .integer(Int64($0)) })
map.append("IdleTimeout", idleTimeout.map { .integer(Int64($0)) })
map.append("DefaultArguments", defaultArguments.map { .strings($0) })
map.append("Connections", connections?.wire)
map.append("MaxCapacity", maxCapacity.map { WireValue.double($0) })
map.append("NumberOfWorkers", numberOfWorkers.map { .integer(Int64($0)) })
map.append("WorkerType", workerType.map { WireValue.string($0) })
map.append("SecurityConfiguration", securityConfiguration.map { WireValue.string($0) })
map.append("GlueVersion", glueVersion.map { WireValue.string($0) })
map.append("Tags", tags.map { .strings($0) })
map.append("RequestOrigin", requestOrigin.map { WireValue.string($0) })
map.append("SessionType", sessionType.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CreateSessionResponse: Sendable, Equatable {
package var session: Session?

package init(
session: Session? = nil
) {
self.session = session
}

package var wire: WireValue {
var map = WireMap()
map.append("Session", session?.wire)
return .map(map)
}
}
}
extension Glue {
package struct CreateTableRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var name: String?
package var tableInput: TableInput?
package var partitionIndexes: [PartitionIndex]?
package var transactionId: String?
package var openTableFormatInput: WireValue?

package init(
catalogId: String? = nil,
databaseName: String,
name: String? = nil,
tableInput: TableInput? = nil,
partitionIndexes: [PartitionIndex]? = nil,
transactionId: String? = nil,
openTableFormatInput: WireValue? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.name = name
self.tableInput = tableInput
self.partitionIndexes = partitionIndexes
self.transactionId = transactionId
self.openTableFormatInput = openTableFormatInput
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
name = try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString)
tableInput = try reader.structure("TableInput", TableInput.init(from:))
partitionIndexes = try reader.list("PartitionIndexes", PartitionIndex.init(from:))
transactionId = try reader.string("TransactionId", min: 1, max: 255, pattern: Patterns.transactionIdString)
openTableFormatInput = reader.document("OpenTableFormatInput")
}
}
}
extension Glue {
package struct CreateTableResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct CreateTriggerRequest: Sendable, Equatable {
package var name: String
package var workflowName: String?
package var type: String
package var schedule: String?
package var predicate: Predicate?
package var actions: [Action]
package var description: String?
package var startOnCreation: Bool?
package var tags: [String: String]?
package var eventBatchingCondition: EventBatchingCondition?

package init(
name: String,
workflowName: String? = nil,
type: String,
schedule: String? = nil,
predicate: Predicate? = nil,
actions: [Action],
description: String? = nil,
startOnCreation: Bool? = nil,
tags: [String: String]? = nil,
eventBatchingCondition: EventBatchingCondition? = nil
) {
self.name = name
self.workflowName = workflowName
self.type = type
self.schedule = schedule
self.predicate = predicate
self.actions = actions
self.description = description
self.startOnCreation = startOnCreation
self.tags = tags
self.eventBatchingCondition = eventBatchingCondition
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
workflowName = try reader.string("WorkflowName", min: 1, max: 255, pattern: Patterns.nameString)
type = reader.required("Type", try reader.string("Type", values: Values.triggerType), "")
schedule = try reader.string("Schedule")
predicate = try reader.structure("Predicate", Predicate.init(from:))
actions = reader.required("Actions", try reader.list("Actions", Action.init(from:)), [])
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
startOnCreation = try reader.boolean("StartOnCreation")
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
eventBatchingCondition = try reader.structure("EventBatchingCondition", EventBatchingCondition.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("WorkflowName", workflowName.map { WireValue.string($0) })
map.append("Type", WireValue.string(type))
map.append("Schedule", schedule.map { WireValue.string($0) })
map.append("Predicate", predicate?.wire)
map.append("Actions", .list(actions.map(\.wire)))
map.append("Description", description.map { WireValue.string($0) })
map.append("StartOnCreation", startOnCreation.map { WireValue.bool($0) })
map.append("Tags", tags.map { .strings($0) })
map.append("EventBatchingCondition", eventBatchingCondition?.wire)
return .map(map)
}
}
}
extension Glue {
package struct CreateTriggerResponse: Sendable, Equatable {
package var name: String?

package init(
name: String? = nil
) {
self.name = name
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CreateUserDefinedFunctionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var functionInput: UserDefinedFunctionInput

package init(
catalogId: String? = nil,
databaseName: String,
functionInput: UserDefinedFunctionInput
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.functionInput = functionInput
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
functionInput = try reader.requiredStructure("FunctionInput", UserDefinedFunctionInput.init(from:))
}
}
}
extension Glue {
package struct CreateUserDefinedFunctionResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct CreateWorkflowRequest: Sendable, Equatable {
package var name: String
package var description: String?
package var defaultRunProperties: [String: String]?
package var tags: [String: String]?
package var maxConcurrentRuns: Int?

package init(
name: String,
description: String? = nil,
defaultRunProperties: [String: String]? = nil,
tags: [String: String]? = nil,
maxConcurrentRuns: Int? = nil
) {
self.name = name
self.description = description
self.defaultRunProperties = defaultRunProperties
self.tags = tags
self.maxConcurrentRuns = maxConcurrentRuns
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
description = try reader.string("Description", max: 120000)
defaultRunProperties = try reader.stringMap("DefaultRunProperties", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.idString))
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
maxConcurrentRuns = try reader.integer("MaxConcurrentRuns")
}
}
}
extension Glue {
package struct CreateWorkflowResponse: Sendable, Equatable {
package var name: String?

package init(
name: String? = nil
) {
self.name = name
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CreateXMLClassifierRequest: Sendable, Equatable {
package var classification: String
package var name: String
package var rowTag: String?

package init(
classification: String,
name: String,
rowTag: String? = nil
) {
self.classification = classification
self.name = name
self.rowTag = rowTag
}

package init(from reader: ShapeReader) throws {
classification = reader.required("Classification", try reader.string("Classification"), "")
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
rowTag = try reader.string("RowTag")
}

package var wire: WireValue {
var map = WireMap()
map.append("Classification", WireValue.string(classification))
map.append("Name", WireValue.string(name))
map.append("RowTag", rowTag.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct CsvClassifier: Sendable, Equatable {
package var name: String
package var creationTime: Timestamp?
package var lastUpdated: Timestamp?
package var version: Int?
package var delimiter: String?
package var quoteSymbol: String?
package var containsHeader: String?
package var header: [String]?
package var disableValueTrimming: Bool?
package var allowSingleColumn: Bool?
package var customDatatypeConfigured: Bool?
package var customDatatypes: [String]?
package var serde: String?

package init(
name: String,
creationTime: Timestamp? = nil,
lastUpdated: Timestamp? = nil,
version: Int? = nil,
delimiter: String? = nil,
quoteSymbol: String? = nil,
containsHeader: String? = nil,
header: [String]? = nil,
disableValueTrimming: Bool? = nil,
allowSingleColumn: Bool? = nil,
customDatatypeConfigured: Bool? = nil,
customDatatypes: [String]? = nil,
serde: String? = nil
) {
self.name = name
self.creationTime = creationTime
self.lastUpdated = lastUpdated
self.version = version
self.delimiter = delimiter
self.quoteSymbol = quoteSymbol
self.containsHeader = containsHeader
self.header = header
self.disableValueTrimming = disableValueTrimming
self.allowSingleColumn = allowSingleColumn
self.customDatatypeConfigured = customDatatypeConfigured
self.customDatatypes = customDatatypes
self.serde = serde
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
creationTime = try reader.timestamp("CreationTime")
lastUpdated = try reader.timestamp("LastUpdated")
version = try reader.integer("Version")
delimiter = try reader.string("Delimiter", min: 1, max: 1, pattern: Patterns.csvColumnDelimiter)
quoteSymbol = try reader.string("QuoteSymbol", min: 1, max: 1, pattern: Patterns.csvQuoteSymbol)
containsHeader = try reader.string("ContainsHeader", values: Values.csvHeaderOption)
header = try reader.strings("Header", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
disableValueTrimming = try reader.boolean("DisableValueTrimming")
allowSingleColumn = try reader.boolean("AllowSingleColumn")
customDatatypeConfigured = try reader.boolean("CustomDatatypeConfigured")
customDatatypes = try reader.strings("CustomDatatypes", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
serde = try reader.string("Serde", values: Values.csvSerdeOption)
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("CreationTime", creationTime.map { WireValue.timestamp($0) })
map.append("LastUpdated", lastUpdated.map { WireValue.timestamp($0) })
map.append("Version", version.map { .integer(Int64($0)) })
map.append("Delimiter", delimiter.map { WireValue.string($0) })
map.append("QuoteSymbol", quoteSymbol.map { WireValue.string($0) })
map.append("ContainsHeader", containsHeader.map { WireValue.string($0) })
map.append("Header", header.map { .strings($0) })
map.append("DisableValueTrimming", disableValueTrimming.map { WireValue.bool($0) })
map.append("AllowSingleColumn", allowSingleColumn.map { WireValue.bool($0) })
map.append("CustomDatatypeConfigured", customDatatypeConfigured.map { WireValue.bool($0) })
map.append("CustomDatatypes", customDatatypes.map { .strings($0) })
map.append("Serde", serde.map { WireValue.string($0) })
return .map(map)
}
}
}
