// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// The operations of AWS Glue that Millrace implements.
package protocol GlueOperations: ServiceOperations {
func batchCreatePartition(_ input: Glue.BatchCreatePartitionRequest, _ call: Call) async throws -> Glue.BatchCreatePartitionResponse
func batchDeleteConnection(_ input: Glue.BatchDeleteConnectionRequest, _ call: Call) async throws -> Glue.BatchDeleteConnectionResponse
func batchDeletePartition(_ input: Glue.BatchDeletePartitionRequest, _ call: Call) async throws -> Glue.BatchDeletePartitionResponse
func batchDeleteTable(_ input: Glue.BatchDeleteTableRequest, _ call: Call) async throws -> Glue.BatchDeleteTableResponse
func batchDeleteTableVersion(_ input: Glue.BatchDeleteTableVersionRequest, _ call: Call) async throws -> Glue.BatchDeleteTableVersionResponse
func batchGetCrawlers(_ input: Glue.BatchGetCrawlersRequest, _ call: Call) async throws -> Glue.BatchGetCrawlersResponse
func batchGetDataQualityResult(_ input: Glue.BatchGetDataQualityResultRequest, _ call: Call) async throws -> Glue.BatchGetDataQualityResultResponse
func batchGetJobs(_ input: Glue.BatchGetJobsRequest, _ call: Call) async throws -> Glue.BatchGetJobsResponse
func batchGetPartition(_ input: Glue.BatchGetPartitionRequest, _ call: Call) async throws -> Glue.BatchGetPartitionResponse
func batchGetTriggers(_ input: Glue.BatchGetTriggersRequest, _ call: Call) async throws -> Glue.BatchGetTriggersResponse
func batchGetWorkflows(_ input: Glue.BatchGetWorkflowsRequest, _ call: Call) async throws -> Glue.BatchGetWorkflowsResponse
func batchStopJobRun(_ input: Glue.BatchStopJobRunRequest, _ call: Call) async throws -> Glue.BatchStopJobRunResponse
func batchUpdatePartition(_ input: Glue.BatchUpdatePartitionRequest, _ call: Call) async throws -> Glue.BatchUpdatePartitionResponse
func cancelDataQualityRuleRecommendationRun(_ input: Glue.CancelDataQualityRuleRecommendationRunRequest, _ call: Call) async throws -> Glue.CancelDataQualityRuleRecommendationRunResponse
func cancelDataQualityRulesetEvaluationRun(_ input: Glue.CancelDataQualityRulesetEvaluationRunRequest, _ call: Call) async throws -> Glue.CancelDataQualityRulesetEvaluationRunResponse
func cancelStatement(_ input: Glue.CancelStatementRequest, _ call: Call) async throws -> Glue.CancelStatementResponse
func checkSchemaVersionValidity(_ input: Glue.CheckSchemaVersionValidityInput, _ call: Call) async throws -> Glue.CheckSchemaVersionValidityResponse
func createCatalog(_ input: Glue.CreateCatalogRequest, _ call: Call) async throws -> Glue.CreateCatalogResponse
func createClassifier(_ input: Glue.CreateClassifierRequest, _ call: Call) async throws -> Glue.CreateClassifierResponse
func createColumnStatisticsTaskSettings(_ input: Glue.CreateColumnStatisticsTaskSettingsRequest, _ call: Call) async throws -> Glue.CreateColumnStatisticsTaskSettingsResponse
func createConnection(_ input: Glue.CreateConnectionRequest, _ call: Call) async throws -> Glue.CreateConnectionResponse
func createCrawler(_ input: Glue.CreateCrawlerRequest, _ call: Call) async throws -> Glue.CreateCrawlerResponse
func createDataQualityRuleset(_ input: Glue.CreateDataQualityRulesetRequest, _ call: Call) async throws -> Glue.CreateDataQualityRulesetResponse
func createDatabase(_ input: Glue.CreateDatabaseRequest, _ call: Call) async throws -> Glue.CreateDatabaseResponse
func createJob(_ input: Glue.CreateJobRequest, _ call: Call) async throws -> Glue.CreateJobResponse
func createPartition(_ input: Glue.CreatePartitionRequest, _ call: Call) async throws -> Glue.CreatePartitionResponse
func createPartitionIndex(_ input: Glue.CreatePartitionIndexRequest, _ call: Call) async throws -> Glue.CreatePartitionIndexResponse
func createRegistry(_ input: Glue.CreateRegistryInput, _ call: Call) async throws -> Glue.CreateRegistryResponse
func createSchema(_ input: Glue.CreateSchemaInput, _ call: Call) async throws -> Glue.CreateSchemaResponse
func createSecurityConfiguration(_ input: Glue.CreateSecurityConfigurationRequest, _ call: Call) async throws -> Glue.CreateSecurityConfigurationResponse
func createSession(_ input: Glue.CreateSessionRequest, _ call: Call) async throws -> Glue.CreateSessionResponse
func createTable(_ input: Glue.CreateTableRequest, _ call: Call) async throws -> Glue.CreateTableResponse
func createTrigger(_ input: Glue.CreateTriggerRequest, _ call: Call) async throws -> Glue.CreateTriggerResponse
func createUserDefinedFunction(_ input: Glue.CreateUserDefinedFunctionRequest, _ call: Call) async throws -> Glue.CreateUserDefinedFunctionResponse
func createWorkflow(_ input: Glue.CreateWorkflowRequest, _ call: Call) async throws -> Glue.CreateWorkflowResponse
func deleteCatalog(_ input: Glue.DeleteCatalogRequest, _ call: Call) async throws -> Glue.DeleteCatalogResponse
func deleteClassifier(_ input: Glue.DeleteClassifierRequest, _ call: Call) async throws -> Glue.DeleteClassifierResponse
func deleteColumnStatisticsForPartition(_ input: Glue.DeleteColumnStatisticsForPartitionRequest, _ call: Call) async throws -> Glue.DeleteColumnStatisticsForPartitionResponse
func deleteColumnStatisticsForTable(_ input: Glue.DeleteColumnStatisticsForTableRequest, _ call: Call) async throws -> Glue.DeleteColumnStatisticsForTableResponse
func deleteColumnStatisticsTaskSettings(_ input: Glue.DeleteColumnStatisticsTaskSettingsRequest, _ call: Call) async throws -> Glue.DeleteColumnStatisticsTaskSettingsResponse
func deleteConnection(_ input: Glue.DeleteConnectionRequest, _ call: Call) async throws -> Glue.DeleteConnectionResponse
func deleteCrawler(_ input: Glue.DeleteCrawlerRequest, _ call: Call) async throws -> Glue.DeleteCrawlerResponse
func deleteDataQualityRuleset(_ input: Glue.DeleteDataQualityRulesetRequest, _ call: Call) async throws -> Glue.DeleteDataQualityRulesetResponse
func deleteDatabase(_ input: Glue.DeleteDatabaseRequest, _ call: Call) async throws -> Glue.DeleteDatabaseResponse
func deleteJob(_ input: Glue.DeleteJobRequest, _ call: Call) async throws -> Glue.DeleteJobResponse
func deletePartition(_ input: Glue.DeletePartitionRequest, _ call: Call) async throws -> Glue.DeletePartitionResponse
func deletePartitionIndex(_ input: Glue.DeletePartitionIndexRequest, _ call: Call) async throws -> Glue.DeletePartitionIndexResponse
func deleteRegistry(_ input: Glue.DeleteRegistryInput, _ call: Call) async throws -> Glue.DeleteRegistryResponse
func deleteResourcePolicy(_ input: Glue.DeleteResourcePolicyRequest, _ call: Call) async throws -> Glue.DeleteResourcePolicyResponse
func deleteSchema(_ input: Glue.DeleteSchemaInput, _ call: Call) async throws -> Glue.DeleteSchemaResponse
func deleteSchemaVersions(_ input: Glue.DeleteSchemaVersionsInput, _ call: Call) async throws -> Glue.DeleteSchemaVersionsResponse
func deleteSecurityConfiguration(_ input: Glue.DeleteSecurityConfigurationRequest, _ call: Call) async throws -> Glue.DeleteSecurityConfigurationResponse
func deleteSession(_ input: Glue.DeleteSessionRequest, _ call: Call) async throws -> Glue.DeleteSessionResponse
func deleteTable(_ input: Glue.DeleteTableRequest, _ call: Call) async throws -> Glue.DeleteTableResponse
func deleteTableVersion(_ input: Glue.DeleteTableVersionRequest, _ call: Call) async throws -> Glue.DeleteTableVersionResponse
func deleteTrigger(_ input: Glue.DeleteTriggerRequest, _ call: Call) async throws -> Glue.DeleteTriggerResponse
func deleteUserDefinedFunction(_ input: Glue.DeleteUserDefinedFunctionRequest, _ call: Call) async throws -> Glue.DeleteUserDefinedFunctionResponse
func deleteWorkflow(_ input: Glue.DeleteWorkflowRequest, _ call: Call) async throws -> Glue.DeleteWorkflowResponse
func getCatalog(_ input: Glue.GetCatalogRequest, _ call: Call) async throws -> Glue.GetCatalogResponse
func getCatalogImportStatus(_ input: Glue.GetCatalogImportStatusRequest, _ call: Call) async throws -> Glue.GetCatalogImportStatusResponse
func getCatalogs(_ input: Glue.GetCatalogsRequest, _ call: Call) async throws -> Glue.GetCatalogsResponse
func getClassifier(_ input: Glue.GetClassifierRequest, _ call: Call) async throws -> Glue.GetClassifierResponse
func getClassifiers(_ input: Glue.GetClassifiersRequest, _ call: Call) async throws -> Glue.GetClassifiersResponse
func getColumnStatisticsForPartition(_ input: Glue.GetColumnStatisticsForPartitionRequest, _ call: Call) async throws -> Glue.GetColumnStatisticsForPartitionResponse
func getColumnStatisticsForTable(_ input: Glue.GetColumnStatisticsForTableRequest, _ call: Call) async throws -> Glue.GetColumnStatisticsForTableResponse
func getColumnStatisticsTaskRun(_ input: Glue.GetColumnStatisticsTaskRunRequest, _ call: Call) async throws -> Glue.GetColumnStatisticsTaskRunResponse
func getColumnStatisticsTaskRuns(_ input: Glue.GetColumnStatisticsTaskRunsRequest, _ call: Call) async throws -> Glue.GetColumnStatisticsTaskRunsResponse
func getColumnStatisticsTaskSettings(_ input: Glue.GetColumnStatisticsTaskSettingsRequest, _ call: Call) async throws -> Glue.GetColumnStatisticsTaskSettingsResponse
func getConnection(_ input: Glue.GetConnectionRequest, _ call: Call) async throws -> Glue.GetConnectionResponse
func getConnections(_ input: Glue.GetConnectionsRequest, _ call: Call) async throws -> Glue.GetConnectionsResponse
func getCrawler(_ input: Glue.GetCrawlerRequest, _ call: Call) async throws -> Glue.GetCrawlerResponse
func getCrawlerMetrics(_ input: Glue.GetCrawlerMetricsRequest, _ call: Call) async throws -> Glue.GetCrawlerMetricsResponse
func getCrawlers(_ input: Glue.GetCrawlersRequest, _ call: Call) async throws -> Glue.GetCrawlersResponse
func getDataCatalogEncryptionSettings(_ input: Glue.GetDataCatalogEncryptionSettingsRequest, _ call: Call) async throws -> Glue.GetDataCatalogEncryptionSettingsResponse
func getDataQualityResult(_ input: Glue.GetDataQualityResultRequest, _ call: Call) async throws -> Glue.GetDataQualityResultResponse
func getDataQualityRuleRecommendationRun(_ input: Glue.GetDataQualityRuleRecommendationRunRequest, _ call: Call) async throws -> Glue.GetDataQualityRuleRecommendationRunResponse
func getDataQualityRuleset(_ input: Glue.GetDataQualityRulesetRequest, _ call: Call) async throws -> Glue.GetDataQualityRulesetResponse
func getDataQualityRulesetEvaluationRun(_ input: Glue.GetDataQualityRulesetEvaluationRunRequest, _ call: Call) async throws -> Glue.GetDataQualityRulesetEvaluationRunResponse
func getDatabase(_ input: Glue.GetDatabaseRequest, _ call: Call) async throws -> Glue.GetDatabaseResponse
func getDatabases(_ input: Glue.GetDatabasesRequest, _ call: Call) async throws -> Glue.GetDatabasesResponse
func getJob(_ input: Glue.GetJobRequest, _ call: Call) async throws -> Glue.GetJobResponse
func getJobBookmark(_ input: Glue.GetJobBookmarkRequest, _ call: Call) async throws -> Glue.GetJobBookmarkResponse
func getJobRun(_ input: Glue.GetJobRunRequest, _ call: Call) async throws -> Glue.GetJobRunResponse
func getJobRuns(_ input: Glue.GetJobRunsRequest, _ call: Call) async throws -> Glue.GetJobRunsResponse
func getJobs(_ input: Glue.GetJobsRequest, _ call: Call) async throws -> Glue.GetJobsResponse
func getPartition(_ input: Glue.GetPartitionRequest, _ call: Call) async throws -> Glue.GetPartitionResponse
func getPartitionIndexes(_ input: Glue.GetPartitionIndexesRequest, _ call: Call) async throws -> Glue.GetPartitionIndexesResponse
func getPartitions(_ input: Glue.GetPartitionsRequest, _ call: Call) async throws -> Glue.GetPartitionsResponse
func getRegistry(_ input: Glue.GetRegistryInput, _ call: Call) async throws -> Glue.GetRegistryResponse
func getResourcePolicies(_ input: Glue.GetResourcePoliciesRequest, _ call: Call) async throws -> Glue.GetResourcePoliciesResponse
func getResourcePolicy(_ input: Glue.GetResourcePolicyRequest, _ call: Call) async throws -> Glue.GetResourcePolicyResponse
func getSchema(_ input: Glue.GetSchemaInput, _ call: Call) async throws -> Glue.GetSchemaResponse
func getSchemaByDefinition(_ input: Glue.GetSchemaByDefinitionInput, _ call: Call) async throws -> Glue.GetSchemaByDefinitionResponse
func getSchemaVersion(_ input: Glue.GetSchemaVersionInput, _ call: Call) async throws -> Glue.GetSchemaVersionResponse
func getSchemaVersionsDiff(_ input: Glue.GetSchemaVersionsDiffInput, _ call: Call) async throws -> Glue.GetSchemaVersionsDiffResponse
func getSecurityConfiguration(_ input: Glue.GetSecurityConfigurationRequest, _ call: Call) async throws -> Glue.GetSecurityConfigurationResponse
func getSecurityConfigurations(_ input: Glue.GetSecurityConfigurationsRequest, _ call: Call) async throws -> Glue.GetSecurityConfigurationsResponse
func getSession(_ input: Glue.GetSessionRequest, _ call: Call) async throws -> Glue.GetSessionResponse
func getStatement(_ input: Glue.GetStatementRequest, _ call: Call) async throws -> Glue.GetStatementResponse
func getTable(_ input: Glue.GetTableRequest, _ call: Call) async throws -> Glue.GetTableResponse
func getTableVersion(_ input: Glue.GetTableVersionRequest, _ call: Call) async throws -> Glue.GetTableVersionResponse
func getTableVersions(_ input: Glue.GetTableVersionsRequest, _ call: Call) async throws -> Glue.GetTableVersionsResponse
func getTables(_ input: Glue.GetTablesRequest, _ call: Call) async throws -> Glue.GetTablesResponse
func getTags(_ input: Glue.GetTagsRequest, _ call: Call) async throws -> Glue.GetTagsResponse
func getTrigger(_ input: Glue.GetTriggerRequest, _ call: Call) async throws -> Glue.GetTriggerResponse
func getTriggers(_ input: Glue.GetTriggersRequest, _ call: Call) async throws -> Glue.GetTriggersResponse
func getUnfilteredPartitionMetadata(_ input: Glue.GetUnfilteredPartitionMetadataRequest, _ call: Call) async throws -> Glue.GetUnfilteredPartitionMetadataResponse
func getUnfilteredPartitionsMetadata(_ input: Glue.GetUnfilteredPartitionsMetadataRequest, _ call: Call) async throws -> Glue.GetUnfilteredPartitionsMetadataResponse
func getUnfilteredTableMetadata(_ input: Glue.GetUnfilteredTableMetadataRequest, _ call: Call) async throws -> Glue.GetUnfilteredTableMetadataResponse
func getUserDefinedFunction(_ input: Glue.GetUserDefinedFunctionRequest, _ call: Call) async throws -> Glue.GetUserDefinedFunctionResponse
func getUserDefinedFunctions(_ input: Glue.GetUserDefinedFunctionsRequest, _ call: Call) async throws -> Glue.GetUserDefinedFunctionsResponse
func getWorkflow(_ input: Glue.GetWorkflowRequest, _ call: Call) async throws -> Glue.GetWorkflowResponse
func getWorkflowRun(_ input: Glue.GetWorkflowRunRequest, _ call: Call) async throws -> Glue.GetWorkflowRunResponse
func getWorkflowRunProperties(_ input: Glue.GetWorkflowRunPropertiesRequest, _ call: Call) async throws -> Glue.GetWorkflowRunPropertiesResponse
func getWorkflowRuns(_ input: Glue.GetWorkflowRunsRequest, _ call: Call) async throws -> Glue.GetWorkflowRunsResponse
func importCatalogToGlue(_ input: Glue.ImportCatalogToGlueRequest, _ call: Call) async throws -> Glue.ImportCatalogToGlueResponse
func listColumnStatisticsTaskRuns(_ input: Glue.ListColumnStatisticsTaskRunsRequest, _ call: Call) async throws -> Glue.ListColumnStatisticsTaskRunsResponse
func listCrawlers(_ input: Glue.ListCrawlersRequest, _ call: Call) async throws -> Glue.ListCrawlersResponse
func listCrawls(_ input: Glue.ListCrawlsRequest, _ call: Call) async throws -> Glue.ListCrawlsResponse
func listDataQualityResults(_ input: Glue.ListDataQualityResultsRequest, _ call: Call) async throws -> Glue.ListDataQualityResultsResponse
func listDataQualityRuleRecommendationRuns(_ input: Glue.ListDataQualityRuleRecommendationRunsRequest, _ call: Call) async throws -> Glue.ListDataQualityRuleRecommendationRunsResponse
func listDataQualityRulesetEvaluationRuns(_ input: Glue.ListDataQualityRulesetEvaluationRunsRequest, _ call: Call) async throws -> Glue.ListDataQualityRulesetEvaluationRunsResponse
func listDataQualityRulesets(_ input: Glue.ListDataQualityRulesetsRequest, _ call: Call) async throws -> Glue.ListDataQualityRulesetsResponse
func listJobs(_ input: Glue.ListJobsRequest, _ call: Call) async throws -> Glue.ListJobsResponse
func listRegistries(_ input: Glue.ListRegistriesInput, _ call: Call) async throws -> Glue.ListRegistriesResponse
func listSchemaVersions(_ input: Glue.ListSchemaVersionsInput, _ call: Call) async throws -> Glue.ListSchemaVersionsResponse
func listSchemas(_ input: Glue.ListSchemasInput, _ call: Call) async throws -> Glue.ListSchemasResponse
func listSessions(_ input: Glue.ListSessionsRequest, _ call: Call) async throws -> Glue.ListSessionsResponse
func listStatements(_ input: Glue.ListStatementsRequest, _ call: Call) async throws -> Glue.ListStatementsResponse
func listTriggers(_ input: Glue.ListTriggersRequest, _ call: Call) async throws -> Glue.ListTriggersResponse
func listWorkflows(_ input: Glue.ListWorkflowsRequest, _ call: Call) async throws -> Glue.ListWorkflowsResponse
func putDataCatalogEncryptionSettings(_ input: Glue.PutDataCatalogEncryptionSettingsRequest, _ call: Call) async throws -> Glue.PutDataCatalogEncryptionSettingsResponse
func putResourcePolicy(_ input: Glue.PutResourcePolicyRequest, _ call: Call) async throws -> Glue.PutResourcePolicyResponse
func putSchemaVersionMetadata(_ input: Glue.PutSchemaVersionMetadataInput, _ call: Call) async throws -> Glue.PutSchemaVersionMetadataResponse
func putWorkflowRunProperties(_ input: Glue.PutWorkflowRunPropertiesRequest, _ call: Call) async throws -> Glue.PutWorkflowRunPropertiesResponse
func querySchemaVersionMetadata(_ input: Glue.QuerySchemaVersionMetadataInput, _ call: Call) async throws -> Glue.QuerySchemaVersionMetadataResponse
func registerSchemaVersion(_ input: Glue.RegisterSchemaVersionInput, _ call: Call) async throws -> Glue.RegisterSchemaVersionResponse
func removeSchemaVersionMetadata(_ input: Glue.RemoveSchemaVersionMetadataInput, _ call: Call) async throws -> Glue.RemoveSchemaVersionMetadataResponse
func resetJobBookmark(_ input: Glue.ResetJobBookmarkRequest, _ call: Call) async throws -> Glue.ResetJobBookmarkResponse
func resumeWorkflowRun(_ input: Glue.ResumeWorkflowRunRequest, _ call: Call) async throws -> Glue.ResumeWorkflowRunResponse
func runStatement(_ input: Glue.RunStatementRequest, _ call: Call) async throws -> Glue.RunStatementResponse
func searchTables(_ input: Glue.SearchTablesRequest, _ call: Call) async throws -> Glue.SearchTablesResponse
func startColumnStatisticsTaskRun(_ input: Glue.StartColumnStatisticsTaskRunRequest, _ call: Call) async throws -> Glue.StartColumnStatisticsTaskRunResponse
func startColumnStatisticsTaskRunSchedule(_ input: Glue.StartColumnStatisticsTaskRunScheduleRequest, _ call: Call) async throws -> Glue.StartColumnStatisticsTaskRunScheduleResponse
func startCrawler(_ input: Glue.StartCrawlerRequest, _ call: Call) async throws -> Glue.StartCrawlerResponse
func startCrawlerSchedule(_ input: Glue.StartCrawlerScheduleRequest, _ call: Call) async throws -> Glue.StartCrawlerScheduleResponse
func startDataQualityRuleRecommendationRun(_ input: Glue.StartDataQualityRuleRecommendationRunRequest, _ call: Call) async throws -> Glue.StartDataQualityRuleRecommendationRunResponse
func startDataQualityRulesetEvaluationRun(_ input: Glue.StartDataQualityRulesetEvaluationRunRequest, _ call: Call) async throws -> Glue.StartDataQualityRulesetEvaluationRunResponse
func startJobRun(_ input: Glue.StartJobRunRequest, _ call: Call) async throws -> Glue.StartJobRunResponse
func startTrigger(_ input: Glue.StartTriggerRequest, _ call: Call) async throws -> Glue.StartTriggerResponse
func startWorkflowRun(_ input: Glue.StartWorkflowRunRequest, _ call: Call) async throws -> Glue.StartWorkflowRunResponse
func stopColumnStatisticsTaskRun(_ input: Glue.StopColumnStatisticsTaskRunRequest, _ call: Call) async throws -> Glue.StopColumnStatisticsTaskRunResponse
func stopColumnStatisticsTaskRunSchedule(_ input: Glue.StopColumnStatisticsTaskRunScheduleRequest, _ call: Call) async throws -> Glue.StopColumnStatisticsTaskRunScheduleResponse
func stopCrawler(_ input: Glue.StopCrawlerRequest, _ call: Call) async throws -> Glue.StopCrawlerResponse
func stopCrawlerSchedule(_ input: Glue.StopCrawlerScheduleRequest, _ call: Call) async throws -> Glue.StopCrawlerScheduleResponse
func stopSession(_ input: Glue.StopSessionRequest, _ call: Call) async throws -> Glue.StopSessionResponse
func stopTrigger(_ input: Glue.StopTriggerRequest, _ call: Call) async throws -> Glue.StopTriggerResponse
func stopWorkflowRun(_ input: Glue.StopWorkflowRunRequest, _ call: Call) async throws -> Glue.StopWorkflowRunResponse
func tagResource(_ input: Glue.TagResourceRequest, _ call: Call) async throws -> Glue.TagResourceResponse
func testConnection(_ input: Glue.TestConnectionRequest, _ call: Call) async throws -> Glue.TestConnectionResponse
func untagResource(_ input: Glue.UntagResourceRequest, _ call: Call) async throws -> Glue.UntagResourceResponse
func updateCatalog(_ input: Glue.UpdateCatalogRequest, _ call: Call) async throws -> Glue.UpdateCatalogResponse
func updateClassifier(_ input: Glue.UpdateClassifierRequest, _ call: Call) async throws -> Glue.UpdateClassifierResponse
func updateColumnStatisticsForPartition(_ input: Glue.UpdateColumnStatisticsForPartitionRequest, _ call: Call) async throws -> Glue.UpdateColumnStatisticsForPartitionResponse
func updateColumnStatisticsForTable(_ input: Glue.UpdateColumnStatisticsForTableRequest, _ call: Call) async throws -> Glue.UpdateColumnStatisticsForTableResponse
func updateColumnStatisticsTaskSettings(_ input: Glue.UpdateColumnStatisticsTaskSettingsRequest, _ call: Call) async throws -> Glue.UpdateColumnStatisticsTaskSettingsResponse
func updateConnection(_ input: Glue.UpdateConnectionRequest, _ call: Call) async throws -> Glue.UpdateConnectionResponse
func updateCrawler(_ input: Glue.UpdateCrawlerRequest, _ call: Call) async throws -> Glue.UpdateCrawlerResponse
func updateCrawlerSchedule(_ input: Glue.UpdateCrawlerScheduleRequest, _ call: Call) async throws -> Glue.UpdateCrawlerScheduleResponse
func updateDataQualityRuleset(_ input: Glue.UpdateDataQualityRulesetRequest, _ call: Call) async throws -> Glue.UpdateDataQualityRulesetResponse
func updateDatabase(_ input: Glue.UpdateDatabaseRequest, _ call: Call) async throws -> Glue.UpdateDatabaseResponse
func updateJob(_ input: Glue.UpdateJobRequest, _ call: Call) async throws -> Glue.UpdateJobResponse
func updatePartition(_ input: Glue.UpdatePartitionRequest, _ call: Call) async throws -> Glue.UpdatePartitionResponse
func updateRegistry(_ input: Glue.UpdateRegistryInput, _ call: Call) async throws -> Glue.UpdateRegistryResponse
func updateSchema(_ input: Glue.UpdateSchemaInput, _ call: Call) async throws -> Glue.UpdateSchemaResponse
func updateTable(_ input: Glue.UpdateTableRequest, _ call: Call) async throws -> Glue.UpdateTableResponse
func updateTrigger(_ input: Glue.UpdateTriggerRequest, _ call: Call) async throws -> Glue.UpdateTriggerResponse
func updateUserDefinedFunction(_ input: Glue.UpdateUserDefinedFunctionRequest, _ call: Call) async throws -> Glue.UpdateUserDefinedFunctionResponse
func updateWorkflow(_ input: Glue.UpdateWorkflowRequest, _ call: Call) async throws -> Glue.UpdateWorkflowResponse

/// The ARNs of a resource that an input names; none for one that is not named.
func arns(of resource: Glue.Resource, _ call: Call) async throws -> [String]

/// Throws if an operation is called too often; each call counts.
func admit(_ request: AccessRequest<Glue.Resource>, _ call: Call) throws
}

