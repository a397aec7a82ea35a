// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct UnfilteredPartition: Sendable, Equatable {
package var partition: Partition?
package var authorizedColumns: [String]?
package var isRegisteredWithLakeFormation: Bool?

package init(
partition: Partition? = nil,
authorizedColumns: [String]? = nil,
isRegisteredWithLakeFormation: Bool? = nil
) {
self.partition = partition
self.authorizedColumns = authorizedColumns
self.isRegisteredWithLakeFormation = isRegisteredWithLakeFormation
}

package var wire: WireValue {
var map = WireMap()
map.append("Partition", partition?.wire)
map.append("AuthorizedColumns", authorizedColumns.map { .strings($0) })
map.append("IsRegisteredWithLakeFormation", isRegisteredWithLakeFormation.map { WireValue.bool($0) })
return .map(map)
}
}
}
extension Glue {
package struct UntagResourceRequest: Sendable, Equatable {
package var resourceArn: String
package var tagsToRemove: [String]

package init(
resourceArn: String,
tagsToRemove: [String]
) {
self.resourceArn = resourceArn
self.tagsToRemove = tagsToRemove
}

package init(from reader: ShapeReader) throws {
resourceArn = reader.required("ResourceArn", try reader.string("ResourceArn", min: 1, max: 10240, pattern: Patterns.glueResourceArn), "")
tagsToRemove = reader.required("TagsToRemove", try reader.strings("TagsToRemove", max: 50, ShapeReader.StringRule(min: 1, max: 128)), [])
}
}
}
extension Glue {
package struct UntagResourceResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct UpdateCatalogRequest: Sendable, Equatable {
package var catalogId: String
package var catalogInput: CatalogInput

package init(
catalogId: String,
catalogInput: CatalogInput
) {
self.catalogId = catalogId
self.catalogInput = catalogInput
}

package init(from reader: ShapeReader) throws {
catalogId = reader.required("CatalogId", try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString), "")
catalogInput = try reader.requiredStructure("CatalogInput", CatalogInput.init(from:))
}
}
}
extension Glue {
package struct UpdateCatalogResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct UpdateClassifierRequest: Sendable, Equatable {
package var grokClassifier: UpdateGrokClassifierRequest?
package var xmlClassifier: UpdateXMLClassifierRequest?
package var jsonClassifier: UpdateJsonClassifierRequest?
package var csvClassifier: UpdateCsvClassifierRequest?

package init(
grokClassifier: UpdateGrokClassifierRequest? = nil,
xmlClassifier: UpdateXMLClassifierRequest? = nil,
jsonClassifier: UpdateJsonClassifierRequest? = nil,
csvClassifier: UpdateCsvClassifierRequest? = nil
) {
self.grokClassifier = grokClassifier
self.xmlClassifier = xmlClassifier
self.jsonClassifier = jsonClassifier
self.csvClassifier = csvClassifier
}

package init(from reader: ShapeReader) throws {
grokClassifier = try reader.structure("GrokClassifier", UpdateGrokClassifierRequest.init(from:))
xmlClassifier = try reader.structure("XMLClassifier", UpdateXMLClassifierRequest.init(from:))
jsonClassifier = try reader.structure("JsonClassifier", UpdateJsonClassifierRequest.init(from:))
csvClassifier = try reader.structure("CsvClassifier", UpdateCsvClassifierRequest.init(from:))
}
}
}
extension Glue {
package struct UpdateClassifierResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct UpdateColumnStatisticsForPartitionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var partitionValues: [String]
package var columnStatisticsList: [ColumnStatistics]

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
partitionValues: [String],
columnStatisticsList: [ColumnStatistics]
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.partitionValues = partitionValues
self.columnStatisticsList = columnStatisticsList
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
partitionValues = reader.required("PartitionValues", try reader.strings("PartitionValues", ShapeReader.StringRule(min: 1, max: 1024)), [])
columnStatisticsList = reader.required("ColumnStatisticsList", try reader.list("ColumnStatisticsList", max: 25, ColumnStatistics.init(from:)), [])
}
}
}
extension Glue {
package struct UpdateColumnStatisticsForPartitionResponse: Sendable, Equatable {
package var errors: [ColumnStatisticsError]?

package init(
errors: [ColumnStatisticsError]? = nil
) {
self.errors = errors
}

package var wire: WireValue {
var map = WireMap()
map.append("Errors", errors.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct UpdateColumnStatisticsForTableRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var columnStatisticsList: [ColumnStatistics]

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
columnStatisticsList: [ColumnStatistics]
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.columnStatisticsList = columnStatisticsList
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
columnStatisticsList = reader.required("ColumnStatisticsList", try reader.list("ColumnStatisticsList", max: 25, ColumnStatistics.init(from:)), [])
}
}
}
extension Glue {
package struct UpdateColumnStatisticsForTableResponse: Sendable, Equatable {
package var errors: [ColumnStatisticsError]?

package init(
errors: [ColumnStatisticsError]? = nil
) {
self.errors = errors
}

package var wire: WireValue {
var map = WireMap()
map.append("Errors", errors.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct UpdateColumnStatisticsTaskSettingsRequest: Sendable, Equatable {
package var databaseName: String
package var tableName: String
package var role: String?
package var schedule: String?
package var columnNameList: [String]?
package var sampleSize: Double?
package var catalogID: String?
package var securityConfiguration: String?

package init(
databaseName: String,
tableName: String,
role: String? = nil,
schedule: String? = nil,
columnNameList: [String]? = nil,
sampleSize: Double? = nil,
catalogID: String? = nil,
securityConfiguration: String? = nil
) {
self.databaseName = databaseName
self.tableName = tableName
self.role = role
self.schedule = schedule
self.columnNameList = columnNameList
self.sampleSize = sampleSize
self.catalogID = catalogID
self.securityConfiguration = securityConfiguration
}

package init(from reader: ShapeReader) throws {
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
role = try reader.string("Role", min: 1, max: 255, pattern: Patterns.nameString)
schedule = try reader.string("Schedule")
columnNameList = try reader.strings("ColumnNameList", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
sampleSize = try reader.double("SampleSize")
catalogID = try reader.string("CatalogID", min: 1, max: 255, pattern: Patterns.catalogIdString)
securityConfiguration = try reader.string("SecurityConfiguration", min: 1, max: 255, pattern: Patterns.nameString)
}
}
}
extension Glue {
package struct UpdateColumnStatisticsTaskSettingsResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct UpdateConnectionRequest: Sendable, Equatable {
package var catalogId: String?
package var name: String
package var connectionInput: ConnectionInput

package init(
catalogId: String? = nil,
name: String,
connectionInput: ConnectionInput
) {
self.catalogId = catalogId
self.name = name
self.connectionInput = connectionInput
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
connectionInput = try reader.requiredStructure("ConnectionInput", ConnectionInput.init(from:))
}
}
}
extension Glue {
package struct UpdateConnectionResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct UpdateCrawlerRequest: Sendable, Equatable {
package var name: String
package var role: String?
package var databaseName: String?
package var description: String?
package var targets: CrawlerTargets?
package var schedule: String?
package var classifiers: [String]?
package var tablePrefix: String?
package var schemaChangePolicy: SchemaChangePolicy?
package var recrawlPolicy: RecrawlPolicy?
package var lineageConfiguration: LineageConfiguration?
package var lakeFormationConfiguration: LakeFormationConfiguration?
package var configuration: String?
package var crawlerSecurityConfiguration: String?
package var catalogId: String?

package init(
name: String,
role: String? = nil,
databaseName: String? = nil,
description: String? = nil,
targets: CrawlerTargets? = nil,
schedule: String? = nil,
classifiers: [String]? = nil,
tablePrefix: String? = nil,
schemaChangePolicy: SchemaChangePolicy? = nil,
recrawlPolicy: RecrawlPolicy? = nil,
lineageConfiguration: LineageConfiguration? = nil,
lakeFormationConfiguration: LakeFormationConfiguration? = nil,
configuration: String? = nil,
crawlerSecurityConfiguration: String? = nil,
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
self.catalogId = catalogId
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
role = try reader.string("Role")
databaseName = try reader.string("DatabaseName")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionStringRemovable)
targets = try reader.structure("Targets", CrawlerTargets.init(from:))
schedule = try reader.string("Schedule")
classifiers = try reader.strings("Classifiers", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
tablePrefix = try reader.string("TablePrefix", max: 128)
schemaChangePolicy = try reader.structure("SchemaChangePolicy", SchemaChangePolicy.init(from:))
recrawlPolicy = try reader.structure("RecrawlPolicy", RecrawlPolicy.init(from:))
lineageConfiguration = try reader.structure("LineageConfiguration", LineageConfiguration.init(from:))
lakeFormationConfiguration = try reader.structure("LakeFormationConfiguration", LakeFormationConfiguration.init(from:))
configuration = try reader.string("Configuration")
crawlerSecurityConfiguration = try reader.string("CrawlerSecurityConfiguration", max: 128)
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Role", role.map { WireValue.string($0) })
map.append("DatabaseName", databaseName.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("Targets", targets?.wire)
map.append("Schedule", schedule.map { WireValue.string($0) })
map.append("Classifiers", classifiers.map { .strings($0) })
map.append("TablePrefix", tablePrefix.map { WireValue.string($0) })
map.append("SchemaChangePolicy", schemaChangePolicy?.wire)
map.append("RecrawlPolicy", recrawlPolicy?.wire)
map.append("LineageConfiguration", lineageConfiguration?.wire)
map.append("LakeFormationConfiguration", lakeFormationConfiguration?.wire)
map.append("Configuration", configuration.map { WireValue.string($0) })
map.append("CrawlerSecurityConfiguration", crawlerSecurityConfiguration.map { WireValue.string($0) })
map.append("CatalogId", catalogId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct UpdateCrawlerResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct UpdateCrawlerScheduleRequest: Sendable, Equatable {
package var crawlerName: String
package var schedule: String?

package init(
crawlerName: String,
schedule: String? = nil
) {
self.crawlerName = crawlerName
self.schedule = schedule
}

package init(from reader: ShapeReader) throws {
crawlerName = reader.required("CrawlerName", try reader.string("CrawlerName", min: 1, max: 255, pattern: Patterns.nameString), "")
schedule = try reader.string("Schedule")
}
}
}
extension Glue {
package struct UpdateCrawlerScheduleResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct UpdateCsvClassifierRequest: Sendable, Equatable {
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
package struct UpdateDataQualityRulesetRequest: Sendable, Equatable {
package var name: String
package var description: String?
package var ruleset: String?

package init(
name: String,
description: String? = nil,
ruleset: String? = nil
) {
self.name = name
self.description = description
self.ruleset = ruleset
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
ruleset = try reader.string("Ruleset", min: 1, max: 65536)
}
}
}
extension Glue {
package struct UpdateDataQualityRulesetResponse: Sendable, Equatable {
package var name: String?
package var description: String?
package var ruleset: String?

package init(
name: String? = nil,
description: String? = nil,
ruleset: String? = nil
) {
self.name = name
self.description = description
self.ruleset = ruleset
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("Ruleset", ruleset.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct UpdateDatabaseRequest: Sendable, Equatable {
package var catalogId: String?
package var name: String
package var databaseInput: DatabaseInput

package init(
catalogId: String? = nil,
name: String,
databaseInput: DatabaseInput
) {
self.catalogId = catalogId
self.name = name
self.databaseInput = databaseInput
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
databaseInput = try reader.requiredStructure("DatabaseInput", DatabaseInput.init(from:))
}
}
}
extension Glue {
package struct UpdateDatabaseResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct UpdateGrokClassifierRequest: Sendable, Equatable {
package var name: String
package var classification: String?
package var grokPattern: String?
package var customPatterns: String?

package init(
name: String,
classification: String? = nil,
grokPattern: String? = nil,
customPatterns: String? = nil
) {
self.name = name
self.classification = classification
self.grokPattern = grokPattern
self.customPatterns = customPatterns
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
classification = try reader.string("Classification")
grokPattern = try reader.string("GrokPattern", min: 1, max: 2048, pattern: Patterns.grokPattern)
customPatterns = try reader.string("CustomPatterns", max: 16000, pattern: Patterns.customPatterns)
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Classification", classification.map { WireValue.string($0) })
map.append("GrokPattern", grokPattern.map { WireValue.string($0) })
map.append("CustomPatterns", customPatterns.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct UpdateJobRequest: Sendable, Equatable {
package var jobName: String
package var jobUpdate: JobUpdate

package init(
jobName: String,
jobUpdate: JobUpdate
) {
self.jobName = jobName
self.jobUpdate = jobUpdate
}

package init(from reader: ShapeReader) throws {
jobName = reader.required("JobName", try reader.string("JobName", min: 1, max: 255, pattern: Patterns.nameString), "")
jobUpdate = try reader.requiredStructure("JobUpdate", JobUpdate.init(from:))
}
}
}
extension Glue {
package struct UpdateJobResponse: Sendable, Equatable {
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
package struct UpdateJsonClassifierRequest: Sendable, Equatable {
package var name: String
package var jsonPath: String?

package init(
name: String,
jsonPath: String? = nil
) {
self.name = name
self.jsonPath = jsonPath
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
jsonPath = try reader.string("JsonPath")
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("JsonPath", jsonPath.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct UpdatePartitionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var partitionValueList: [String]
package var partitionInput: PartitionInput

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
partitionValueList: [String],
partitionInput: PartitionInput
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.partitionValueList = partitionValueList
self.partitionInput = partitionInput
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
partitionValueList = reader.required("PartitionValueList", try reader.strings("PartitionValueList", max: 100, ShapeReader.StringRule(min: 1, max: 1024)), [])
partitionInput = try reader.requiredStructure("PartitionInput", PartitionInput.init(from:))
}
}
}
extension Glue {
package struct UpdatePartitionResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct UpdateRegistryInput: Sendable, Equatable {
package var registryId: RegistryId
package var description: String

package init(
registryId: RegistryId,
description: String
) {
self.registryId = registryId
self.description = description
}

package init(from reader: ShapeReader) throws {
registryId = try reader.requiredStructure("RegistryId", RegistryId.init(from:))
description = reader.required("Description", try reader.string("Description", max: 2048, pattern: Patterns.descriptionString), "")
}
}
}
extension Glue {
package struct UpdateRegistryResponse: Sendable, Equatable {
package var registryName: String?
package var registryArn: String?

package init(
registryName: String? = nil,
registryArn: String? = nil
) {
self.registryName = registryName
self.registryArn = registryArn
}

package var wire: WireValue {
var map = WireMap()
map.append("RegistryName", registryName.map { WireValue.string($0) })
map.append("RegistryArn", registryArn.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct UpdateSchemaInput: Sendable, Equatable {
package var schemaId: SchemaId
package var schemaVersionNumber: SchemaVersionNumber?
package var compatibility: String?
package var description: String?

package init(
schemaId: SchemaId,
schemaVersionNumber: SchemaVersionNumber? = nil,
compatibility: String? = nil,
description: String? = nil
) {
self.schemaId = schemaId
self.schemaVersionNumber = schemaVersionNumber
self.compatibility = compatibility
self.description = description
}

package init(from reader: ShapeReader) throws {
schemaId = try reader.requiredStructure("SchemaId", SchemaId.init(from:))
schemaVersionNumber = try reader.structure("SchemaVersionNumber", SchemaVersionNumber.init(from:))
compatibility = try reader.string("Compatibility", values: Values.compatibility)
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
}
}
}
extension Glue {
package struct UpdateSchemaResponse: Sendable, Equatable {
package var schemaArn: String?
package var schemaName: String?
package var registryName: String?

package init(
schemaArn: String? = nil,
schemaName: String? = nil,
registryName: String? = nil
) {
self.schemaArn = schemaArn
self.schemaName = schemaName
self.registryName = registryName
}

package var wire: WireValue {
var map = WireMap()
map.append("SchemaArn", schemaArn.map { WireValue.string($0) })
map.append("SchemaName", schemaName.map { WireValue.string($0) })
map.append("RegistryName", registryName.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct UpdateTableRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var name: String?
package var tableInput: TableInput?
package var skipArchive: Bool?
package var transactionId: String?
package var versionId: String?
package var viewUpdateAction: String?
package var force: Bool?
package var updateOpenTableFormatInput: WireValue?

package init(
catalogId: String? = nil,
databaseName: String,
name: String? = nil,
tableInput: TableInput? = nil,
skipArchive: Bool? = nil,
transactionId: String? = nil,
versionId: String? = nil,
viewUpdateAction: String? = nil,
force: Bool? = nil,
updateOpenTableFormatInput: WireValue? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.name = name
self.tableInput = tableInput
self.skipArchive = skipArchive
self.transactionId = transactionId
self.versionId = versionId
self.viewUpdateAction = viewUpdateAction
self.force = force
self.updateOpenTableFormatInput = updateOpenTableFormatInput
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
name = try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString)
tableInput = try reader.structure("TableInput", TableInput.init(from:))
skipArchive = try reader.boolean("SkipArchive")
transactionId = try reader.string("TransactionId", min: 1, max: 255, pattern: Patterns.transactionIdString)
versionId = try reader.string("VersionId", min: 1, max: 255, pattern: Patterns.versionString)
viewUpdateAction = try reader.string("ViewUpdateAction", values: Values.viewUpdateAction)
force = try reader.boolean("Force")
updateOpenTableFormatInput = reader.document("UpdateOpenTableFormatInput")
}
}
}
extension Glue {
package struct UpdateTableResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct UpdateTriggerRequest: Sendable, Equatable {
package var name: String
package var triggerUpdate: TriggerUpdate

package init(
name: String,
triggerUpdate: TriggerUpdate
) {
self.name = name
self.triggerUpdate = triggerUpdate
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
triggerUpdate = try reader.requiredStructure("TriggerUpdate", TriggerUpdate.init(from:))
}
}
}
extension Glue {
package struct UpdateTriggerResponse: Sendable, Equatable {
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
package struct UpdateUserDefinedFunctionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var functionName: String
package var functionInput: UserDefinedFunctionInput

package init(
catalogId: String? = nil,
databaseName: String,
functionName: String,
functionInput: UserDefinedFunctionInput
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.functionName = functionName
self.functionInput = functionInput
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
functionName = reader.required("FunctionName", try reader.string("FunctionName", min: 1, max: 255, pattern: Patterns.nameString), "")
functionInput = try reader.requiredStructure("FunctionInput", UserDefinedFunctionInput.init(from:))
}
}
}
extension Glue {
package struct UpdateUserDefinedFunctionResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct UpdateWorkflowRequest: Sendable, Equatable {
package var name: String
package var description: String?
package var defaultRunProperties: [String: String]?
package var maxConcurrentRuns: Int?

package init(
name: String,
description: String? = nil,
defaultRunProperties: [String: String]? = nil,
maxConcurrentRuns: Int? = nil
) {
self.name = name
self.description = description
self.defaultRunProperties = defaultRunProperties
self.maxConcurrentRuns = maxConcurrentRuns
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
description = try reader.string("Description", max: 120000)
defaultRunProperties = try reader.stringMap("DefaultRunProperties", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.idString))
maxConcurrentRuns = try reader.integer("MaxConcurrentRuns")
}
}
}
extension Glue {
package struct UpdateWorkflowResponse: Sendable, Equatable {
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
package struct UpdateXMLClassifierRequest: Sendable, Equatable {
package var name: String
package var classification: String?
package var rowTag: String?

package init(
name: String,
classification: String? = nil,
rowTag: String? = nil
) {
self.name = name
self.classification = classification
self.rowTag = rowTag
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
classification = try reader.string("Classification")
rowTag = try reader.string("RowTag")
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Classification", classification.map { WireValue.string($0) })
map.append("RowTag", rowTag.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct UserDefinedFunction: Sendable, Equatable {
package var functionName: String?
package var databaseName: String?
package var className: String?
package var ownerName: String?
package var functionType: String?
package var ownerType: String?
package var createTime: Timestamp?
package var resourceUris: [ResourceUri]?
package var artifactLocation: String?
package var governanceMode: String?
package var catalogId: String?

package init(
functionName: String? = nil,
databaseName: String? = nil,
className: String? = nil,
ownerName: String? = nil,
functionType: String? = nil,
ownerType: String? = nil,
createTime: Timestamp? = nil,
resourceUris: [ResourceUri]? = nil,
artifactLocation: String? = nil,
governanceMode: String? = nil,
catalogId: String? = nil
) {
self.functionName = functionName
self.databaseName = databaseName
self.className = className
self.ownerName = ownerName
self.functionType = functionType
self.ownerType = ownerType
self.createTime = createTime
self.resourceUris = resourceUris
self.artifactLocation = artifactLocation
self.governanceMode = governanceMode
self.catalogId = catalogId
}

package init(from reader: ShapeReader) throws {
functionName = try reader.string("FunctionName", min: 1, max: 255, pattern: Patterns.nameString)
databaseName = try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString)
className = try reader.string("ClassName", min: 1, max: 255, pattern: Patterns.nameString)
ownerName = try reader.string("OwnerName", min: 1, max: 255, pattern: Patterns.nameString)
functionType = try reader.string("FunctionType", values: Values.functionType)
ownerType = try reader.string("OwnerType", values: Values.principalType)
createTime = try reader.timestamp("CreateTime")
resourceUris = try reader.list("ResourceUris", max: 1000, ResourceUri.init(from:))
artifactLocation = try reader.string("ArtifactLocation", min: 1, max: 1024, pattern: Patterns.uri)
governanceMode = try reader.string("GovernanceMode", values: Values.governanceMode)
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
}

package var wire: WireValue {
var map = WireMap()
map.append("FunctionName", functionName.map { WireValue.string($0) })
map.append("DatabaseName", databaseName.map { WireValue.string($0) })
map.append("ClassName", className.map { WireValue.string($0) })
map.append("OwnerName", ownerName.map { WireValue.string($0) })
map.append("FunctionType", functionType.map { WireValue.string($0) })
map.append("OwnerType", ownerType.map { WireValue.string($0) })
map.append("CreateTime", createTime.map { WireValue.timestamp($0) })
map.append("ResourceUris", resourceUris.map { .list($0.map(\.wire)) })
map.append("ArtifactLocation", artifactLocation.map { WireValue.string($0) })
map.append("GovernanceMode", governanceMode.map { WireValue.string($0) })
map.append("CatalogId", catalogId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct UserDefinedFunctionInput: Sendable, Equatable {
package var functionName: String?
package var className: String?
package var ownerName: String?
package var functionType: String?
package var ownerType: String?
package var resourceUris: [ResourceUri]?
package var artifactLocation: String?
package var governanceMode: String?

package init(
functionName: String? = nil,
className: String? = nil,
ownerName: String? = nil,
functionType: String? = nil,
ownerType: String? = nil,
resourceUris: [ResourceUri]? = nil,
artifactLocation: String? = nil,
governanceMode: String? = nil
) {
self.functionName = functionName
self.className = className
self.ownerName = ownerName
self.functionType = functionType
self.ownerType = ownerType
self.resourceUris = resourceUris
self.artifactLocation = artifactLocation
self.governanceMode = governanceMode
}

package init(from reader: ShapeReader) throws {
functionName = try reader.string("FunctionName", min: 1, max: 255, pattern: Patterns.nameString)
className = try reader.string("ClassName", min: 1, max: 255, pattern: Patterns.nameString)
ownerName = try reader.string("OwnerName", min: 1, max: 255, pattern: Patterns.nameString)
functionType = try reader.string("FunctionType", values: Values.functionType)
ownerType = try reader.string("OwnerType", values: Values.principalType)
resourceUris = try reader.list("ResourceUris", max: 1000, ResourceUri.init(from:))
artifactLocation = try reader.string("ArtifactLocation", min: 1, max: 1024, pattern: Patterns.uri)
governanceMode = try reader.string("GovernanceMode", values: Values.governanceMode)
}

package var wire: WireValue {
var map = WireMap()
map.append("FunctionName", functionName.map { WireValue.string($0) })
map.append("ClassName", className.map { WireValue.string($0) })
map.append("OwnerName", ownerName.map { WireValue.string($0) })
map.append("FunctionType", functionType.map { WireValue.string($0) })
map.append("OwnerType", ownerType.map { WireValue.string($0) })
map.append("ResourceUris", resourceUris.map { .list($0.map(\.wire)) })
map.append("ArtifactLocation", artifactLocation.map { WireValue.string($0) })
map.append("GovernanceMode", governanceMode.map { WireValue.string($0) })
return .map(map)
}
}
}
