// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct GetClassifierRequest: Sendable, Equatable {
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
package struct GetClassifierResponse: Sendable, Equatable {
package var classifier: Classifier?

package init(
classifier: Classifier? = nil
) {
self.classifier = classifier
}

package var wire: WireValue {
var map = WireMap()
map.append("Classifier", classifier?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetClassifiersRequest: Sendable, Equatable {
package var maxResults: Int?
package var nextToken: String?

package init(
maxResults: Int? = nil,
nextToken: String? = nil
) {
self.maxResults = maxResults
self.nextToken = nextToken
}

package init(from reader: ShapeReader) throws {
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
nextToken = try reader.string("NextToken")
}
}
}
extension Glue {
package struct GetClassifiersResponse: Sendable, Equatable {
package var classifiers: [Classifier]?
package var nextToken: String?

package init(
classifiers: [Classifier]? = nil,
nextToken: String? = nil
) {
self.classifiers = classifiers
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Classifiers", classifiers.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetCrawlerRequest: Sendable, Equatable {
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
package struct GetCrawlerResponse: Sendable, Equatable {
package var crawler: Crawler?

package init(
crawler: Crawler? = nil
) {
self.crawler = crawler
}

package var wire: WireValue {
var map = WireMap()
map.append("Crawler", crawler?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetCrawlersRequest: Sendable, Equatable {
package var maxResults: Int?
package var nextToken: String?

package init(
maxResults: Int? = nil,
nextToken: String? = nil
) {
self.maxResults = maxResults
self.nextToken = nextToken
}

package init(from reader: ShapeReader) throws {
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
nextToken = try reader.string("NextToken")
}
}
}
extension Glue {
package struct GetCrawlersResponse: Sendable, Equatable {
package var crawlers: [Crawler]?
package var nextToken: String?

package init(
crawlers: [Crawler]? = nil,
nextToken: String? = nil
) {
self.crawlers = crawlers
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Crawlers", crawlers.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetDatabaseRequest: Sendable, Equatable {
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
package struct GetDatabaseResponse: Sendable, Equatable {
package var database: Database?

package init(
database: Database? = nil
) {
self.database = database
}

package var wire: WireValue {
var map = WireMap()
map.append("Database", database?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetDatabasesRequest: Sendable, Equatable {
package var catalogId: String?
package var nextToken: String?
package var maxResults: Int?
package var resourceShareType: String?
package var attributesToGet: [String]?

package init(
catalogId: String? = nil,
nextToken: String? = nil,
maxResults: Int? = nil,
resourceShareType: String? = nil,
attributesToGet: [String]? = nil
) {
self.catalogId = catalogId
self.nextToken = nextToken
self.maxResults = maxResults
self.resourceShareType = resourceShareType
self.attributesToGet = attributesToGet
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 100)
resourceShareType = try reader.string("ResourceShareType", values: Values.resourceShareType)
attributesToGet = try reader.strings("AttributesToGet", ShapeReader.StringRule(values: Values.databaseAttributes))
}
}
}
extension Glue {
package struct GetDatabasesResponse: Sendable, Equatable {
package var databaseList: [Database]
package var nextToken: String?

package init(
databaseList: [Database],
nextToken: String? = nil
) {
self.databaseList = databaseList
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("DatabaseList", .list(databaseList.map(\.wire)))
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetJobRequest: Sendable, Equatable {
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
package struct GetJobResponse: Sendable, Equatable {
package var job: Job?

package init(
job: Job? = nil
) {
self.job = job
}

package var wire: WireValue {
var map = WireMap()
map.append("Job", job?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetJobRunRequest: Sendable, Equatable {
package var jobName: String
package var runId: String
package var predecessorsIncluded: Bool?

package init(
jobName: String,
runId: String,
predecessorsIncluded: Bool? = nil
) {
self.jobName = jobName
self.runId = runId
self.predecessorsIncluded = predecessorsIncluded
}

package init(from reader: ShapeReader) throws {
jobName = reader.required("JobName", try reader.string("JobName", min: 1, max: 255, pattern: Patterns.nameString), "")
runId = reader.required("RunId", try reader.string("RunId", min: 1, max: 255, pattern: Patterns.idString), "")
predecessorsIncluded = try reader.boolean("PredecessorsIncluded")
}
}
}
extension Glue {
package struct GetJobRunResponse: Sendable, Equatable {
package var jobRun: JobRun?

package init(
jobRun: JobRun? = nil
) {
self.jobRun = jobRun
}

package var wire: WireValue {
var map = WireMap()
map.append("JobRun", jobRun?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetJobRunsRequest: Sendable, Equatable {
package var jobName: String
package var nextToken: String?
package var maxResults: Int?

package init(
jobName: String,
nextToken: String? = nil,
maxResults: Int? = nil
) {
self.jobName = jobName
self.nextToken = nextToken
self.maxResults = maxResults
}

package init(from reader: ShapeReader) throws {
jobName = reader.required("JobName", try reader.string("JobName", min: 1, max: 255, pattern: Patterns.nameString), "")
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 200)
}
}
}
extension Glue {
package struct GetJobRunsResponse: Sendable, Equatable {
package var jobRuns: [JobRun]?
package var nextToken: String?

package init(
jobRuns: [JobRun]? = nil,
nextToken: String? = nil
) {
self.jobRuns = jobRuns
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("JobRuns", jobRuns.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetJobsRequest: Sendable, Equatable {
package var nextToken: String?
package var maxResults: Int?

package init(
nextToken: String? = nil,
maxResults: Int? = nil
) {
self.nextToken = nextToken
self.maxResults = maxResults
}

package init(from reader: ShapeReader) throws {
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
}
}
}
extension Glue {
package struct GetJobsResponse: Sendable, Equatable {
package var jobs: [Job]?
package var nextToken: String?

package init(
jobs: [Job]? = nil,
nextToken: String? = nil
) {
self.jobs = jobs
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Jobs", jobs.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetPartitionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var partitionValues: [String]
package var auditContext: WireValue?

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
partitionValues: [String],
auditContext: WireValue? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.partitionValues = partitionValues
self.auditContext = auditContext
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
partitionValues = reader.required("PartitionValues", try reader.strings("PartitionValues", ShapeReader.StringRule(min: 1, max: 1024)), [])
auditContext = reader.document("AuditContext")
}
}
}
extension Glue {
package struct GetPartitionResponse: Sendable, Equatable {
package var partition: Partition?

package init(
partition: Partition? = nil
) {
self.partition = partition
}

package var wire: WireValue {
var map = WireMap()
map.append("Partition", partition?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetPartitionsRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var expression: String?
package var nextToken: String?
package var segment: Segment?
package var maxResults: Int?
package var excludeColumnSchema: Bool?
package var transactionId: String?
package var queryAsOfTime: Timestamp?
package var auditContext: WireValue?

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
expression: String? = nil,
nextToken: String? = nil,
segment: Segment? = nil,
maxResults: Int? = nil,
excludeColumnSchema: Bool? = nil,
transactionId: String? = nil,
queryAsOfTime: Timestamp? = nil,
auditContext: WireValue? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.expression = expression
self.nextToken = nextToken
self.segment = segment
self.maxResults = maxResults
self.excludeColumnSchema = excludeColumnSchema
self.transactionId = transactionId
self.queryAsOfTime = queryAsOfTime
self.auditContext = auditContext
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
expression = try reader.string("Expression", max: 2048, pattern: Patterns.predicateString)
nextToken = try reader.string("NextToken")
segment = try reader.structure("Segment", Segment.init(from:))
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
excludeColumnSchema = try reader.boolean("ExcludeColumnSchema")
transactionId = try reader.string("TransactionId", min: 1, max: 255, pattern: Patterns.transactionIdString)
queryAsOfTime = try reader.timestamp("QueryAsOfTime")
auditContext = reader.document("AuditContext")
}
}
}
extension Glue {
package struct GetPartitionsResponse: Sendable, Equatable {
package var partitions: [Partition]?
package var nextToken: String?

package init(
partitions: [Partition]? = nil,
nextToken: String? = nil
) {
self.partitions = partitions
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Partitions", partitions.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetTableRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var name: String
package var transactionId: String?
package var queryAsOfTime: Timestamp?
package var auditContext: WireValue?
package var includeStatusDetails: Bool?
package var attributesToGet: [String]?

package init(
catalogId: String? = nil,
databaseName: String,
name: String,
transactionId: String? = nil,
queryAsOfTime: Timestamp? = nil,
auditContext: WireValue? = nil,
includeStatusDetails: Bool? = nil,
attributesToGet: [String]? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.name = name
self.transactionId = transactionId
self.queryAsOfTime = queryAsOfTime
self.auditContext = auditContext
self.includeStatusDetails = includeStatusDetails
self.attributesToGet = attributesToGet
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
transactionId = try reader.string("TransactionId", min: 1, max: 255, pattern: Patterns.transactionIdString)
queryAsOfTime = try reader.timestamp("QueryAsOfTime")
auditContext = reader.document("AuditContext")
includeStatusDetails = try reader.boolean("IncludeStatusDetails")
attributesToGet = try reader.strings("AttributesToGet", ShapeReader.StringRule(values: Values.tableAttributes))
}
}
}
extension Glue {
package struct GetTableResponse: Sendable, Equatable {
package var table: Table?

package init(
table: Table? = nil
) {
self.table = table
}

package var wire: WireValue {
var map = WireMap()
map.append("Table", table?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetTablesRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var expression: String?
package var nextToken: String?
package var maxResults: Int?
package var transactionId: String?
package var queryAsOfTime: Timestamp?
package var auditContext: WireValue?
package var resourceShareType: String?
package var includeStatusDetails: Bool?
package var attributesToGet: [String]?

package init(
catalogId: String? = nil,
databaseName: String,
expression: String? = nil,
nextToken: String? = nil,
maxResults: Int? = nil,
transactionId: String? = nil,
queryAsOfTime: Timestamp? = nil,
auditContext: WireValue? = nil,
resourceShareType: String? = nil,
includeStatusDetails: Bool? = nil,
attributesToGet: [String]? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.expression = expression
self.nextToken = nextToken
self.maxResults = maxResults
self.transactionId = transactionId
self.queryAsOfTime = queryAsOfTime
self.auditContext = auditContext
self.resourceShareType = resourceShareType
self.includeStatusDetails = includeStatusDetails
self.attributesToGet = attributesToGet
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
expression = try reader.string("Expression", max: 2048, pattern: Patterns.filterString)
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 100)
transactionId = try reader.string("TransactionId", min: 1, max: 255, pattern: Patterns.transactionIdString)
queryAsOfTime = try reader.timestamp("QueryAsOfTime")
auditContext = reader.document("AuditContext")
resourceShareType = try reader.string("ResourceShareType", values: Values.tableResourceShareType)
includeStatusDetails = try reader.boolean("IncludeStatusDetails")
attributesToGet = try reader.strings("AttributesToGet", ShapeReader.StringRule(values: Values.tableAttributes))
}
}
}
extension Glue {
package struct GetTablesResponse: Sendable, Equatable {
package var tableList: [Table]?
package var nextToken: String?

package init(
tableList: [Table]? = nil,
nextToken: String? = nil
) {
self.tableList = tableList
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("TableList", tableList.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetTagsRequest: Sendable, Equatable {
package var resourceArn: String

package init(
resourceArn: String
) {
self.resourceArn = resourceArn
}

package init(from reader: ShapeReader) throws {
resourceArn = reader.required("ResourceArn", try reader.string("ResourceArn", min: 1, max: 10240, pattern: Patterns.glueResourceArn), "")
}
}
}
extension Glue {
package struct GetTagsResponse: Sendable, Equatable {
package var tags: [String: String]?

package init(
tags: [String: String]? = nil
) {
self.tags = tags
}

package var wire: WireValue {
var map = WireMap()
map.append("Tags", tags.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct GrokClassifier: Sendable, Equatable {
package var name: String
package var classification: String
package var creationTime: Timestamp?
package var lastUpdated: Timestamp?
package var version: Int?
package var grokPattern: String
package var customPatterns: String?

package init(
name: String,
classification: String,
creationTime: Timestamp? = nil,
lastUpdated: Timestamp? = nil,
version: Int? = nil,
grokPattern: String,
customPatterns: String? = nil
) {
self.name = name
self.classification = classification
self.creationTime = creationTime
self.lastUpdated = lastUpdated
self.version = version
self.grokPattern = grokPattern
self.customPatterns = customPatterns
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
classification = reader.required("Classification", try reader.string("Classification"), "")
creationTime = try reader.timestamp("CreationTime")
lastUpdated = try reader.timestamp("LastUpdated")
version = try reader.integer("Version")
grokPattern = reader.required("GrokPattern", try reader.string("GrokPattern", min: 1, max: 2048, pattern: Patterns.grokPattern), "")
customPatterns = try reader.string("CustomPatterns", max: 16000, pattern: Patterns.customPatterns)
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Classification", WireValue.string(classification))
map.append("CreationTime", creationTime.map { WireValue.timestamp($0) })
map.append("LastUpdated", lastUpdated.map { WireValue.timestamp($0) })
map.append("Version", version.map { .integer(Int64($0)) })
map.append("GrokPattern", WireValue.string(grokPattern))
map.append("CustomPatterns", customPatterns.map { WireValue.string($0) })
return .map(map)
}
}
}
