// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct LakeFormationConfiguration: Sendable, Equatable {
package var useLakeFormationCredentials: Bool?
package var accountId: String?

package init(
useLakeFormationCredentials: Bool? = nil,
accountId: String? = nil
) {
self.useLakeFormationCredentials = useLakeFormationCredentials
self.accountId = accountId
}

package init(from reader: ShapeReader) throws {
useLakeFormationCredentials = try reader.boolean("UseLakeFormationCredentials")
accountId = try reader.string("AccountId", max: 12)
}

package var wire: WireValue {
var map = WireMap()
map.append("UseLakeFormationCredentials", useLakeFormationCredentials.map { WireValue.bool($0) })
map.append("AccountId", accountId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct LastCrawlInfo: Sendable, Equatable {
package var status: String?
package var errorMessage: String?
package var logGroup: String?
package var logStream: String?
package var messagePrefix: String?
package var startTime: Timestamp?

package init(
status: String? = nil,
errorMessage: String? = nil,
logGroup: String? = nil,
logStream: String? = nil,
messagePrefix: String? = nil,
startTime: Timestamp? = nil
) {
self.status = status
self.errorMessage = errorMessage
self.logGroup = logGroup
self.logStream = logStream
self.messagePrefix = messagePrefix
self.startTime = startTime
}

package init(from reader: ShapeReader) throws {
status = try reader.string("Status", values: Values.lastCrawlStatus)
errorMessage = try reader.string("ErrorMessage", max: 2048, pattern: Patterns.descriptionString)
logGroup = try reader.string("LogGroup", min: 1, max: 512, pattern: Patterns.logGroup)
logStream = try reader.string("LogStream", min: 1, max: 512, pattern: Patterns.logStream)
messagePrefix = try reader.string("MessagePrefix", min: 1, max: 255, pattern: Patterns.messagePrefix)
startTime = try reader.timestamp("StartTime")
}

package var wire: WireValue {
var map = WireMap()
map.append("Status", status.map { WireValue.string($0) })
map.append("ErrorMessage", errorMessage.map { WireValue.string($0) })
map.append("LogGroup", logGroup.map { WireValue.string($0) })
map.append("LogStream", logStream.map { WireValue.string($0) })
map.append("MessagePrefix", messagePrefix.map { WireValue.string($0) })
map.append("StartTime", startTime.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension Glue {
package struct LineageConfiguration: Sendable, Equatable {
package var crawlerLineageSettings: String?

package init(
crawlerLineageSettings: String? = nil
) {
self.crawlerLineageSettings = crawlerLineageSettings
}

package init(from reader: ShapeReader) throws {
crawlerLineageSettings = try reader.string("CrawlerLineageSettings", values: Values.crawlerLineageSettings)
}

package var wire: WireValue {
var map = WireMap()
map.append("CrawlerLineageSettings", crawlerLineageSettings.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListColumnStatisticsTaskRunsRequest: Sendable, Equatable {
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
package struct ListColumnStatisticsTaskRunsResponse: Sendable, Equatable {
package var columnStatisticsTaskRunIds: [String]?
package var nextToken: String?

package init(
columnStatisticsTaskRunIds: [String]? = nil,
nextToken: String? = nil
) {
self.columnStatisticsTaskRunIds = columnStatisticsTaskRunIds
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("ColumnStatisticsTaskRunIds", columnStatisticsTaskRunIds.map { .strings($0) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListCrawlersRequest: Sendable, Equatable {
package var maxResults: Int?
package var nextToken: String?
package var tags: [String: String]?

package init(
maxResults: Int? = nil,
nextToken: String? = nil,
tags: [String: String]? = nil
) {
self.maxResults = maxResults
self.nextToken = nextToken
self.tags = tags
}

package init(from reader: ShapeReader) throws {
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
nextToken = try reader.string("NextToken")
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
}
}
}
extension Glue {
package struct ListCrawlersResponse: Sendable, Equatable {
package var crawlerNames: [String]?
package var nextToken: String?

package init(
crawlerNames: [String]? = nil,
nextToken: String? = nil
) {
self.crawlerNames = crawlerNames
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("CrawlerNames", crawlerNames.map { .strings($0) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListCrawlsRequest: Sendable, Equatable {
package var crawlerName: String
package var maxResults: Int?
package var filters: [CrawlsFilter]?
package var nextToken: String?

package init(
crawlerName: String,
maxResults: Int? = nil,
filters: [CrawlsFilter]? = nil,
nextToken: String? = nil
) {
self.crawlerName = crawlerName
self.maxResults = maxResults
self.filters = filters
self.nextToken = nextToken
}

package init(from reader: ShapeReader) throws {
crawlerName = reader.required("CrawlerName", try reader.string("CrawlerName", min: 1, max: 255, pattern: Patterns.nameString), "")
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
filters = try reader.list("Filters", CrawlsFilter.init(from:))
nextToken = try reader.string("NextToken")
}
}
}
extension Glue {
package struct ListCrawlsResponse: Sendable, Equatable {
package var crawls: [CrawlerHistory]?
package var nextToken: String?

package init(
crawls: [CrawlerHistory]? = nil,
nextToken: String? = nil
) {
self.crawls = crawls
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Crawls", crawls.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListDataQualityResultsRequest: Sendable, Equatable {
package var filter: DataQualityResultFilterCriteria?
package var nextToken: String?
package var maxResults: Int?

package init(
filter: DataQualityResultFilterCriteria? = nil,
nextToken: String? = nil,
maxResults: Int? = nil
) {
self.filter = filter
self.nextToken = nextToken
self.maxResults = maxResults
}

package init(from reader: ShapeReader) throws {
filter = try reader.structure("Filter", DataQualityResultFilterCriteria.init(from:))
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
}
}
}
extension Glue {
package struct ListDataQualityResultsResponse: Sendable, Equatable {
package var results: [DataQualityResultDescription]
package var nextToken: String?

package init(
results: [DataQualityResultDescription],
nextToken: String? = nil
) {
self.results = results
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Results", .list(results.map(\.wire)))
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListDataQualityRuleRecommendationRunsRequest: Sendable, Equatable {
package var filter: DataQualityRuleRecommendationRunFilter?
package var nextToken: String?
package var maxResults: Int?
package var tags: [String: String]?

package init(
filter: DataQualityRuleRecommendationRunFilter? = nil,
nextToken: String? = nil,
maxResults: Int? = nil,
tags: [String: String]? = nil
) {
self.filter = filter
self.nextToken = nextToken
self.maxResults = maxResults
self.tags = tags
}

package init(from reader: ShapeReader) throws {
filter = try reader.structure("Filter", DataQualityRuleRecommendationRunFilter.init(from:))
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
}
}
}
extension Glue {
package struct ListDataQualityRuleRecommendationRunsResponse: Sendable, Equatable {
package var runs: [DataQualityRuleRecommendationRunDescription]?
package var nextToken: String?

package init(
runs: [DataQualityRuleRecommendationRunDescription]? = nil,
nextToken: String? = nil
) {
self.runs = runs
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Runs", runs.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListDataQualityRulesetEvaluationRunsRequest: Sendable, Equatable {
package var filter: DataQualityRulesetEvaluationRunFilter?
package var nextToken: String?
package var maxResults: Int?

package init(
filter: DataQualityRulesetEvaluationRunFilter? = nil,
nextToken: String? = nil,
maxResults: Int? = nil
) {
self.filter = filter
self.nextToken = nextToken
self.maxResults = maxResults
}

package init(from reader: ShapeReader) throws {
filter = try reader.structure("Filter", DataQualityRulesetEvaluationRunFilter.init(from:))
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
}
}
}
extension Glue {
package struct ListDataQualityRulesetEvaluationRunsResponse: Sendable, Equatable {
package var runs: [DataQualityRulesetEvaluationRunDescription]?
package var nextToken: String?

package init(
runs: [DataQualityRulesetEvaluationRunDescription]? = nil,
nextToken: String? = nil
) {
self.runs = runs
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Runs", runs.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListDataQualityRulesetsRequest: Sendable, Equatable {
package var nextToken: String?
package var maxResults: Int?
package var filter: DataQualityRulesetFilterCriteria?
package var tags: [String: String]?

package init(
nextToken: String? = nil,
maxResults: Int? = nil,
filter: DataQualityRulesetFilterCriteria? = nil,
tags: [String: String]? = nil
) {
self.nextToken = nextToken
self.maxResults = maxResults
self.filter = filter
self.tags = tags
}

package init(from reader: ShapeReader) throws {
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
filter = try reader.structure("Filter", DataQualityRulesetFilterCriteria.init(from:))
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
}
}
}
extension Glue {
package struct ListDataQualityRulesetsResponse: Sendable, Equatable {
package var rulesets: [DataQualityRulesetListDetails]?
package var nextToken: String?

package init(
rulesets: [DataQualityRulesetListDetails]? = nil,
nextToken: String? = nil
) {
self.rulesets = rulesets
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Rulesets", rulesets.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListJobsRequest: Sendable, Equatable {
package var nextToken: String?
package var maxResults: Int?
package var tags: [String: String]?

package init(
nextToken: String? = nil,
maxResults: Int? = nil,
tags: [String: String]? = nil
) {
self.nextToken = nextToken
self.maxResults = maxResults
self.tags = tags
}

package init(from reader: ShapeReader) throws {
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
}
}
}
extension Glue {
package struct ListJobsResponse: Sendable, Equatable {
package var jobNames: [String]?
package var nextToken: String?

package init(
jobNames: [String]? = nil,
nextToken: String? = nil
) {
self.jobNames = jobNames
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("JobNames", jobNames.map { .strings($0) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListRegistriesInput: Sendable, Equatable {
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
maxResults = try reader.integer("MaxResults", min: 1, max: 100)
nextToken = try reader.string("NextToken")
}
}
}
extension Glue {
package struct ListRegistriesResponse: Sendable, Equatable {
package var registries: [RegistryListItem]?
package var nextToken: String?

package init(
registries: [RegistryListItem]? = nil,
nextToken: String? = nil
) {
self.registries = registries
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Registries", registries.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListSchemaVersionsInput: Sendable, Equatable {
package var schemaId: SchemaId
package var maxResults: Int?
package var nextToken: String?

package init(
schemaId: SchemaId,
maxResults: Int? = nil,
nextToken: String? = nil
) {
self.schemaId = schemaId
self.maxResults = maxResults
self.nextToken = nextToken
}

package init(from reader: ShapeReader) throws {
schemaId = try reader.requiredStructure("SchemaId", SchemaId.init(from:))
maxResults = try reader.integer("MaxResults", min: 1, max: 100)
nextToken = try reader.string("NextToken")
}
}
}
extension Glue {
package struct ListSchemaVersionsResponse: Sendable, Equatable {
package var schemas: [SchemaVersionListItem]?
package var nextToken: String?

package init(
schemas: [SchemaVersionListItem]? = nil,
nextToken: String? = nil
) {
self.schemas = schemas
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Schemas", schemas.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListSchemasInput: Sendable, Equatable {
package var registryId: RegistryId?
package var maxResults: Int?
package var nextToken: String?

package init(
registryId: RegistryId? = nil,
maxResults: Int? = nil,
nextToken: String? = nil
) {
self.registryId = registryId
self.maxResults = maxResults
self.nextToken = nextToken
}

package init(from reader: ShapeReader) throws {
registryId = try reader.structure("RegistryId", RegistryId.init(from:))
maxResults = try reader.integer("MaxResults", min: 1, max: 100)
nextToken = try reader.string("NextToken")
}
}
}
extension Glue {
package struct ListSchemasResponse: Sendable, Equatable {
package var schemas: [SchemaListItem]?
package var nextToken: String?

package init(
schemas: [SchemaListItem]? = nil,
nextToken: String? = nil
) {
self.schemas = schemas
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Schemas", schemas.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListSessionsRequest: Sendable, Equatable {
package var nextToken: String?
package var maxResults: Int?
package var tags: [String: String]?
package var requestOrigin: String?

package init(
nextToken: String? = nil,
maxResults: Int? = nil,
tags: [String: String]? = nil,
requestOrigin: String? = nil
) {
self.nextToken = nextToken
self.maxResults = maxResults
self.tags = tags
self.requestOrigin = requestOrigin
}

package init(from reader: ShapeReader) throws {
nextToken = try reader.string("NextToken", max: 400000)
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
requestOrigin = try reader.string("RequestOrigin", min: 1, max: 128, pattern: Patterns.orchestrationNameString)
}
}
}
extension Glue {
package struct ListSessionsResponse: Sendable, Equatable {
package var ids: [String]?
package var sessions: [Session]?
package var nextToken: String?

package init(
ids: [String]? = nil,
sessions: [Session]? = nil,
nextToken: String? = nil
) {
self.ids = ids
self.sessions = sessions
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Ids", ids.map { .strings($0) })
map.append("Sessions", sessions.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListStatementsRequest: Sendable, Equatable {
package var sessionId: String
package var requestOrigin: String?
package var nextToken: String?

package init(
sessionId: String,
requestOrigin: String? = nil,
nextToken: String? = nil
) {
self.sessionId = sessionId
self.requestOrigin = requestOrigin
self.nextToken = nextToken
}

package init(from reader: ShapeReader) throws {
sessionId = reader.required("SessionId", try reader.string("SessionId", min: 1, max: 255, pattern: Patterns.nameString), "")
requestOrigin = try reader.string("RequestOrigin", min: 1, max: 128, pattern: Patterns.orchestrationNameString)
nextToken = try reader.string("NextToken", max: 400000)
}
}
}
extension Glue {
package struct ListStatementsResponse: Sendable, Equatable {
package var statements: [Statement]?
package var nextToken: String?

package init(
statements: [Statement]? = nil,
nextToken: String? = nil
) {
self.statements = statements
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Statements", statements.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListTriggersRequest: Sendable, Equatable {
package var nextToken: String?
package var dependentJobName: String?
package var maxResults: Int?
package var tags: [String: String]?

package init(
nextToken: String? = nil,
dependentJobName: String? = nil,
maxResults: Int? = nil,
tags: [String: String]? = nil
) {
self.nextToken = nextToken
self.dependentJobName = dependentJobName
self.maxResults = maxResults
self.tags = tags
}

package init(from reader: ShapeReader) throws {
nextToken = try reader.string("NextToken")
dependentJobName = try reader.string("DependentJobName", min: 1, max: 255, pattern: Patterns.nameString)
maxResults = try reader.integer("MaxResults", min: 1, max: 200)
tags = try reader.stringMap("Tags", max: 50, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256))
}
}
}
extension Glue {
package struct ListTriggersResponse: Sendable, Equatable {
package var triggerNames: [String]?
package var nextToken: String?

package init(
triggerNames: [String]? = nil,
nextToken: String? = nil
) {
self.triggerNames = triggerNames
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("TriggerNames", triggerNames.map { .strings($0) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ListWorkflowsRequest: Sendable, Equatable {
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
maxResults = try reader.integer("MaxResults", min: 1, max: 25)
}
}
}
extension Glue {
package struct ListWorkflowsResponse: Sendable, Equatable {
package var workflows: [String]?
package var nextToken: String?

package init(
workflows: [String]? = nil,
nextToken: String? = nil
) {
self.workflows = workflows
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Workflows", workflows.map { .strings($0) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct LongColumnStatisticsData: Sendable, Equatable {
package var minimumValue: Int?
package var maximumValue: Int?
package var numberOfNulls: Int
package var numberOfDistinctValues: Int

package init(
minimumValue: Int? = nil,
maximumValue: Int? = nil,
numberOfNulls: Int,
numberOfDistinctValues: Int
) {
self.minimumValue = minimumValue
self.maximumValue = maximumValue
self.numberOfNulls = numberOfNulls
self.numberOfDistinctValues = numberOfDistinctValues
}

package init(from reader: ShapeReader) throws {
minimumValue = try reader.integer("MinimumValue")
maximumValue = try reader.integer("MaximumValue")
numberOfNulls = reader.required("NumberOfNulls", try reader.integer("NumberOfNulls", min: 0), 0)
numberOfDistinctValues = reader.required("NumberOfDistinctValues", try reader.integer("NumberOfDistinctValues", min: 0), 0)
}

package var wire: WireValue {
var map = WireMap()
map.append("MinimumValue", minimumValue.map { .integer(Int64($0)) })
map.append("MaximumValue", maximumValue.map { .integer(Int64($0)) })
map.append("NumberOfNulls", .integer(Int64(numberOfNulls)))
map.append("NumberOfDistinctValues", .integer(Int64(numberOfDistinctValues)))
return .map(map)
}
}
}
