// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct BackfillError: Sendable, Equatable {
package var code: String?
package var partitions: [PartitionValueList]?

package init(
code: String? = nil,
partitions: [PartitionValueList]? = nil
) {
self.code = code
self.partitions = partitions
}

package var wire: WireValue {
var map = WireMap()
map.append("Code", code.map { WireValue.string($0) })
map.append("Partitions", partitions.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct BasicAuthenticationCredentials: Sendable, Equatable {
package var username: String?
package var password: String?

package init(
username: String? = nil,
password: String? = nil
) {
self.username = username
self.password = password
}

package init(from reader: ShapeReader) throws {
username = try reader.string("Username", max: 512, pattern: Patterns.username)
password = try reader.string("Password", max: 512, pattern: Patterns.password)
}

package var wire: WireValue {
var map = WireMap()
map.append("Username", username.map { WireValue.string($0) })
map.append("Password", password.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct BatchCreatePartitionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var partitionInputList: [PartitionInput]

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
partitionInputList: [PartitionInput]
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.partitionInputList = partitionInputList
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
partitionInputList = reader.required("PartitionInputList", try reader.list("PartitionInputList", max: 100, PartitionInput.init(from:)), [])
}
}
}
extension Glue {
package struct BatchCreatePartitionResponse: Sendable, Equatable {
package var errors: [PartitionError]?

package init(
errors: [PartitionError]? = nil
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
package struct BatchDeleteConnectionRequest: Sendable, Equatable {
package var catalogId: String?
package var connectionNameList: [String]

package init(
catalogId: String? = nil,
connectionNameList: [String]
) {
self.catalogId = catalogId
self.connectionNameList = connectionNameList
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
connectionNameList = reader.required("ConnectionNameList", try reader.strings("ConnectionNameList", max: 25, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString)), [])
}
}
}
extension Glue {
package struct BatchDeleteConnectionResponse: Sendable, Equatable {
package var succeeded: [String]?
package var errors: [String: ErrorDetail]?

package init(
succeeded: [String]? = nil,
errors: [String: ErrorDetail]? = nil
) {
self.succeeded = succeeded
self.errors = errors
}

package var wire: WireValue {
var map = WireMap()
map.append("Succeeded", succeeded.map { .strings($0) })
map.append("Errors", errors.map { .sorted($0.mapValues(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct BatchDeletePartitionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var partitionsToDelete: [PartitionValueList]

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
partitionsToDelete: [PartitionValueList]
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.partitionsToDelete = partitionsToDelete
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
partitionsToDelete = reader.required("PartitionsToDelete", try reader.list("PartitionsToDelete", max: 25, PartitionValueList.init(from:)), [])
}
}
}
extension Glue {
package struct BatchDeletePartitionResponse: Sendable, Equatable {
package var errors: [PartitionError]?

package init(
errors: [PartitionError]? = nil
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
package struct BatchDeleteTableRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tablesToDelete: [String]
package var transactionId: String?

package init(
catalogId: String? = nil,
databaseName: String,
tablesToDelete: [String],
transactionId: String? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tablesToDelete = tablesToDelete
self.transactionId = transactionId
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tablesToDelete = reader.required("TablesToDelete", try reader.strings("TablesToDelete", max: 100, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString)), [])
transactionId = try reader.string("TransactionId", min: 1, max: 255, pattern: Patterns.transactionIdString)
}
}
}
extension Glue {
package struct BatchDeleteTableResponse: Sendable, Equatable {
package var errors: [TableError]?

package init(
errors: [TableError]? = nil
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
package struct BatchDeleteTableVersionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var versionIds: [String]

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
versionIds: [String]
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.versionIds = versionIds
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
versionIds = reader.required("VersionIds", try reader.strings("VersionIds", max: 100, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.versionString)), [])
}
}
}
extension Glue {
package struct BatchDeleteTableVersionResponse: Sendable, Equatable {
package var errors: [TableVersionError]?

package init(
errors: [TableVersionError]? = nil
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
package struct BatchGetCrawlersRequest: Sendable, Equatable {
package var crawlerNames: [String]

package init(
crawlerNames: [String]
) {
self.crawlerNames = crawlerNames
}

package init(from reader: ShapeReader) throws {
crawlerNames = reader.required("CrawlerNames", try reader.strings("CrawlerNames", max: 100, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString)), [])
}
}
}
extension Glue {
package struct BatchGetCrawlersResponse: Sendable, Equatable {
package var crawlers: [Crawler]?
package var crawlersNotFound: [String]?

package init(
crawlers: [Crawler]? = nil,
crawlersNotFound: [String]? = nil
) {
self.crawlers = crawlers
self.crawlersNotFound = crawlersNotFound
}

package var wire: WireValue {
var map = WireMap()
map.append("Crawlers", crawlers.map { .list($0.map(\.wire)) })
map.append("CrawlersNotFound", crawlersNotFound.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct BatchGetDataQualityResultRequest: Sendable, Equatable {
package var resultIds: [String]

package init(
resultIds: [String]
) {
self.resultIds = resultIds
}

package init(from reader: ShapeReader) throws {
resultIds = reader.required("ResultIds", try reader.strings("ResultIds", min: 1, max: 100, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.hashString)), [])
}
}
}
extension Glue {
package struct BatchGetDataQualityResultResponse: Sendable, Equatable {
package var results: [DataQualityResult]
package var resultsNotFound: [String]?

package init(
results: [DataQualityResult],
resultsNotFound: [String]? = nil
) {
self.results = results
self.resultsNotFound = resultsNotFound
}

package var wire: WireValue {
var map = WireMap()
map.append("Results", .list(results.map(\.wire)))
map.append("ResultsNotFound", resultsNotFound.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct BatchGetJobsRequest: Sendable, Equatable {
package var jobNames: [String]

package init(
jobNames: [String]
) {
self.jobNames = jobNames
}

package init(from reader: ShapeReader) throws {
jobNames = reader.required("JobNames", try reader.strings("JobNames", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString)), [])
}
}
}
extension Glue {
package struct BatchGetJobsResponse: Sendable, Equatable {
package var jobs: [Job]?
package var jobsNotFound: [String]?

package init(
jobs: [Job]? = nil,
jobsNotFound: [String]? = nil
) {
self.jobs = jobs
self.jobsNotFound = jobsNotFound
}

package var wire: WireValue {
var map = WireMap()
map.append("Jobs", jobs.map { .list($0.map(\.wire)) })
map.append("JobsNotFound", jobsNotFound.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct BatchGetPartitionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var partitionsToGet: [PartitionValueList]
package var auditContext: WireValue?
package var querySessionContext: WireValue?

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
partitionsToGet: [PartitionValueList],
auditContext: WireValue? = nil,
querySessionContext: WireValue? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.partitionsToGet = partitionsToGet
self.auditContext = auditContext
self.querySessionContext = querySessionContext
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
partitionsToGet = reader.required("PartitionsToGet", try reader.list("PartitionsToGet", max: 1000, PartitionValueList.init(from:)), [])
auditContext = reader.document("AuditContext")
querySessionContext = reader.document("QuerySessionContext")
}
}
}
extension Glue {
package struct BatchGetPartitionResponse: Sendable, Equatable {
package var partitions: [Partition]?
package var unprocessedKeys: [PartitionValueList]?

package init(
partitions: [Partition]? = nil,
unprocessedKeys: [PartitionValueList]? = nil
) {
self.partitions = partitions
self.unprocessedKeys = unprocessedKeys
}

package var wire: WireValue {
var map = WireMap()
map.append("Partitions", partitions.map { .list($0.map(\.wire)) })
map.append("UnprocessedKeys", unprocessedKeys.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct BatchGetTriggersRequest: Sendable, Equatable {
package var triggerNames: [String]

package init(
triggerNames: [String]
) {
self.triggerNames = triggerNames
}

package init(from reader: ShapeReader) throws {
triggerNames = reader.required("TriggerNames", try reader.strings("TriggerNames", ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString)), [])
}
}
}
extension Glue {
package struct BatchGetTriggersResponse: Sendable, Equatable {
package var triggers: [Trigger]?
package var triggersNotFound: [String]?

package init(
triggers: [Trigger]? = nil,
triggersNotFound: [String]? = nil
) {
self.triggers = triggers
self.triggersNotFound = triggersNotFound
}

package var wire: WireValue {
var map = WireMap()
map.append("Triggers", triggers.map { .list($0.map(\.wire)) })
map.append("TriggersNotFound", triggersNotFound.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct BatchGetWorkflowsRequest: Sendable, Equatable {
package var names: [String]
package var includeGraph: Bool?

package init(
names: [String],
includeGraph: Bool? = nil
) {
self.names = names
self.includeGraph = includeGraph
}

package init(from reader: ShapeReader) throws {
names = reader.required("Names", try reader.strings("Names", min: 1, max: 25, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString)), [])
includeGraph = try reader.boolean("IncludeGraph")
}
}
}
extension Glue {
package struct BatchGetWorkflowsResponse: Sendable, Equatable {
package var workflows: [Workflow]?
package var missingWorkflows: [String]?

package init(
workflows: [Workflow]? = nil,
missingWorkflows: [String]? = nil
) {
self.workflows = workflows
self.missingWorkflows = missingWorkflows
}

package var wire: WireValue {
var map = WireMap()
map.append("Workflows", workflows.map { .list($0.map(\.wire)) })
map.append("MissingWorkflows", missingWorkflows.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct BatchStopJobRunError: Sendable, Equatable {
package var jobName: String?
package var jobRunId: String?
package var errorDetail: ErrorDetail?

package init(
jobName: String? = nil,
jobRunId: String? = nil,
errorDetail: ErrorDetail? = nil
) {
self.jobName = jobName
self.jobRunId = jobRunId
self.errorDetail = errorDetail
}

package var wire: WireValue {
var map = WireMap()
map.append("JobName", jobName.map { WireValue.string($0) })
map.append("JobRunId", jobRunId.map { WireValue.string($0) })
map.append("ErrorDetail", errorDetail?.wire)
return .map(map)
}
}
}
extension Glue {
package struct BatchStopJobRunRequest: Sendable, Equatable {
package var jobName: String
package var jobRunIds: [String]

package init(
jobName: String,
jobRunIds: [String]
) {
self.jobName = jobName
self.jobRunIds = jobRunIds
}

package init(from reader: ShapeReader) throws {
jobName = reader.required("JobName", try reader.string("JobName", min: 1, max: 255, pattern: Patterns.nameString), "")
jobRunIds = reader.required("JobRunIds", try reader.strings("JobRunIds", min: 1, max: 25, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.idString)), [])
}
}
}
extension Glue {
package struct BatchStopJobRunResponse: Sendable, Equatable {
package var successfulSubmissions: [BatchStopJobRunSuccessfulSubmission]?
package var errors: [BatchStopJobRunError]?

package init(
successfulSubmissions: [BatchStopJobRunSuccessfulSubmission]? = nil,
errors: [BatchStopJobRunError]? = nil
) {
self.successfulSubmissions = successfulSubmissions
self.errors = errors
}

package var wire: WireValue {
var map = WireMap()
map.append("SuccessfulSubmissions", successfulSubmissions.map { .list($0.map(\.wire)) })
map.append("Errors", errors.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct BatchStopJobRunSuccessfulSubmission: Sendable, Equatable {
package var jobName: String?
package var jobRunId: String?

package init(
jobName: String? = nil,
jobRunId: String? = nil
) {
self.jobName = jobName
self.jobRunId = jobRunId
}

package var wire: WireValue {
var map = WireMap()
map.append("JobName", jobName.map { WireValue.string($0) })
map.append("JobRunId", jobRunId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct BatchUpdatePartitionFailureEntry: Sendable, Equatable {
package var partitionValueList: [String]?
package var errorDetail: ErrorDetail?

package init(
partitionValueList: [String]? = nil,
errorDetail: ErrorDetail? = nil
) {
self.partitionValueList = partitionValueList
self.errorDetail = errorDetail
}

package var wire: WireValue {
var map = WireMap()
map.append("PartitionValueList", partitionValueList.map { .strings($0) })
map.append("ErrorDetail", errorDetail?.wire)
return .map(map)
}
}
}
extension Glue {
package struct BatchUpdatePartitionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var entries: [BatchUpdatePartitionRequestEntry]

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
entries: [BatchUpdatePartitionRequestEntry]
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.entries = entries
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
entries = reader.required("Entries", try reader.list("Entries", min: 1, max: 100, BatchUpdatePartitionRequestEntry.init(from:)), [])
}
}
}
extension Glue {
package struct BatchUpdatePartitionRequestEntry: Sendable, Equatable {
package var partitionValueList: [String]
package var partitionInput: PartitionInput

package init(
partitionValueList: [String],
partitionInput: PartitionInput
) {
self.partitionValueList = partitionValueList
self.partitionInput = partitionInput
}

package init(from reader: ShapeReader) throws {
partitionValueList = reader.required("PartitionValueList", try reader.strings("PartitionValueList", max: 100, ShapeReader.StringRule(min: 1, max: 1024)), [])
partitionInput = try reader.requiredStructure("PartitionInput", PartitionInput.init(from:))
}
}
}
extension Glue {
package struct BatchUpdatePartitionResponse: Sendable, Equatable {
package var errors: [BatchUpdatePartitionFailureEntry]?

package init(
errors: [BatchUpdatePartitionFailureEntry]? = nil
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
package struct BinaryColumnStatisticsData: Sendable, Equatable {
package var maximumLength: Int
package var averageLength: Double
package var numberOfNulls: Int

package init(
maximumLength: Int,
averageLength: Double,
numberOfNulls: Int
) {
self.maximumLength = maximumLength
self.averageLength = averageLength
self.numberOfNulls = numberOfNulls
}

package init(from reader: ShapeReader) throws {
maximumLength = reader.required("MaximumLength", try reader.integer("MaximumLength", min: 0), 0)
averageLength = reader.required("AverageLength", try reader.double("AverageLength"), 0)
numberOfNulls = reader.required("NumberOfNulls", try reader.integer("NumberOfNulls", min: 0), 0)
}

package var wire: WireValue {
var map = WireMap()
map.append("MaximumLength", .integer(Int64(maximumLength)))
map.append("AverageLength", WireValue.double(averageLength))
map.append("NumberOfNulls", .integer(Int64(numberOfNulls)))
return .map(map)
}
}
}
extension Glue {
package struct BlueprintDetails: Sendable, Equatable {
package var blueprintName: String?
package var runId: String?

package init(
blueprintName: String? = nil,
runId: String? = nil
) {
self.blueprintName = blueprintName
self.runId = runId
}

package var wire: WireValue {
var map = WireMap()
map.append("BlueprintName", blueprintName.map { WireValue.string($0) })
map.append("RunId", runId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct BooleanColumnStatisticsData: Sendable, Equatable {
package var numberOfTrues: Int
package var numberOfFalses: Int
package var numberOfNulls: Int

package init(
numberOfTrues: Int,
numberOfFalses: Int,
numberOfNulls: Int
) {
self.numberOfTrues = numberOfTrues
self.numberOfFalses = numberOfFalses
self.numberOfNulls = numberOfNulls
}

package init(from reader: ShapeReader) throws {
numberOfTrues = reader.required("NumberOfTrues", try reader.integer("NumberOfTrues", min: 0), 0)
numberOfFalses = reader.required("NumberOfFalses", try reader.integer("NumberOfFalses", min: 0), 0)
numberOfNulls = reader.required("NumberOfNulls", try reader.integer("NumberOfNulls", min: 0), 0)
}

package var wire: WireValue {
var map = WireMap()
map.append("NumberOfTrues", .integer(Int64(numberOfTrues)))
map.append("NumberOfFalses", .integer(Int64(numberOfFalses)))
map.append("NumberOfNulls", .integer(Int64(numberOfNulls)))
return .map(map)
}
}
}
