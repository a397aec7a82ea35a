// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct GetCatalogImportStatusRequest: Sendable, Equatable {
package var catalogId: String?

package init(
catalogId: String? = nil
) {
self.catalogId = catalogId
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
}
}
}
extension Glue {
package struct GetCatalogImportStatusResponse: Sendable, Equatable {
package var importStatus: CatalogImportStatus?

package init(
importStatus: CatalogImportStatus? = nil
) {
self.importStatus = importStatus
}

package var wire: WireValue {
var map = WireMap()
map.append("ImportStatus", importStatus?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetCatalogRequest: Sendable, Equatable {
package var catalogId: String

package init(
catalogId: String
) {
self.catalogId = catalogId
}

package init(from reader: ShapeReader) throws {
catalogId = reader.required("CatalogId", try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString), "")
}
}
}
extension Glue {
package struct GetCatalogResponse: Sendable, Equatable {
package var catalog: Catalog?

package init(
catalog: Catalog? = nil
) {
self.catalog = catalog
}

package var wire: WireValue {
var map = WireMap()
map.append("Catalog", catalog?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetCatalogsRequest: Sendable, Equatable {
package var parentCatalogId: String?
package var nextToken: String?
package var maxResults: Int?
package var recursive: Bool?
package var includeRoot: Bool?
package var hasDatabases: Bool?

package init(
parentCatalogId: String? = nil,
nextToken: String? = nil,
maxResults: Int? = nil,
recursive: Bool? = nil,
includeRoot: Bool? = nil,
hasDatabases: Bool? = nil
) {
self.parentCatalogId = parentCatalogId
self.nextToken = nextToken
self.maxResults = maxResults
self.recursive = recursive
self.includeRoot = includeRoot
self.hasDatabases = hasDatabases
}

package init(from reader: ShapeReader) throws {
parentCatalogId = try reader.string("ParentCatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
recursive = try reader.boolean("Recursive")
includeRoot = try reader.boolean("IncludeRoot")
hasDatabases = try reader.boolean("HasDatabases")
}
}
}
extension Glue {
package struct GetCatalogsResponse: Sendable, Equatable {
package var catalogList: [Catalog]
package var nextToken: String?

package init(
catalogList: [Catalog],
nextToken: String? = nil
) {
self.catalogList = catalogList
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("CatalogList", .list(catalogList.map(\.wire)))
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
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
package struct GetColumnStatisticsForPartitionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var partitionValues: [String]
package var columnNames: [String]

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
partitionValues: [String],
columnNames: [String]
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.partitionValues = partitionValues
self.columnNames = columnNames
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
partitionValues = reader.required("PartitionValues", try reader.strings("PartitionValues", ShapeReader.StringRule(min: 1, max: 1024)), [])
columnNames = reader.required("ColumnNames", try reader.strings("ColumnNames", max: 100, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString)), [])
}
}
}
extension Glue {
package struct GetColumnStatisticsForPartitionResponse: Sendable, Equatable {
package var columnStatisticsList: [ColumnStatistics]?
package var errors: [ColumnError]?

package init(
columnStatisticsList: [ColumnStatistics]? = nil,
errors: [ColumnError]? = nil
) {
self.columnStatisticsList = columnStatisticsList
self.errors = errors
}

package var wire: WireValue {
var map = WireMap()
map.append("ColumnStatisticsList", columnStatisticsList.map { .list($0.map(\.wire)) })
map.append("Errors", errors.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct GetColumnStatisticsForTableRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var columnNames: [String]

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
columnNames: [String]
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.columnNames = columnNames
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
columnNames = reader.required("ColumnNames", try reader.strings("ColumnNames", max: 100, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString)), [])
}
}
}
extension Glue {
package struct GetColumnStatisticsForTableResponse: Sendable, Equatable {
package var columnStatisticsList: [ColumnStatistics]?
package var errors: [ColumnError]?

package init(
columnStatisticsList: [ColumnStatistics]? = nil,
errors: [ColumnError]? = nil
) {
self.columnStatisticsList = columnStatisticsList
self.errors = errors
}

package var wire: WireValue {
var map = WireMap()
map.append("ColumnStatisticsList", columnStatisticsList.map { .list($0.map(\.wire)) })
map.append("Errors", errors.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct GetColumnStatisticsTaskRunRequest: Sendable, Equatable {
package var columnStatisticsTaskRunId: String

package init(
columnStatisticsTaskRunId: String
) {
self.columnStatisticsTaskRunId = columnStatisticsTaskRunId
}

package init(from reader: ShapeReader) throws {
columnStatisticsTaskRunId = reader.required("ColumnStatisticsTaskRunId", try reader.string("ColumnStatisticsTaskRunId", min: 1, max: 255, pattern: Patterns.hashString), "")
}
}
}
extension Glue {
package struct GetColumnStatisticsTaskRunResponse: Sendable, Equatable {
package var columnStatisticsTaskRun: ColumnStatisticsTaskRun?

package init(
columnStatisticsTaskRun: ColumnStatisticsTaskRun? = nil
) {
self.columnStatisticsTaskRun = columnStatisticsTaskRun
}

package var wire: WireValue {
var map = WireMap()
map.append("ColumnStatisticsTaskRun", columnStatisticsTaskRun?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetColumnStatisticsTaskRunsRequest: Sendable, Equatable {
package var databaseName: String
package var tableName: String
package var maxResults: Int?
package var nextToken: String?
package var catalogID: String?

package init(
databaseName: String,
tableName: String,
maxResults: Int? = nil,
nextToken: String? = nil,
catalogID: String? = nil
) {
self.databaseName = databaseName
self.tableName = tableName
self.maxResults = maxResults
self.nextToken = nextToken
self.catalogID = catalogID
}

package init(from reader: ShapeReader) throws {
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName"), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
nextToken = try reader.string("NextToken")
catalogID = try reader.string("CatalogID", min: 1, max: 255, pattern: Patterns.catalogIdString)
}
}
}
extension Glue {
package struct GetColumnStatisticsTaskRunsResponse: Sendable, Equatable {
package var columnStatisticsTaskRuns: [ColumnStatisticsTaskRun]?
package var nextToken: String?

package init(
columnStatisticsTaskRuns: [ColumnStatisticsTaskRun]? = nil,
nextToken: String? = nil
) {
self.columnStatisticsTaskRuns = columnStatisticsTaskRuns
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("ColumnStatisticsTaskRuns", columnStatisticsTaskRuns.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetColumnStatisticsTaskSettingsRequest: Sendable, Equatable {
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
package struct GetColumnStatisticsTaskSettingsResponse: Sendable, Equatable {
package var columnStatisticsTaskSettings: ColumnStatisticsTaskSettings?

package init(
columnStatisticsTaskSettings: ColumnStatisticsTaskSettings? = nil
) {
self.columnStatisticsTaskSettings = columnStatisticsTaskSettings
}

package var wire: WireValue {
var map = WireMap()
map.append("ColumnStatisticsTaskSettings", columnStatisticsTaskSettings?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetConnectionRequest: Sendable, Equatable {
package var catalogId: String?
package var name: String
package var hidePassword: Bool?
package var applyOverrideForComputeEnvironment: String?

package init(
catalogId: String? = nil,
name: String,
hidePassword: Bool? = nil,
applyOverrideForComputeEnvironment: String? = nil
) {
self.catalogId = catalogId
self.name = name
self.hidePassword = hidePassword
self.applyOverrideForComputeEnvironment = applyOverrideForComputeEnvironment
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
hidePassword = try reader.boolean("HidePassword")
applyOverrideForComputeEnvironment = try reader.string("ApplyOverrideForComputeEnvironment", values: Values.computeEnvironment)
}
}
}
extension Glue {
package struct GetConnectionResponse: Sendable, Equatable {
package var connection: Connection?

package init(
connection: Connection? = nil
) {
self.connection = connection
}

package var wire: WireValue {
var map = WireMap()
map.append("Connection", connection?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetConnectionsFilter: Sendable, Equatable {
package var matchCriteria: [String]?
package var connectionType: String?
package var connectionSchemaVersion: Int?

package init(
matchCriteria: [String]? = nil,
connectionType: String? = nil,
connectionSchemaVersion: Int? = nil
) {
self.matchCriteria = matchCriteria
self.connectionType = connectionType
self.connectionSchemaVersion = connectionSchemaVersion
}

package init(from reader: ShapeReader) throws {
matchCriteria = try reader.strings("MatchCriteria", max: 10, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
connectionType = try reader.string("ConnectionType", values: Values.connectionType)
connectionSchemaVersion = try reader.integer("ConnectionSchemaVersion", min: 1, max: 2)
}
}
}
extension Glue {
package struct GetConnectionsRequest: Sendable, Equatable {
package var catalogId: String?
package var filter: GetConnectionsFilter?
package var hidePassword: Bool?
package var nextToken: String?
package var maxResults: Int?

package init(
catalogId: String? = nil,
filter: GetConnectionsFilter? = nil,
hidePassword: Bool? = nil,
nextToken: String? = nil,
maxResults: Int? = nil
) {
self.catalogId = catalogId
self.filter = filter
self.hidePassword = hidePassword
self.nextToken = nextToken
self.maxResults = maxResults
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
filter = try reader.structure("Filter", GetConnectionsFilter.init(from:))
hidePassword = try reader.boolean("HidePassword")
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
}
}
}
extension Glue {
package struct GetConnectionsResponse: Sendable, Equatable {
package var connectionList: [Connection]?
package var nextToken: String?

package init(
connectionList: [Connection]? = nil,
nextToken: String? = nil
) {
self.connectionList = connectionList
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("ConnectionList", connectionList.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetCrawlerMetricsRequest: Sendable, Equatable {
package var crawlerNameList: [String]?
package var maxResults: Int?
package var nextToken: String?

package init(
crawlerNameList: [String]? = nil,
maxResults: Int? = nil,
nextToken: String? = nil
) {
self.crawlerNameList = crawlerNameList
self.maxResults = maxResults
self.nextToken = nextToken
}

package init(from reader: ShapeReader) throws {
crawlerNameList = try reader.strings("CrawlerNameList", max: 100, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
nextToken = try reader.string("NextToken")
}
}
}
extension Glue {
package struct GetCrawlerMetricsResponse: Sendable, Equatable {
package var crawlerMetricsList: [CrawlerMetrics]?
package var nextToken: String?

package init(
crawlerMetricsList: [CrawlerMetrics]? = nil,
nextToken: String? = nil
) {
self.crawlerMetricsList = crawlerMetricsList
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("CrawlerMetricsList", crawlerMetricsList.map { .list($0.map(\.wire)) })
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
package struct GetDataCatalogEncryptionSettingsRequest: Sendable, Equatable {
package var catalogId: String?

package init(
catalogId: String? = nil
) {
self.catalogId = catalogId
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
}
}
}
extension Glue {
package struct GetDataCatalogEncryptionSettingsResponse: Sendable, Equatable {
package var dataCatalogEncryptionSettings: DataCatalogEncryptionSettings?

package init(
dataCatalogEncryptionSettings: DataCatalogEncryptionSettings? = nil
) {
self.dataCatalogEncryptionSettings = dataCatalogEncryptionSettings
}

package var wire: WireValue {
var map = WireMap()
map.append("DataCatalogEncryptionSettings", dataCatalogEncryptionSettings?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetDataQualityResultRequest: Sendable, Equatable {
package var resultId: String

package init(
resultId: String
) {
self.resultId = resultId
}

package init(from reader: ShapeReader) throws {
resultId = reader.required("ResultId", try reader.string("ResultId", min: 1, max: 255, pattern: Patterns.hashString), "")
}
}
}
extension Glue {
package struct GetDataQualityResultResponse: Sendable, Equatable {
package var resultId: String?
package var evaluationRunMode: String?
package var dataQualityEvaluationConfig: String?
package var profileId: String?
package var score: Double?
package var dataSource: DataSource?
package var rulesetName: String?
package var evaluationContext: String?
package var startedOn: Timestamp?
package var completedOn: Timestamp?
package var jobName: String?
package var jobRunId: String?
package var rulesetEvaluationRunId: String?
package var ruleResults: [DataQualityRuleResult]?
package var analyzerResults: [DataQualityAnalyzerResult]?
package var observations: [DataQualityObservation]?
package var aggregatedMetrics: DataQualityAggregatedMetrics?

package init(
resultId: String? = nil,
evaluationRunMode: String? = nil,
dataQualityEvaluationConfig: String? = nil,
profileId: String? = nil,
score: Double? = nil,
dataSource: DataSource? = nil,
rulesetName: String? = nil,
evaluationContext: String? = nil,
startedOn: Timestamp? = nil,
completedOn: Timestamp? = nil,
jobName: String? = nil,
jobRunId: String? = nil,
rulesetEvaluationRunId: String? = nil,
ruleResults: [DataQualityRuleResult]? = nil,
analyzerResults: [DataQualityAnalyzerResult]? = nil,
observations: [DataQualityObservation]? = nil,
aggregatedMetrics: DataQualityAggregatedMetrics? = nil
) {
self.resultId = resultId
self.evaluationRunMode = evaluationRunMode
self.dataQualityEvaluationConfig = dataQualityEvaluationConfig
self.profileId = profileId
self.score = score
self.dataSource = dataSource
self.rulesetName = rulesetName
self.evaluationContext = evaluationContext
self.startedOn = startedOn
self.completedOn = completedOn
self.jobName = jobName
self.jobRunId = jobRunId
self.rulesetEvaluationRunId = rulesetEvaluationRunId
self.ruleResults = ruleResults
self.analyzerResults = analyzerResults
self.observations = observations
self.aggregatedMetrics = aggregatedMetrics
}

package var wire: WireValue {
var map = WireMap()
map.append("ResultId", resultId.map { WireValue.string($0) })
map.append("EvaluationRunMode", evaluationRunMode.map { WireValue.string($0) })
map.append("DataQualityEvaluationConfig", dataQualityEvaluationConfig.map { WireValue.string($0) })
map.append("ProfileId", profileId.map { WireValue.string($0) })
map.append("Score", score.map { WireValue.double($0) })
map.append("DataSource", dataSource?.wire)
map.append("RulesetName", rulesetName.map { WireValue.string($0) })
map.append("EvaluationContext", evaluationContext.map { WireValue.string($0) })
map.append("StartedOn", startedOn.map { WireValue.timestamp($0) })
map.append("CompletedOn", completedOn.map { WireValue.timestamp($0) })
map.append("JobName", jobName.map { WireValue.string($0) })
map.append("JobRunId", jobRunId.map { WireValue.string($0) })
map.append("RulesetEvaluationRunId", rulesetEvaluationRunId.map { WireValue.string($0) })
map.append("RuleResults", ruleResults.map { .list($0.map(\.wire)) })
map.append("AnalyzerResults", analyzerResults.map { .list($0.map(\.wire)) })
map.append("Observations", observations.map { .list($0.map(\.wire)) })
map.append("AggregatedMetrics", aggregatedMetrics?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetDataQualityRuleRecommendationRunRequest: Sendable, Equatable {
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
package struct GetDataQualityRuleRecommendationRunResponse: Sendable, Equatable {
package var runId: String?
package var dataSource: DataSource?
package var role: String?
package var numberOfWorkers: Int?
package var timeout: Int?
package var status: String?
package var errorString: String?
package var startedOn: Timestamp?
package var lastModifiedOn: Timestamp?
package var completedOn: Timestamp?
package var executionTime: Int?
package var recommendedRuleset: String?
package var createdRulesetName: String?
package var dataQualitySecurityConfiguration: String?
package var additionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptions?
package var recommendationMode: String?

package init(
runId: String? = nil,
dataSource: DataSource? = nil,
role: String? = nil,
numberOfWorkers: Int? = nil,
timeout: Int? = nil,
status: String? = nil,
errorString: String? = nil,
startedOn: Timestamp? = nil,
lastModifiedOn: Timestamp? = nil,
completedOn: Timestamp? = nil,
executionTime: Int? = nil,
recommendedRuleset: String? = nil,
createdRulesetName: String? = nil,
dataQualitySecurityConfiguration: String? = nil,
additionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptions? = nil,
recommendationMode: String? = nil
) {
self.runId = runId
self.dataSource = dataSource
self.role = role
self.numberOfWorkers = numberOfWorkers
self.timeout = timeout
self.status = status
self.errorString = errorString
self.startedOn = startedOn
self.lastModifiedOn = lastModifiedOn
self.completedOn = completedOn
self.executionTime = executionTime
self.recommendedRuleset = recommendedRuleset
self.createdRulesetName = createdRulesetName
self.dataQualitySecurityConfiguration = dataQualitySecurityConfiguration
self.additionalRunOptions = additionalRunOptions
self.recommendationMode = recommendationMode
}

package init(from reader: ShapeReader) throws {
runId = try reader.string("RunId", min: 1, max: 255, pattern: Patterns.hashString)
dataSource = try reader.structure("DataSource", DataSource.init(from:))
role = try reader.string("Role")
numberOfWorkers = try reader.integer("NumberOfWorkers")
timeout = try reader.integer("Timeout", min: 1)
status = try reader.string("Status", values: Values.taskStatusType)
errorString = try reader.string("ErrorString")
startedOn = try reader.timestamp("StartedOn")
lastModifiedOn = try reader.timestamp("LastModifiedOn")
completedOn = try reader.timestamp("CompletedOn")
executionTime = try reader.integer("ExecutionTime")
recommendedRuleset = try reader.string("RecommendedRuleset", min: 1, max: 65536)
createdRulesetName = try reader.string("CreatedRulesetName", min: 1, max: 255, pattern: Patterns.nameString)
dataQualitySecurityConfiguration = try reader.string("DataQualitySecurityConfiguration", min: 1, max: 255, pattern: Patterns.nameString)
additionalRunOptions = try reader.structure("AdditionalRunOptions", DataQualityRuleRecommendationRunAdditionalRunOptions.init(from:))
recommendationMode = try reader.string("RecommendationMode", values: Values.recommendationMode)
}

package var wire: WireValue {
var map = WireMap()
map.append("RunId", runId.map { WireValue.string($0) })
map.append("DataSource", dataSource?.wire)
map.append("Role", role.map { WireValue.string($0) })
map.append("NumberOfWorkers", numberOfWorkers.map { .integer(Int64($0)) })
map.append("Timeout", timeout.map { .integer(Int64($0)) })
map.append("Status", status.map { WireValue.string($0) })
map.append("ErrorString", errorString.map { WireValue.string($0) })
map.append("StartedOn", startedOn.map { WireValue.timestamp($0) })
map.append("LastModifiedOn", lastModifiedOn.map { WireValue.timestamp($0) })
map.append("CompletedOn", completedOn.map { WireValue.timestamp($0) })
map.append("ExecutionTime", executionTime.map { .integer(Int64($0)) })
map.append("RecommendedRuleset", recommendedRuleset.map { WireValue.string($0) })
map.append("CreatedRulesetName", createdRulesetName.map { WireValue.string($0) })
map.append("DataQualitySecurityConfiguration", dataQualitySecurityConfiguration.map { WireValue.string($0) })
map.append("AdditionalRunOptions", additionalRunOptions?.wire)
map.append("RecommendationMode", recommendationMode.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetDataQualityRulesetEvaluationRunRequest: Sendable, Equatable {
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
package struct GetDataQualityRulesetEvaluationRunResponse: Sendable, Equatable {
package var runId: String?
package var dataSource: DataSource?
package var role: String?
package var numberOfWorkers: Int?
package var timeout: Int?
package var additionalRunOptions: DataQualityEvaluationRunAdditionalRunOptions?
package var status: String?
package var errorString: String?
package var startedOn: Timestamp?
package var lastModifiedOn: Timestamp?
package var completedOn: Timestamp?
package var executionTime: Int?
package var rulesetNames: [String]?
package var resultIds: [String]?
package var additionalDataSources: [String: DataSource]?

package init(
runId: String? = nil,
dataSource: DataSource? = nil,
role: String? = nil,
numberOfWorkers: Int? = nil,
timeout: Int? = nil,
additionalRunOptions: DataQualityEvaluationRunAdditionalRunOptions? = nil,
status: String? = nil,
errorString: String? = nil,
startedOn: Timestamp? = nil,
lastModifiedOn: Timestamp? = nil,
completedOn: Timestamp? = nil,
executionTime: Int? = nil,
rulesetNames: [String]? = nil,
resultIds: [String]? = nil,
additionalDataSources: [String: DataSource]? = nil
) {
self.runId = runId
self.dataSource = dataSource
self.role = role
self.numberOfWorkers = numberOfWorkers
self.timeout = timeout
self.additionalRunOptions = additionalRunOptions
self.status = status
self.errorString = errorString
self.startedOn = startedOn
self.lastModifiedOn = lastModifiedOn
self.completedOn = completedOn
self.executionTime = executionTime
self.rulesetNames = rulesetNames
self.resultIds = resultIds
self.additionalDataSources = additionalDataSources
}

package init(from reader: ShapeReader) throws {
runId = try reader.string("RunId", min: 1, max: 255, pattern: Patterns.hashString)
dataSource = try reader.structure("DataSource", DataSource.init(from:))
role = try reader.string("Role")
numberOfWorkers = try reader.integer("NumberOfWorkers")
timeout = try reader.integer("Timeout", min: 1)
additionalRunOptions = try reader.structure("AdditionalRunOptions", DataQualityEvaluationRunAdditionalRunOptions.init(from:))
status = try reader.string("Status", values: Values.taskStatusType)
errorString = try reader.string("ErrorString")
startedOn = try reader.timestamp("StartedOn")
lastModifiedOn = try reader.timestamp("LastModifiedOn")
completedOn = try reader.timestamp("CompletedOn")
executionTime = try reader.integer("ExecutionTime")
rulesetNames = try reader.strings("RulesetNames", min: 1, max: 10, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString))
resultIds = try reader.strings("ResultIds", min: 1, max: 10, ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.hashString))
additionalDataSources = try reader.map("AdditionalDataSources", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString), DataSource.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("RunId", runId.map { WireValue.string($0) })
map.append("DataSource", dataSource?.wire)
map.append("Role", role.map { WireValue.string($0) })
map.append("NumberOfWorkers", numberOfWorkers.map { .integer(Int64($0)) })
map.append("Timeout", timeout.map { .integer(Int64($0)) })
map.append("AdditionalRunOptions", additionalRunOptions?.wire)
map.append("Status", status.map { WireValue.string($0) })
map.append("ErrorString", errorString.map { WireValue.string($0) })
map.append("StartedOn", startedOn.map { WireValue.timestamp($0) })
map.append("LastModifiedOn", lastModifiedOn.map { WireValue.timestamp($0) })
map.append("CompletedOn", completedOn.map { WireValue.timestamp($0) })
map.append("ExecutionTime", executionTime.map { .integer(Int64($0)) })
map.append("RulesetNames", rulesetNames.map { .strings($0) })
map.append("ResultIds", resultIds.map { .strings($0) })
map.append("AdditionalDataSources", additionalDataSources.map { .sorted($0.mapValues(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct GetDataQualityRulesetRequest: Sendable, Equatable {
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
package struct GetDataQualityRulesetResponse: Sendable, Equatable {
package var name: String?
package var description: String?
package var ruleset: String?
package var targetTable: DataQualityTargetTable?
package var createdOn: Timestamp?
package var lastModifiedOn: Timestamp?
package var recommendationRunId: String?
package var dataQualitySecurityConfiguration: String?

package init(
name: String? = nil,
description: String? = nil,
ruleset: String? = nil,
targetTable: DataQualityTargetTable? = nil,
createdOn: Timestamp? = nil,
lastModifiedOn: Timestamp? = nil,
recommendationRunId: String? = nil,
dataQualitySecurityConfiguration: String? = nil
) {
self.name = name
self.description = description
self.ruleset = ruleset
self.targetTable = targetTable
self.createdOn = createdOn
self.lastModifiedOn = lastModifiedOn
self.recommendationRunId = recommendationRunId
self.dataQualitySecurityConfiguration = dataQualitySecurityConfiguration
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("Ruleset", ruleset.map { WireValue.string($0) })
map.append("TargetTable", targetTable?.wire)
map.append("CreatedOn", createdOn.map { WireValue.timestamp($0) })
map.append("LastModifiedOn", lastModifiedOn.map { WireValue.timestamp($0) })
map.append("RecommendationRunId", recommendationRunId.map { WireValue.string($0) })
map.append("DataQualitySecurityConfiguration", dataQualitySecurityConfiguration.map { WireValue.string($0) })
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
package struct GetJobBookmarkRequest: Sendable, Equatable {
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
package struct GetJobBookmarkResponse: Sendable, Equatable {
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
package struct GetPartitionIndexesRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var nextToken: String?

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
nextToken: String? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.nextToken = nextToken
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
nextToken = try reader.string("NextToken")
}
}
}
extension Glue {
package struct GetPartitionIndexesResponse: Sendable, Equatable {
package var partitionIndexDescriptorList: [PartitionIndexDescriptor]?
package var nextToken: String?

package init(
partitionIndexDescriptorList: [PartitionIndexDescriptor]? = nil,
nextToken: String? = nil
) {
self.partitionIndexDescriptorList = partitionIndexDescriptorList
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("PartitionIndexDescriptorList", partitionIndexDescriptorList.map { .list($0.map(\.wire)) })
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
package struct GetRegistryInput: Sendable, Equatable {
package var registryId: RegistryId

package init(
registryId: RegistryId
) {
self.registryId = registryId
}

package init(from reader: ShapeReader) throws {
registryId = try reader.requiredStructure("RegistryId", RegistryId.init(from:))
}
}
}
extension Glue {
package struct GetRegistryResponse: Sendable, Equatable {
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
package struct GetResourcePoliciesRequest: Sendable, Equatable {
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
package struct GetResourcePoliciesResponse: Sendable, Equatable {
package var getResourcePoliciesResponseList: [GluePolicy]?
package var nextToken: String?

package init(
getResourcePoliciesResponseList: [GluePolicy]? = nil,
nextToken: String? = nil
) {
self.getResourcePoliciesResponseList = getResourcePoliciesResponseList
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("GetResourcePoliciesResponseList", getResourcePoliciesResponseList.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetResourcePolicyRequest: Sendable, Equatable {
package var resourceArn: String?

package init(
resourceArn: String? = nil
) {
self.resourceArn = resourceArn
}

package init(from reader: ShapeReader) throws {
resourceArn = try reader.string("ResourceArn", min: 1, max: 10240, pattern: Patterns.glueResourceArn)
}
}
}
extension Glue {
package struct GetResourcePolicyResponse: Sendable, Equatable {
package var policyInJson: String?
package var policyHash: String?
package var createTime: Timestamp?
package var updateTime: Timestamp?

package init(
policyInJson: String? = nil,
policyHash: String? = nil,
createTime: Timestamp? = nil,
updateTime: Timestamp? = nil
) {
self.policyInJson = policyInJson
self.policyHash = policyHash
self.createTime = createTime
self.updateTime = updateTime
}

package var wire: WireValue {
var map = WireMap()
map.append("PolicyInJson", policyInJson.map { WireValue.string($0) })
map.append("PolicyHash", policyHash.map { WireValue.string($0) })
map.append("CreateTime", createTime.map { WireValue.timestamp($0) })
map.append("UpdateTime", updateTime.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetSchemaByDefinitionInput: Sendable, Equatable {
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
package struct GetSchemaByDefinitionResponse: Sendable, Equatable {
package var schemaVersionId: String?
package var schemaArn: String?
package var dataFormat: String?
package var status: String?
package var createdTime: String?

package init(
schemaVersionId: String? = nil,
schemaArn: String? = nil,
dataFormat: String? = nil,
status: String? = nil,
createdTime: String? = nil
) {
self.schemaVersionId = schemaVersionId
self.schemaArn = schemaArn
self.dataFormat = dataFormat
self.status = status
self.createdTime = createdTime
}

package var wire: WireValue {
var map = WireMap()
map.append("SchemaVersionId", schemaVersionId.map { WireValue.string($0) })
map.append("SchemaArn", schemaArn.map { WireValue.string($0) })
map.append("DataFormat", dataFormat.map { WireValue.string($0) })
map.append("Status", status.map { WireValue.string($0) })
map.append("CreatedTime", createdTime.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetSchemaInput: Sendable, Equatable {
package var schemaId: SchemaId

package init(
schemaId: SchemaId
) {
self.schemaId = schemaId
}

package init(from reader: ShapeReader) throws {
schemaId = try reader.requiredStructure("SchemaId", SchemaId.init(from:))
}
}
}
extension Glue {
package struct GetSchemaResponse: Sendable, Equatable {
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
package var createdTime: String?
package var updatedTime: String?

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
createdTime: String? = nil,
updatedTime: String? = nil
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
self.createdTime = createdTime
self.updatedTime = updatedTime
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
map.append("CreatedTime", createdTime.map { WireValue.string($0) })
map.append("UpdatedTime", updatedTime.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetSchemaVersionInput: Sendable, Equatable {
package var schemaId: SchemaId?
package var schemaVersionId: String?
package var schemaVersionNumber: SchemaVersionNumber?

package init(
schemaId: SchemaId? = nil,
schemaVersionId: String? = nil,
schemaVersionNumber: SchemaVersionNumber? = nil
) {
self.schemaId = schemaId
self.schemaVersionId = schemaVersionId
self.schemaVersionNumber = schemaVersionNumber
}

package init(from reader: ShapeReader) throws {
schemaId = try reader.structure("SchemaId", SchemaId.init(from:))
schemaVersionId = try reader.string("SchemaVersionId", min: 36, max: 36, pattern: Patterns.schemaVersionIdString)
schemaVersionNumber = try reader.structure("SchemaVersionNumber", SchemaVersionNumber.init(from:))
}
}
}
extension Glue {
package struct GetSchemaVersionResponse: Sendable, Equatable {
package var schemaVersionId: String?
package var schemaDefinition: String?
package var dataFormat: String?
package var schemaArn: String?
package var versionNumber: Int?
package var status: String?
package var createdTime: String?

package init(
schemaVersionId: String? = nil,
schemaDefinition: String? = nil,
dataFormat: String? = nil,
schemaArn: String? = nil,
versionNumber: Int? = nil,
status: String? = nil,
createdTime: String? = nil
) {
self.schemaVersionId = schemaVersionId
self.schemaDefinition = schemaDefinition
self.dataFormat = dataFormat
self.schemaArn = schemaArn
self.versionNumber = versionNumber
self.status = status
self.createdTime = createdTime
}

package var wire: WireValue {
var map = WireMap()
map.append("SchemaVersionId", schemaVersionId.map { WireValue.string($0) })
map.append("SchemaDefinition", schemaDefinition.map { WireValue.string($0) })
map.append("DataFormat", dataFormat.map { WireValue.string($0) })
map.append("SchemaArn", schemaArn.map { WireValue.string($0) })
map.append("VersionNumber", versionNumber.map { .integer(Int64($0)) })
map.append("Status", status.map { WireValue.string($0) })
map.append("CreatedTime", createdTime.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetSchemaVersionsDiffInput: Sendable, Equatable {
package var schemaId: SchemaId
package var firstSchemaVersionNumber: SchemaVersionNumber
package var secondSchemaVersionNumber: SchemaVersionNumber
package var schemaDiffType: String

package init(
schemaId: SchemaId,
firstSchemaVersionNumber: SchemaVersionNumber,
secondSchemaVersionNumber: SchemaVersionNumber,
schemaDiffType: String
) {
self.schemaId = schemaId
self.firstSchemaVersionNumber = firstSchemaVersionNumber
self.secondSchemaVersionNumber = secondSchemaVersionNumber
self.schemaDiffType = schemaDiffType
}

package init(from reader: ShapeReader) throws {
schemaId = try reader.requiredStructure("SchemaId", SchemaId.init(from:))
firstSchemaVersionNumber = try reader.requiredStructure("FirstSchemaVersionNumber", SchemaVersionNumber.init(from:))
secondSchemaVersionNumber = try reader.requiredStructure("SecondSchemaVersionNumber", SchemaVersionNumber.init(from:))
schemaDiffType = reader.required("SchemaDiffType", try reader.string("SchemaDiffType", values: Values.schemaDiffType), "")
}
}
}
extension Glue {
package struct GetSchemaVersionsDiffResponse: Sendable, Equatable {
package var diff: String?

package init(
diff: String? = nil
) {
self.diff = diff
}

package var wire: WireValue {
var map = WireMap()
map.append("Diff", diff.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetSecurityConfigurationRequest: Sendable, Equatable {
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
package struct GetSecurityConfigurationResponse: Sendable, Equatable {
package var securityConfiguration: SecurityConfiguration?

package init(
securityConfiguration: SecurityConfiguration? = nil
) {
self.securityConfiguration = securityConfiguration
}

package var wire: WireValue {
var map = WireMap()
map.append("SecurityConfiguration", securityConfiguration?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetSecurityConfigurationsRequest: Sendable, Equatable {
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
package struct GetSecurityConfigurationsResponse: Sendable, Equatable {
package var securityConfigurations: [SecurityConfiguration]?
package var nextToken: String?

package init(
securityConfigurations: [SecurityConfiguration]? = nil,
nextToken: String? = nil
) {
self.securityConfigurations = securityConfigurations
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("SecurityConfigurations", securityConfigurations.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetSessionRequest: Sendable, Equatable {
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
package struct GetSessionResponse: Sendable, Equatable {
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
package struct GetStatementRequest: Sendable, Equatable {
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
package struct GetStatementResponse: Sendable, Equatable {
package var statement: Statement?

package init(
statement: Statement? = nil
) {
self.statement = statement
}

package var wire: WireValue {
var map = WireMap()
map.append("Statement", statement?.wire)
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
package struct GetTableVersionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var versionId: String?
package var auditContext: WireValue?

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
versionId: String? = nil,
auditContext: WireValue? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.versionId = versionId
self.auditContext = auditContext
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
versionId = try reader.string("VersionId", min: 1, max: 255, pattern: Patterns.versionString)
auditContext = reader.document("AuditContext")
}
}
}
extension Glue {
package struct GetTableVersionResponse: Sendable, Equatable {
package var tableVersion: TableVersion?

package init(
tableVersion: TableVersion? = nil
) {
self.tableVersion = tableVersion
}

package var wire: WireValue {
var map = WireMap()
map.append("TableVersion", tableVersion?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetTableVersionsRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var nextToken: String?
package var maxResults: Int?
package var auditContext: WireValue?

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
nextToken: String? = nil,
maxResults: Int? = nil,
auditContext: WireValue? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.nextToken = nextToken
self.maxResults = maxResults
self.auditContext = auditContext
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 100)
auditContext = reader.document("AuditContext")
}
}
}
extension Glue {
package struct GetTableVersionsResponse: Sendable, Equatable {
package var tableVersions: [TableVersion]?
package var nextToken: String?

package init(
tableVersions: [TableVersion]? = nil,
nextToken: String? = nil
) {
self.tableVersions = tableVersions
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("TableVersions", tableVersions.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
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
package struct GetTriggerRequest: Sendable, Equatable {
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
package struct GetTriggerResponse: Sendable, Equatable {
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
package struct GetTriggersRequest: Sendable, Equatable {
package var nextToken: String?
package var dependentJobName: String?
package var maxResults: Int?

package init(
nextToken: String? = nil,
dependentJobName: String? = nil,
maxResults: Int? = nil
) {
self.nextToken = nextToken
self.dependentJobName = dependentJobName
self.maxResults = maxResults
}

package init(from reader: ShapeReader) throws {
nextToken = try reader.string("NextToken")
dependentJobName = try reader.string("DependentJobName", min: 1, max: 255, pattern: Patterns.nameString)
maxResults = try reader.integer("MaxResults", min: 1, max: 200)
}
}
}
extension Glue {
package struct GetTriggersResponse: Sendable, Equatable {
package var triggers: [Trigger]?
package var nextToken: String?

package init(
triggers: [Trigger]? = nil,
nextToken: String? = nil
) {
self.triggers = triggers
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Triggers", triggers.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetUnfilteredPartitionMetadataRequest: Sendable, Equatable {
package var region: String?
package var catalogId: String
package var databaseName: String
package var tableName: String
package var partitionValues: [String]
package var auditContext: WireValue?
package var supportedPermissionTypes: [String]
package var querySessionContext: WireValue?

package init(
region: String? = nil,
catalogId: String,
databaseName: String,
tableName: String,
partitionValues: [String],
auditContext: WireValue? = nil,
supportedPermissionTypes: [String],
querySessionContext: WireValue? = nil
) {
self.region = region
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.partitionValues = partitionValues
self.auditContext = auditContext
self.supportedPermissionTypes = supportedPermissionTypes
self.querySessionContext = querySessionContext
}

package init(from reader: ShapeReader) throws {
region = try reader.string("Region", min: 1, max: 1024)
catalogId = reader.required("CatalogId", try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString), "")
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
partitionValues = reader.required("PartitionValues", try reader.strings("PartitionValues", ShapeReader.StringRule(min: 1, max: 1024)), [])
auditContext = reader.document("AuditContext")
supportedPermissionTypes = reader.required("SupportedPermissionTypes", try reader.strings("SupportedPermissionTypes", min: 1, max: 255, ShapeReader.StringRule(values: Values.permissionType)), [])
querySessionContext = reader.document("QuerySessionContext")
}
}
}
extension Glue {
package struct GetUnfilteredPartitionMetadataResponse: Sendable, Equatable {
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
package struct GetUnfilteredPartitionsMetadataRequest: Sendable, Equatable {
package var region: String?
package var catalogId: String
package var databaseName: String
package var tableName: String
package var expression: String?
package var auditContext: WireValue?
package var supportedPermissionTypes: [String]
package var nextToken: String?
package var segment: Segment?
package var maxResults: Int?
package var querySessionContext: WireValue?

package init(
region: String? = nil,
catalogId: String,
databaseName: String,
tableName: String,
expression: String? = nil,
auditContext: WireValue? = nil,
supportedPermissionTypes: [String],
nextToken: String? = nil,
segment: Segment? = nil,
maxResults: Int? = nil,
querySessionContext: WireValue? = nil
) {
self.region = region
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.expression = expression
self.auditContext = auditContext
self.supportedPermissionTypes = supportedPermissionTypes
self.nextToken = nextToken
self.segment = segment
self.maxResults = maxResults
self.querySessionContext = querySessionContext
}

package init(from reader: ShapeReader) throws {
region = try reader.string("Region", min: 1, max: 1024)
catalogId = reader.required("CatalogId", try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString), "")
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
expression = try reader.string("Expression", max: 2048, pattern: Patterns.predicateString)
auditContext = reader.document("AuditContext")
supportedPermissionTypes = reader.required("SupportedPermissionTypes", try reader.strings("SupportedPermissionTypes", min: 1, max: 255, ShapeReader.StringRule(values: Values.permissionType)), [])
nextToken = try reader.string("NextToken")
segment = try reader.structure("Segment", Segment.init(from:))
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
querySessionContext = reader.document("QuerySessionContext")
}
}
}
extension Glue {
package struct GetUnfilteredPartitionsMetadataResponse: Sendable, Equatable {
package var unfilteredPartitions: [UnfilteredPartition]?
package var nextToken: String?

package init(
unfilteredPartitions: [UnfilteredPartition]? = nil,
nextToken: String? = nil
) {
self.unfilteredPartitions = unfilteredPartitions
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("UnfilteredPartitions", unfilteredPartitions.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetUnfilteredTableMetadataRequest: Sendable, Equatable {
package var region: String?
package var catalogId: String
package var databaseName: String
package var name: String
package var auditContext: WireValue?
package var supportedPermissionTypes: [String]
package var parentResourceArn: String?
package var rootResourceArn: String?
package var supportedDialect: SupportedDialect?
package var permissions: [String]?
package var querySessionContext: WireValue?

package init(
region: String? = nil,
catalogId: String,
databaseName: String,
name: String,
auditContext: WireValue? = nil,
supportedPermissionTypes: [String],
parentResourceArn: String? = nil,
rootResourceArn: String? = nil,
supportedDialect: SupportedDialect? = nil,
permissions: [String]? = nil,
querySessionContext: WireValue? = nil
) {
self.region = region
self.catalogId = catalogId
self.databaseName = databaseName
self.name = name
self.auditContext = auditContext
self.supportedPermissionTypes = supportedPermissionTypes
self.parentResourceArn = parentResourceArn
self.rootResourceArn = rootResourceArn
self.supportedDialect = supportedDialect
self.permissions = permissions
self.querySessionContext = querySessionContext
}

package init(from reader: ShapeReader) throws {
region = try reader.string("Region", min: 1, max: 1024)
catalogId = reader.required("CatalogId", try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString), "")
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
auditContext = reader.document("AuditContext")
supportedPermissionTypes = reader.required("SupportedPermissionTypes", try reader.strings("SupportedPermissionTypes", min: 1, max: 255, ShapeReader.StringRule(values: Values.permissionType)), [])
parentResourceArn = try reader.string("ParentResourceArn", min: 20, max: 2048)
rootResourceArn = try reader.string("RootResourceArn", min: 20, max: 2048)
supportedDialect = try reader.structure("SupportedDialect", SupportedDialect.init(from:))
permissions = try reader.strings("Permissions", ShapeReader.StringRule(values: Values.permission))
querySessionContext = reader.document("QuerySessionContext")
}
}
}
extension Glue {
package struct GetUnfilteredTableMetadataResponse: Sendable, Equatable {
package var table: Table?
package var authorizedColumns: [String]?
package var isRegisteredWithLakeFormation: Bool?
package var cellFilters: [ColumnRowFilter]?
package var queryAuthorizationId: String?
package var isMultiDialectView: Bool?
package var isMaterializedView: Bool?
package var resourceArn: String?
package var isProtected: Bool?
package var permissions: [String]?
package var rowFilter: String?

package init(
table: Table? = nil,
authorizedColumns: [String]? = nil,
isRegisteredWithLakeFormation: Bool? = nil,
cellFilters: [ColumnRowFilter]? = nil,
queryAuthorizationId: String? = nil,
isMultiDialectView: Bool? = nil,
isMaterializedView: Bool? = nil,
resourceArn: String? = nil,
isProtected: Bool? = nil,
permissions: [String]? = nil,
rowFilter: String? = nil
) {
self.table = table
self.authorizedColumns = authorizedColumns
self.isRegisteredWithLakeFormation = isRegisteredWithLakeFormation
self.cellFilters = cellFilters
self.queryAuthorizationId = queryAuthorizationId
self.isMultiDialectView = isMultiDialectView
self.isMaterializedView = isMaterializedView
self.resourceArn = resourceArn
self.isProtected = isProtected
self.permissions = permissions
self.rowFilter = rowFilter
}

package var wire: WireValue {
var map = WireMap()
map.append("Table", table?.wire)
map.append("AuthorizedColumns", authorizedColumns.map { .strings($0) })
map.append("IsRegisteredWithLakeFormation", isRegisteredWithLakeFormation.map { WireValue.bool($0) })
map.append("CellFilters", cellFilters.map { .list($0.map(\.wire)) })
map.append("QueryAuthorizationId", queryAuthorizationId.map { WireValue.string($0) })
map.append("IsMultiDialectView", isMultiDialectView.map { WireValue.bool($0) })
map.append("IsMaterializedView", isMaterializedView.map { WireValue.bool($0) })
map.append("ResourceArn", resourceArn.map { WireValue.string($0) })
map.append("IsProtected", isProtected.map { WireValue.bool($0) })
map.append("Permissions", permissions.map { .strings($0) })
map.append("RowFilter", rowFilter.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetUserDefinedFunctionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var functionName: String

package init(
catalogId: String? = nil,
databaseName: String,
functionName: String
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.functionName = functionName
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
functionName = reader.required("FunctionName", try reader.string("FunctionName", min: 1, max: 255, pattern: Patterns.nameString), "")
}
}
}
extension Glue {
package struct GetUserDefinedFunctionResponse: Sendable, Equatable {
package var userDefinedFunction: UserDefinedFunction?

package init(
userDefinedFunction: UserDefinedFunction? = nil
) {
self.userDefinedFunction = userDefinedFunction
}

package var wire: WireValue {
var map = WireMap()
map.append("UserDefinedFunction", userDefinedFunction?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetUserDefinedFunctionsRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String?
package var pattern: String
package var functionType: String?
package var nextToken: String?
package var maxResults: Int?

package init(
catalogId: String? = nil,
databaseName: String? = nil,
pattern: String,
functionType: String? = nil,
nextToken: String? = nil,
maxResults: Int? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.pattern = pattern
self.functionType = functionType
self.nextToken = nextToken
self.maxResults = maxResults
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString)
pattern = reader.required("Pattern", try reader.string("Pattern", min: 1, max: 255, pattern: Patterns.nameString), "")
functionType = try reader.string("FunctionType", values: Values.functionType)
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 100)
}
}
}
extension Glue {
package struct GetUserDefinedFunctionsResponse: Sendable, Equatable {
package var userDefinedFunctions: [UserDefinedFunction]?
package var nextToken: String?

package init(
userDefinedFunctions: [UserDefinedFunction]? = nil,
nextToken: String? = nil
) {
self.userDefinedFunctions = userDefinedFunctions
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("UserDefinedFunctions", userDefinedFunctions.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetWorkflowRequest: Sendable, Equatable {
package var name: String
package var includeGraph: Bool?

package init(
name: String,
includeGraph: Bool? = nil
) {
self.name = name
self.includeGraph = includeGraph
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
includeGraph = try reader.boolean("IncludeGraph")
}
}
}
extension Glue {
package struct GetWorkflowResponse: Sendable, Equatable {
package var workflow: Workflow?

package init(
workflow: Workflow? = nil
) {
self.workflow = workflow
}

package var wire: WireValue {
var map = WireMap()
map.append("Workflow", workflow?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetWorkflowRunPropertiesRequest: Sendable, Equatable {
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
package struct GetWorkflowRunPropertiesResponse: Sendable, Equatable {
package var runProperties: [String: String]?

package init(
runProperties: [String: String]? = nil
) {
self.runProperties = runProperties
}

package var wire: WireValue {
var map = WireMap()
map.append("RunProperties", runProperties.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct GetWorkflowRunRequest: Sendable, Equatable {
package var name: String
package var runId: String
package var includeGraph: Bool?

package init(
name: String,
runId: String,
includeGraph: Bool? = nil
) {
self.name = name
self.runId = runId
self.includeGraph = includeGraph
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
runId = reader.required("RunId", try reader.string("RunId", min: 1, max: 255, pattern: Patterns.idString), "")
includeGraph = try reader.boolean("IncludeGraph")
}
}
}
extension Glue {
package struct GetWorkflowRunResponse: Sendable, Equatable {
package var run: WorkflowRun?

package init(
run: WorkflowRun? = nil
) {
self.run = run
}

package var wire: WireValue {
var map = WireMap()
map.append("Run", run?.wire)
return .map(map)
}
}
}
extension Glue {
package struct GetWorkflowRunsRequest: Sendable, Equatable {
package var name: String
package var includeGraph: Bool?
package var nextToken: String?
package var maxResults: Int?

package init(
name: String,
includeGraph: Bool? = nil,
nextToken: String? = nil,
maxResults: Int? = nil
) {
self.name = name
self.includeGraph = includeGraph
self.nextToken = nextToken
self.maxResults = maxResults
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
includeGraph = try reader.boolean("IncludeGraph")
nextToken = try reader.string("NextToken")
maxResults = try reader.integer("MaxResults", min: 1, max: 1000)
}
}
}
extension Glue {
package struct GetWorkflowRunsResponse: Sendable, Equatable {
package var runs: [WorkflowRun]?
package var nextToken: String?

package init(
runs: [WorkflowRun]? = nil,
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
package struct GluePolicy: Sendable, Equatable {
package var policyInJson: String?
package var policyHash: String?
package var createTime: Timestamp?
package var updateTime: Timestamp?

package init(
policyInJson: String? = nil,
policyHash: String? = nil,
createTime: Timestamp? = nil,
updateTime: Timestamp? = nil
) {
self.policyInJson = policyInJson
self.policyHash = policyHash
self.createTime = createTime
self.updateTime = updateTime
}

package var wire: WireValue {
var map = WireMap()
map.append("PolicyInJson", policyInJson.map { WireValue.string($0) })
map.append("PolicyHash", policyHash.map { WireValue.string($0) })
map.append("CreateTime", createTime.map { WireValue.timestamp($0) })
map.append("UpdateTime", updateTime.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension Glue {
package struct GlueTable: Sendable, Equatable {
package var databaseName: String
package var tableName: String
package var catalogId: String?
package var connectionName: String?
package var additionalOptions: [String: String]?

package init(
databaseName: String,
tableName: String,
catalogId: String? = nil,
connectionName: String? = nil,
additionalOptions: [String: String]? = nil
) {
self.databaseName = databaseName
self.tableName = tableName
self.catalogId = catalogId
self.connectionName = connectionName
self.additionalOptions = additionalOptions
}

package init(from reader: ShapeReader) throws {
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.nameString)
connectionName = try reader.string("ConnectionName", min: 1, max: 255, pattern: Patterns.nameString)
additionalOptions = try reader.stringMap("AdditionalOptions", min: 1, max: 10, key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString), value: ShapeReader.StringRule(max: 2048, pattern: Patterns.descriptionString))
}

package var wire: WireValue {
var map = WireMap()
map.append("DatabaseName", WireValue.string(databaseName))
map.append("TableName", WireValue.string(tableName))
map.append("CatalogId", catalogId.map { WireValue.string($0) })
map.append("ConnectionName", connectionName.map { WireValue.string($0) })
map.append("AdditionalOptions", additionalOptions.map { .strings($0) })
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