extension GlueOperations {
package func admit(_ request: AccessRequest<Glue.Resource>, _ call: Call) throws {}

/// Asks whether the caller may do what the input says, before it is told what is wrong with it.
private func authorize(_ request: AccessRequest<Glue.Resource>, _ call: Call) async throws {
try await authorize(request, passingTo: "glue.amazonaws.com", call) { try await arns(of: $0, call) }
try admit(request, call)
}

package var description: ServiceDescription { Glue.description }

package func perform(_ operation: String, _ input: WireValue, _ call: Call) async throws -> WireValue? {
let violations = Violations()
func reader() throws -> ShapeReader { try ShapeReader(input, violations: violations, readsText: false) }
switch operation {
case "BatchCreatePartition":
let shape = try Glue.BatchCreatePartitionRequest(from: reader())
try await authorize(Glue.Accesses.batchCreatePartition(shape), call)
try violations.check(code: description.validationCode)
return try await batchCreatePartition(shape, call).wire
case "BatchDeleteConnection":
let shape = try Glue.BatchDeleteConnectionRequest(from: reader())
try await authorize(Glue.Accesses.batchDeleteConnection(shape), call)
try violations.check(code: description.validationCode)
return try await batchDeleteConnection(shape, call).wire
case "BatchDeletePartition":
let shape = try Glue.BatchDeletePartitionRequest(from: reader())
try await authorize(Glue.Accesses.batchDeletePartition(shape), call)
try violations.check(code: description.validationCode)
return try await batchDeletePartition(shape, call).wire
case "BatchDeleteTable":
let shape = try Glue.BatchDeleteTableRequest(from: reader())
try await authorize(Glue.Accesses.batchDeleteTable(shape), call)
try violations.check(code: description.validationCode)
return try await batchDeleteTable(shape, call).wire
case "BatchDeleteTableVersion":
let shape = try Glue.BatchDeleteTableVersionRequest(from: reader())
try await authorize(Glue.Accesses.batchDeleteTableVersion(shape), call)
try violations.check(code: description.validationCode)
return try await batchDeleteTableVersion(shape, call).wire
case "BatchGetCrawlers":
let shape = try Glue.BatchGetCrawlersRequest(from: reader())
try await authorize(Glue.Accesses.batchGetCrawlers(shape), call)
try violations.check(code: description.validationCode)
return try await batchGetCrawlers(shape, call).wire
case "BatchGetDataQualityResult":
let shape = try Glue.BatchGetDataQualityResultRequest(from: reader())
try await authorize(Glue.Accesses.batchGetDataQualityResult(shape), call)
try violations.check(code: description.validationCode)
return try await batchGetDataQualityResult(shape, call).wire
case "BatchGetJobs":
let shape = try Glue.BatchGetJobsRequest(from: reader())
try await authorize(Glue.Accesses.batchGetJobs(shape), call)
try violations.check(code: description.validationCode)
return try await batchGetJobs(shape, call).wire
case "BatchGetPartition":
let shape = try Glue.BatchGetPartitionRequest(from: reader())
try await authorize(Glue.Accesses.batchGetPartition(shape), call)
try violations.check(code: description.validationCode)
return try await batchGetPartition(shape, call).wire
case "BatchGetTriggers":
let shape = try Glue.BatchGetTriggersRequest(from: reader())
try await authorize(Glue.Accesses.batchGetTriggers(shape), call)
try violations.check(code: description.validationCode)
return try await batchGetTriggers(shape, call).wire
case "BatchGetWorkflows":
let shape = try Glue.BatchGetWorkflowsRequest(from: reader())
try await authorize(Glue.Accesses.batchGetWorkflows(shape), call)
try violations.check(code: description.validationCode)
return try await batchGetWorkflows(shape, call).wire
case "BatchStopJobRun":
let shape = try Glue.BatchStopJobRunRequest(from: reader())
try await authorize(Glue.Accesses.batchStopJobRun(shape), call)
try violations.check(code: description.validationCode)
return try await batchStopJobRun(shape, call).wire
case "BatchUpdatePartition":
let shape = try Glue.BatchUpdatePartitionRequest(from: reader())
try await authorize(Glue.Accesses.batchUpdatePartition(shape), call)
try violations.check(code: description.validationCode)
return try await batchUpdatePartition(shape, call).wire
case "CancelDataQualityRuleRecommendationRun":
let shape = try Glue.CancelDataQualityRuleRecommendationRunRequest(from: reader())
try await authorize(Glue.Accesses.cancelDataQualityRuleRecommendationRun(shape), call)
try violations.check(code: description.validationCode)
return try await cancelDataQualityRuleRecommendationRun(shape, call).wire
case "CancelDataQualityRulesetEvaluationRun":
let shape = try Glue.CancelDataQualityRulesetEvaluationRunRequest(from: reader())
try await authorize(Glue.Accesses.cancelDataQualityRulesetEvaluationRun(shape), call)
try violations.check(code: description.validationCode)
return try await cancelDataQualityRulesetEvaluationRun(shape, call).wire
case "CancelStatement":
let shape = try Glue.CancelStatementRequest(from: reader())
try await authorize(Glue.Accesses.cancelStatement(shape), call)
try violations.check(code: description.validationCode)
return try await cancelStatement(shape, call).wire
case "CheckSchemaVersionValidity":
let shape = try Glue.CheckSchemaVersionValidityInput(from: reader())
try await authorize(Glue.Accesses.checkSchemaVersionValidity(shape), call)
try violations.check(code: description.validationCode)
return try await checkSchemaVersionValidity(shape, call).wire
case "CreateCatalog":
let shape = try Glue.CreateCatalogRequest(from: reader())
try await authorize(Glue.Accesses.createCatalog(shape), call)
try violations.check(code: description.validationCode)
return try await createCatalog(shape, call).wire
case "CreateClassifier":
let shape = try Glue.CreateClassifierRequest(from: reader())
try await authorize(Glue.Accesses.createClassifier(shape), call)
try violations.check(code: description.validationCode)
return try await createClassifier(shape, call).wire
case "CreateColumnStatisticsTaskSettings":
let shape = try Glue.CreateColumnStatisticsTaskSettingsRequest(from: reader())
try await authorize(Glue.Accesses.createColumnStatisticsTaskSettings(shape), call)
try violations.check(code: description.validationCode)
return try await createColumnStatisticsTaskSettings(shape, call).wire
case "CreateConnection":
let shape = try Glue.CreateConnectionRequest(from: reader())
try await authorize(Glue.Accesses.createConnection(shape), call)
try violations.check(code: description.validationCode)
return try await createConnection(shape, call).wire
case "CreateCrawler":
let shape = try Glue.CreateCrawlerRequest(from: reader())
try await authorize(Glue.Accesses.createCrawler(shape), call)
try violations.check(code: description.validationCode)
return try await createCrawler(shape, call).wire
case "CreateDataQualityRuleset":
let shape = try Glue.CreateDataQualityRulesetRequest(from: reader())
try await authorize(Glue.Accesses.createDataQualityRuleset(shape), call)
try violations.check(code: description.validationCode)
return try await createDataQualityRuleset(shape, call).wire
case "CreateDatabase":
let shape = try Glue.CreateDatabaseRequest(from: reader())
try await authorize(Glue.Accesses.createDatabase(shape), call)
try violations.check(code: description.validationCode)
return try await createDatabase(shape, call).wire
case "CreateJob":
let shape = try Glue.CreateJobRequest(from: reader())
try await authorize(Glue.Accesses.createJob(shape), call)
try violations.check(code: description.validationCode)
return try await createJob(shape, call).wire
case "CreatePartition":
let shape = try Glue.CreatePartitionRequest(from: reader())
try await authorize(Glue.Accesses.createPartition(shape), call)
try violations.check(code: description.validationCode)
return try await createPartition(shape, call).wire
case "CreatePartitionIndex":
let shape = try Glue.CreatePartitionIndexRequest(from: reader())
try await authorize(Glue.Accesses.createPartitionIndex(shape), call)
try violations.check(code: description.validationCode)
return try await createPartitionIndex(shape, call).wire
case "CreateRegistry":
let shape = try Glue.CreateRegistryInput(from: reader())
try await authorize(Glue.Accesses.createRegistry(shape), call)
try violations.check(code: description.validationCode)
return try await createRegistry(shape, call).wire
case "CreateSchema":
let shape = try Glue.CreateSchemaInput(from: reader())
try await authorize(Glue.Accesses.createSchema(shape), call)
try violations.check(code: description.validationCode)
return try await createSchema(shape, call).wire
case "CreateSecurityConfiguration":
let shape = try Glue.CreateSecurityConfigurationRequest(from: reader())
try await authorize(Glue.Accesses.createSecurityConfiguration(shape), call)
try violations.check(code: description.validationCode)
return try await createSecurityConfiguration(shape, call).wire
case "CreateSession":
let shape = try Glue.CreateSessionRequest(from: reader())
try await authorize(Glue.Accesses.createSession(shape), call)
try violations.check(code: description.validationCode)
return try await createSession(shape, call).wire
case "CreateTable":
let shape = try Glue.CreateTableRequest(from: reader())
try await authorize(Glue.Accesses.createTable(shape), call)
try violations.check(code: description.validationCode)
return try await createTable(shape, call).wire
case "CreateTrigger":
let shape = try Glue.CreateTriggerRequest(from: reader())
try await authorize(Glue.Accesses.createTrigger(shape), call)
try violations.check(code: description.validationCode)
return try await createTrigger(shape, call).wire
case "CreateUserDefinedFunction":
let shape = try Glue.CreateUserDefinedFunctionRequest(from: reader())
try await authorize(Glue.Accesses.createUserDefinedFunction(shape), call)
try violations.check(code: description.validationCode)
return try await createUserDefinedFunction(shape, call).wire
case "CreateWorkflow":
let shape = try Glue.CreateWorkflowRequest(from: reader())
try await authorize(Glue.Accesses.createWorkflow(shape), call)
try violations.check(code: description.validationCode)
return try await createWorkflow(shape, call).wire
case "DeleteCatalog":
let shape = try Glue.DeleteCatalogRequest(from: reader())
try await authorize(Glue.Accesses.deleteCatalog(shape), call)
try violations.check(code: description.validationCode)
return try await deleteCatalog(shape, call).wire
case "DeleteClassifier":
let shape = try Glue.DeleteClassifierRequest(from: reader())
try await authorize(Glue.Accesses.deleteClassifier(shape), call)
try violations.check(code: description.validationCode)
return try await deleteClassifier(shape, call).wire
case "DeleteColumnStatisticsForPartition":
let shape = try Glue.DeleteColumnStatisticsForPartitionRequest(from: reader())
try await authorize(Glue.Accesses.deleteColumnStatisticsForPartition(shape), call)
try violations.check(code: description.validationCode)
return try await deleteColumnStatisticsForPartition(shape, call).wire
case "DeleteColumnStatisticsForTable":
let shape = try Glue.DeleteColumnStatisticsForTableRequest(from: reader())
try await authorize(Glue.Accesses.deleteColumnStatisticsForTable(shape), call)
try violations.check(code: description.validationCode)
return try await deleteColumnStatisticsForTable(shape, call).wire
case "DeleteColumnStatisticsTaskSettings":
let shape = try Glue.DeleteColumnStatisticsTaskSettingsRequest(from: reader())
try await authorize(Glue.Accesses.deleteColumnStatisticsTaskSettings(shape), call)
try violations.check(code: description.validationCode)
return try await deleteColumnStatisticsTaskSettings(shape, call).wire
case "DeleteConnection":
let shape = try Glue.DeleteConnectionRequest(from: reader())
try await authorize(Glue.Accesses.deleteConnection(shape), call)
try violations.check(code: description.validationCode)
return try await deleteConnection(shape, call).wire
case "DeleteCrawler":
let shape = try Glue.DeleteCrawlerRequest(from: reader())
try await authorize(Glue.Accesses.deleteCrawler(shape), call)
try violations.check(code: description.validationCode)
return try await deleteCrawler(shape, call).wire
case "DeleteDataQualityRuleset":
let shape = try Glue.DeleteDataQualityRulesetRequest(from: reader())
try await authorize(Glue.Accesses.deleteDataQualityRuleset(shape), call)
try violations.check(code: description.validationCode)
return try await deleteDataQualityRuleset(shape, call).wire
case "DeleteDatabase":
let shape = try Glue.DeleteDatabaseRequest(from: reader())
try await authorize(Glue.Accesses.deleteDatabase(shape), call)
try violations.check(code: description.validationCode)
return try await deleteDatabase(shape, call).wire
case "DeleteJob":
let shape = try Glue.DeleteJobRequest(from: reader())
try await authorize(Glue.Accesses.deleteJob(shape), call)
try violations.check(code: description.validationCode)
return try await deleteJob(shape, call).wire
case "DeletePartition":
let shape = try Glue.DeletePartitionRequest(from: reader())
try await authorize(Glue.Accesses.deletePartition(shape), call)
try violations.check(code: description.validationCode)
return try await deletePartition(shape, call).wire
case "DeletePartitionIndex":
let shape = try Glue.DeletePartitionIndexRequest(from: reader())
try await authorize(Glue.Accesses.deletePartitionIndex(shape), call)
try violations.check(code: description.validationCode)
return try await deletePartitionIndex(shape, call).wire
case "DeleteRegistry":
let shape = try Glue.DeleteRegistryInput(from: reader())
try await authorize(Glue.Accesses.deleteRegistry(shape), call)
try violations.check(code: description.validationCode)
return try await deleteRegistry(shape, call).wire
case "DeleteResourcePolicy":
let shape = try Glue.DeleteResourcePolicyRequest(from: reader())
try await authorize(Glue.Accesses.deleteResourcePolicy(shape), call)
try violations.check(code: description.validationCode)
return try await deleteResourcePolicy(shape, call).wire
case "DeleteSchema":
let shape = try Glue.DeleteSchemaInput(from: reader())
try await authorize(Glue.Accesses.deleteSchema(shape), call)
try violations.check(code: description.validationCode)
return try await deleteSchema(shape, call).wire
case "DeleteSchemaVersions":
let shape = try Glue.DeleteSchemaVersionsInput(from: reader())
try await authorize(Glue.Accesses.deleteSchemaVersions(shape), call)
try violations.check(code: description.validationCode)
return try await deleteSchemaVersions(shape, call).wire
case "DeleteSecurityConfiguration":
let shape = try Glue.DeleteSecurityConfigurationRequest(from: reader())
try await authorize(Glue.Accesses.deleteSecurityConfiguration(shape), call)
try violations.check(code: description.validationCode)
return try await deleteSecurityConfiguration(shape, call).wire
case "DeleteSession":
let shape = try Glue.DeleteSessionRequest(from: reader())
try await authorize(Glue.Accesses.deleteSession(shape), call)
try violations.check(code: description.validationCode)
return try await deleteSession(shape, call).wire
case "DeleteTable":
let shape = try Glue.DeleteTableRequest(from: reader())
try await authorize(Glue.Accesses.deleteTable(shape), call)
try violations.check(code: description.validationCode)
return try await deleteTable(shape, call).wire
case "DeleteTableVersion":
let shape = try Glue.DeleteTableVersionRequest(from: reader())
try await authorize(Glue.Accesses.deleteTableVersion(shape), call)
try violations.check(code: description.validationCode)
return try await deleteTableVersion(shape, call).wire
case "DeleteTrigger":
let shape = try Glue.DeleteTriggerRequest(from: reader())
try await authorize(Glue.Accesses.deleteTrigger(shape), call)
try violations.check(code: description.validationCode)
return try await deleteTrigger(shape, call).wire
case "DeleteUserDefinedFunction":
let shape = try Glue.DeleteUserDefinedFunctionRequest(from: reader())
try await authorize(Glue.Accesses.deleteUserDefinedFunction(shape), call)
try violations.check(code: description.validationCode)
return try await deleteUserDefinedFunction(shape, call).wire
case "DeleteWorkflow":
let shape = try Glue.DeleteWorkflowRequest(from: reader())
try await authorize(Glue.Accesses.deleteWorkflow(shape), call)
try violations.check(code: description.validationCode)
return try await deleteWorkflow(shape, call).wire
case "GetCatalog":
let shape = try Glue.GetCatalogRequest(from: reader())
try await authorize(Glue.Accesses.getCatalog(shape), call)
try violations.check(code: description.validationCode)
return try await getCatalog(shape, call).wire
case "GetCatalogImportStatus":
let shape = try Glue.GetCatalogImportStatusRequest(from: reader())
try await authorize(Glue.Accesses.getCatalogImportStatus(shape), call)
try violations.check(code: description.validationCode)
return try await getCatalogImportStatus(shape, call).wire
case "GetCatalogs":
let shape = try Glue.GetCatalogsRequest(from: reader())
try await authorize(Glue.Accesses.getCatalogs(shape), call)
try violations.check(code: description.validationCode)
return try await getCatalogs(shape, call).wire
case "GetClassifier":
let shape = try Glue.GetClassifierRequest(from: reader())
try await authorize(Glue.Accesses.getClassifier(shape), call)
try violations.check(code: description.validationCode)
return try await getClassifier(shape, call).wire
case "GetClassifiers":
let shape = try Glue.GetClassifiersRequest(from: reader())
try await authorize(Glue.Accesses.getClassifiers(shape), call)
try violations.check(code: description.validationCode)
return try await getClassifiers(shape, call).wire
case "GetColumnStatisticsForPartition":
let shape = try Glue.GetColumnStatisticsForPartitionRequest(from: reader())
try await authorize(Glue.Accesses.getColumnStatisticsForPartition(shape), call)
try violations.check(code: description.validationCode)
return try await getColumnStatisticsForPartition(shape, call).wire
case "GetColumnStatisticsForTable":
let shape = try Glue.GetColumnStatisticsForTableRequest(from: reader())
try await authorize(Glue.Accesses.getColumnStatisticsForTable(shape), call)
try violations.check(code: description.validationCode)
return try await getColumnStatisticsForTable(shape, call).wire
case "GetColumnStatisticsTaskRun":
let shape = try Glue.GetColumnStatisticsTaskRunRequest(from: reader())
try await authorize(Glue.Accesses.getColumnStatisticsTaskRun(shape), call)
try violations.check(code: description.validationCode)
return try await getColumnStatisticsTaskRun(shape, call).wire
case "GetColumnStatisticsTaskRuns":
let shape = try Glue.GetColumnStatisticsTaskRunsRequest(from: reader())
try await authorize(Glue.Accesses.getColumnStatisticsTaskRuns(shape), call)
try violations.check(code: description.validationCode)
return try await getColumnStatisticsTaskRuns(shape, call).wire
case "GetColumnStatisticsTaskSettings":
let shape = try Glue.GetColumnStatisticsTaskSettingsRequest(from: reader())
try await authorize(Glue.Accesses.getColumnStatisticsTaskSettings(shape), call)
try violations.check(code: description.validationCode)
return try await getColumnStatisticsTaskSettings(shape, call).wire
case "GetConnection":
let shape = try Glue.GetConnectionRequest(from: reader())
try await authorize(Glue.Accesses.getConnection(shape), call)
try violations.check(code: description.validationCode)
return try await getConnection(shape, call).wire
case "GetConnections":
let shape = try Glue.GetConnectionsRequest(from: reader())
try await authorize(Glue.Accesses.getConnections(shape), call)
try violations.check(code: description.validationCode)
return try await getConnections(shape, call).wire
case "GetCrawler":
let shape = try Glue.GetCrawlerRequest(from: reader())
try await authorize(Glue.Accesses.getCrawler(shape), call)
try violations.check(code: description.validationCode)
return try await getCrawler(shape, call).wire
case "GetCrawlerMetrics":
let shape = try Glue.GetCrawlerMetricsRequest(from: reader())
try await authorize(Glue.Accesses.getCrawlerMetrics(shape), call)
try violations.check(code: description.validationCode)
return try await getCrawlerMetrics(shape, call).wire
case "GetCrawlers":
let shape = try Glue.GetCrawlersRequest(from: reader())
try await authorize(Glue.Accesses.getCrawlers(shape), call)
try violations.check(code: description.validationCode)
return try await getCrawlers(shape, call).wire
case "GetDataCatalogEncryptionSettings":
let shape = try Glue.GetDataCatalogEncryptionSettingsRequest(from: reader())
try await authorize(Glue.Accesses.getDataCatalogEncryptionSettings(shape), call)
try violations.check(code: description.validationCode)
return try await getDataCatalogEncryptionSettings(shape, call).wire
case "GetDataQualityResult":
let shape = try Glue.GetDataQualityResultRequest(from: reader())
try await authorize(Glue.Accesses.getDataQualityResult(shape), call)
try violations.check(code: description.validationCode)
return try await getDataQualityResult(shape, call).wire
case "GetDataQualityRuleRecommendationRun":
let shape = try Glue.GetDataQualityRuleRecommendationRunRequest(from: reader())
try await authorize(Glue.Accesses.getDataQualityRuleRecommendationRun(shape), call)
try violations.check(code: description.validationCode)
return try await getDataQualityRuleRecommendationRun(shape, call).wire
case "GetDataQualityRuleset":
let shape = try Glue.GetDataQualityRulesetRequest(from: reader())
try await authorize(Glue.Accesses.getDataQualityRuleset(shape), call)
try violations.check(code: description.validationCode)
return try await getDataQualityRuleset(shape, call).wire
case "GetDataQualityRulesetEvaluationRun":
let shape = try Glue.GetDataQualityRulesetEvaluationRunRequest(from: reader())
try await authorize(Glue.Accesses.getDataQualityRulesetEvaluationRun(shape), call)
try violations.check(code: description.validationCode)
return try await getDataQualityRulesetEvaluationRun(shape, call).wire
case "GetDatabase":
let shape = try Glue.GetDatabaseRequest(from: reader())
try await authorize(Glue.Accesses.getDatabase(shape), call)
try violations.check(code: description.validationCode)
return try await getDatabase(shape, call).wire
case "GetDatabases":
let shape = try Glue.GetDatabasesRequest(from: reader())
try await authorize(Glue.Accesses.getDatabases(shape), call)
try violations.check(code: description.validationCode)
return try await getDatabases(shape, call).wire
case "GetJob":
let shape = try Glue.GetJobRequest(from: reader())
try await authorize(Glue.Accesses.getJob(shape), call)
try violations.check(code: description.validationCode)
return try await getJob(shape, call).wire
case "GetJobBookmark":
let shape = try Glue.GetJobBookmarkRequest(from: reader())
try await authorize(Glue.Accesses.getJobBookmark(shape), call)
try violations.check(code: description.validationCode)
return try await getJobBookmark(shape, call).wire
case "GetJobRun":
let shape = try Glue.GetJobRunRequest(from: reader())
try await authorize(Glue.Accesses.getJobRun(shape), call)
try violations.check(code: description.validationCode)
return try await getJobRun(shape, call).wire
case "GetJobRuns":
let shape = try Glue.GetJobRunsRequest(from: reader())
try await authorize(Glue.Accesses.getJobRuns(shape), call)
try violations.check(code: description.validationCode)
return try await getJobRuns(shape, call).wire
case "GetJobs":
let shape = try Glue.GetJobsRequest(from: reader())
try await authorize(Glue.Accesses.getJobs(shape), call)
try violations.check(code: description.validationCode)
return try await getJobs(shape, call).wire
case "GetPartition":
let shape = try Glue.GetPartitionRequest(from: reader())
try await authorize(Glue.Accesses.getPartition(shape), call)
try violations.check(code: description.validationCode)
return try await getPartition(shape, call).wire
case "GetPartitionIndexes":
let shape = try Glue.GetPartitionIndexesRequest(from: reader())
try await authorize(Glue.Accesses.getPartitionIndexes(shape), call)
try violations.check(code: description.validationCode)
return try await getPartitionIndexes(shape, call).wire
case "GetPartitions":
let shape = try Glue.GetPartitionsRequest(from: reader())
try await authorize(Glue.Accesses.getPartitions(shape), call)
try violations.check(code: description.validationCode)
return try await getPartitions(shape, call).wire
case "GetRegistry":
let shape = try Glue.GetRegistryInput(from: reader())
try await authorize(Glue.Accesses.getRegistry(shape), call)
try violations.check(code: description.validationCode)
return try await getRegistry(shape, call).wire
case "GetResourcePolicies":
let shape = try Glue.GetResourcePoliciesRequest(from: reader())
try await authorize(Glue.Accesses.getResourcePolicies(shape), call)
try violations.check(code: description.validationCode)
return try await getResourcePolicies(shape, call).wire
case "GetResourcePolicy":
let shape = try Glue.GetResourcePolicyRequest(from: reader())
try await authorize(Glue.Accesses.getResourcePolicy(shape), call)
try violations.check(code: description.validationCode)
return try await getResourcePolicy(shape, call).wire
case "GetSchema":
let shape = try Glue.GetSchemaInput(from: reader())
try await authorize(Glue.Accesses.getSchema(shape), call)
try violations.check(code: description.validationCode)
return try await getSchema(shape, call).wire
case "GetSchemaByDefinition":
let shape = try Glue.GetSchemaByDefinitionInput(from: reader())
try await authorize(Glue.Accesses.getSchemaByDefinition(shape), call)
try violations.check(code: description.validationCode)
return try await getSchemaByDefinition(shape, call).wire
case "GetSchemaVersion":
let shape = try Glue.GetSchemaVersionInput(from: reader())
try await authorize(Glue.Accesses.getSchemaVersion(shape), call)
try violations.check(code: description.validationCode)
return try await getSchemaVersion(shape, call).wire
case "GetSchemaVersionsDiff":
let shape = try Glue.GetSchemaVersionsDiffInput(from: reader())
try await authorize(Glue.Accesses.getSchemaVersionsDiff(shape), call)
try violations.check(code: description.validationCode)
return try await getSchemaVersionsDiff(shape, call).wire
case "GetSecurityConfiguration":
let shape = try Glue.GetSecurityConfigurationRequest(from: reader())
try await authorize(Glue.Accesses.getSecurityConfiguration(shape), call)
try violations.check(code: description.validationCode)
return try await getSecurityConfiguration(shape, call).wire
case "GetSecurityConfigurations":
let shape = try Glue.GetSecurityConfigurationsRequest(from: reader())
try await authorize(Glue.Accesses.getSecurityConfigurations(shape), call)
try violations.check(code: description.validationCode)
return try await getSecurityConfigurations(shape, call).wire
case "GetSession":
let shape = try Glue.GetSessionRequest(from: reader())
try await authorize(Glue.Accesses.getSession(shape), call)
try violations.check(code: description.validationCode)
return try await getSession(shape, call).wire
case "GetStatement":
let shape = try Glue.GetStatementRequest(from: reader())
try await authorize(Glue.Accesses.getStatement(shape), call)
try violations.check(code: description.validationCode)
return try await getStatement(shape, call).wire
case "GetTable":
let shape = try Glue.GetTableRequest(from: reader())
try await authorize(Glue.Accesses.getTable(shape), call)
try violations.check(code: description.validationCode)
return try await getTable(shape, call).wire
case "GetTableVersion":
let shape = try Glue.GetTableVersionRequest(from: reader())
try await authorize(Glue.Accesses.getTableVersion(shape), call)
try violations.check(code: description.validationCode)
return try await getTableVersion(shape, call).wire
case "GetTableVersions":
let shape = try Glue.GetTableVersionsRequest(from: reader())
try await authorize(Glue.Accesses.getTableVersions(shape), call)
try violations.check(code: description.validationCode)
return try await getTableVersions(shape, call).wire
case "GetTables":
let shape = try Glue.GetTablesRequest(from: reader())
try await authorize(Glue.Accesses.getTables(shape), call)
try violations.check(code: description.validationCode)
return try await getTables(shape, call).wire
case "GetTags":
let shape = try Glue.GetTagsRequest(from: reader())
try await authorize(Glue.Accesses.getTags(shape), call)
try violations.check(code: description.validationCode)
return try await getTags(shape, call).wire
case "GetTrigger":
let shape = try Glue.GetTriggerRequest(from: reader())
try await authorize(Glue.Accesses.getTrigger(shape), call)
try violations.check(code: description.validationCode)
return try await getTrigger(shape, call).wire
case "GetTriggers":
let shape = try Glue.GetTriggersRequest(from: reader())
try await authorize(Glue.Accesses.getTriggers(shape), call)
try violations.check(code: description.validationCode)
return try await getTriggers(shape, call).wire
case "GetUnfilteredPartitionMetadata":
let shape = try Glue.GetUnfilteredPartitionMetadataRequest(from: reader())
try await authorize(Glue.Accesses.getUnfilteredPartitionMetadata(shape), call)
try violations.check(code: description.validationCode)
return try await getUnfilteredPartitionMetadata(shape, call).wire
case "GetUnfilteredPartitionsMetadata":
let shape = try Glue.GetUnfilteredPartitionsMetadataRequest(from: reader())
try await authorize(Glue.Accesses.getUnfilteredPartitionsMetadata(shape), call)
try violations.check(code: description.validationCode)
return try await getUnfilteredPartitionsMetadata(shape, call).wire
case "GetUnfilteredTableMetadata":
let shape = try Glue.GetUnfilteredTableMetadataRequest(from: reader())
try await authorize(Glue.Accesses.getUnfilteredTableMetadata(shape), call)
try violations.check(code: description.validationCode)
return try await getUnfilteredTableMetadata(shape, call).wire
case "GetUserDefinedFunction":
let shape = try Glue.GetUserDefinedFunctionRequest(from: reader())
try await authorize(Glue.Accesses.getUserDefinedFunction(shape), call)
try violations.check(code: description.validationCode)
return try await getUserDefinedFunction(shape, call).wire
case "GetUserDefinedFunctions":
let shape = try Glue.GetUserDefinedFunctionsRequest(from: reader())
try await authorize(Glue.Accesses.getUserDefinedFunctions(shape), call)
try violations.check(code: description.validationCode)
return try await getUserDefinedFunctions(shape, call).wire
case "GetWorkflow":
let shape = try Glue.GetWorkflowRequest(from: reader())
try await authorize(Glue.Accesses.getWorkflow(shape), call)
try violations.check(code: description.validationCode)
return try await getWorkflow(shape, call).wire
case "GetWorkflowRun":
let shape = try Glue.GetWorkflowRunRequest(from: reader())
try await authorize(Glue.Accesses.getWorkflowRun(shape), call)
try violations.check(code: description.validationCode)
return try await getWorkflowRun(shape, call).wire
case "GetWorkflowRunProperties":
let shape = try Glue.GetWorkflowRunPropertiesRequest(from: reader())
try await authorize(Glue.Accesses.getWorkflowRunProperties(shape), call)
try violations.check(code: description.validationCode)
return try await getWorkflowRunProperties(shape, call).wire
case "GetWorkflowRuns":
let shape = try Glue.GetWorkflowRunsRequest(from: reader())
try await authorize(Glue.Accesses.getWorkflowRuns(shape), call)
try violations.check(code: description.validationCode)
return try await getWorkflowRuns(shape, call).wire
case "ImportCatalogToGlue":
let shape = try Glue.ImportCatalogToGlueRequest(from: reader())
try await authorize(Glue.Accesses.importCatalogToGlue(shape), call)
try violations.check(code: description.validationCode)
return try await importCatalogToGlue(shape, call).wire
case "ListColumnStatisticsTaskRuns":
let shape = try Glue.ListColumnStatisticsTaskRunsRequest(from: reader())
try await authorize(Glue.Accesses.listColumnStatisticsTaskRuns(shape), call)
try violations.check(code: description.validationCode)
return try await listColumnStatisticsTaskRuns(shape, call).wire
case "ListCrawlers":
let shape = try Glue.ListCrawlersRequest(from: reader())
try await authorize(Glue.Accesses.listCrawlers(shape), call)
try violations.check(code: description.validationCode)
return try await listCrawlers(shape, call).wire
case "ListCrawls":
let shape = try Glue.ListCrawlsRequest(from: reader())
try await authorize(Glue.Accesses.listCrawls(shape), call)
try violations.check(code: description.validationCode)
return try await listCrawls(shape, call).wire
case "ListDataQualityResults":
let shape = try Glue.ListDataQualityResultsRequest(from: reader())
try await authorize(Glue.Accesses.listDataQualityResults(shape), call)
try violations.check(code: description.validationCode)
return try await listDataQualityResults(shape, call).wire
case "ListDataQualityRuleRecommendationRuns":
let shape = try Glue.ListDataQualityRuleRecommendationRunsRequest(from: reader())
try await authorize(Glue.Accesses.listDataQualityRuleRecommendationRuns(shape), call)
try violations.check(code: description.validationCode)
return try await listDataQualityRuleRecommendationRuns(shape, call).wire
case "ListDataQualityRulesetEvaluationRuns":
let shape = try Glue.ListDataQualityRulesetEvaluationRunsRequest(from: reader())
try await authorize(Glue.Accesses.listDataQualityRulesetEvaluationRuns(shape), call)
try violations.check(code: description.validationCode)
return try await listDataQualityRulesetEvaluationRuns(shape, call).wire
case "ListDataQualityRulesets":
let shape = try Glue.ListDataQualityRulesetsRequest(from: reader())
try await authorize(Glue.Accesses.listDataQualityRulesets(shape), call)
try violations.check(code: description.validationCode)
return try await listDataQualityRulesets(shape, call).wire
case "ListJobs":
let shape = try Glue.ListJobsRequest(from: reader())
try await authorize(Glue.Accesses.listJobs(shape), call)
try violations.check(code: description.validationCode)
return try await listJobs(shape, call).wire
case "ListRegistries":
let shape = try Glue.ListRegistriesInput(from: reader())
try await authorize(Glue.Accesses.listRegistries(shape), call)
try violations.check(code: description.validationCode)
return try await listRegistries(shape, call).wire
case "ListSchemaVersions":
let shape = try Glue.ListSchemaVersionsInput(from: reader())
try await authorize(Glue.Accesses.listSchemaVersions(shape), call)
try violations.check(code: description.validationCode)
return try await listSchemaVersions(shape, call).wire
case "ListSchemas":
let shape = try Glue.ListSchemasInput(from: reader())
try await authorize(Glue.Accesses.listSchemas(shape), call)
try violations.check(code: description.validationCode)
return try await listSchemas(shape, call).wire
case "ListSessions":
let shape = try Glue.ListSessionsRequest(from: reader())
try await authorize(Glue.Accesses.listSessions(shape), call)
try violations.check(code: description.validationCode)
return try await listSessions(shape, call).wire
case "ListStatements":
let shape = try Glue.ListStatementsRequest(from: reader())
try await authorize(Glue.Accesses.listStatements(shape), call)
try violations.check(code: description.validationCode)
return try await listStatements(shape, call).wire
case "ListTriggers":
let shape = try Glue.ListTriggersRequest(from: reader())
try await authorize(Glue.Accesses.listTriggers(shape), call)
try violations.check(code: description.validationCode)
return try await listTriggers(shape, call).wire
case "ListWorkflows":
let shape = try Glue.ListWorkflowsRequest(from: reader())
try await authorize(Glue.Accesses.listWorkflows(shape), call)
try violations.check(code: description.validationCode)
return try await listWorkflows(shape, call).wire
case "PutDataCatalogEncryptionSettings":
let shape = try Glue.PutDataCatalogEncryptionSettingsRequest(from: reader())
try await authorize(Glue.Accesses.putDataCatalogEncryptionSettings(shape), call)
try violations.check(code: description.validationCode)
return try await putDataCatalogEncryptionSettings(shape, call).wire
case "PutResourcePolicy":
let shape = try Glue.PutResourcePolicyRequest(from: reader())
try await authorize(Glue.Accesses.putResourcePolicy(shape), call)
try violations.check(code: description.validationCode)
return try await putResourcePolicy(shape, call).wire
case "PutSchemaVersionMetadata":
let shape = try Glue.PutSchemaVersionMetadataInput(from: reader())
try await authorize(Glue.Accesses.putSchemaVersionMetadata(shape), call)
try violations.check(code: description.validationCode)
return try await putSchemaVersionMetadata(shape, call).wire
case "PutWorkflowRunProperties":
let shape = try Glue.PutWorkflowRunPropertiesRequest(from: reader())
try await authorize(Glue.Accesses.putWorkflowRunProperties(shape), call)
try violations.check(code: description.validationCode)
return try await putWorkflowRunProperties(shape, call).wire
case "QuerySchemaVersionMetadata":
let shape = try Glue.QuerySchemaVersionMetadataInput(from: reader())
try await authorize(Glue.Accesses.querySchemaVersionMetadata(shape), call)
try violations.check(code: description.validationCode)
return try await querySchemaVersionMetadata(shape, call).wire
case "RegisterSchemaVersion":
let shape = try Glue.RegisterSchemaVersionInput(from: reader())
try await authorize(Glue.Accesses.registerSchemaVersion(shape), call)
try violations.check(code: description.validationCode)
return try await registerSchemaVersion(shape, call).wire
case "RemoveSchemaVersionMetadata":
let shape = try Glue.RemoveSchemaVersionMetadataInput(from: reader())
try await authorize(Glue.Accesses.removeSchemaVersionMetadata(shape), call)
try violations.check(code: description.validationCode)
return try await removeSchemaVersionMetadata(shape, call).wire
case "ResetJobBookmark":
let shape = try Glue.ResetJobBookmarkRequest(from: reader())
try await authorize(Glue.Accesses.resetJobBookmark(shape), call)
try violations.check(code: description.validationCode)
return try await resetJobBookmark(shape, call).wire
case "ResumeWorkflowRun":
let shape = try Glue.ResumeWorkflowRunRequest(from: reader())
try await authorize(Glue.Accesses.resumeWorkflowRun(shape), call)
try violations.check(code: description.validationCode)
return try await resumeWorkflowRun(shape, call).wire
case "RunStatement":
let shape = try Glue.RunStatementRequest(from: reader())
try await authorize(Glue.Accesses.runStatement(shape), call)
try violations.check(code: description.validationCode)
return try await runStatement(shape, call).wire
case "SearchTables":
let shape = try Glue.SearchTablesRequest(from: reader())
try await authorize(Glue.Accesses.searchTables(shape), call)
try violations.check(code: description.validationCode)
return try await searchTables(shape, call).wire
case "StartColumnStatisticsTaskRun":
let shape = try Glue.StartColumnStatisticsTaskRunRequest(from: reader())
try await authorize(Glue.Accesses.startColumnStatisticsTaskRun(shape), call)
try violations.check(code: description.validationCode)
return try await startColumnStatisticsTaskRun(shape, call).wire
case "StartColumnStatisticsTaskRunSchedule":
let shape = try Glue.StartColumnStatisticsTaskRunScheduleRequest(from: reader())
try await authorize(Glue.Accesses.startColumnStatisticsTaskRunSchedule(shape), call)
try violations.check(code: description.validationCode)
return try await startColumnStatisticsTaskRunSchedule(shape, call).wire
case "StartCrawler":
let shape = try Glue.StartCrawlerRequest(from: reader())
try await authorize(Glue.Accesses.startCrawler(shape), call)
try violations.check(code: description.validationCode)
return try await startCrawler(shape, call).wire
case "StartCrawlerSchedule":
let shape = try Glue.StartCrawlerScheduleRequest(from: reader())
try await authorize(Glue.Accesses.startCrawlerSchedule(shape), call)
try violations.check(code: description.validationCode)
return try await startCrawlerSchedule(shape, call).wire
case "StartDataQualityRuleRecommendationRun":
let shape = try Glue.StartDataQualityRuleRecommendationRunRequest(from: reader())
try await authorize(Glue.Accesses.startDataQualityRuleRecommendationRun(shape), call)
try violations.check(code: description.validationCode)
return try await startDataQualityRuleRecommendationRun(shape, call).wire
case "StartDataQualityRulesetEvaluationRun":
let shape = try Glue.StartDataQualityRulesetEvaluationRunRequest(from: reader())
try await authorize(Glue.Accesses.startDataQualityRulesetEvaluationRun(shape), call)
try violations.check(code: description.validationCode)
return try await startDataQualityRulesetEvaluationRun(shape, call).wire
case "StartJobRun":
let shape = try Glue.StartJobRunRequest(from: reader())
try await authorize(Glue.Accesses.startJobRun(shape), call)
try violations.check(code: description.validationCode)
return try await startJobRun(shape, call).wire
case "StartTrigger":
let shape = try Glue.StartTriggerRequest(from: reader())
try await authorize(Glue.Accesses.startTrigger(shape), call)
try violations.check(code: description.validationCode)
return try await startTrigger(shape, call).wire
case "StartWorkflowRun":
let shape = try Glue.StartWorkflowRunRequest(from: reader())
try await authorize(Glue.Accesses.startWorkflowRun(shape), call)
try violations.check(code: description.validationCode)
return try await startWorkflowRun(shape, call).wire
case "StopColumnStatisticsTaskRun":
let shape = try Glue.StopColumnStatisticsTaskRunRequest(from: reader())
try await authorize(Glue.Accesses.stopColumnStatisticsTaskRun(shape), call)
try violations.check(code: description.validationCode)
return try await stopColumnStatisticsTaskRun(shape, call).wire
case "StopColumnStatisticsTaskRunSchedule":
let shape = try Glue.StopColumnStatisticsTaskRunScheduleRequest(from: reader())
try await authorize(Glue.Accesses.stopColumnStatisticsTaskRunSchedule(shape), call)
try violations.check(code: description.validationCode)
return try await stopColumnStatisticsTaskRunSchedule(shape, call).wire
case "StopCrawler":
let shape = try Glue.StopCrawlerRequest(from: reader())
try await authorize(Glue.Accesses.stopCrawler(shape), call)
try violations.check(code: description.validationCode)
return try await stopCrawler(shape, call).wire
case "StopCrawlerSchedule":
let shape = try Glue.StopCrawlerScheduleRequest(from: reader())
try await authorize(Glue.Accesses.stopCrawlerSchedule(shape), call)
try violations.check(code: description.validationCode)
return try await stopCrawlerSchedule(shape, call).wire
case "StopSession":
let shape = try Glue.StopSessionRequest(from: reader())
try await authorize(Glue.Accesses.stopSession(shape), call)
try violations.check(code: description.validationCode)
return try await stopSession(shape, call).wire
case "StopTrigger":
let shape = try Glue.StopTriggerRequest(from: reader())
try await authorize(Glue.Accesses.stopTrigger(shape), call)
try violations.check(code: description.validationCode)
return try await stopTrigger(shape, call).wire
case "StopWorkflowRun":
let shape = try Glue.StopWorkflowRunRequest(from: reader())
try await authorize(Glue.Accesses.stopWorkflowRun(shape), call)
try violations.check(code: description.validationCode)
return try await stopWorkflowRun(shape, call).wire
case "TagResource":
let shape = try Glue.TagResourceRequest(from: reader())
try await authorize(Glue.Accesses.tagResource(shape), call)
try violations.check(code: description.validationCode)
return try await tagResource(shape, call).wire
case "TestConnection":
let shape = try Glue.TestConnectionRequest(from: reader())
try await authorize(Glue.Accesses.testConnection(shape), call)
try violations.check(code: description.validationCode)
return try await testConnection(shape, call).wire
case "UntagResource":
let shape = try Glue.UntagResourceRequest(from: reader())
try await authorize(Glue.Accesses.untagResource(shape), call)
try violations.check(code: description.validationCode)
return try await untagResource(shape, call).wire
case "UpdateCatalog":
let shape = try Glue.UpdateCatalogRequest(from: reader())
try await authorize(Glue.Accesses.updateCatalog(shape), call)
try violations.check(code: description.validationCode)
return try await updateCatalog(shape, call).wire
case "UpdateClassifier":
let shape = try Glue.UpdateClassifierRequest(from: reader())
try await authorize(Glue.Accesses.updateClassifier(shape), call)
try violations.check(code: description.validationCode)
return try await updateClassifier(shape, call).wire
case "UpdateColumnStatisticsForPartition":
let shape = try Glue.UpdateColumnStatisticsForPartitionRequest(from: reader())
try await authorize(Glue.Accesses.updateColumnStatisticsForPartition(shape), call)
try violations.check(code: description.validationCode)
return try await updateColumnStatisticsForPartition(shape, call).wire
case "UpdateColumnStatisticsForTable":
let shape = try Glue.UpdateColumnStatisticsForTableRequest(from: reader())
try await authorize(Glue.Accesses.updateColumnStatisticsForTable(shape), call)
try violations.check(code: description.validationCode)
return try await updateColumnStatisticsForTable(shape, call).wire
case "UpdateColumnStatisticsTaskSettings":
let shape = try Glue.UpdateColumnStatisticsTaskSettingsRequest(from: reader())
try await authorize(Glue.Accesses.updateColumnStatisticsTaskSettings(shape), call)
try violations.check(code: description.validationCode)
return try await updateColumnStatisticsTaskSettings(shape, call).wire
case "UpdateConnection":
let shape = try Glue.UpdateConnectionRequest(from: reader())
try await authorize(Glue.Accesses.updateConnection(shape), call)
try violations.check(code: description.validationCode)
return try await updateConnection(shape, call).wire
case "UpdateCrawler":
let shape = try Glue.UpdateCrawlerRequest(from: reader())
try await authorize(Glue.Accesses.updateCrawler(shape), call)
try violations.check(code: description.validationCode)
return try await updateCrawler(shape, call).wire
case "UpdateCrawlerSchedule":
let shape = try Glue.UpdateCrawlerScheduleRequest(from: reader())
try await authorize(Glue.Accesses.updateCrawlerSchedule(shape), call)
try violations.check(code: description.validationCode)
return try await updateCrawlerSchedule(shape, call).wire
case "UpdateDataQualityRuleset":
let shape = try Glue.UpdateDataQualityRulesetRequest(from: reader())
try await authorize(Glue.Accesses.updateDataQualityRuleset(shape), call)
try violations.check(code: description.validationCode)
return try await updateDataQualityRuleset(shape, call).wire
case "UpdateDatabase":
let shape = try Glue.UpdateDatabaseRequest(from: reader())
try await authorize(Glue.Accesses.updateDatabase(shape), call)
try violations.check(code: description.validationCode)
return try await updateDatabase(shape, call).wire
case "UpdateJob":
let shape = try Glue.UpdateJobRequest(from: reader())
try await authorize(Glue.Accesses.updateJob(shape), call)
try violations.check(code: description.validationCode)
return try await updateJob(shape, call).wire
case "UpdatePartition":
let shape = try Glue.UpdatePartitionRequest(from: reader())
try await authorize(Glue.Accesses.updatePartition(shape), call)
try violations.check(code: description.validationCode)
return try await updatePartition(shape, call).wire
case "UpdateRegistry":
let shape = try Glue.UpdateRegistryInput(from: reader())
try await authorize(Glue.Accesses.updateRegistry(shape), call)
try violations.check(code: description.validationCode)
return try await updateRegistry(shape, call).wire
case "UpdateSchema":
let shape = try Glue.UpdateSchemaInput(from: reader())
try await authorize(Glue.Accesses.updateSchema(shape), call)
try violations.check(code: description.validationCode)
return try await updateSchema(shape, call).wire
case "UpdateTable":
let shape = try Glue.UpdateTableRequest(from: reader())
try await authorize(Glue.Accesses.updateTable(shape), call)
try violations.check(code: description.validationCode)
return try await updateTable(shape, call).wire
case "UpdateTrigger":
let shape = try Glue.UpdateTriggerRequest(from: reader())
try await authorize(Glue.Accesses.updateTrigger(shape), call)
try violations.check(code: description.validationCode)
return try await updateTrigger(shape, call).wire
case "UpdateUserDefinedFunction":
let shape = try Glue.UpdateUserDefinedFunctionRequest(from: reader())
try await authorize(Glue.Accesses.updateUserDefinedFunction(shape), call)
try violations.check(code: description.validationCode)
return try await updateUserDefinedFunction(shape, call).wire
case "UpdateWorkflow":
let shape = try Glue.UpdateWorkflowRequest(from: reader())
try await authorize(Glue.Accesses.updateWorkflow(shape), call)
try violations.check(code: description.validationCode)
return try await updateWorkflow(shape, call).wire
default: throw AWSError.unknownOperation()
}
}
}
