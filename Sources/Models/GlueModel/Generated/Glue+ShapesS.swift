// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct S3Encryption: Sendable, Equatable {
package var s3EncryptionMode: String?
package var kmsKeyArn: String?

package init(
s3EncryptionMode: String? = nil,
kmsKeyArn: String? = nil
) {
self.s3EncryptionMode = s3EncryptionMode
self.kmsKeyArn = kmsKeyArn
}

package init(from reader: ShapeReader) throws {
s3EncryptionMode = try reader.string("S3EncryptionMode", values: Values.s3EncryptionMode)
kmsKeyArn = try reader.string("KmsKeyArn", pattern: Patterns.kmsKeyArn)
}

package var wire: WireValue {
var map = WireMap()
map.append("S3EncryptionMode", s3EncryptionMode.map { WireValue.string($0) })
map.append("KmsKeyArn", kmsKeyArn.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct S3Target: Sendable, Equatable {
package var path: String?
package var exclusions: [String]?
package var connectionName: String?
package var sampleSize: Int?
package var eventQueueArn: String?
package var dlqEventQueueArn: String?

package init(
path: String? = nil,
exclusions: [String]? = nil,
connectionName: String? = nil,
sampleSize: Int? = nil,
eventQueueArn: String? = nil,
dlqEventQueueArn: String? = nil
) {
self.path = path
self.exclusions = exclusions
self.connectionName = connectionName
self.sampleSize = sampleSize
self.eventQueueArn = eventQueueArn
self.dlqEventQueueArn = dlqEventQueueArn
}

package init(from reader: ShapeReader) throws {
path = try reader.string("Path")
exclusions = try reader.strings("Exclusions")
connectionName = try reader.string("ConnectionName")
sampleSize = try reader.integer("SampleSize")
eventQueueArn = try reader.string("EventQueueArn")
dlqEventQueueArn = try reader.string("DlqEventQueueArn")
}

package var wire: WireValue {
var map = WireMap()
map.append("Path", path.map { WireValue.string($0) })
map.append("Exclusions", exclusions.map { .strings($0) })
map.append("ConnectionName", connectionName.map { WireValue.string($0) })
map.append("SampleSize", sampleSize.map { .integer(Int64($0)) })
map.append("EventQueueArn", eventQueueArn.map { WireValue.string($0) })
map.append("DlqEventQueueArn", dlqEventQueueArn.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct Schedule: Sendable, Equatable {
package var scheduleExpression: String?
package var state: String?

package init(
scheduleExpression: String? = nil,
state: String? = nil
) {
self.scheduleExpression = scheduleExpression
self.state = state
}

package init(from reader: ShapeReader) throws {
scheduleExpression = try reader.string("ScheduleExpression")
state = try reader.string("State", values: Values.scheduleState)
}

package var wire: WireValue {
var map = WireMap()
map.append("ScheduleExpression", scheduleExpression.map { WireValue.string($0) })
map.append("State", state.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct SchemaChangePolicy: Sendable, Equatable {
package var updateBehavior: String?
package var deleteBehavior: String?

package init(
updateBehavior: String? = nil,
deleteBehavior: String? = nil
) {
self.updateBehavior = updateBehavior
self.deleteBehavior = deleteBehavior
}

package init(from reader: ShapeReader) throws {
updateBehavior = try reader.string("UpdateBehavior", values: Values.updateBehavior)
deleteBehavior = try reader.string("DeleteBehavior", values: Values.deleteBehavior)
}

package var wire: WireValue {
var map = WireMap()
map.append("UpdateBehavior", updateBehavior.map { WireValue.string($0) })
map.append("DeleteBehavior", deleteBehavior.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct SchemaId: Sendable, Equatable {
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

package init(from reader: ShapeReader) throws {
schemaArn = try reader.string("SchemaArn", min: 1, max: 10240, pattern: Patterns.glueResourceArn)
schemaName = try reader.string("SchemaName", min: 1, max: 255, pattern: Patterns.schemaRegistryNameString)
registryName = try reader.string("RegistryName", min: 1, max: 255, pattern: Patterns.schemaRegistryNameString)
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
package struct SchemaListItem: Sendable, Equatable {
package var registryName: String?
package var schemaName: String?
package var schemaArn: String?
package var description: String?
package var schemaStatus: String?
package var createdTime: String?
package var updatedTime: String?

package init(
registryName: String? = nil,
schemaName: String? = nil,
schemaArn: String? = nil,
description: String? = nil,
schemaStatus: String? = nil,
createdTime: String? = nil,
updatedTime: String? = nil
) {
self.registryName = registryName
self.schemaName = schemaName
self.schemaArn = schemaArn
self.description = description
self.schemaStatus = schemaStatus
self.createdTime = createdTime
self.updatedTime = updatedTime
}

package var wire: WireValue {
var map = WireMap()
map.append("RegistryName", registryName.map { WireValue.string($0) })
map.append("SchemaName", schemaName.map { WireValue.string($0) })
map.append("SchemaArn", schemaArn.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("SchemaStatus", schemaStatus.map { WireValue.string($0) })
map.append("CreatedTime", createdTime.map { WireValue.string($0) })
map.append("UpdatedTime", updatedTime.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct SchemaReference: Sendable, Equatable {
package var schemaId: SchemaId?
package var schemaVersionId: String?
package var schemaVersionNumber: Int?

package init(
schemaId: SchemaId? = nil,
schemaVersionId: String? = nil,
schemaVersionNumber: Int? = nil
) {
self.schemaId = schemaId
self.schemaVersionId = schemaVersionId
self.schemaVersionNumber = schemaVersionNumber
}

package init(from reader: ShapeReader) throws {
schemaId = try reader.structure("SchemaId", SchemaId.init(from:))
schemaVersionId = try reader.string("SchemaVersionId", min: 36, max: 36, pattern: Patterns.schemaVersionIdString)
schemaVersionNumber = try reader.integer("SchemaVersionNumber", min: 1, max: 100000)
}

package var wire: WireValue {
var map = WireMap()
map.append("SchemaId", schemaId?.wire)
map.append("SchemaVersionId", schemaVersionId.map { WireValue.string($0) })
map.append("SchemaVersionNumber", schemaVersionNumber.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Glue {
package struct SchemaVersionErrorItem: Sendable, Equatable {
package var versionNumber: Int?
package var errorDetails: ErrorDetails?

package init(
versionNumber: Int? = nil,
errorDetails: ErrorDetails? = nil
) {
self.versionNumber = versionNumber
self.errorDetails = errorDetails
}

package var wire: WireValue {
var map = WireMap()
map.append("VersionNumber", versionNumber.map { .integer(Int64($0)) })
map.append("ErrorDetails", errorDetails?.wire)
return .map(map)
}
}
}
extension Glue {
package struct SchemaVersionListItem: Sendable, Equatable {
package var schemaArn: String?
package var schemaVersionId: String?
package var versionNumber: Int?
package var status: String?
package var createdTime: String?

package init(
schemaArn: String? = nil,
schemaVersionId: String? = nil,
versionNumber: Int? = nil,
status: String? = nil,
createdTime: String? = nil
) {
self.schemaArn = schemaArn
self.schemaVersionId = schemaVersionId
self.versionNumber = versionNumber
self.status = status
self.createdTime = createdTime
}

package var wire: WireValue {
var map = WireMap()
map.append("SchemaArn", schemaArn.map { WireValue.string($0) })
map.append("SchemaVersionId", schemaVersionId.map { WireValue.string($0) })
map.append("VersionNumber", versionNumber.map { .integer(Int64($0)) })
map.append("Status", status.map { WireValue.string($0) })
map.append("CreatedTime", createdTime.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct SchemaVersionNumber: Sendable, Equatable {
package var latestVersion: Bool?
package var versionNumber: Int?

package init(
latestVersion: Bool? = nil,
versionNumber: Int? = nil
) {
self.latestVersion = latestVersion
self.versionNumber = versionNumber
}

package init(from reader: ShapeReader) throws {
latestVersion = try reader.boolean("LatestVersion")
versionNumber = try reader.integer("VersionNumber", min: 1, max: 100000)
}
}
}
extension Glue {
package struct SearchTablesRequest: Sendable, Equatable {
package var catalogId: String?
package var nextToken: String?
package var filters: [PropertyPredicate]?
package var searchText: String?
package var sortCriteria: [SortCriterion]?
package var maxResults: Int?
package var resourceShareType: String?
package var includeStatusDetails: Bool?

package init(
catalogId: String? = nil,
nextToken: String? = nil,
filters: [PropertyPredicate]? = nil,
searchText: String? = nil,
sortCriteria: [SortCriterion]? = nil,
maxResults: Int? = nil,
resourceShareType: String? = nil,
includeStatusDetails: Bool? = nil
) {
self.catalogId = catalogId
self.nextToken = nextToken
self.filters = filters
self.searchText = searchText
self.sortCriteria = sortCriteria
self.maxResults = maxResults
self.resourceShareType = resourceShareType
self.includeStatusDetails = includeStatusDetails
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
nextToken = try reader.string("NextToken")
filters = try reader.list("Filters", PropertyPredicate.init(from:))
searchText = try reader.string("SearchText", min: 1, max: 1024)
sortCriteria = try reader.list("SortCriteria", max: 1, SortCriterion.init(from:))
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
resourceShareType = try reader.string("ResourceShareType", values: Values.resourceShareType)
includeStatusDetails = try reader.boolean("IncludeStatusDetails")
}
}
}
extension Glue {
package struct SearchTablesResponse: Sendable, Equatable {
package var nextToken: String?
package var tableList: [Table]?

package init(
nextToken: String? = nil,
tableList: [Table]? = nil
) {
self.nextToken = nextToken
self.tableList = tableList
}

package var wire: WireValue {
var map = WireMap()
map.append("NextToken", nextToken.map { WireValue.string($0) })
map.append("TableList", tableList.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct SecurityConfiguration: Sendable, Equatable {
package var name: String?
package var createdTimeStamp: Timestamp?
package var encryptionConfiguration: EncryptionConfiguration?

package init(
name: String? = nil,
createdTimeStamp: Timestamp? = nil,
encryptionConfiguration: EncryptionConfiguration? = nil
) {
self.name = name
self.createdTimeStamp = createdTimeStamp
self.encryptionConfiguration = encryptionConfiguration
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("CreatedTimeStamp", createdTimeStamp.map { WireValue.timestamp($0) })
map.append("EncryptionConfiguration", encryptionConfiguration?.wire)
return .map(map)
}
}
}
extension Glue {
package struct Segment: Sendable, Equatable {
package var segmentNumber: Int
package var totalSegments: Int

package init(
segmentNumber: Int,
totalSegments: Int
) {
self.segmentNumber = segmentNumber
self.totalSegments = totalSegments
}

package init(from reader: ShapeReader) throws {
segmentNumber = reader.required("SegmentNumber", try reader.integer("SegmentNumber", min: 0), 0)
totalSegments = reader.required("TotalSegments", try reader.integer("TotalSegments", min: 1, max: 10), 0)
}
}
}
extension Glue {
package struct SerDeInfo: Sendable, Equatable {
package var name: String?
package var serializationLibrary: String?
package var parameters: [String: String]?

package init(
name: String? = nil,
serializationLibrary: String? = nil,
parameters: [String: String]? = nil
) {
self.name = name
self.serializationLibrary = serializationLibrary
self.parameters = parameters
}

package init(from reader: ShapeReader) throws {
name = try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString)
serializationLibrary = try reader.string("SerializationLibrary", min: 1, max: 255, pattern: Patterns.nameString)
parameters = try reader.stringMap("Parameters", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("SerializationLibrary", serializationLibrary.map { WireValue.string($0) })
map.append("Parameters", parameters.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct Session: Sendable, Equatable {
package var id: String?
package var createdOn: Timestamp?
package var status: String?
package var errorMessage: String?
package var description: String?
package var role: String?
package var command: SessionCommand?
package var defaultArguments: [String: String]?
package var connections: ConnectionsList?
package var progress: Double?
package var maxCapacity: Double?
package var securityConfiguration: String?
package var glueVersion: String?
package var numberOfWorkers: Int?
package var workerType: String?
package var completedOn: Timestamp?
package var executionTime: Double?
package var dpuSeconds: Double?
package var idleTimeout: Int?
package var profileName: String?
package var sessionType: String?

package init(
id: String? = nil,
createdOn: Timestamp? = nil,
status: String? = nil,
errorMessage: String? = nil,
description: String? = nil,
role: String? = nil,
command: SessionCommand? = nil,
defaultArguments: [String: String]? = nil,
connections: ConnectionsList? = nil,
progress: Double? = nil,
maxCapacity: Double? = nil,
securityConfiguration: String? = nil,
glueVersion: String? = nil,
numberOfWorkers: Int? = nil,
workerType: String? = nil,
completedOn: Timestamp? = nil,
executionTime: Double? = nil,
dpuSeconds: Double? = nil,
idleTimeout: Int? = nil,
profileName: String? = nil,
sessionType: String? = nil
) {
self.id = id
self.createdOn = createdOn
self.status = status
self.errorMessage = errorMessage
self.description = description
self.role = role
self.command = command
self.defaultArguments = defaultArguments
self.connections = connections
self.progress = progress
self.maxCapacity = maxCapacity
self.securityConfiguration = securityConfiguration
self.glueVersion = glueVersion
self.numberOfWorkers = numberOfWorkers
self.workerType = workerType
self.completedOn = completedOn
self.executionTime = executionTime
self.dpuSeconds = dpuSeconds
self.idleTimeout = idleTimeout
self.profileName = profileName
self.sessionType = sessionType
}

package init(from reader: ShapeReader) throws {
id = try reader.string("Id", min: 1, max: 255, pattern: Patterns.nameString)
createdOn = try reader.timestamp("CreatedOn")
status = try reader.string("Status", values: Values.sessionStatus)
errorMessage = try reader.string("ErrorMessage", max: 2048, pattern: Patterns.descriptionString)
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
role = try reader.string("Role", min: 20, max: 2048, pattern: Patterns.orchestrationRoleArn)
command = try reader.structure("Command", SessionCommand.init(from:))
defaultArguments = try reader.stringMap("DefaultArguments", max: 75, key: ShapeReader.StringRule(min: 1, max: 128, pattern: Patterns.orchestrationNameString), value: ShapeReader.StringRule(max: 4096, pattern: Patterns.orchestrationArgumentsValue))
connections = try reader.structure("Connections", ConnectionsList.init(from:))
progress = try reader.double("Progress")
maxCapacity = try reader.double("MaxCapacity")
securityConfiguration = try reader.string("SecurityConfiguration", min: 1, max: 255, pattern: Patterns.nameString)
glueVersion = try reader.string("GlueVersion", min: 1, max: 255, pattern: Patterns.glueVersionString)
numberOfWorkers = try reader.integer("NumberOfWorkers")
workerType = try reader.string("WorkerType", values: Values.workerType)
completedOn = try reader.timestamp("CompletedOn")
executionTime = try reader.double("ExecutionTime")
dpuSeconds = try reader.double("DPUSeconds")
idleTimeout = try reader.integer("IdleTimeout")
profileName = try reader.string("ProfileName", min: 1, max: 255, pattern: Patterns.nameString)
sessionType = try reader.string("SessionType", values: Values.sessionType)
}

package var wire: WireValue {
var map = WireMap()
map.append("Id", id.map { WireValue.string($0) })
map.append("CreatedOn", createdOn.map { WireValue.timestamp($0) })
map.append("Status", status.map { WireValue.string($0) })
map.append("ErrorMessage", errorMessage.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("Role", role.map { WireValue.string($0) })
map.append("Command", command?.wire)
map.append("DefaultArguments", defaultArguments.map { .strings($0) })
map.append("Connections", connections?.wire)
map.append("Progress", progress.map { WireValue.double($0) })
map.append("MaxCapacity", maxCapacity.map { WireValue.double($0) })
map.append("SecurityConfiguration", securityConfiguration.map { WireValue.string($0) })
map.append("GlueVersion", glueVersion.map { WireValue.string($0) })
map.append("NumberOfWorkers", numberOfWorkers.map { .integer(Int64($0)) })
map.append("WorkerType", workerType.map { WireValue.string($0) })
map.append("CompletedOn", completedOn.map { WireValue.timestamp($0) })
map.append("ExecutionTime", executionTime.map { WireValue.double($0) })
map.append("DPUSeconds", dpuSeconds.map { WireValue.double($0) })
map.append("IdleTimeout", idleTimeout.map { .integer(Int64($0)) })
map.append("ProfileName", profileName.map { WireValue.string($0) })
map.append("SessionType", sessionType.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct SessionCommand: Sendable, Equatable {
package var name: String?
package var pythonVersion: String?

package init(
name: String? = nil,
pythonVersion: String? = nil
) {
self.name = name
self.pythonVersion = pythonVersion
}

package init(from reader: ShapeReader) throws {
name = try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString)
pythonVersion = try reader.string("PythonVersion", pattern: Patterns.pythonVersionString)
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("PythonVersion", pythonVersion.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct SkewedInfo: Sendable, Equatable {
package var skewedColumnNames: [String]?
package var skewedColumnValues: [String]?
package var skewedColumnValueLocationMaps: [String: String]?

package init(
skewedColumnNames: [String]? = nil,
skewedColumnValues: [String]? = nil,
skewedColumnValueLocationMaps: [String: String]? = nil
) {
self.skewedColumnNames = skewedColumnNames
self.skewedColumnValues = skewedColumnValues
self.skewedColumnValueLocationMaps = skewedColumnValueLocationMaps
}

package init(from reader: ShapeReader) throws {
skewedColumnNames = try reader.strings("SkewedColumnNames", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
skewedColumnValues = try reader.strings("SkewedColumnValues")
skewedColumnValueLocationMaps = try reader.stringMap("SkewedColumnValueLocationMaps")
}

package var wire: WireValue {
var map = WireMap()
map.append("SkewedColumnNames", skewedColumnNames.map { .strings($0) })
map.append("SkewedColumnValues", skewedColumnValues.map { .strings($0) })
map.append("SkewedColumnValueLocationMaps", skewedColumnValueLocationMaps.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct SortCriterion: Sendable, Equatable {
package var fieldName: String?
package var sort: String?

package init(
fieldName: String? = nil,
sort: String? = nil
) {
self.fieldName = fieldName
self.sort = sort
}

package init(from reader: ShapeReader) throws {
fieldName = try reader.string("FieldName", min: 1, max: 1024)
sort = try reader.string("Sort", values: Values.sort)
}
}
}
extension Glue {
package struct SourceControlDetails: Sendable, Equatable {
package var provider: String?
package var repository: String?
package var owner: String?
package var branch: String?
package var folder: String?
package var lastCommitId: String?
package var authStrategy: String?
package var authToken: String?

package init(
provider: String? = nil,
repository: String? = nil,
owner: String? = nil,
branch: String? = nil,
folder: String? = nil,
lastCommitId: String? = nil,
authStrategy: String? = nil,
authToken: String? = nil
) {
self.provider = provider
self.repository = repository
self.owner = owner
self.branch = branch
self.folder = folder
self.lastCommitId = lastCommitId
self.authStrategy = authStrategy
self.authToken = authToken
}

package init(from reader: ShapeReader) throws {
provider = try reader.string("Provider", values: Values.sourceControlProvider)
repository = try reader.string("Repository", min: 1, max: 512)
owner = try reader.string("Owner", min: 1, max: 512)
branch = try reader.string("Branch", min: 1, max: 512)
folder = try reader.string("Folder", min: 1, max: 512)
lastCommitId = try reader.string("LastCommitId", min: 1, max: 512)
authStrategy = try reader.string("AuthStrategy", values: Values.sourceControlAuthStrategy)
authToken = try reader.string("AuthToken", min: 1, max: 512)
}

package var wire: WireValue {
var map = WireMap()
map.append("Provider", provider.map { WireValue.string($0) })
map.append("Repository", repository.map { WireValue.string($0) })
map.append("Owner", owner.map { WireValue.string($0) })
map.append("Branch", branch.map { WireValue.string($0) })
map.append("Folder", folder.map { WireValue.string($0) })
map.append("LastCommitId", lastCommitId.map { WireValue.string($0) })
map.append("AuthStrategy", authStrategy.map { WireValue.string($0) })
map.append("AuthToken", authToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct StartColumnStatisticsTaskRunRequest: Sendable, Equatable {
package var databaseName: String
package var tableName: String
package var columnNameList: [String]?
package var role: String
package var sampleSize: Double?
package var catalogID: String?
package var securityConfiguration: String?

package init(
databaseName: String,
tableName: String,
columnNameList: [String]? = nil,
role: String,
sampleSize: Double? = nil,
catalogID: String? = nil,
securityConfiguration: String? = nil
) {
self.databaseName = databaseName
self.tableName = tableName
self.columnNameList = columnNameList
self.role = role
self.sampleSize = sampleSize
self.catalogID = catalogID
self.securityConfiguration = securityConfiguration
}

package init(from reader: ShapeReader) throws {
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
columnNameList = try reader.strings("ColumnNameList", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
role = reader.required("Role", try reader.string("Role", min: 1, max: 255, pattern: Patterns.nameString), "")
sampleSize = try reader.double("SampleSize")
catalogID = try reader.string("CatalogID", min: 1, max: 255, pattern: Patterns.catalogIdString)
securityConfiguration = try reader.string("SecurityConfiguration", min: 1, max: 255, pattern: Patterns.nameString)
}
}
}
extension Glue {
package struct StartColumnStatisticsTaskRunResponse: Sendable, Equatable {
package var columnStatisticsTaskRunId: String?

package init(
columnStatisticsTaskRunId: String? = nil
) {
self.columnStatisticsTaskRunId = columnStatisticsTaskRunId
}

package var wire: WireValue {
var map = WireMap()
map.append("ColumnStatisticsTaskRunId", columnStatisticsTaskRunId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct StartColumnStatisticsTaskRunScheduleRequest: Sendable, Equatable {
package var databaseName: String
package var tableName: String
package var catalogID: String?

package init(
databaseName: String,
tableName: String,
catalogID: String? = nil
) {
self.databaseName = databaseName
self.tableName = tableName
self.catalogID = catalogID
}

package init(from reader: ShapeReader) throws {
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
catalogID = try reader.string("CatalogID", min: 1, max: 255, pattern: Patterns.catalogIdString)
}
}
}
extension Glue {
package struct StartColumnStatisticsTaskRunScheduleResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct StartCrawlerRequest: Sendable, Equatable {
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
package struct StartCrawlerResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct StartCrawlerScheduleRequest: Sendable, Equatable {
package var crawlerName: String

package init(
crawlerName: String
) {
self.crawlerName = crawlerName
}

package init(from reader: ShapeReader) throws {
crawlerName = reader.required("CrawlerName", try reader.string("CrawlerName", min: 1, max: 255, pattern: Patterns.nameString), "")
}
}
}
extension Glue {
package struct StartCrawlerScheduleResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct StartDataQualityRuleRecommendationRunRequest: Sendable, Equatable {
package var dataSource: DataSource
package var role: String
package var numberOfWorkers: Int?
package var timeout: Int?
package var createdRulesetName: String?
package var dataQualitySecurityConfiguration: String?
package var clientToken: String?
package var additionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptions?
package var recommendationMode: String?

package init(
dataSource: DataSource,
role: String,
numberOfWorkers: Int? = nil,
timeout: Int? = nil,
createdRulesetName: String? = nil,
dataQualitySecurityConfiguration: String? = nil,
clientToken: String? = nil,
additionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptions? = nil,
recommendationMode: String? = nil
) {
self.dataSource = dataSource
self.role = role
self.numberOfWorkers = numberOfWorkers
self.timeout = timeout
self.createdRulesetName = createdRulesetName
self.dataQualitySecurityConfiguration = dataQualitySecurityConfiguration
self.clientToken = clientToken
self.additionalRunOptions = additionalRunOptions
self.recommendationMode = recommendationMode
}

package init(from reader: ShapeReader) throws {
dataSource = try reader.requiredStructure("DataSource", DataSource.init(from:))
role = reader.required("Role", try reader.string("Role"), "")
numberOfWorkers = try reader.integer("NumberOfWorkers")
timeout = try reader.integer("Timeout", min: 1)
createdRulesetName = try reader.string("CreatedRulesetName", min: 1, max: 255, pattern: Patterns.nameString)
dataQualitySecurityConfiguration = try reader.string("DataQualitySecurityConfiguration", min: 1, max: 255, pattern: Patterns.nameString)
clientToken = try reader.string("ClientToken", min: 1, max: 255, pattern: Patterns.hashString)
additionalRunOptions = try reader.structure("AdditionalRunOptions", DataQualityRuleRecommendationRunAdditionalRunOptions.init(from:))
recommendationMode = try reader.string("RecommendationMode", values: Values.recommendationMode)
}

package var wire: WireValue {
var map = WireMap()
map.append("DataSource", dataSource.wire)
map.append("Role", WireValue.string(role))
map.append("NumberOfWorkers", numberOfWorkers.map { .integer(Int64($0)) })
map.append("Timeout", timeout.map { .integer(Int64($0)) })
map.append("CreatedRulesetName", createdRulesetName.map { WireValue.string($0) })
map.append("DataQualitySecurityConfiguration", dataQualitySecurityConfiguration.map { WireValue.string($0) })
map.append("ClientToken", clientToken.map { WireValue.string($0) })
map.append("AdditionalRunOptions", additionalRunOptions?.wire)
map.append("RecommendationMode", recommendationMode.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct StartDataQualityRuleRecommendationRunResponse: Sendable, Equatable {
package var runId: String?

package init(
runId: String? = nil
) {
self.runId = runId
}

package var wire: WireValue {
var map = WireMap()
map.append("RunId", runId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct StartDataQualityRulesetEvaluationRunRequest: Sendable, Equatable {
package var dataSource: DataSource
package var role: String
package var numberOfWorkers: Int?
package var timeout: Int?
package var clientToken: String?
package var additionalRunOptions: DataQualityEvaluationRunAdditionalRunOptions?
package var rulesetNames: [String]
package var additionalDataSources: [String: DataSource]?

package init(
dataSource: DataSource,
role: String,
numberOfWorkers: Int? = nil,
timeout: Int? = nil,
clientToken: String? = nil,
additionalRunOptions: DataQualityEvaluationRunAdditionalRunOptions? = nil,
rulesetNames: [String],
additionalDataSources: [String: DataSource]? = nil
) {
self.dataSource = dataSource
self.role = role
self.numberOfWorkers = numberOfWorkers
self.timeout = timeout
self.clientToken = clientToken
self.additionalRunOptions = additionalRunOptions
self.rulesetNames = rulesetNames
self.additionalDataSources = additionalDataSources
}

package init(from reader: ShapeReader) throws {
dataSource = try reader.requiredStructure("DataSource", DataSource.init(from:))
role = reader.required("Role", try reader.string("Role"), "")
numberOfWorkers = try reader.integer("NumberOfWorkers")
timeout = try reader.integer("Timeout", min: 1)
clientToken = try reader.string("ClientToken", min: 1, max: 255, pattern: Patterns.hashString)
additionalRunOptions = try reader.structure("AdditionalRunOptions", DataQualityEvaluationRunAdditionalRunOptions.init(from:))
rulesetNames = reader.required("RulesetNames", try reader.strings("RulesetNames", min: 1, max: 10, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString)), [])
additionalDataSources = try reader.map("AdditionalDataSources", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString), DataSource.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("DataSource", dataSource.wire)
map.append("Role", WireValue.string(role))
map.append("NumberOfWorkers", numberOfWorkers.map { .integer(Int64($0)) })
map.append("Timeout", timeout.map { .integer(Int64($0)) })
map.append("ClientToken", clientToken.map { WireValue.string($0) })
map.append("AdditionalRunOptions", additionalRunOptions?.wire)
map.append("RulesetNames", .strings(rulesetNames))
map.append("AdditionalDataSources", additionalDataSources.map { .sorted($0.mapValues(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct StartDataQualityRulesetEvaluationRunResponse: Sendable, Equatable {
package var runId: String?

package init(
runId: String? = nil
) {
self.runId = runId
}

package var wire: WireValue {
var map = WireMap()
map.append("RunId", runId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct StartJobRunRequest: Sendable, Equatable {
package var jobName: String
package var jobRunQueuingEnabled: Bool?
package var jobRunId: String?
package var arguments: [String: String]?
package var allocatedCapacity: Int?
package var timeout: Int?
package var maxCapacity: Double?
package var securityConfiguration: String?
package var notificationProperty: NotificationProperty?
package var workerType: String?
package var numberOfWorkers: Int?
package var executionClass: String?
package var executionRoleSessionPolicy: String?

package init(
jobName: String,
jobRunQueuingEnabled: Bool? = nil,
jobRunId: String? = nil,
arguments: [String: String]? = nil,
allocatedCapacity: Int? = nil,
timeout: Int? = nil,
maxCapacity: Double? = nil,
securityConfiguration: String? = nil,
notificationProperty: NotificationProperty? = nil,
workerType: String? = nil,
numberOfWorkers: Int? = nil,
executionClass: String? = nil,
executionRoleSessionPolicy: String? = nil
) {
self.jobName = jobName
self.jobRunQueuingEnabled = jobRunQueuingEnabled
self.jobRunId = jobRunId
self.arguments = arguments
self.allocatedCapacity = allocatedCapacity
self.timeout = timeout
self.maxCapacity = maxCapacity
self.securityConfiguration = securityConfiguration
self.notificationProperty = notificationProperty
self.workerType = workerType
self.numberOfWorkers = numberOfWorkers
self.executionClass = executionClass
self.executionRoleSessionPolicy = executionRoleSessionPolicy
}

package init(from reader: ShapeReader) throws {
jobName = reader.required("JobName", try reader.string("JobName", min: 1, max: 255, pattern: Patterns.nameString), "")
jobRunQueuingEnabled = try reader.boolean("JobRunQueuingEnabled")
jobRunId = try reader.string("JobRunId", min: 1, max: 255, pattern: Patterns.idString)
arguments = try reader.stringMap("Arguments")
allocatedCapacity = try reader.integer("AllocatedCapacity")
timeout = try reader.integer("Timeout", min: 1)
maxCapacity = try reader.double("MaxCapacity")
securityConfiguration = try reader.string("SecurityConfiguration", min: 1, max: 255, pattern: Patterns.nameString)
notificationProperty = try reader.structure("NotificationProperty", NotificationProperty.init(from:))
workerType = try reader.string("WorkerType", values: Values.workerType)
numberOfWorkers = try reader.integer("NumberOfWorkers")
executionClass = try reader.string("ExecutionClass", max: 16, values: Values.executionClass)
executionRoleSessionPolicy = try reader.string("ExecutionRoleSessionPolicy", min: 2, max: 2048)
}
}
}
extension Glue {
package struct StartJobRunResponse: Sendable, Equatable {
package var jobRunId: String?

package init(
jobRunId: String? = nil
) {
self.jobRunId = jobRunId
}

package var wire: WireValue {
var map = WireMap()
map.append("JobRunId", jobRunId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct StartTriggerRequest: Sendable, Equatable {
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
package struct StartTriggerResponse: Sendable, Equatable {
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
package struct StartWorkflowRunRequest: Sendable, Equatable {
package var name: String
package var runProperties: [String: String]?

package init(
name: String,
runProperties: [String: String]? = nil
) {
self.name = name
self.runProperties = runProperties
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
runProperties = try reader.stringMap("RunProperties", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.idString))
}
}
}
extension Glue {
package struct StartWorkflowRunResponse: Sendable, Equatable {
package var runId: String?

package init(
runId: String? = nil
) {
self.runId = runId
}

package var wire: WireValue {
var map = WireMap()
map.append("RunId", runId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct StartingEventBatchCondition: Sendable, Equatable {
package var batchSize: Int?
package var batchWindow: Int?

package init(
batchSize: Int? = nil,
batchWindow: Int? = nil
) {
self.batchSize = batchSize
self.batchWindow = batchWindow
}

package var wire: WireValue {
var map = WireMap()
map.append("BatchSize", batchSize.map { .integer(Int64($0)) })
map.append("BatchWindow", batchWindow.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Glue {
package struct Statement: Sendable, Equatable {
package var id: Int?
package var code: String?
package var state: String?
package var output: StatementOutput?
package var progress: Double?
package var startedOn: Int?
package var completedOn: Int?

package init(
id: Int? = nil,
code: String? = nil,
state: String? = nil,
output: StatementOutput? = nil,
progress: Double? = nil,
startedOn: Int? = nil,
completedOn: Int? = nil
) {
self.id = id
self.code = code
self.state = state
self.output = output
self.progress = progress
self.startedOn = startedOn
self.completedOn = completedOn
}

package var wire: WireValue {
var map = WireMap()
map.append("Id", id.map { .integer(Int64($0)) })
map.append("Code", code.map { WireValue.string($0) })
map.append("State", state.map { WireValue.string($0) })
map.append("Output", output?.wire)
map.append("Progress", progress.map { WireValue.double($0) })
map.append("StartedOn", startedOn.map { .integer(Int64($0)) })
map.append("CompletedOn", completedOn.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Glue {
package struct StatementOutput: Sendable, Equatable {
package var data: StatementOutputData?
package var executionCount: Int?
package var status: String?
package var errorName: String?
package var errorValue: String?
package var traceback: [String]?

package init(
data: StatementOutputData? = nil,
executionCount: Int? = nil,
status: String? = nil,
errorName: String? = nil,
errorValue: String? = nil,
traceback: [String]? = nil
) {
self.data = data
self.executionCount = executionCount
self.status = status
self.errorName = errorName
self.errorValue = errorValue
self.traceback = traceback
}

package var wire: WireValue {
var map = WireMap()
map.append("Data", data?.wire)
map.append("ExecutionCount", executionCount.map { .integer(Int64($0)) })
map.append("Status", status.map { WireValue.string($0) })
map.append("ErrorName", errorName.map { WireValue.string($0) })
map.append("ErrorValue", errorValue.map { WireValue.string($0) })
map.append("Traceback", traceback.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct StatementOutputData: Sendable, Equatable {
package var textPlain: String?

package init(
textPlain: String? = nil
) {
self.textPlain = textPlain
}

package var wire: WireValue {
var map = WireMap()
map.append("TextPlain", textPlain.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct StopColumnStatisticsTaskRunRequest: Sendable, Equatable {
package var databaseName: String
package var tableName: String
package var catalogID: String?

package init(
databaseName: String,
tableName: String,
catalogID: String? = nil
) {
self.databaseName = databaseName
self.tableName = tableName
self.catalogID = catalogID
}

package init(from reader: ShapeReader) throws {
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName"), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
catalogID = try reader.string("CatalogID", min: 1, max: 255, pattern: Patterns.catalogIdString)
}
}
}
extension Glue {
package struct StopColumnStatisticsTaskRunResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct StopColumnStatisticsTaskRunScheduleRequest: Sendable, Equatable {
package var databaseName: String
package var tableName: String
package var catalogID: String?

package init(
databaseName: String,
tableName: String,
catalogID: String? = nil
) {
self.databaseName = databaseName
self.tableName = tableName
self.catalogID = catalogID
}

package init(from reader: ShapeReader) throws {
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
catalogID = try reader.string("CatalogID", min: 1, max: 255, pattern: Patterns.catalogIdString)
}
}
}
extension Glue {
package struct StopColumnStatisticsTaskRunScheduleResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct StopCrawlerRequest: Sendable, Equatable {
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
package struct StopCrawlerResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct StopCrawlerScheduleRequest: Sendable, Equatable {
package var crawlerName: String

package init(
crawlerName: String
) {
self.crawlerName = crawlerName
}

package init(from reader: ShapeReader) throws {
crawlerName = reader.required("CrawlerName", try reader.string("CrawlerName", min: 1, max: 255, pattern: Patterns.nameString), "")
}
}
}
extension Glue {
package struct StopCrawlerScheduleResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct StopSessionRequest: Sendable, Equatable {
package var id: String
package var requestOrigin: String?

package init(
id: String,
requestOrigin: String? = nil
) {
self.id = id
self.requestOrigin = requestOrigin
}

package init(from reader: ShapeReader) throws {
id = reader.required("Id", try reader.string("Id", min: 1, max: 255, pattern: Patterns.nameString), "")
requestOrigin = try reader.string("RequestOrigin", min: 1, max: 128, pattern: Patterns.orchestrationNameString)
}
}
}
extension Glue {
package struct StopSessionResponse: Sendable, Equatable {
package var id: String?

package init(
id: String? = nil
) {
self.id = id
}

package var wire: WireValue {
var map = WireMap()
map.append("Id", id.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct StopTriggerRequest: Sendable, Equatable {
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
package struct StopTriggerResponse: Sendable, Equatable {
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
package struct StopWorkflowRunRequest: Sendable, Equatable {
package var name: String
package var runId: String

package init(
name: String,
runId: String
) {
self.name = name
self.runId = runId
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
runId = reader.required("RunId", try reader.string("RunId", min: 1, max: 255, pattern: Patterns.idString), "")
}
}
}
extension Glue {
package struct StopWorkflowRunResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct StorageDescriptor: Sendable, Equatable {
package var columns: [Column]?
package var location: String?
package var additionalLocations: [String]?
package var inputFormat: String?
package var outputFormat: String?
package var compressed: Bool?
package var numberOfBuckets: Int?
package var serdeInfo: SerDeInfo?
package var bucketColumns: [String]?
package var sortColumns: [Order]?
package var parameters: [String: String]?
package var skewedInfo: SkewedInfo?
package var storedAsSubDirectories: Bool?
package var schemaReference: SchemaReference?

package init(
columns: [Column]? = nil,
location: String? = nil,
additionalLocations: [String]? = nil,
inputFormat: String? = nil,
outputFormat: String? = nil,
compressed: Bool? = nil,
numberOfBuckets: Int? = nil,
serdeInfo: SerDeInfo? = nil,
bucketColumns: [String]? = nil,
sortColumns: [Order]? = nil,
parameters: [String: String]? = nil,
skewedInfo: SkewedInfo? = nil,
storedAsSubDirectories: Bool? = nil,
schemaReference: SchemaReference? = nil
) {
self.columns = columns
self.location = location
self.additionalLocations = additionalLocations
self.inputFormat = inputFormat
self.outputFormat = outputFormat
self.compressed = compressed
self.numberOfBuckets = numberOfBuckets
self.serdeInfo = serdeInfo
self.bucketColumns = bucketColumns
self.sortColumns = sortColumns
self.parameters = parameters
self.skewedInfo = skewedInfo
self.storedAsSubDirectories = storedAsSubDirectories
self.schemaReference = schemaReference
}

package init(from reader: ShapeReader) throws {
columns = try reader.list("Columns", Column.init(from:))
location = try reader.string("Location", max: 2056, pattern: Patterns.locationString)
additionalLocations = try reader.strings("AdditionalLocations", ShapeReader.StringRule(max: 2056, pattern: Patterns.locationString))
inputFormat = try reader.string("InputFormat", max: 128, pattern: Patterns.formatString)
outputFormat = try reader.string("OutputFormat", max: 128, pattern: Patterns.formatString)
compressed = try reader.boolean("Compressed")
numberOfBuckets = try reader.integer("NumberOfBuckets")
serdeInfo = try reader.structure("SerdeInfo", SerDeInfo.init(from:))
bucketColumns = try reader.strings("BucketColumns", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
sortColumns = try reader.list("SortColumns", Order.init(from:))
parameters = try reader.stringMap("Parameters", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
skewedInfo = try reader.structure("SkewedInfo", SkewedInfo.init(from:))
storedAsSubDirectories = try reader.boolean("StoredAsSubDirectories")
schemaReference = try reader.structure("SchemaReference", SchemaReference.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("Columns", columns.map { .list($0.map(\.wire)) })
map.append("Location", location.map { WireValue.string($0) })
map.append("AdditionalLocations", additionalLocations.map { .strings($0) })
map.append("InputFormat", inputFormat.map { WireValue.string($0) })
map.append("OutputFormat", outputFormat.map { WireValue.string($0) })
map.append("Compressed", compressed.map { WireValue.bool($0) })
map.append("NumberOfBuckets", numberOfBuckets.map { .integer(Int64($0)) })
map.append("SerdeInfo", serdeInfo?.wire)
map.append("BucketColumns", bucketColumns.map { .strings($0) })
map.append("SortColumns", sortColumns.map { .list($0.map(\.wire)) })
map.append("Parameters", parameters.map { .strings($0) })
map.append("SkewedInfo", skewedInfo?.wire)
map.append("StoredAsSubDirectories", storedAsSubDirectories.map { WireValue.bool($0) })
map.append("SchemaReference", schemaReference?.wire)
return .map(map)
}
}
}
extension Glue {
package struct StringColumnStatisticsData: Sendable, Equatable {
package var maximumLength: Int
package var averageLength: Double
package var numberOfNulls: Int
package var numberOfDistinctValues: Int

package init(
maximumLength: Int,
averageLength: Double,
numberOfNulls: Int,
numberOfDistinctValues: Int
) {
self.maximumLength = maximumLength
self.averageLength = averageLength
self.numberOfNulls = numberOfNulls
self.numberOfDistinctValues = numberOfDistinctValues
}

package init(from reader: ShapeReader) throws {
maximumLength = reader.required("MaximumLength", try reader.integer("MaximumLength", min: 0), 0)
averageLength = reader.required("AverageLength", try reader.double("AverageLength"), 0)
numberOfNulls = reader.required("NumberOfNulls", try reader.integer("NumberOfNulls", min: 0), 0)
numberOfDistinctValues = reader.required("NumberOfDistinctValues", try reader.integer("NumberOfDistinctValues", min: 0), 0)
}

package var wire: WireValue {
var map = WireMap()
map.append("MaximumLength", .integer(Int64(maximumLength)))
map.append("AverageLength", WireValue.double(averageLength))
map.append("NumberOfNulls", .integer(Int64(numberOfNulls)))
map.append("NumberOfDistinctValues", .integer(Int64(numberOfDistinctValues)))
return .map(map)
}
}
}
extension Glue {
package struct SupportedDialect: Sendable, Equatable {
package var dialect: String?
package var dialectVersion: String?

package init(
dialect: String? = nil,
dialectVersion: String? = nil
) {
self.dialect = dialect
self.dialectVersion = dialectVersion
}

package init(from reader: ShapeReader) throws {
dialect = try reader.string("Dialect", values: Values.viewDialect)
dialectVersion = try reader.string("DialectVersion", min: 1, max: 255)
}
}
}
