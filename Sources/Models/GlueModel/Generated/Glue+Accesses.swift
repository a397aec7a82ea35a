// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
/// What operations are on, as their inputs name it.
package enum Resource: Sendable, Equatable {
case catalog(id: String?)
case connection(catalog: String?, name: String?)
case connections(catalog: String?)
case crawler(name: String?)
case database(catalog: String?, name: String?)
case databases(catalog: String?)
case everyTable(catalog: String?)
case function(catalog: String?, database: String?, name: String?)
case functions(catalog: String?, database: String?)
case job(name: String?)
case linkedTable(catalog: String?, database: String?, name: String?)
case newSchema(registry: String?, registryARN: String?, name: String?)
case ownFunctions(catalog: String?, database: String?)
case ownTables(catalog: String?, database: String?)
case qualityResult(id: String?)
case qualityRun(id: String?)
case registry(name: String?, arn: String?)
case resource(arn: String?)
case ruleset(name: String?)
case schema(registry: String?, name: String?, arn: String?)
case schemaVersion(id: String?)
case schemas(name: String?, arn: String?)
case session(id: String?)
case table(catalog: String?, database: String?, name: String?)
case tables(catalog: String?, database: String?)
case trigger(name: String?)
case workflow(name: String?)
}

/// What each operation must be allowed.
package enum Accesses {
package static func batchCreatePartition(_ input: Glue.BatchCreatePartitionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:BatchCreatePartition")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func batchDeleteConnection(_ input: Glue.BatchDeleteConnectionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:BatchDeleteConnection")
for element in input.connectionNameList { request.resources.append(.connection(catalog: input.catalogId, name: element)) }
return request
}
package static func batchDeletePartition(_ input: Glue.BatchDeletePartitionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:BatchDeletePartition")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func batchDeleteTable(_ input: Glue.BatchDeleteTableRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:BatchDeleteTable")
for element in input.tablesToDelete { request.resources.append(.table(catalog: input.catalogId, database: input.databaseName, name: element)) }
return request
}
package static func batchDeleteTableVersion(_ input: Glue.BatchDeleteTableVersionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:BatchDeleteTableVersion")
request.resources.append(.table(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func batchGetCrawlers(_ input: Glue.BatchGetCrawlersRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:BatchGetCrawlers")
for element in input.crawlerNames { request.resources.append(.crawler(name: element)) }
return request
}
package static func batchGetDataQualityResult(_ input: Glue.BatchGetDataQualityResultRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:BatchGetDataQualityResult")
for element in input.resultIds { request.resources.append(.qualityResult(id: element)) }
return request
}
package static func batchGetJobs(_ input: Glue.BatchGetJobsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:BatchGetJobs")
for element in input.jobNames { request.resources.append(.job(name: element)) }
return request
}
package static func batchGetPartition(_ input: Glue.BatchGetPartitionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:BatchGetPartition")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func batchGetTriggers(_ input: Glue.BatchGetTriggersRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:BatchGetTriggers")
for element in input.triggerNames { request.resources.append(.trigger(name: element)) }
return request
}
package static func batchGetWorkflows(_ input: Glue.BatchGetWorkflowsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:BatchGetWorkflows")
for element in input.names { request.resources.append(.workflow(name: element)) }
return request
}
package static func batchStopJobRun(_ input: Glue.BatchStopJobRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:BatchStopJobRun")
request.resources.append(.job(name: input.jobName))
return request
}
package static func batchUpdatePartition(_ input: Glue.BatchUpdatePartitionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:BatchUpdatePartition")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func cancelDataQualityRuleRecommendationRun(_ input: Glue.CancelDataQualityRuleRecommendationRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CancelDataQualityRuleRecommendationRun")
request.resources.append(.qualityRun(id: input.runId))
return request
}
package static func cancelDataQualityRulesetEvaluationRun(_ input: Glue.CancelDataQualityRulesetEvaluationRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CancelDataQualityRulesetEvaluationRun")
request.resources.append(.qualityRun(id: input.runId))
return request
}
package static func cancelStatement(_ input: Glue.CancelStatementRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CancelStatement")
request.resources.append(.session(id: input.sessionId))
return request
}
package static func checkSchemaVersionValidity(_ input: Glue.CheckSchemaVersionValidityInput) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:CheckSchemaVersionValidity")
}
package static func createCatalog(_ input: Glue.CreateCatalogRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateCatalog")
request.resources.append(.catalog(id: input.name))
request.tag(input.tags)
request.pass(input.catalogInput.catalogProperties?.dataLakeAccessProperties?.dataTransferRole)
request.pass(input.catalogInput.catalogProperties?.icebergOptimizationProperties?.roleArn)
return request
}
package static func createClassifier(_ input: Glue.CreateClassifierRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:CreateClassifier")
}
package static func createColumnStatisticsTaskSettings(_ input: Glue.CreateColumnStatisticsTaskSettingsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateColumnStatisticsTaskSettings")
request.resources.append(.linkedTable(catalog: input.catalogID, database: input.databaseName, name: input.tableName))
request.tag(input.tags)
request.pass(input.role)
return request
}
package static func createConnection(_ input: Glue.CreateConnectionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateConnection")
request.resources.append(.connection(catalog: input.catalogId, name: input.connectionInput.name))
request.tag(input.tags)
request.pass(input.connectionInput.connectionProperties["ROLE_ARN"])
return request
}
package static func createCrawler(_ input: Glue.CreateCrawlerRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateCrawler")
request.resources.append(.crawler(name: input.name))
request.tag(input.tags)
request.pass(input.role)
return request
}
package static func createDataQualityRuleset(_ input: Glue.CreateDataQualityRulesetRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateDataQualityRuleset")
request.resources.append(.ruleset(name: input.name))
request.tag(input.tags)
return request
}
package static func createDatabase(_ input: Glue.CreateDatabaseRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateDatabase")
request.resources.append(.database(catalog: input.catalogId, name: input.databaseInput.name))
request.tag(input.tags)
return request
}
package static func createJob(_ input: Glue.CreateJobRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateJob")
request.resources.append(.job(name: input.name))
request.tag(input.tags)
request.pass(input.role)
return request
}
package static func createPartition(_ input: Glue.CreatePartitionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreatePartition")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func createPartitionIndex(_ input: Glue.CreatePartitionIndexRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreatePartitionIndex")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func createRegistry(_ input: Glue.CreateRegistryInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateRegistry")
request.resources.append(.registry(name: input.registryName, arn: nil))
request.tag(input.tags)
return request
}
package static func createSchema(_ input: Glue.CreateSchemaInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateSchema")
request.resources.append(.newSchema(registry: input.registryId?.registryName, registryARN: input.registryId?.registryArn, name: input.schemaName))
request.tag(input.tags)
return request
}
package static func createSecurityConfiguration(_ input: Glue.CreateSecurityConfigurationRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:CreateSecurityConfiguration")
}
package static func createSession(_ input: Glue.CreateSessionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateSession")
request.resources.append(.session(id: input.id))
request.tag(input.tags)
request.pass(input.role)
return request
}
package static func createTable(_ input: Glue.CreateTableRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateTable")
request.resources.append(.table(catalog: input.catalogId, database: input.databaseName, name: input.tableInput?.name))
request.resources.append(.table(catalog: input.catalogId, database: input.databaseName, name: input.name))
return request
}
package static func createTrigger(_ input: Glue.CreateTriggerRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateTrigger")
request.resources.append(.trigger(name: input.name))
request.tag(input.tags)
return request
}
package static func createUserDefinedFunction(_ input: Glue.CreateUserDefinedFunctionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateUserDefinedFunction")
request.resources.append(.function(catalog: input.catalogId, database: input.databaseName, name: input.functionInput.functionName))
return request
}
package static func createWorkflow(_ input: Glue.CreateWorkflowRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:CreateWorkflow")
request.resources.append(.workflow(name: input.name))
request.tag(input.tags)
return request
}
package static func deleteCatalog(_ input: Glue.DeleteCatalogRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteCatalog")
request.resources.append(.catalog(id: input.catalogId))
return request
}
package static func deleteClassifier(_ input: Glue.DeleteClassifierRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:DeleteClassifier")
}
package static func deleteColumnStatisticsForPartition(_ input: Glue.DeleteColumnStatisticsForPartitionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteColumnStatisticsForPartition")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func deleteColumnStatisticsForTable(_ input: Glue.DeleteColumnStatisticsForTableRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteColumnStatisticsForTable")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func deleteColumnStatisticsTaskSettings(_ input: Glue.DeleteColumnStatisticsTaskSettingsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteColumnStatisticsTaskSettings")
request.resources.append(.linkedTable(catalog: input.catalogID, database: input.databaseName, name: input.tableName))
return request
}
package static func deleteConnection(_ input: Glue.DeleteConnectionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteConnection")
request.resources.append(.connection(catalog: input.catalogId, name: input.connectionName))
return request
}
package static func deleteCrawler(_ input: Glue.DeleteCrawlerRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteCrawler")
request.resources.append(.crawler(name: input.name))
return request
}
package static func deleteDataQualityRuleset(_ input: Glue.DeleteDataQualityRulesetRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteDataQualityRuleset")
request.resources.append(.ruleset(name: input.name))
return request
}
package static func deleteDatabase(_ input: Glue.DeleteDatabaseRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteDatabase")
request.resources.append(.database(catalog: input.catalogId, name: input.name))
request.resources.append(.ownTables(catalog: input.catalogId, database: input.name))
request.resources.append(.ownFunctions(catalog: input.catalogId, database: input.name))
return request
}
package static func deleteJob(_ input: Glue.DeleteJobRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteJob")
request.resources.append(.job(name: input.jobName))
return request
}
package static func deletePartition(_ input: Glue.DeletePartitionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeletePartition")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func deletePartitionIndex(_ input: Glue.DeletePartitionIndexRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeletePartitionIndex")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func deleteRegistry(_ input: Glue.DeleteRegistryInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteRegistry")
request.resources.append(.registry(name: input.registryId.registryName, arn: input.registryId.registryArn))
return request
}
package static func deleteResourcePolicy(_ input: Glue.DeleteResourcePolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteResourcePolicy")
request.resources.append(.catalog(id: nil))
return request
}
package static func deleteSchema(_ input: Glue.DeleteSchemaInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteSchema")
request.resources.append(.schema(registry: input.schemaId.registryName, name: input.schemaId.schemaName, arn: input.schemaId.schemaArn))
return request
}
package static func deleteSchemaVersions(_ input: Glue.DeleteSchemaVersionsInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteSchemaVersions")
request.resources.append(.schema(registry: input.schemaId.registryName, name: input.schemaId.schemaName, arn: input.schemaId.schemaArn))
return request
}
package static func deleteSecurityConfiguration(_ input: Glue.DeleteSecurityConfigurationRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:DeleteSecurityConfiguration")
}
package static func deleteSession(_ input: Glue.DeleteSessionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteSession")
request.resources.append(.session(id: input.id))
return request
}
package static func deleteTable(_ input: Glue.DeleteTableRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteTable")
request.resources.append(.table(catalog: input.catalogId, database: input.databaseName, name: input.name))
return request
}
package static func deleteTableVersion(_ input: Glue.DeleteTableVersionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteTableVersion")
request.resources.append(.table(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func deleteTrigger(_ input: Glue.DeleteTriggerRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteTrigger")
request.resources.append(.trigger(name: input.name))
return request
}
package static func deleteUserDefinedFunction(_ input: Glue.DeleteUserDefinedFunctionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteUserDefinedFunction")
request.resources.append(.function(catalog: input.catalogId, database: input.databaseName, name: input.functionName))
return request
}
package static func deleteWorkflow(_ input: Glue.DeleteWorkflowRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:DeleteWorkflow")
request.resources.append(.workflow(name: input.name))
return request
}
package static func getCatalog(_ input: Glue.GetCatalogRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetCatalog")
request.resources.append(.catalog(id: input.catalogId))
return request
}
package static func getCatalogImportStatus(_ input: Glue.GetCatalogImportStatusRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetCatalogImportStatus")
request.resources.append(.catalog(id: input.catalogId))
return request
}
package static func getCatalogs(_ input: Glue.GetCatalogsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetCatalogs")
request.resources.append(.catalog(id: input.parentCatalogId))
return request
}
package static func getClassifier(_ input: Glue.GetClassifierRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:GetClassifier")
}
package static func getClassifiers(_ input: Glue.GetClassifiersRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:GetClassifiers")
}
package static func getColumnStatisticsForPartition(_ input: Glue.GetColumnStatisticsForPartitionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetColumnStatisticsForPartition")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func getColumnStatisticsForTable(_ input: Glue.GetColumnStatisticsForTableRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetColumnStatisticsForTable")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func getColumnStatisticsTaskRun(_ input: Glue.GetColumnStatisticsTaskRunRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:GetColumnStatisticsTaskRun")
}
package static func getColumnStatisticsTaskRuns(_ input: Glue.GetColumnStatisticsTaskRunsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetColumnStatisticsTaskRuns")
request.resources.append(.linkedTable(catalog: input.catalogID, database: input.databaseName, name: input.tableName))
return request
}
package static func getColumnStatisticsTaskSettings(_ input: Glue.GetColumnStatisticsTaskSettingsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetColumnStatisticsTaskSettings")
request.resources.append(.linkedTable(catalog: input.catalogID, database: input.databaseName, name: input.tableName))
return request
}
package static func getConnection(_ input: Glue.GetConnectionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetConnection")
request.resources.append(.connection(catalog: input.catalogId, name: input.name))
return request
}
package static func getConnections(_ input: Glue.GetConnectionsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetConnections")
request.resources.append(.connections(catalog: input.catalogId))
return request
}
package static func getCrawler(_ input: Glue.GetCrawlerRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetCrawler")
request.resources.append(.crawler(name: input.name))
return request
}
package static func getCrawlerMetrics(_ input: Glue.GetCrawlerMetricsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetCrawlerMetrics")
for element in input.crawlerNameList ?? [] { request.resources.append(.crawler(name: element)) }
return request
}
package static func getCrawlers(_ input: Glue.GetCrawlersRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:GetCrawlers")
}
package static func getDataCatalogEncryptionSettings(_ input: Glue.GetDataCatalogEncryptionSettingsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetDataCatalogEncryptionSettings")
request.resources.append(.catalog(id: input.catalogId))
return request
}
package static func getDataQualityResult(_ input: Glue.GetDataQualityResultRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetDataQualityResult")
request.resources.append(.qualityResult(id: input.resultId))
return request
}
package static func getDataQualityRuleRecommendationRun(_ input: Glue.GetDataQualityRuleRecommendationRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetDataQualityRuleRecommendationRun")
request.resources.append(.qualityRun(id: input.runId))
return request
}
package static func getDataQualityRuleset(_ input: Glue.GetDataQualityRulesetRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetDataQualityRuleset")
request.resources.append(.ruleset(name: input.name))
return request
}
package static func getDataQualityRulesetEvaluationRun(_ input: Glue.GetDataQualityRulesetEvaluationRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetDataQualityRulesetEvaluationRun")
request.resources.append(.qualityRun(id: input.runId))
return request
}
package static func getDatabase(_ input: Glue.GetDatabaseRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetDatabase")
request.resources.append(.database(catalog: input.catalogId, name: input.name))
return request
}
package static func getDatabases(_ input: Glue.GetDatabasesRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetDatabases")
request.resources.append(.databases(catalog: input.catalogId))
return request
}
package static func getJob(_ input: Glue.GetJobRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetJob")
request.resources.append(.job(name: input.jobName))
return request
}
package static func getJobBookmark(_ input: Glue.GetJobBookmarkRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetJobBookmark")
request.resources.append(.job(name: input.jobName))
return request
}
package static func getJobRun(_ input: Glue.GetJobRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetJobRun")
request.resources.append(.job(name: input.jobName))
return request
}
package static func getJobRuns(_ input: Glue.GetJobRunsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetJobRuns")
request.resources.append(.job(name: input.jobName))
return request
}
package static func getJobs(_ input: Glue.GetJobsRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:GetJobs")
}
package static func getPartition(_ input: Glue.GetPartitionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetPartition")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func getPartitionIndexes(_ input: Glue.GetPartitionIndexesRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetPartitionIndexes")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func getPartitions(_ input: Glue.GetPartitionsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetPartitions")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func getRegistry(_ input: Glue.GetRegistryInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetRegistry")
request.resources.append(.registry(name: input.registryId.registryName, arn: input.registryId.registryArn))
return request
}
package static func getResourcePolicies(_ input: Glue.GetResourcePoliciesRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetResourcePolicies")
request.resources.append(.catalog(id: nil))
return request
}
package static func getResourcePolicy(_ input: Glue.GetResourcePolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetResourcePolicy")
request.resources.append(.catalog(id: nil))
return request
}
package static func getSchema(_ input: Glue.GetSchemaInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetSchema")
request.resources.append(.schema(registry: input.schemaId.registryName, name: input.schemaId.schemaName, arn: input.schemaId.schemaArn))
return request
}
package static func getSchemaByDefinition(_ input: Glue.GetSchemaByDefinitionInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetSchemaByDefinition")
request.resources.append(.schema(registry: input.schemaId.registryName, name: input.schemaId.schemaName, arn: input.schemaId.schemaArn))
return request
}
package static func getSchemaVersion(_ input: Glue.GetSchemaVersionInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetSchemaVersion")
request.resources.append(.schema(registry: input.schemaId?.registryName, name: input.schemaId?.schemaName, arn: input.schemaId?.schemaArn))
request.resources.append(.schemaVersion(id: input.schemaVersionId))
return request
}
package static func getSchemaVersionsDiff(_ input: Glue.GetSchemaVersionsDiffInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetSchemaVersionsDiff")
request.resources.append(.schema(registry: input.schemaId.registryName, name: input.schemaId.schemaName, arn: input.schemaId.schemaArn))
return request
}
package static func getSecurityConfiguration(_ input: Glue.GetSecurityConfigurationRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:GetSecurityConfiguration")
}
package static func getSecurityConfigurations(_ input: Glue.GetSecurityConfigurationsRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:GetSecurityConfigurations")
}
package static func getSession(_ input: Glue.GetSessionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetSession")
request.resources.append(.session(id: input.id))
return request
}
package static func getStatement(_ input: Glue.GetStatementRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetStatement")
request.resources.append(.session(id: input.sessionId))
return request
}
package static func getTable(_ input: Glue.GetTableRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetTable")
request.resources.append(.table(catalog: input.catalogId, database: input.databaseName, name: input.name))
return request
}
package static func getTableVersion(_ input: Glue.GetTableVersionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetTableVersion")
request.resources.append(.table(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func getTableVersions(_ input: Glue.GetTableVersionsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetTableVersions")
request.resources.append(.table(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func getTables(_ input: Glue.GetTablesRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetTables")
request.resources.append(.tables(catalog: input.catalogId, database: input.databaseName))
return request
}
package static func getTags(_ input: Glue.GetTagsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetTags")
request.resources.append(.resource(arn: input.resourceArn))
return request
}
package static func getTrigger(_ input: Glue.GetTriggerRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetTrigger")
request.resources.append(.trigger(name: input.name))
return request
}
package static func getTriggers(_ input: Glue.GetTriggersRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:GetTriggers")
}
package static func getUnfilteredPartitionMetadata(_ input: Glue.GetUnfilteredPartitionMetadataRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetUnfilteredPartitionMetadata")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func getUnfilteredPartitionsMetadata(_ input: Glue.GetUnfilteredPartitionsMetadataRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetUnfilteredPartitionsMetadata")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func getUnfilteredTableMetadata(_ input: Glue.GetUnfilteredTableMetadataRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetUnfilteredTableMetadata")
request.resources.append(.table(catalog: input.catalogId, database: input.databaseName, name: input.name))
return request
}
package static func getUserDefinedFunction(_ input: Glue.GetUserDefinedFunctionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetUserDefinedFunction")
request.resources.append(.function(catalog: input.catalogId, database: input.databaseName, name: input.functionName))
return request
}
package static func getUserDefinedFunctions(_ input: Glue.GetUserDefinedFunctionsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetUserDefinedFunctions")
request.resources.append(.functions(catalog: input.catalogId, database: input.databaseName))
return request
}
package static func getWorkflow(_ input: Glue.GetWorkflowRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetWorkflow")
request.resources.append(.workflow(name: input.name))
return request
}
package static func getWorkflowRun(_ input: Glue.GetWorkflowRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetWorkflowRun")
request.resources.append(.workflow(name: input.name))
return request
}
package static func getWorkflowRunProperties(_ input: Glue.GetWorkflowRunPropertiesRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetWorkflowRunProperties")
request.resources.append(.workflow(name: input.name))
return request
}
package static func getWorkflowRuns(_ input: Glue.GetWorkflowRunsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:GetWorkflowRuns")
request.resources.append(.workflow(name: input.name))
return request
}
package static func importCatalogToGlue(_ input: Glue.ImportCatalogToGlueRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:ImportCatalogToGlue")
request.resources.append(.catalog(id: input.catalogId))
return request
}
package static func listColumnStatisticsTaskRuns(_ input: Glue.ListColumnStatisticsTaskRunsRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:ListColumnStatisticsTaskRuns")
}
package static func listCrawlers(_ input: Glue.ListCrawlersRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:ListCrawlers")
}
package static func listCrawls(_ input: Glue.ListCrawlsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:ListCrawls")
request.resources.append(.crawler(name: input.crawlerName))
return request
}
package static func listDataQualityResults(_ input: Glue.ListDataQualityResultsRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:ListDataQualityResults")
}
package static func listDataQualityRuleRecommendationRuns(_ input: Glue.ListDataQualityRuleRecommendationRunsRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:ListDataQualityRuleRecommendationRuns")
}
package static func listDataQualityRulesetEvaluationRuns(_ input: Glue.ListDataQualityRulesetEvaluationRunsRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:ListDataQualityRulesetEvaluationRuns")
}
package static func listDataQualityRulesets(_ input: Glue.ListDataQualityRulesetsRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:ListDataQualityRulesets")
}
package static func listJobs(_ input: Glue.ListJobsRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:ListJobs")
}
package static func listRegistries(_ input: Glue.ListRegistriesInput) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:ListRegistries")
}
package static func listSchemaVersions(_ input: Glue.ListSchemaVersionsInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:ListSchemaVersions")
request.resources.append(.schema(registry: input.schemaId.registryName, name: input.schemaId.schemaName, arn: input.schemaId.schemaArn))
return request
}
package static func listSchemas(_ input: Glue.ListSchemasInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:ListSchemas")
request.resources.append(.schemas(name: input.registryId?.registryName, arn: input.registryId?.registryArn))
return request
}
package static func listSessions(_ input: Glue.ListSessionsRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:ListSessions")
}
package static func listStatements(_ input: Glue.ListStatementsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:ListStatements")
request.resources.append(.session(id: input.sessionId))
return request
}
package static func listTriggers(_ input: Glue.ListTriggersRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:ListTriggers")
}
package static func listWorkflows(_ input: Glue.ListWorkflowsRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:ListWorkflows")
}
package static func putDataCatalogEncryptionSettings(_ input: Glue.PutDataCatalogEncryptionSettingsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:PutDataCatalogEncryptionSettings")
request.resources.append(.catalog(id: input.catalogId))
request.pass(input.dataCatalogEncryptionSettings.encryptionAtRest?.catalogEncryptionServiceRole)
return request
}
package static func putResourcePolicy(_ input: Glue.PutResourcePolicyRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:PutResourcePolicy")
request.resources.append(.catalog(id: nil))
return request
}
package static func putSchemaVersionMetadata(_ input: Glue.PutSchemaVersionMetadataInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:PutSchemaVersionMetadata")
request.resources.append(.schema(registry: input.schemaId?.registryName, name: input.schemaId?.schemaName, arn: input.schemaId?.schemaArn))
request.resources.append(.schemaVersion(id: input.schemaVersionId))
return request
}
package static func putWorkflowRunProperties(_ input: Glue.PutWorkflowRunPropertiesRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:PutWorkflowRunProperties")
request.resources.append(.workflow(name: input.name))
return request
}
package static func querySchemaVersionMetadata(_ input: Glue.QuerySchemaVersionMetadataInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:QuerySchemaVersionMetadata")
request.resources.append(.schema(registry: input.schemaId?.registryName, name: input.schemaId?.schemaName, arn: input.schemaId?.schemaArn))
request.resources.append(.schemaVersion(id: input.schemaVersionId))
return request
}
package static func registerSchemaVersion(_ input: Glue.RegisterSchemaVersionInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:RegisterSchemaVersion")
request.resources.append(.schema(registry: input.schemaId.registryName, name: input.schemaId.schemaName, arn: input.schemaId.schemaArn))
return request
}
package static func removeSchemaVersionMetadata(_ input: Glue.RemoveSchemaVersionMetadataInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:RemoveSchemaVersionMetadata")
request.resources.append(.schema(registry: input.schemaId?.registryName, name: input.schemaId?.schemaName, arn: input.schemaId?.schemaArn))
request.resources.append(.schemaVersion(id: input.schemaVersionId))
return request
}
package static func resetJobBookmark(_ input: Glue.ResetJobBookmarkRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:ResetJobBookmark")
request.resources.append(.job(name: input.jobName))
return request
}
package static func resumeWorkflowRun(_ input: Glue.ResumeWorkflowRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:ResumeWorkflowRun")
request.resources.append(.workflow(name: input.name))
return request
}
package static func runStatement(_ input: Glue.RunStatementRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:RunStatement")
request.resources.append(.session(id: input.sessionId))
return request
}
package static func searchTables(_ input: Glue.SearchTablesRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:SearchTables")
request.resources.append(.everyTable(catalog: input.catalogId))
return request
}
package static func startColumnStatisticsTaskRun(_ input: Glue.StartColumnStatisticsTaskRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StartColumnStatisticsTaskRun")
request.resources.append(.linkedTable(catalog: input.catalogID, database: input.databaseName, name: input.tableName))
request.pass(input.role)
return request
}
package static func startColumnStatisticsTaskRunSchedule(_ input: Glue.StartColumnStatisticsTaskRunScheduleRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StartColumnStatisticsTaskRunSchedule")
request.resources.append(.linkedTable(catalog: input.catalogID, database: input.databaseName, name: input.tableName))
return request
}
package static func startCrawler(_ input: Glue.StartCrawlerRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StartCrawler")
request.resources.append(.crawler(name: input.name))
return request
}
package static func startCrawlerSchedule(_ input: Glue.StartCrawlerScheduleRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StartCrawlerSchedule")
request.resources.append(.crawler(name: input.crawlerName))
return request
}
package static func startDataQualityRuleRecommendationRun(_ input: Glue.StartDataQualityRuleRecommendationRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StartDataQualityRuleRecommendationRun")
request.resources.append(.ruleset(name: input.createdRulesetName))
request.pass(input.role)
return request
}
package static func startDataQualityRulesetEvaluationRun(_ input: Glue.StartDataQualityRulesetEvaluationRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StartDataQualityRulesetEvaluationRun")
for element in input.rulesetNames { request.resources.append(.ruleset(name: element)) }
request.pass(input.role)
return request
}
package static func startJobRun(_ input: Glue.StartJobRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StartJobRun")
request.resources.append(.job(name: input.jobName))
return request
}
package static func startTrigger(_ input: Glue.StartTriggerRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StartTrigger")
request.resources.append(.trigger(name: input.name))
return request
}
package static func startWorkflowRun(_ input: Glue.StartWorkflowRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StartWorkflowRun")
request.resources.append(.workflow(name: input.name))
return request
}
package static func stopColumnStatisticsTaskRun(_ input: Glue.StopColumnStatisticsTaskRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StopColumnStatisticsTaskRun")
request.resources.append(.linkedTable(catalog: input.catalogID, database: input.databaseName, name: input.tableName))
return request
}
package static func stopColumnStatisticsTaskRunSchedule(_ input: Glue.StopColumnStatisticsTaskRunScheduleRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StopColumnStatisticsTaskRunSchedule")
request.resources.append(.linkedTable(catalog: input.catalogID, database: input.databaseName, name: input.tableName))
return request
}
package static func stopCrawler(_ input: Glue.StopCrawlerRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StopCrawler")
request.resources.append(.crawler(name: input.name))
return request
}
package static func stopCrawlerSchedule(_ input: Glue.StopCrawlerScheduleRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StopCrawlerSchedule")
request.resources.append(.crawler(name: input.crawlerName))
return request
}
package static func stopSession(_ input: Glue.StopSessionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StopSession")
request.resources.append(.session(id: input.id))
return request
}
package static func stopTrigger(_ input: Glue.StopTriggerRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StopTrigger")
request.resources.append(.trigger(name: input.name))
return request
}
package static func stopWorkflowRun(_ input: Glue.StopWorkflowRunRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:StopWorkflowRun")
request.resources.append(.workflow(name: input.name))
return request
}
package static func tagResource(_ input: Glue.TagResourceRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:TagResource")
request.resources.append(.resource(arn: input.resourceArn))
request.tag(input.tagsToAdd)
return request
}
package static func testConnection(_ input: Glue.TestConnectionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:TestConnection")
request.resources.append(.connection(catalog: input.catalogId, name: input.connectionName))
request.pass(input.testConnectionInput?.connectionProperties["ROLE_ARN"])
return request
}
package static func untagResource(_ input: Glue.UntagResourceRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UntagResource")
request.resources.append(.resource(arn: input.resourceArn))
request.untag(input.tagsToRemove)
return request
}
package static func updateCatalog(_ input: Glue.UpdateCatalogRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateCatalog")
request.resources.append(.catalog(id: input.catalogId))
request.pass(input.catalogInput.catalogProperties?.dataLakeAccessProperties?.dataTransferRole)
request.pass(input.catalogInput.catalogProperties?.icebergOptimizationProperties?.roleArn)
return request
}
package static func updateClassifier(_ input: Glue.UpdateClassifierRequest) -> AccessRequest<Resource> {
AccessRequest<Resource>("glue:UpdateClassifier")
}
package static func updateColumnStatisticsForPartition(_ input: Glue.UpdateColumnStatisticsForPartitionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateColumnStatisticsForPartition")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func updateColumnStatisticsForTable(_ input: Glue.UpdateColumnStatisticsForTableRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateColumnStatisticsForTable")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func updateColumnStatisticsTaskSettings(_ input: Glue.UpdateColumnStatisticsTaskSettingsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateColumnStatisticsTaskSettings")
request.resources.append(.linkedTable(catalog: input.catalogID, database: input.databaseName, name: input.tableName))
request.pass(input.role)
return request
}
package static func updateConnection(_ input: Glue.UpdateConnectionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateConnection")
request.resources.append(.connection(catalog: input.catalogId, name: input.name))
request.resources.append(.connection(catalog: input.catalogId, name: input.connectionInput.name))
request.pass(input.connectionInput.connectionProperties["ROLE_ARN"])
return request
}
package static func updateCrawler(_ input: Glue.UpdateCrawlerRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateCrawler")
request.resources.append(.crawler(name: input.name))
request.pass(input.role)
return request
}
package static func updateCrawlerSchedule(_ input: Glue.UpdateCrawlerScheduleRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateCrawlerSchedule")
request.resources.append(.crawler(name: input.crawlerName))
return request
}
package static func updateDataQualityRuleset(_ input: Glue.UpdateDataQualityRulesetRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateDataQualityRuleset")
request.resources.append(.ruleset(name: input.name))
return request
}
package static func updateDatabase(_ input: Glue.UpdateDatabaseRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateDatabase")
request.resources.append(.database(catalog: input.catalogId, name: input.name))
request.resources.append(.database(catalog: input.catalogId, name: input.databaseInput.name))
return request
}
package static func updateJob(_ input: Glue.UpdateJobRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateJob")
request.resources.append(.job(name: input.jobName))
request.pass(input.jobUpdate.role)
return request
}
package static func updatePartition(_ input: Glue.UpdatePartitionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdatePartition")
request.resources.append(.linkedTable(catalog: input.catalogId, database: input.databaseName, name: input.tableName))
return request
}
package static func updateRegistry(_ input: Glue.UpdateRegistryInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateRegistry")
request.resources.append(.registry(name: input.registryId.registryName, arn: input.registryId.registryArn))
return request
}
package static func updateSchema(_ input: Glue.UpdateSchemaInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateSchema")
request.resources.append(.schema(registry: input.schemaId.registryName, name: input.schemaId.schemaName, arn: input.schemaId.schemaArn))
return request
}
package static func updateTable(_ input: Glue.UpdateTableRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateTable")
request.resources.append(.table(catalog: input.catalogId, database: input.databaseName, name: input.tableInput?.name))
request.resources.append(.table(catalog: input.catalogId, database: input.databaseName, name: input.name))
return request
}
package static func updateTrigger(_ input: Glue.UpdateTriggerRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateTrigger")
request.resources.append(.trigger(name: input.name))
request.resources.append(.trigger(name: input.triggerUpdate.name))
return request
}
package static func updateUserDefinedFunction(_ input: Glue.UpdateUserDefinedFunctionRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateUserDefinedFunction")
request.resources.append(.function(catalog: input.catalogId, database: input.databaseName, name: input.functionName))
request.resources.append(.function(catalog: input.catalogId, database: input.databaseName, name: input.functionInput.functionName))
return request
}
package static func updateWorkflow(_ input: Glue.UpdateWorkflowRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("glue:UpdateWorkflow")
request.resources.append(.workflow(name: input.name))
return request
}
}
}
