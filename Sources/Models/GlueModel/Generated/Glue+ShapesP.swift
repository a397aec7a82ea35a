// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct Partition: Sendable, Equatable {
package var values: [String]?
package var databaseName: String?
package var tableName: String?
package var creationTime: Timestamp?
package var lastAccessTime: Timestamp?
package var storageDescriptor: StorageDescriptor?
package var parameters: [String: String]?
package var lastAnalyzedTime: Timestamp?
package var catalogId: String?

package init(
values: [String]? = nil,
databaseName: String? = nil,
tableName: String? = nil,
creationTime: Timestamp? = nil,
lastAccessTime: Timestamp? = nil,
storageDescriptor: StorageDescriptor? = nil,
parameters: [String: String]? = nil,
lastAnalyzedTime: Timestamp? = nil,
catalogId: String? = nil
) {
self.values = values
self.databaseName = databaseName
self.tableName = tableName
self.creationTime = creationTime
self.lastAccessTime = lastAccessTime
self.storageDescriptor = storageDescriptor
self.parameters = parameters
self.lastAnalyzedTime = lastAnalyzedTime
self.catalogId = catalogId
}

package init(from reader: ShapeReader) throws {
values = try reader.strings("Values", ShapeReader.StringRule(min: 1, max: 1024))
databaseName = try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString)
tableName = try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString)
creationTime = try reader.timestamp("CreationTime")
lastAccessTime = try reader.timestamp("LastAccessTime")
storageDescriptor = try reader.structure("StorageDescriptor", StorageDescriptor.init(from:))
parameters = try reader.stringMap("Parameters", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
lastAnalyzedTime = try reader.timestamp("LastAnalyzedTime")
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
}

