// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

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
