// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct RLSProperties: Sendable, Equatable {
package var defaultRLSPolicy: String?

package init(
defaultRLSPolicy: String? = nil
) {
self.defaultRLSPolicy = defaultRLSPolicy
}

package init(from reader: ShapeReader) throws {
defaultRLSPolicy = try reader.string("DefaultRLSPolicy", min: 1, max: 255, pattern: Patterns.nameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("DefaultRLSPolicy", defaultRLSPolicy.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct RecrawlPolicy: Sendable, Equatable {
package var recrawlBehavior: String?

package init(
recrawlBehavior: String? = nil
) {
self.recrawlBehavior = recrawlBehavior
}

package init(from reader: ShapeReader) throws {
recrawlBehavior = try reader.string("RecrawlBehavior", values: Values.recrawlBehavior)
}

package var wire: WireValue {
var map = WireMap()
map.append("RecrawlBehavior", recrawlBehavior.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct RegisterSchemaVersionInput: Sendable, Equatable {
package var schemaId: SchemaId
package var schemaDefinition: String

package init(
schemaId: SchemaId,
schemaDefinition: String
) {
self.schemaId = schemaId
self.schemaDefinition = schemaDefinition
}

package init(from reader: ShapeReader) throws {
schemaId = try reader.requiredStructure("SchemaId", SchemaId.init(from:))
schemaDefinition = reader.required("SchemaDefinition", try reader.string("SchemaDefinition", min: 1, max: 170000, pattern: Patterns.schemaDefinitionString), "")
}
}
}
extension Glue {
package struct RegisterSchemaVersionResponse: Sendable, Equatable {
package var schemaVersionId: String?
package var versionNumber: Int?
package var status: String?

package init(
schemaVersionId: String? = nil,
versionNumber: Int? = nil,
status: String? = nil
) {
self.schemaVersionId = schemaVersionId
self.versionNumber = versionNumber
self.status = status
}

package var wire: WireValue {
var map = WireMap()
map.append("SchemaVersionId", schemaVersionId.map { WireValue.string($0) })
map.append("VersionNumber", versionNumber.map { .integer(Int64($0)) })
map.append("Status", status.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct RegistryId: Sendable, Equatable {
package var registryName: String?
package var registryArn: String?

package init(
registryName: String? = nil,
registryArn: String? = nil
) {
self.registryName = registryName
self.registryArn = registryArn
}

package init(from reader: ShapeReader) throws {
registryName = try reader.string("RegistryName", min: 1, max: 255, pattern: Patterns.schemaRegistryNameString)
registryArn = try reader.string("RegistryArn", min: 1, max: 10240, pattern: Patterns.glueResourceArn)
}
}
}
extension Glue {
package struct RegistryListItem: Sendable, Equatable {
package var registryName: String?
package var registryArn: String?
package var description: String?
package var status: String?
package var createdTime: String?
package var updatedTime: String?

package init(
registryName: String? = nil,
registryArn: String? = nil,
description: String? = nil,
status: String? = nil,
createdTime: String? = nil,
updatedTime: String? = nil
) {
self.registryName = registryName
self.registryArn = registryArn
self.description = description
self.status = status
self.createdTime = createdTime
self.updatedTime = updatedTime
}

package var wire: WireValue {
var map = WireMap()
map.append("RegistryName", registryName.map { WireValue.string($0) })
map.append("RegistryArn", registryArn.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("Status", status.map { WireValue.string($0) })
map.append("CreatedTime", createdTime.map { WireValue.string($0) })
map.append("UpdatedTime", updatedTime.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct RemoveSchemaVersionMetadataInput: Sendable, Equatable {
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
package struct RemoveSchemaVersionMetadataResponse: Sendable, Equatable {
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
package struct ResetJobBookmarkRequest: Sendable, Equatable {
package var jobName: String
package var runId: String?

package init(
jobName: String,
runId: String? = nil
) {
self.jobName = jobName
self.runId = runId
}

package init(from reader: ShapeReader) throws {
jobName = reader.required("JobName", try reader.string("JobName"), "")
runId = try reader.string("RunId")
}
}
}
extension Glue {
package struct ResetJobBookmarkResponse: Sendable, Equatable {
package var jobBookmarkEntry: JobBookmarkEntry?

package init(
jobBookmarkEntry: JobBookmarkEntry? = nil
) {
self.jobBookmarkEntry = jobBookmarkEntry
}

package var wire: WireValue {
var map = WireMap()
map.append("JobBookmarkEntry", jobBookmarkEntry?.wire)
return .map(map)
}
}
}
extension Glue {
package struct ResourceUri: Sendable, Equatable {
package var resourceType: String?
package var uri: String?
package var lastModified: Timestamp?

package init(
resourceType: String? = nil,
uri: String? = nil,
lastModified: Timestamp? = nil
) {
self.resourceType = resourceType
self.uri = uri
self.lastModified = lastModified
}

package init(from reader: ShapeReader) throws {
resourceType = try reader.string("ResourceType", values: Values.resourceType)
uri = try reader.string("Uri", min: 1, max: 1024, pattern: Patterns.uri)
lastModified = try reader.timestamp("LastModified")
}

package var wire: WireValue {
var map = WireMap()
map.append("ResourceType", resourceType.map { WireValue.string($0) })
map.append("Uri", uri.map { WireValue.string($0) })
map.append("LastModified", lastModified.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension Glue {
package struct ResumeWorkflowRunRequest: Sendable, Equatable {
package var name: String
package var runId: String
package var nodeIds: [String]

package init(
name: String,
runId: String,
nodeIds: [String]
) {
self.name = name
self.runId = runId
self.nodeIds = nodeIds
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
runId = reader.required("RunId", try reader.string("RunId", min: 1, max: 255, pattern: Patterns.idString), "")
nodeIds = reader.required("NodeIds", try reader.strings("NodeIds", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString)), [])
}
}
}
extension Glue {
package struct ResumeWorkflowRunResponse: Sendable, Equatable {
package var runId: String?
package var nodeIds: [String]?

package init(
runId: String? = nil,
nodeIds: [String]? = nil
) {
self.runId = runId
self.nodeIds = nodeIds
}

package var wire: WireValue {
var map = WireMap()
map.append("RunId", runId.map { WireValue.string($0) })
map.append("NodeIds", nodeIds.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct RowLevelResultsOptions: Sendable, Equatable {
package var maxRowsToWrite: Int?
package var resultType: String?
package var catalogTableConfig: CatalogTableConfigOptions?

package init(
maxRowsToWrite: Int? = nil,
resultType: String? = nil,
catalogTableConfig: CatalogTableConfigOptions? = nil
) {
self.maxRowsToWrite = maxRowsToWrite
self.resultType = resultType
self.catalogTableConfig = catalogTableConfig
}

package init(from reader: ShapeReader) throws {
maxRowsToWrite = try reader.integer("MaxRowsToWrite")
resultType = try reader.string("ResultType", values: Values.resultTypeEnum)
catalogTableConfig = try reader.structure("CatalogTableConfig", CatalogTableConfigOptions.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("MaxRowsToWrite", maxRowsToWrite.map { .integer(Int64($0)) })
map.append("ResultType", resultType.map { WireValue.string($0) })
map.append("CatalogTableConfig", catalogTableConfig?.wire)
return .map(map)
}
}
}
extension Glue {
package struct RunStatementRequest: Sendable, Equatable {
package var sessionId: String
package var code: String
package var requestOrigin: String?

package init(
sessionId: String,
code: String,
requestOrigin: String? = nil
) {
self.sessionId = sessionId
self.code = code
self.requestOrigin = requestOrigin
}

package init(from reader: ShapeReader) throws {
sessionId = reader.required("SessionId", try reader.string("SessionId", min: 1, max: 255, pattern: Patterns.nameString), "")
code = reader.required("Code", try reader.string("Code", max: 68000), "")
requestOrigin = try reader.string("RequestOrigin", min: 1, max: 128, pattern: Patterns.orchestrationNameString)
}
}
}
extension Glue {
package struct RunStatementResponse: Sendable, Equatable {
package var id: Int?

package init(
id: Int? = nil
) {
self.id = id
}

package var wire: WireValue {
var map = WireMap()
map.append("Id", id.map { .integer(Int64($0)) })
return .map(map)
}
}
}
