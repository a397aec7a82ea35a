// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct DataCatalogEncryptionSettings: Sendable, Equatable {
package var encryptionAtRest: EncryptionAtRest?
package var connectionPasswordEncryption: ConnectionPasswordEncryption?

package init(
encryptionAtRest: EncryptionAtRest? = nil,
connectionPasswordEncryption: ConnectionPasswordEncryption? = nil
) {
self.encryptionAtRest = encryptionAtRest
self.connectionPasswordEncryption = connectionPasswordEncryption
}

package init(from reader: ShapeReader) throws {
encryptionAtRest = try reader.structure("EncryptionAtRest", EncryptionAtRest.init(from:))
connectionPasswordEncryption = try reader.structure("ConnectionPasswordEncryption", ConnectionPasswordEncryption.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("EncryptionAtRest", encryptionAtRest?.wire)
map.append("ConnectionPasswordEncryption", connectionPasswordEncryption?.wire)
return .map(map)
}
}
}
extension Glue {
package struct DataLakeAccessProperties: Sendable, Equatable {
package var dataLakeAccess: Bool?
package var dataTransferRole: String?
package var kmsKey: String?
package var catalogType: String?

package init(
dataLakeAccess: Bool? = nil,
dataTransferRole: String? = nil,
kmsKey: String? = nil,
catalogType: String? = nil
) {
self.dataLakeAccess = dataLakeAccess
self.dataTransferRole = dataTransferRole
self.kmsKey = kmsKey
self.catalogType = catalogType
}

package init(from reader: ShapeReader) throws {
dataLakeAccess = try reader.boolean("DataLakeAccess")
dataTransferRole = try reader.string("DataTransferRole", pattern: Patterns.iamRoleArn)
kmsKey = try reader.string("KmsKey")
catalogType = try reader.string("CatalogType", min: 1, max: 255, pattern: Patterns.nameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("DataLakeAccess", dataLakeAccess.map { WireValue.bool($0) })
map.append("DataTransferRole", dataTransferRole.map { WireValue.string($0) })
map.append("KmsKey", kmsKey.map { WireValue.string($0) })
map.append("CatalogType", catalogType.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DataLakeAccessPropertiesOutput: Sendable, Equatable {
package var dataLakeAccess: Bool?
package var dataTransferRole: String?
package var kmsKey: String?
package var managedWorkgroupName: String?
package var managedWorkgroupStatus: String?
package var redshiftDatabaseName: String?
package var statusMessage: String?
package var catalogType: String?

package init(
dataLakeAccess: Bool? = nil,
dataTransferRole: String? = nil,
kmsKey: String? = nil,
managedWorkgroupName: String? = nil,
managedWorkgroupStatus: String? = nil,
redshiftDatabaseName: String? = nil,
statusMessage: String? = nil,
catalogType: String? = nil
) {
self.dataLakeAccess = dataLakeAccess
self.dataTransferRole = dataTransferRole
self.kmsKey = kmsKey
self.managedWorkgroupName = managedWorkgroupName
self.managedWorkgroupStatus = managedWorkgroupStatus
self.redshiftDatabaseName = redshiftDatabaseName
self.statusMessage = statusMessage
self.catalogType = catalogType
}

package init(from reader: ShapeReader) throws {
dataLakeAccess = try reader.boolean("DataLakeAccess")
dataTransferRole = try reader.string("DataTransferRole", pattern: Patterns.iamRoleArn)
kmsKey = try reader.string("KmsKey")
managedWorkgroupName = try reader.string("ManagedWorkgroupName", min: 1, max: 255, pattern: Patterns.nameString)
managedWorkgroupStatus = try reader.string("ManagedWorkgroupStatus", min: 1, max: 255, pattern: Patterns.nameString)
redshiftDatabaseName = try reader.string("RedshiftDatabaseName", min: 1, max: 255, pattern: Patterns.nameString)
statusMessage = try reader.string("StatusMessage", min: 1, max: 255, pattern: Patterns.nameString)
catalogType = try reader.string("CatalogType", min: 1, max: 255, pattern: Patterns.nameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("DataLakeAccess", dataLakeAccess.map { WireValue.bool($0) })
map.append("DataTransferRole", dataTransferRole.map { WireValue.string($0) })
map.append("KmsKey", kmsKey.map { WireValue.string($0) })
map.append("ManagedWorkgroupName", managedWorkgroupName.map { WireValue.string($0) })
map.append("ManagedWorkgroupStatus", managedWorkgroupStatus.map { WireValue.string($0) })
map.append("RedshiftDatabaseName", redshiftDatabaseName.map { WireValue.string($0) })
map.append("StatusMessage", statusMessage.map { WireValue.string($0) })
map.append("CatalogType", catalogType.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DataLakePrincipal: Sendable, Equatable {
package var dataLakePrincipalIdentifier: String?

package init(
dataLakePrincipalIdentifier: String? = nil
) {
self.dataLakePrincipalIdentifier = dataLakePrincipalIdentifier
}

package init(from reader: ShapeReader) throws {
dataLakePrincipalIdentifier = try reader.string("DataLakePrincipalIdentifier", min: 1, max: 255)
}

package var wire: WireValue {
var map = WireMap()
map.append("DataLakePrincipalIdentifier", dataLakePrincipalIdentifier.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DataQualityAggregatedMetrics: Sendable, Equatable {
package var totalRowsProcessed: Double?
package var totalRowsPassed: Double?
package var totalRowsFailed: Double?
package var totalRulesProcessed: Double?
package var totalRulesPassed: Double?
package var totalRulesFailed: Double?

package init(
totalRowsProcessed: Double? = nil,
totalRowsPassed: Double? = nil,
totalRowsFailed: Double? = nil,
totalRulesProcessed: Double? = nil,
totalRulesPassed: Double? = nil,
totalRulesFailed: Double? = nil
) {
self.totalRowsProcessed = totalRowsProcessed
self.totalRowsPassed = totalRowsPassed
self.totalRowsFailed = totalRowsFailed
self.totalRulesProcessed = totalRulesProcessed
self.totalRulesPassed = totalRulesPassed
self.totalRulesFailed = totalRulesFailed
}

package var wire: WireValue {
var map = WireMap()
map.append("TotalRowsProcessed", totalRowsProcessed.map { WireValue.double($0) })
map.append("TotalRowsPassed", totalRowsPassed.map { WireValue.double($0) })
map.append("TotalRowsFailed", totalRowsFailed.map { WireValue.double($0) })
map.append("TotalRulesProcessed", totalRulesProcessed.map { WireValue.double($0) })
map.append("TotalRulesPassed", totalRulesPassed.map { WireValue.double($0) })
map.append("TotalRulesFailed", totalRulesFailed.map { WireValue.double($0) })
return .map(map)
}
}
}
extension Glue {
package struct DataQualityAnalyzerResult: Sendable, Equatable {
package var name: String?
package var description: String?
package var evaluationMessage: String?
package var evaluatedMetrics: [String: WireValue]?
package var evaluatedDistributions: [String: DistributionData]?

package init(
name: String? = nil,
description: String? = nil,
evaluationMessage: String? = nil,
evaluatedMetrics: [String: WireValue]? = nil,
evaluatedDistributions: [String: DistributionData]? = nil
) {
self.name = name
self.description = description
self.evaluationMessage = evaluationMessage
self.evaluatedMetrics = evaluatedMetrics
self.evaluatedDistributions = evaluatedDistributions
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("EvaluationMessage", evaluationMessage.map { WireValue.string($0) })
map.append("EvaluatedMetrics", evaluatedMetrics.map { WireValue.sorted($0) })
map.append("EvaluatedDistributions", evaluatedDistributions.map { .sorted($0.mapValues(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct DataQualityEncryption: Sendable, Equatable {
package var dataQualityEncryptionMode: String?
package var kmsKeyArn: String?

package init(
dataQualityEncryptionMode: String? = nil,
kmsKeyArn: String? = nil
) {
self.dataQualityEncryptionMode = dataQualityEncryptionMode
self.kmsKeyArn = kmsKeyArn
}

package init(from reader: ShapeReader) throws {
dataQualityEncryptionMode = try reader.string("DataQualityEncryptionMode", values: Values.dataQualityEncryptionMode)
kmsKeyArn = try reader.string("KmsKeyArn", pattern: Patterns.kmsKeyArn)
}

package var wire: WireValue {
var map = WireMap()
map.append("DataQualityEncryptionMode", dataQualityEncryptionMode.map { WireValue.string($0) })
map.append("KmsKeyArn", kmsKeyArn.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DataQualityEvaluationRunAdditionalRunOptions: Sendable, Equatable {
package var cloudWatchMetricsEnabled: Bool?
package var resultsS3Prefix: String?
package var compositeRuleEvaluationMethod: String?
package var customLogGroupPrefix: String?
package var rowLevelResults: RowLevelResultsOptions?
package var profilingResults: ProfilingResultsOptions?
package var observationScope: String?
package var observationMode: String?
package var dataQualityRuleResults: DataQualityRuleResultsOptions?
package var observationResults: ObservationResultsOptions?

package init(
cloudWatchMetricsEnabled: Bool? = nil,
resultsS3Prefix: String? = nil,
compositeRuleEvaluationMethod: String? = nil,
customLogGroupPrefix: String? = nil,
rowLevelResults: RowLevelResultsOptions? = nil,
profilingResults: ProfilingResultsOptions? = nil,
observationScope: String? = nil,
observationMode: String? = nil,
dataQualityRuleResults: DataQualityRuleResultsOptions? = nil,
observationResults: ObservationResultsOptions? = nil
) {
self.cloudWatchMetricsEnabled = cloudWatchMetricsEnabled
self.resultsS3Prefix = resultsS3Prefix
self.compositeRuleEvaluationMethod = compositeRuleEvaluationMethod
self.customLogGroupPrefix = customLogGroupPrefix
self.rowLevelResults = rowLevelResults
self.profilingResults = profilingResults
self.observationScope = observationScope
self.observationMode = observationMode
self.dataQualityRuleResults = dataQualityRuleResults
self.observationResults = observationResults
}

package init(from reader: ShapeReader) throws {
cloudWatchMetricsEnabled = try reader.boolean("CloudWatchMetricsEnabled")
resultsS3Prefix = try reader.string("ResultsS3Prefix")
compositeRuleEvaluationMethod = try reader.string("CompositeRuleEvaluationMethod", values: Values.dqCompositeRuleEvaluationMethod)
customLogGroupPrefix = try reader.string("CustomLogGroupPrefix")
rowLevelResults = try reader.structure("RowLevelResults", RowLevelResultsOptions.init(from:))
profilingResults = try reader.structure("ProfilingResults", ProfilingResultsOptions.init(from:))
observationScope = try reader.string("ObservationScope", values: Values.observationConfiguration)
observationMode = try reader.string("ObservationMode", values: Values.observationMode)
dataQualityRuleResults = try reader.structure("DataQualityRuleResults", DataQualityRuleResultsOptions.init(from:))
observationResults = try reader.structure("ObservationResults", ObservationResultsOptions.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("CloudWatchMetricsEnabled", cloudWatchMetricsEnabled.map { WireValue.bool($0) })
map.append("ResultsS3Prefix", resultsS3Prefix.map { WireValue.string($0) })
map.append("CompositeRuleEvaluationMethod", compositeRuleEvaluationMethod.map { WireValue.string($0) })
map.append("CustomLogGroupPrefix", customLogGroupPrefix.map { WireValue.string($0) })
map.append("RowLevelResults", rowLevelResults?.wire)
map.append("ProfilingResults", profilingResults?.wire)
map.append("ObservationScope", observationScope.map { WireValue.string($0) })
map.append("ObservationMode", observationMode.map { WireValue.string($0) })
map.append("DataQualityRuleResults", dataQualityRuleResults?.wire)
map.append("ObservationResults", observationResults?.wire)
return .map(map)
}
}
}
extension Glue {
package struct DataQualityGlueTable: Sendable, Equatable {
package var databaseName: String
package var tableName: String
package var catalogId: String?
package var connectionName: String?
package var additionalOptions: [String: String]?
package var preProcessingQuery: String?

package init(
databaseName: String,
tableName: String,
catalogId: String? = nil,
connectionName: String? = nil,
additionalOptions: [String: String]? = nil,
preProcessingQuery: String? = nil
) {
self.databaseName = databaseName
self.tableName = tableName
self.catalogId = catalogId
self.connectionName = connectionName
self.additionalOptions = additionalOptions
self.preProcessingQuery = preProcessingQuery
}

package init(from reader: ShapeReader) throws {
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.nameString)
connectionName = try reader.string("ConnectionName", min: 1, max: 255, pattern: Patterns.nameString)
additionalOptions = try reader.stringMap("AdditionalOptions", min: 1, max: 10, key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.nameString), value: ShapeReader.StringRule(max: 2048, pattern: Patterns.descriptionString))
preProcessingQuery = try reader.string("PreProcessingQuery", max: 51200, pattern: Patterns.preProcessingQueryString)
}

package var wire: WireValue {
var map = WireMap()
map.append("DatabaseName", WireValue.string(databaseName))
map.append("TableName", WireValue.string(tableName))
map.append("CatalogId", catalogId.map { WireValue.string($0) })
map.append("ConnectionName", connectionName.map { WireValue.string($0) })
map.append("AdditionalOptions", additionalOptions.map { .strings($0) })
map.append("PreProcessingQuery", preProcessingQuery.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DataQualityMetricValues: Sendable, Equatable {
package var actualValue: Double?
package var expectedValue: Double?
package var lowerLimit: Double?
package var upperLimit: Double?

package init(
actualValue: Double? = nil,
expectedValue: Double? = nil,
lowerLimit: Double? = nil,
upperLimit: Double? = nil
) {
self.actualValue = actualValue
self.expectedValue = expectedValue
self.lowerLimit = lowerLimit
self.upperLimit = upperLimit
}

package var wire: WireValue {
var map = WireMap()
map.append("ActualValue", actualValue.map { WireValue.double($0) })
map.append("ExpectedValue", expectedValue.map { WireValue.double($0) })
map.append("LowerLimit", lowerLimit.map { WireValue.double($0) })
map.append("UpperLimit", upperLimit.map { WireValue.double($0) })
return .map(map)
}
}
}
extension Glue {
package struct DataQualityObservation: Sendable, Equatable {
package var description: String?
package var metricBasedObservation: MetricBasedObservation?

package init(
description: String? = nil,
metricBasedObservation: MetricBasedObservation? = nil
) {
self.description = description
self.metricBasedObservation = metricBasedObservation
}

package var wire: WireValue {
var map = WireMap()
map.append("Description", description.map { WireValue.string($0) })
map.append("MetricBasedObservation", metricBasedObservation?.wire)
return .map(map)
}
}
}
extension Glue {
package struct DataQualityResult: Sendable, Equatable {
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
package struct DataQualityResultDescription: Sendable, Equatable {
package var resultId: String?
package var evaluationRunMode: String?
package var dataQualityEvaluationConfig: String?
package var dataSource: DataSource?
package var jobName: String?
package var jobRunId: String?
package var startedOn: Timestamp?

package init(
resultId: String? = nil,
evaluationRunMode: String? = nil,
dataQualityEvaluationConfig: String? = nil,
dataSource: DataSource? = nil,
jobName: String? = nil,
jobRunId: String? = nil,
startedOn: Timestamp? = nil
) {
self.resultId = resultId
self.evaluationRunMode = evaluationRunMode
self.dataQualityEvaluationConfig = dataQualityEvaluationConfig
self.dataSource = dataSource
self.jobName = jobName
self.jobRunId = jobRunId
self.startedOn = startedOn
}

package var wire: WireValue {
var map = WireMap()
map.append("ResultId", resultId.map { WireValue.string($0) })
map.append("EvaluationRunMode", evaluationRunMode.map { WireValue.string($0) })
map.append("DataQualityEvaluationConfig", dataQualityEvaluationConfig.map { WireValue.string($0) })
map.append("DataSource", dataSource?.wire)
map.append("JobName", jobName.map { WireValue.string($0) })
map.append("JobRunId", jobRunId.map { WireValue.string($0) })
map.append("StartedOn", startedOn.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension Glue {
package struct DataQualityResultFilterCriteria: Sendable, Equatable {
package var dataSource: DataSource?
package var jobName: String?
package var jobRunId: String?
package var startedAfter: Timestamp?
package var startedBefore: Timestamp?
package var evaluationRunMode: String?
package var dataQualityEvaluationConfig: String?

package init(
dataSource: DataSource? = nil,
jobName: String? = nil,
jobRunId: String? = nil,
startedAfter: Timestamp? = nil,
startedBefore: Timestamp? = nil,
evaluationRunMode: String? = nil,
dataQualityEvaluationConfig: String? = nil
) {
self.dataSource = dataSource
self.jobName = jobName
self.jobRunId = jobRunId
self.startedAfter = startedAfter
self.startedBefore = startedBefore
self.evaluationRunMode = evaluationRunMode
self.dataQualityEvaluationConfig = dataQualityEvaluationConfig
}

package init(from reader: ShapeReader) throws {
dataSource = try reader.structure("DataSource", DataSource.init(from:))
jobName = try reader.string("JobName", min: 1, max: 255, pattern: Patterns.nameString)
jobRunId = try reader.string("JobRunId", min: 1, max: 255, pattern: Patterns.hashString)
startedAfter = try reader.timestamp("StartedAfter")
startedBefore = try reader.timestamp("StartedBefore")
evaluationRunMode = try reader.string("EvaluationRunMode", values: Values.dataQualityEvaluationRunMode)
dataQualityEvaluationConfig = try reader.string("DataQualityEvaluationConfig", min: 1, max: 255, pattern: Patterns.nameString)
}
}
}
extension Glue {
package struct DataQualityRuleRecommendationRunAdditionalRunOptions: Sendable, Equatable {
package var customLogGroupPrefix: String?

package init(
customLogGroupPrefix: String? = nil
) {
self.customLogGroupPrefix = customLogGroupPrefix
}

package init(from reader: ShapeReader) throws {
customLogGroupPrefix = try reader.string("CustomLogGroupPrefix")
}

package var wire: WireValue {
var map = WireMap()
map.append("CustomLogGroupPrefix", customLogGroupPrefix.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DataQualityRuleRecommendationRunDescription: Sendable, Equatable {
package var runId: String?
package var status: String?
package var startedOn: Timestamp?
package var dataSource: DataSource?
package var createdRulesetName: String?
package var recommendationMode: String?

package init(
runId: String? = nil,
status: String? = nil,
startedOn: Timestamp? = nil,
dataSource: DataSource? = nil,
createdRulesetName: String? = nil,
recommendationMode: String? = nil
) {
self.runId = runId
self.status = status
self.startedOn = startedOn
self.dataSource = dataSource
self.createdRulesetName = createdRulesetName
self.recommendationMode = recommendationMode
}

package var wire: WireValue {
var map = WireMap()
map.append("RunId", runId.map { WireValue.string($0) })
map.append("Status", status.map { WireValue.string($0) })
map.append("StartedOn", startedOn.map { WireValue.timestamp($0) })
map.append("DataSource", dataSource?.wire)
map.append("CreatedRulesetName", createdRulesetName.map { WireValue.string($0) })
map.append("RecommendationMode", recommendationMode.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DataQualityRuleRecommendationRunFilter: Sendable, Equatable {
package var dataSource: DataSource
package var startedBefore: Timestamp?
package var startedAfter: Timestamp?

package init(
dataSource: DataSource,
startedBefore: Timestamp? = nil,
startedAfter: Timestamp? = nil
) {
self.dataSource = dataSource
self.startedBefore = startedBefore
self.startedAfter = startedAfter
}

package init(from reader: ShapeReader) throws {
dataSource = try reader.requiredStructure("DataSource", DataSource.init(from:))
startedBefore = try reader.timestamp("StartedBefore")
startedAfter = try reader.timestamp("StartedAfter")
}
}
}
extension Glue {
package struct DataQualityRuleResult: Sendable, Equatable {
package var name: String?
package var description: String?
package var evaluationMessage: String?
package var result: String?
package var evaluatedMetrics: [String: WireValue]?
package var evaluatedRule: String?
package var ruleMetrics: [String: WireValue]?
package var labels: [String: String]?

package init(
name: String? = nil,
description: String? = nil,
evaluationMessage: String? = nil,
result: String? = nil,
evaluatedMetrics: [String: WireValue]? = nil,
evaluatedRule: String? = nil,
ruleMetrics: [String: WireValue]? = nil,
labels: [String: String]? = nil
) {
self.name = name
self.description = description
self.evaluationMessage = evaluationMessage
self.result = result
self.evaluatedMetrics = evaluatedMetrics
self.evaluatedRule = evaluatedRule
self.ruleMetrics = ruleMetrics
self.labels = labels
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("EvaluationMessage", evaluationMessage.map { WireValue.string($0) })
map.append("Result", result.map { WireValue.string($0) })
map.append("EvaluatedMetrics", evaluatedMetrics.map { WireValue.sorted($0) })
map.append("EvaluatedRule", evaluatedRule.map { WireValue.string($0) })
map.append("RuleMetrics", ruleMetrics.map { WireValue.sorted($0) })
map.append("Labels", labels.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct DataQualityRuleResultsOptions: Sendable, Equatable {
package var writeDataQualityRuleResultsEnabled: Bool?
package var catalogTableConfig: CatalogTableConfigOptions?

package init(
writeDataQualityRuleResultsEnabled: Bool? = nil,
catalogTableConfig: CatalogTableConfigOptions? = nil
) {
self.writeDataQualityRuleResultsEnabled = writeDataQualityRuleResultsEnabled
self.catalogTableConfig = catalogTableConfig
}

package init(from reader: ShapeReader) throws {
writeDataQualityRuleResultsEnabled = try reader.boolean("WriteDataQualityRuleResultsEnabled")
catalogTableConfig = try reader.structure("CatalogTableConfig", CatalogTableConfigOptions.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("WriteDataQualityRuleResultsEnabled", writeDataQualityRuleResultsEnabled.map { WireValue.bool($0) })
map.append("CatalogTableConfig", catalogTableConfig?.wire)
return .map(map)
}
}
}
extension Glue {
package struct DataQualityRulesetEvaluationRunDescription: Sendable, Equatable {
package var runId: String?
package var status: String?
package var startedOn: Timestamp?
package var dataSource: DataSource?

package init(
runId: String? = nil,
status: String? = nil,
startedOn: Timestamp? = nil,
dataSource: DataSource? = nil
) {
self.runId = runId
self.status = status
self.startedOn = startedOn
self.dataSource = dataSource
}

package var wire: WireValue {
var map = WireMap()
map.append("RunId", runId.map { WireValue.string($0) })
map.append("Status", status.map { WireValue.string($0) })
map.append("StartedOn", startedOn.map { WireValue.timestamp($0) })
map.append("DataSource", dataSource?.wire)
return .map(map)
}
}
}
extension Glue {
package struct DataQualityRulesetEvaluationRunFilter: Sendable, Equatable {
package var dataSource: DataSource
package var startedBefore: Timestamp?
package var startedAfter: Timestamp?
package var rulesetName: String?

package init(
dataSource: DataSource,
startedBefore: Timestamp? = nil,
startedAfter: Timestamp? = nil,
rulesetName: String? = nil
) {
self.dataSource = dataSource
self.startedBefore = startedBefore
self.startedAfter = startedAfter
self.rulesetName = rulesetName
}

package init(from reader: ShapeReader) throws {
dataSource = try reader.requiredStructure("DataSource", DataSource.init(from:))
startedBefore = try reader.timestamp("StartedBefore")
startedAfter = try reader.timestamp("StartedAfter")
rulesetName = try reader.string("RulesetName", min: 1, max: 255, pattern: Patterns.nameString)
}
}
}
extension Glue {
package struct DataQualityRulesetFilterCriteria: Sendable, Equatable {
package var name: String?
package var description: String?
package var createdBefore: Timestamp?
package var createdAfter: Timestamp?
package var lastModifiedBefore: Timestamp?
package var lastModifiedAfter: Timestamp?
package var targetTable: DataQualityTargetTable?

package init(
name: String? = nil,
description: String? = nil,
createdBefore: Timestamp? = nil,
createdAfter: Timestamp? = nil,
lastModifiedBefore: Timestamp? = nil,
lastModifiedAfter: Timestamp? = nil,
targetTable: DataQualityTargetTable? = nil
) {
self.name = name
self.description = description
self.createdBefore = createdBefore
self.createdAfter = createdAfter
self.lastModifiedBefore = lastModifiedBefore
self.lastModifiedAfter = lastModifiedAfter
self.targetTable = targetTable
}

package init(from reader: ShapeReader) throws {
name = try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString)
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
createdBefore = try reader.timestamp("CreatedBefore")
createdAfter = try reader.timestamp("CreatedAfter")
lastModifiedBefore = try reader.timestamp("LastModifiedBefore")
lastModifiedAfter = try reader.timestamp("LastModifiedAfter")
targetTable = try reader.structure("TargetTable", DataQualityTargetTable.init(from:))
}
}
}
extension Glue {
package struct DataQualityRulesetListDetails: Sendable, Equatable {
package var name: String?
package var description: String?
package var createdOn: Timestamp?
package var lastModifiedOn: Timestamp?
package var targetTable: DataQualityTargetTable?
package var recommendationRunId: String?
package var ruleCount: Int?

package init(
name: String? = nil,
description: String? = nil,
createdOn: Timestamp? = nil,
lastModifiedOn: Timestamp? = nil,
targetTable: DataQualityTargetTable? = nil,
recommendationRunId: String? = nil,
ruleCount: Int? = nil
) {
self.name = name
self.description = description
self.createdOn = createdOn
self.lastModifiedOn = lastModifiedOn
self.targetTable = targetTable
self.recommendationRunId = recommendationRunId
self.ruleCount = ruleCount
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("CreatedOn", createdOn.map { WireValue.timestamp($0) })
map.append("LastModifiedOn", lastModifiedOn.map { WireValue.timestamp($0) })
map.append("TargetTable", targetTable?.wire)
map.append("RecommendationRunId", recommendationRunId.map { WireValue.string($0) })
map.append("RuleCount", ruleCount.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Glue {
package struct DataQualityTargetTable: Sendable, Equatable {
package var tableName: String
package var databaseName: String
package var catalogId: String?

package init(
tableName: String,
databaseName: String,
catalogId: String? = nil
) {
self.tableName = tableName
self.databaseName = databaseName
self.catalogId = catalogId
}

package init(from reader: ShapeReader) throws {
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.nameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("TableName", WireValue.string(tableName))
map.append("DatabaseName", WireValue.string(databaseName))
map.append("CatalogId", catalogId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DataSource: Sendable, Equatable {
package var glueTable: GlueTable?
package var dataQualityGlueTable: DataQualityGlueTable?

package init(
glueTable: GlueTable? = nil,
dataQualityGlueTable: DataQualityGlueTable? = nil
) {
self.glueTable = glueTable
self.dataQualityGlueTable = dataQualityGlueTable
}

package init(from reader: ShapeReader) throws {
glueTable = try reader.structure("GlueTable", GlueTable.init(from:))
dataQualityGlueTable = try reader.structure("DataQualityGlueTable", DataQualityGlueTable.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("GlueTable", glueTable?.wire)
map.append("DataQualityGlueTable", dataQualityGlueTable?.wire)
return .map(map)
}
}
}
extension Glue {
package struct Database: Sendable, Equatable {
package var name: String
package var description: String?
package var locationUri: String?
package var parameters: [String: String]?
package var createTime: Timestamp?
package var createTableDefaultPermissions: [PrincipalPermissions]?
package var targetDatabase: DatabaseIdentifier?
package var catalogId: String?
package var federatedDatabase: WireValue?

package init(
name: String,
description: String? = nil,
locationUri: String? = nil,
parameters: [String: String]? = nil,
createTime: Timestamp? = nil,
createTableDefaultPermissions: [PrincipalPermissions]? = nil,
targetDatabase: DatabaseIdentifier? = nil,
catalogId: String? = nil,
federatedDatabase: WireValue? = nil
) {
self.name = name
self.description = description
self.locationUri = locationUri
self.parameters = parameters
self.createTime = createTime
self.createTableDefaultPermissions = createTableDefaultPermissions
self.targetDatabase = targetDatabase
self.catalogId = catalogId
self.federatedDatabase = federatedDatabase
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
locationUri = try reader.string("LocationUri", min: 1, max: 1024, pattern: Patterns.uri)
parameters = try reader.stringMap("Parameters", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
createTime = try reader.timestamp("CreateTime")
createTableDefaultPermissions = try reader.list("CreateTableDefaultPermissions", PrincipalPermissions.init(from:))
targetDatabase = try reader.structure("TargetDatabase", DatabaseIdentifier.init(from:))
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
federatedDatabase = reader.document("FederatedDatabase")
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Description", description.map { WireValue.string($0) })
map.append("LocationUri", locationUri.map { WireValue.string($0) })
map.append("Parameters", parameters.map { .strings($0) })
map.append("CreateTime", createTime.map { WireValue.timestamp($0) })
map.append("CreateTableDefaultPermissions", createTableDefaultPermissions.map { .list($0.map(\.wire)) })
map.append("TargetDatabase", targetDatabase?.wire)
map.append("CatalogId", catalogId.map { WireValue.string($0) })
map.append("FederatedDatabase", federatedDatabase)
return .map(map)
}
}
}
extension Glue {
package struct DatabaseIdentifier: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String?
package var region: String?

package init(
catalogId: String? = nil,
databaseName: String? = nil,
region: String? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.region = region
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString)
region = try reader.string("Region", min: 1, max: 255, pattern: Patterns.nameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("CatalogId", catalogId.map { WireValue.string($0) })
map.append("DatabaseName", databaseName.map { WireValue.string($0) })
map.append("Region", region.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DatabaseInput: Sendable, Equatable {
package var name: String
package var description: String?
package var locationUri: String?
package var parameters: [String: String]?
package var createTableDefaultPermissions: [PrincipalPermissions]?
package var targetDatabase: DatabaseIdentifier?
package var federatedDatabase: WireValue?

package init(
name: String,
description: String? = nil,
locationUri: String? = nil,
parameters: [String: String]? = nil,
createTableDefaultPermissions: [PrincipalPermissions]? = nil,
targetDatabase: DatabaseIdentifier? = nil,
federatedDatabase: WireValue? = nil
) {
self.name = name
self.description = description
self.locationUri = locationUri
self.parameters = parameters
self.createTableDefaultPermissions = createTableDefaultPermissions
self.targetDatabase = targetDatabase
self.federatedDatabase = federatedDatabase
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
locationUri = try reader.string("LocationUri", min: 1, max: 1024, pattern: Patterns.uri)
parameters = try reader.stringMap("Parameters", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
createTableDefaultPermissions = try reader.list("CreateTableDefaultPermissions", PrincipalPermissions.init(from:))
targetDatabase = try reader.structure("TargetDatabase", DatabaseIdentifier.init(from:))
federatedDatabase = reader.document("FederatedDatabase")
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Description", description.map { WireValue.string($0) })
map.append("LocationUri", locationUri.map { WireValue.string($0) })
map.append("Parameters", parameters.map { .strings($0) })
map.append("CreateTableDefaultPermissions", createTableDefaultPermissions.map { .list($0.map(\.wire)) })
map.append("TargetDatabase", targetDatabase?.wire)
map.append("FederatedDatabase", federatedDatabase)
return .map(map)
}
}
}
extension Glue {
package struct DateColumnStatisticsData: Sendable, Equatable {
package var minimumValue: Timestamp?
package var maximumValue: Timestamp?
package var numberOfNulls: Int
package var numberOfDistinctValues: Int

package init(
minimumValue: Timestamp? = nil,
maximumValue: Timestamp? = nil,
numberOfNulls: Int,
numberOfDistinctValues: Int
) {
self.minimumValue = minimumValue
self.maximumValue = maximumValue
self.numberOfNulls = numberOfNulls
self.numberOfDistinctValues = numberOfDistinctValues
}

package init(from reader: ShapeReader) throws {
minimumValue = try reader.timestamp("MinimumValue")
maximumValue = try reader.timestamp("MaximumValue")
numberOfNulls = reader.required("NumberOfNulls", try reader.integer("NumberOfNulls", min: 0), 0)
numberOfDistinctValues = reader.required("NumberOfDistinctValues", try reader.integer("NumberOfDistinctValues", min: 0), 0)
}

package var wire: WireValue {
var map = WireMap()
map.append("MinimumValue", minimumValue.map { WireValue.timestamp($0) })
map.append("MaximumValue", maximumValue.map { WireValue.timestamp($0) })
map.append("NumberOfNulls", .integer(Int64(numberOfNulls)))
map.append("NumberOfDistinctValues", .integer(Int64(numberOfDistinctValues)))
return .map(map)
}
}
}
extension Glue {
package struct DecimalColumnStatisticsData: Sendable, Equatable {
package var minimumValue: DecimalNumber?
package var maximumValue: DecimalNumber?
package var numberOfNulls: Int
package var numberOfDistinctValues: Int

package init(
minimumValue: DecimalNumber? = nil,
maximumValue: DecimalNumber? = nil,
numberOfNulls: Int,
numberOfDistinctValues: Int
) {
self.minimumValue = minimumValue
self.maximumValue = maximumValue
self.numberOfNulls = numberOfNulls
self.numberOfDistinctValues = numberOfDistinctValues
}

package init(from reader: ShapeReader) throws {
minimumValue = try reader.structure("MinimumValue", DecimalNumber.init(from:))
maximumValue = try reader.structure("MaximumValue", DecimalNumber.init(from:))
numberOfNulls = reader.required("NumberOfNulls", try reader.integer("NumberOfNulls", min: 0), 0)
numberOfDistinctValues = reader.required("NumberOfDistinctValues", try reader.integer("NumberOfDistinctValues", min: 0), 0)
}

package var wire: WireValue {
var map = WireMap()
map.append("MinimumValue", minimumValue?.wire)
map.append("MaximumValue", maximumValue?.wire)
map.append("NumberOfNulls", .integer(Int64(numberOfNulls)))
map.append("NumberOfDistinctValues", .integer(Int64(numberOfDistinctValues)))
return .map(map)
}
}
}
extension Glue {
package struct DecimalNumber: Sendable, Equatable {
package var unscaledValue: [UInt8]
package var scale: Int

package init(
unscaledValue: [UInt8],
scale: Int
) {
self.unscaledValue = unscaledValue
self.scale = scale
}

package init(from reader: ShapeReader) throws {
unscaledValue = reader.required("UnscaledValue", try reader.blob("UnscaledValue"), [])
scale = reader.required("Scale", try reader.integer("Scale"), 0)
}

package var wire: WireValue {
var map = WireMap()
map.append("UnscaledValue", WireValue.blob(unscaledValue))
map.append("Scale", .integer(Int64(scale)))
return .map(map)
}
}
}
extension Glue {
package struct DeleteCatalogRequest: Sendable, Equatable {
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
package struct DeleteCatalogResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteClassifierRequest: Sendable, Equatable {
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
package struct DeleteClassifierResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteColumnStatisticsForPartitionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var partitionValues: [String]
package var columnName: String

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
partitionValues: [String],
columnName: String
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.partitionValues = partitionValues
self.columnName = columnName
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
partitionValues = reader.required("PartitionValues", try reader.strings("PartitionValues", ShapeReader.StringRule(min: 1, max: 1024)), [])
columnName = reader.required("ColumnName", try reader.string("ColumnName", min: 1, max: 255, pattern: Patterns.nameString), "")
}
}
}
extension Glue {
package struct DeleteColumnStatisticsForPartitionResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteColumnStatisticsForTableRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var columnName: String

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
columnName: String
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.columnName = columnName
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
columnName = reader.required("ColumnName", try reader.string("ColumnName", min: 1, max: 255, pattern: Patterns.nameString), "")
}
}
}
extension Glue {
package struct DeleteColumnStatisticsForTableResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteColumnStatisticsTaskSettingsRequest: Sendable, Equatable {
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
package struct DeleteColumnStatisticsTaskSettingsResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteConnectionRequest: Sendable, Equatable {
package var catalogId: String?
package var connectionName: String

package init(
catalogId: String? = nil,
connectionName: String
) {
self.catalogId = catalogId
self.connectionName = connectionName
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
connectionName = reader.required("ConnectionName", try reader.string("ConnectionName", min: 1, max: 255, pattern: Patterns.nameString), "")
}
}
}
extension Glue {
package struct DeleteConnectionResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteCrawlerRequest: Sendable, Equatable {
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
package struct DeleteCrawlerResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteDataQualityRulesetRequest: Sendable, Equatable {
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
package struct DeleteDataQualityRulesetResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteDatabaseRequest: Sendable, Equatable {
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
package struct DeleteDatabaseResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteJobRequest: Sendable, Equatable {
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
package struct DeleteJobResponse: Sendable, Equatable {
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
package struct DeletePartitionIndexRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var indexName: String

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
indexName: String
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.indexName = indexName
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
indexName = reader.required("IndexName", try reader.string("IndexName", min: 1, max: 255, pattern: Patterns.nameString), "")
}
}
}
extension Glue {
package struct DeletePartitionIndexResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeletePartitionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var partitionValues: [String]

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
partitionValues: [String]
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.partitionValues = partitionValues
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
partitionValues = reader.required("PartitionValues", try reader.strings("PartitionValues", ShapeReader.StringRule(min: 1, max: 1024)), [])
}
}
}
extension Glue {
package struct DeletePartitionResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteRegistryInput: Sendable, Equatable {
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
package struct DeleteRegistryResponse: Sendable, Equatable {
package var registryName: String?
package var registryArn: String?
package var status: String?

package init(
registryName: String? = nil,
registryArn: String? = nil,
status: String? = nil
) {
self.registryName = registryName
self.registryArn = registryArn
self.status = status
}

package var wire: WireValue {
var map = WireMap()
map.append("RegistryName", registryName.map { WireValue.string($0) })
map.append("RegistryArn", registryArn.map { WireValue.string($0) })
map.append("Status", status.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DeleteResourcePolicyRequest: Sendable, Equatable {
package var policyHashCondition: String?
package var resourceArn: String?

package init(
policyHashCondition: String? = nil,
resourceArn: String? = nil
) {
self.policyHashCondition = policyHashCondition
self.resourceArn = resourceArn
}

package init(from reader: ShapeReader) throws {
policyHashCondition = try reader.string("PolicyHashCondition", min: 1, max: 255, pattern: Patterns.hashString)
resourceArn = try reader.string("ResourceArn", min: 1, max: 10240, pattern: Patterns.glueResourceArn)
}
}
}
extension Glue {
package struct DeleteResourcePolicyResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteSchemaInput: Sendable, Equatable {
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
package struct DeleteSchemaResponse: Sendable, Equatable {
package var schemaArn: String?
package var schemaName: String?
package var status: String?

package init(
schemaArn: String? = nil,
schemaName: String? = nil,
status: String? = nil
) {
self.schemaArn = schemaArn
self.schemaName = schemaName
self.status = status
}

package var wire: WireValue {
var map = WireMap()
map.append("SchemaArn", schemaArn.map { WireValue.string($0) })
map.append("SchemaName", schemaName.map { WireValue.string($0) })
map.append("Status", status.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DeleteSchemaVersionsInput: Sendable, Equatable {
package var schemaId: SchemaId
package var versions: String

package init(
schemaId: SchemaId,
versions: String
) {
self.schemaId = schemaId
self.versions = versions
}

package init(from reader: ShapeReader) throws {
schemaId = try reader.requiredStructure("SchemaId", SchemaId.init(from:))
versions = reader.required("Versions", try reader.string("Versions", min: 1, max: 100000, pattern: Patterns.versionsString), "")
}
}
}
extension Glue {
package struct DeleteSchemaVersionsResponse: Sendable, Equatable {
package var schemaVersionErrors: [SchemaVersionErrorItem]?

package init(
schemaVersionErrors: [SchemaVersionErrorItem]? = nil
) {
self.schemaVersionErrors = schemaVersionErrors
}

package var wire: WireValue {
var map = WireMap()
map.append("SchemaVersionErrors", schemaVersionErrors.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct DeleteSecurityConfigurationRequest: Sendable, Equatable {
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
package struct DeleteSecurityConfigurationResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteSessionRequest: Sendable, Equatable {
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
package struct DeleteSessionResponse: Sendable, Equatable {
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
package struct DeleteTableRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var name: String
package var transactionId: String?

package init(
catalogId: String? = nil,
databaseName: String,
name: String,
transactionId: String? = nil
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.name = name
self.transactionId = transactionId
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
transactionId = try reader.string("TransactionId", min: 1, max: 255, pattern: Patterns.transactionIdString)
}
}
}
extension Glue {
package struct DeleteTableResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteTableVersionRequest: Sendable, Equatable {
package var catalogId: String?
package var databaseName: String
package var tableName: String
package var versionId: String

package init(
catalogId: String? = nil,
databaseName: String,
tableName: String,
versionId: String
) {
self.catalogId = catalogId
self.databaseName = databaseName
self.tableName = tableName
self.versionId = versionId
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
databaseName = reader.required("DatabaseName", try reader.string("DatabaseName", min: 1, max: 255, pattern: Patterns.nameString), "")
tableName = reader.required("TableName", try reader.string("TableName", min: 1, max: 255, pattern: Patterns.nameString), "")
versionId = reader.required("VersionId", try reader.string("VersionId", min: 1, max: 255, pattern: Patterns.versionString), "")
}
}
}
extension Glue {
package struct DeleteTableVersionResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteTriggerRequest: Sendable, Equatable {
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
package struct DeleteTriggerResponse: Sendable, Equatable {
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
package struct DeleteUserDefinedFunctionRequest: Sendable, Equatable {
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
package struct DeleteUserDefinedFunctionResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct DeleteWorkflowRequest: Sendable, Equatable {
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
package struct DeleteWorkflowResponse: Sendable, Equatable {
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
package struct DeltaTarget: Sendable, Equatable {
package var deltaTables: [String]?
package var connectionName: String?
package var writeManifest: Bool?
package var createNativeDeltaTable: Bool?

package init(
deltaTables: [String]? = nil,
connectionName: String? = nil,
writeManifest: Bool? = nil,
createNativeDeltaTable: Bool? = nil
) {
self.deltaTables = deltaTables
self.connectionName = connectionName
self.writeManifest = writeManifest
self.createNativeDeltaTable = createNativeDeltaTable
}

package init(from reader: ShapeReader) throws {
deltaTables = try reader.strings("DeltaTables")
connectionName = try reader.string("ConnectionName")
writeManifest = try reader.boolean("WriteManifest")
createNativeDeltaTable = try reader.boolean("CreateNativeDeltaTable")
}

package var wire: WireValue {
var map = WireMap()
map.append("DeltaTables", deltaTables.map { .strings($0) })
map.append("ConnectionName", connectionName.map { WireValue.string($0) })
map.append("WriteManifest", writeManifest.map { WireValue.bool($0) })
map.append("CreateNativeDeltaTable", createNativeDeltaTable.map { WireValue.bool($0) })
return .map(map)
}
}
}
extension Glue {
package struct DistributionData: Sendable, Equatable {
package var binEdges: [String]?
package var count: [WireValue]?
package var dataType: String?

package init(
binEdges: [String]? = nil,
count: [WireValue]? = nil,
dataType: String? = nil
) {
self.binEdges = binEdges
self.count = count
self.dataType = dataType
}

package var wire: WireValue {
var map = WireMap()
map.append("BinEdges", binEdges.map { .strings($0) })
map.append("Count", count.map { WireValue.list($0) })
map.append("DataType", dataType.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct DistributionResultsOptions: Sendable, Equatable {
package var writeDistributionResultsEnabled: Bool?
package var catalogTableConfig: CatalogTableConfigOptions?

package init(
writeDistributionResultsEnabled: Bool? = nil,
catalogTableConfig: CatalogTableConfigOptions? = nil
) {
self.writeDistributionResultsEnabled = writeDistributionResultsEnabled
self.catalogTableConfig = catalogTableConfig
}

package init(from reader: ShapeReader) throws {
writeDistributionResultsEnabled = try reader.boolean("WriteDistributionResultsEnabled")
catalogTableConfig = try reader.structure("CatalogTableConfig", CatalogTableConfigOptions.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("WriteDistributionResultsEnabled", writeDistributionResultsEnabled.map { WireValue.bool($0) })
map.append("CatalogTableConfig", catalogTableConfig?.wire)
return .map(map)
}
}
}
extension Glue {
package struct DoubleColumnStatisticsData: Sendable, Equatable {
package var minimumValue: Double?
package var maximumValue: Double?
package var numberOfNulls: Int
package var numberOfDistinctValues: Int

package init(
minimumValue: Double? = nil,
maximumValue: Double? = nil,
numberOfNulls: Int,
numberOfDistinctValues: Int
) {
self.minimumValue = minimumValue
self.maximumValue = maximumValue
self.numberOfNulls = numberOfNulls
self.numberOfDistinctValues = numberOfDistinctValues
}

package init(from reader: ShapeReader) throws {
minimumValue = try reader.double("MinimumValue")
maximumValue = try reader.double("MaximumValue")
numberOfNulls = reader.required("NumberOfNulls", try reader.integer("NumberOfNulls", min: 0), 0)
numberOfDistinctValues = reader.required("NumberOfDistinctValues", try reader.integer("NumberOfDistinctValues", min: 0), 0)
}

package var wire: WireValue {
var map = WireMap()
map.append("MinimumValue", minimumValue.map { WireValue.double($0) })
map.append("MaximumValue", maximumValue.map { WireValue.double($0) })
map.append("NumberOfNulls", .integer(Int64(numberOfNulls)))
map.append("NumberOfDistinctValues", .integer(Int64(numberOfDistinctValues)))
return .map(map)
}
}
}
extension Glue {
package struct DynamoDBTarget: Sendable, Equatable {
package var path: String?
package var scanAll: Bool?
package var scanRate: Double?

package init(
path: String? = nil,
scanAll: Bool? = nil,
scanRate: Double? = nil
) {
self.path = path
self.scanAll = scanAll
self.scanRate = scanRate
}

package init(from reader: ShapeReader) throws {
path = try reader.string("Path")
scanAll = try reader.boolean("scanAll")
scanRate = try reader.double("scanRate")
}

package var wire: WireValue {
var map = WireMap()
map.append("Path", path.map { WireValue.string($0) })
map.append("scanAll", scanAll.map { WireValue.bool($0) })
map.append("scanRate", scanRate.map { WireValue.double($0) })
return .map(map)
}
}
}