package var wire: WireValue {
var map = WireMap()
map.append("Values", values.map { .strings($0) })
map.append("DatabaseName", databaseName.map { WireValue.string($0) })
map.append("TableName", tableName.map { WireValue.string($0) })
map.append("CreationTime", creationTime.map { WireValue.timestamp($0) })
map.append("LastAccessTime", lastAccessTime.map { WireValue.timestamp($0) })
map.append("StorageDescriptor", storageDescriptor?.wire)
map.append("Parameters", parameters.map { .strings($0) })
map.append("LastAnalyzedTime", lastAnalyzedTime.map { WireValue.timestamp($0) })
map.append("CatalogId", catalogId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct PartitionError: Sendable, Equatable {
package var partitionValues: [String]?
package var errorDetail: ErrorDetail?

package init(
partitionValues: [String]? = nil,
errorDetail: ErrorDetail? = nil
) {
self.partitionValues = partitionValues
self.errorDetail = errorDetail
}

package var wire: WireValue {
var map = WireMap()
map.append("PartitionValues", partitionValues.map { .strings($0) })
map.append("ErrorDetail", errorDetail?.wire)
return .map(map)
}
}
}
extension Glue {
package struct PartitionIndex: Sendable, Equatable {
package var keys: [String]
package var indexName: String

package init(
keys: [String],
indexName: String
) {
self.keys = keys
self.indexName = indexName
}

package init(from reader: ShapeReader) throws {
keys = reader.required("Keys", try reader.strings("Keys", min: 1, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString)), [])
indexName = reader.required("IndexName", try reader.string("IndexName", min: 1, max: 255, pattern: Patterns.nameString), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("Keys", .strings(keys))
map.append("IndexName", WireValue.string(indexName))
return .map(map)
}
}
}
extension Glue {
package struct PartitionIndexDescriptor: Sendable, Equatable {
package var indexName: String
package var keys: [KeySchemaElement]
package var indexStatus: String
package var backfillErrors: [BackfillError]?

package init(
indexName: String,
keys: [KeySchemaElement],
indexStatus: String,
backfillErrors: [BackfillError]? = nil
) {
self.indexName = indexName
self.keys = keys
self.indexStatus = indexStatus
self.backfillErrors = backfillErrors
}

package var wire: WireValue {
var map = WireMap()
map.append("IndexName", WireValue.string(indexName))
map.append("Keys", .list(keys.map(\.wire)))
map.append("IndexStatus", WireValue.string(indexStatus))
map.append("BackfillErrors", backfillErrors.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct PartitionInput: Sendable, Equatable {
package var values: [String]?
package var lastAccessTime: Timestamp?
package var storageDescriptor: StorageDescriptor?
package var parameters: [String: String]?
package var lastAnalyzedTime: Timestamp?

package init(
values: [String]? = nil,
lastAccessTime: Timestamp? = nil,
storageDescriptor: StorageDescriptor? = nil,
parameters: [String: String]? = nil,
lastAnalyzedTime: Timestamp? = nil
) {
self.values = values
self.lastAccessTime = lastAccessTime
self.storageDescriptor = storageDescriptor
self.parameters = parameters
self.lastAnalyzedTime = lastAnalyzedTime
}

package init(from reader: ShapeReader) throws {
values = try reader.strings("Values", ShapeReader.StringRule(min: 1, max: 1024))
lastAccessTime = try reader.timestamp("LastAccessTime")
storageDescriptor = try reader.structure("StorageDescriptor", StorageDescriptor.init(from:))
parameters = try reader.stringMap("Parameters", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
lastAnalyzedTime = try reader.timestamp("LastAnalyzedTime")
}

package var wire: WireValue {
var map = WireMap()
map.append("Values", values.map { .strings($0) })
map.append("LastAccessTime", lastAccessTime.map { WireValue.timestamp($0) })
map.append("StorageDescriptor", storageDescriptor?.wire)
map.append("Parameters", parameters.map { .strings($0) })
map.append("LastAnalyzedTime", lastAnalyzedTime.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension Glue {
package struct PartitionValueList: Sendable, Equatable {
package var values: [String]

package init(
values: [String]
) {
self.values = values
}

package init(from reader: ShapeReader) throws {
values = reader.required("Values", try reader.strings("Values", ShapeReader.StringRule(min: 1, max: 1024)), [])
}

package var wire: WireValue {
var map = WireMap()
map.append("Values", .strings(values))
return .map(map)
}
}
}
extension Glue {
package struct PhysicalConnectionRequirements: Sendable, Equatable {
package var subnetId: String?
package var securityGroupIdList: [String]?
package var availabilityZone: String?

package init(
subnetId: String? = nil,
securityGroupIdList: [String]? = nil,
availabilityZone: String? = nil
) {
self.subnetId = subnetId
self.securityGroupIdList = securityGroupIdList
self.availabilityZone = availabilityZone
}

package init(from reader: ShapeReader) throws {
subnetId = try reader.string("SubnetId", min: 1, max: 255, pattern: Patterns.nameString)
securityGroupIdList = try reader.strings("SecurityGroupIdList", max: 50, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
availabilityZone = try reader.string("AvailabilityZone", min: 1, max: 255, pattern: Patterns.nameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("SubnetId", subnetId.map { WireValue.string($0) })
map.append("SecurityGroupIdList", securityGroupIdList.map { .strings($0) })
map.append("AvailabilityZone", availabilityZone.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct Predecessor: Sendable, Equatable {
package var jobName: String?
package var runId: String?

package init(
jobName: String? = nil,
runId: String? = nil
) {
self.jobName = jobName
self.runId = runId
}

package var wire: WireValue {
var map = WireMap()
map.append("JobName", jobName.map { WireValue.string($0) })
map.append("RunId", runId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct Predicate: Sendable, Equatable {
package var logical: String?
package var conditions: [Condition]?

package init(
logical: String? = nil,
conditions: [Condition]? = nil
) {
self.logical = logical
self.conditions = conditions
}

package init(from reader: ShapeReader) throws {
logical = try reader.string("Logical", values: Values.logical)
conditions = try reader.list("Conditions", max: 500, Condition.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("Logical", logical.map { WireValue.string($0) })
map.append("Conditions", conditions.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct PrincipalPermissions: Sendable, Equatable {
package var principal: DataLakePrincipal?
package var permissions: [String]?

package init(
principal: DataLakePrincipal? = nil,
permissions: [String]? = nil
) {
self.principal = principal
self.permissions = permissions
}

package init(from reader: ShapeReader) throws {
principal = try reader.structure("Principal", DataLakePrincipal.init(from:))
permissions = try reader.strings("Permissions", ShapeReader.StringRule(values: Values.permission))
}

package var wire: WireValue {
var map = WireMap()
map.append("Principal", principal?.wire)
map.append("Permissions", permissions.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct ProfilingResultsOptions: Sendable, Equatable {
package var writeProfilingResultsEnabled: Bool?
package var catalogTableConfig: CatalogTableConfigOptions?
package var distributionResults: DistributionResultsOptions?

package init(
writeProfilingResultsEnabled: Bool? = nil,
catalogTableConfig: CatalogTableConfigOptions? = nil,
distributionResults: DistributionResultsOptions? = nil
) {
self.writeProfilingResultsEnabled = writeProfilingResultsEnabled
self.catalogTableConfig = catalogTableConfig
self.distributionResults = distributionResults
}

package init(from reader: ShapeReader) throws {
writeProfilingResultsEnabled = try reader.boolean("WriteProfilingResultsEnabled")
catalogTableConfig = try reader.structure("CatalogTableConfig", CatalogTableConfigOptions.init(from:))
distributionResults = try reader.structure("DistributionResults", DistributionResultsOptions.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("WriteProfilingResultsEnabled", writeProfilingResultsEnabled.map { WireValue.bool($0) })
map.append("CatalogTableConfig", catalogTableConfig?.wire)
map.append("DistributionResults", distributionResults?.wire)
return .map(map)
}
}
}
extension Glue {
package struct PropertyPredicate: Sendable, Equatable {
package var key: String?
package var value: String?
package var comparator: String?

package init(
key: String? = nil,
value: String? = nil,
comparator: String? = nil
) {
self.key = key
self.value = value
self.comparator = comparator
}

package init(from reader: ShapeReader) throws {
key = try reader.string("Key", min: 1, max: 1024)
value = try reader.string("Value", min: 1, max: 1024)
comparator = try reader.string("Comparator", values: Values.comparator)
}
}
}
extension Glue {
package struct PutDataCatalogEncryptionSettingsRequest: Sendable, Equatable {
package var catalogId: String?
package var dataCatalogEncryptionSettings: DataCatalogEncryptionSettings

package init(
catalogId: String? = nil,
dataCatalogEncryptionSettings: DataCatalogEncryptionSettings
) {
self.catalogId = catalogId
self.dataCatalogEncryptionSettings = dataCatalogEncryptionSettings
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
dataCatalogEncryptionSettings = try reader.requiredStructure("DataCatalogEncryptionSettings", DataCatalogEncryptionSettings.init(from:))
}
}
}
extension Glue {
package struct PutDataCatalogEncryptionSettingsResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct PutResourcePolicyRequest: Sendable, Equatable {
package var policyInJson: String
package var resourceArn: String?
package var policyHashCondition: String?
package var policyExistsCondition: String?
package var enableHybrid: String?

package init(
policyInJson: String,
resourceArn: String? = nil,
policyHashCondition: String? = nil,
policyExistsCondition: String? = nil,
enableHybrid: String? = nil
) {
self.policyInJson = policyInJson
self.resourceArn = resourceArn
self.policyHashCondition = policyHashCondition
self.policyExistsCondition = policyExistsCondition
self.enableHybrid = enableHybrid
}

package init(from reader: ShapeReader) throws {
policyInJson = reader.required("PolicyInJson", try reader.string("PolicyInJson", min: 2), "")
resourceArn = try reader.string("ResourceArn", min: 1, max: 10240, pattern: Patterns.glueResourceArn)
policyHashCondition = try reader.string("PolicyHashCondition", min: 1, max: 255, pattern: Patterns.hashString)
policyExistsCondition = try reader.string("PolicyExistsCondition", values: Values.existCondition)
enableHybrid = try reader.string("EnableHybrid", values: Values.enableHybridValues)
}
}
}
extension Glue {
package struct PutResourcePolicyResponse: Sendable, Equatable {
package var policyHash: String?

package init(
policyHash: String? = nil
) {
self.policyHash = policyHash
}

package var wire: WireValue {
var map = WireMap()
map.append("PolicyHash", policyHash.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct PutSchemaVersionMetadataInput: Sendable, Equatable {
package var schemaId: SchemaId?
package var schemaVersionNumber: SchemaVersionNumber?
package var schemaVersionId: String?
package var metadataKeyValue: MetadataKeyValuePair

package init(
schemaId: SchemaId? = nil,
schemaVersionNumber: SchemaVersionNumber? = nil,
schemaVersionId: String? = nil,
metadataKeyValue: MetadataKeyValuePair
) {
self.schemaId = schemaId
self.schemaVersionNumber = schemaVersionNumber
self.schemaVersionId = schemaVersionId
self.metadataKeyValue = metadataKeyValue
}

package init(from reader: ShapeReader) throws {
schemaId = try reader.structure("SchemaId", SchemaId.init(from:))
schemaVersionNumber = try reader.structure("SchemaVersionNumber", SchemaVersionNumber.init(from:))
schemaVersionId = try reader.string("SchemaVersionId", min: 36, max: 36, pattern: Patterns.schemaVersionIdString)
metadataKeyValue = try reader.requiredStructure("MetadataKeyValue", MetadataKeyValuePair.init(from:))
}
}
}
extension Glue {
package struct PutSchemaVersionMetadataResponse: Sendable, Equatable {
package var schemaArn: String?
package var schemaName: String?
package var registryName: String?
package var latestVersion: Bool?
package var versionNumber: Int?
package var schemaVersionId: String?
package var metadataKey: String?
package var metadataValue: String?

package init(
schemaArn: String? = nil,
schemaName: String? = nil,
registryName: String? = nil,
latestVersion: Bool? = nil,
versionNumber: Int? = nil,
schemaVersionId: String? = nil,
metadataKey: String? = nil,
metadataValue: String? = nil
) {
self.schemaArn = schemaArn
self.schemaName = schemaName
self.registryName = registryName
self.latestVersion = latestVersion
self.versionNumber = versionNumber
self.schemaVersionId = schemaVersionId
self.metadataKey = metadataKey
self.metadataValue = metadataValue
}

package var wire: WireValue {
var map = WireMap()
map.append("SchemaArn", schemaArn.map { WireValue.string($0) })
map.append("SchemaName", schemaName.map { WireValue.string($0) })
map.append("RegistryName", registryName.map { WireValue.string($0) })
map.append("LatestVersion", latestVersion.map { WireValue.bool($0) })
map.append("VersionNumber", versionNumber.map { .integer(Int64($0)) })
map.append("SchemaVersionId", schemaVersionId.map { WireValue.string($0) })
map.append("MetadataKey", metadataKey.map { WireValue.string($0) })
map.append("MetadataValue", metadataValue.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct PutWorkflowRunPropertiesRequest: Sendable, Equatable {
package var name: String
package var runId: String
package var runProperties: [String: String]

package init(
name: String,
runId: String,
runProperties: [String: String]
) {
self.name = name
self.runId = runId
self.runProperties = runProperties
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
runId = reader.required("RunId", try reader.string("RunId", min: 1, max: 255, pattern: Patterns.idString), "")
runProperties = reader.required("RunProperties", try reader.stringMap("RunProperties", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.idString)), [:])
}
}
}
extension Glue {
package struct PutWorkflowRunPropertiesResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
