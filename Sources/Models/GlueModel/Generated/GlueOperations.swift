// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// The operations of AWS Glue that Millrace implements.
package protocol GlueOperations: ServiceOperations {
func batchCreatePartition(_ input: Glue.BatchCreatePartitionRequest, _ call: Call) async throws -> Glue.BatchCreatePartitionResponse
func batchDeletePartition(_ input: Glue.BatchDeletePartitionRequest, _ call: Call) async throws -> Glue.BatchDeletePartitionResponse
func batchDeleteTable(_ input: Glue.BatchDeleteTableRequest, _ call: Call) async throws -> Glue.BatchDeleteTableResponse
func batchGetPartition(_ input: Glue.BatchGetPartitionRequest, _ call: Call) async throws -> Glue.BatchGetPartitionResponse
func batchStopJobRun(_ input: Glue.BatchStopJobRunRequest, _ call: Call) async throws -> Glue.BatchStopJobRunResponse
func batchUpdatePartition(_ input: Glue.BatchUpdatePartitionRequest, _ call: Call) async throws -> Glue.BatchUpdatePartitionResponse
func createClassifier(_ input: Glue.CreateClassifierRequest, _ call: Call) async throws -> Glue.CreateClassifierResponse
func createCrawler(_ input: Glue.CreateCrawlerRequest, _ call: Call) async throws -> Glue.CreateCrawlerResponse
func createDatabase(_ input: Glue.CreateDatabaseRequest, _ call: Call) async throws -> Glue.CreateDatabaseResponse
func createJob(_ input: Glue.CreateJobRequest, _ call: Call) async throws -> Glue.CreateJobResponse
func createPartition(_ input: Glue.CreatePartitionRequest, _ call: Call) async throws -> Glue.CreatePartitionResponse
func createTable(_ input: Glue.CreateTableRequest, _ call: Call) async throws -> Glue.CreateTableResponse
func deleteClassifier(_ input: Glue.DeleteClassifierRequest, _ call: Call) async throws -> Glue.DeleteClassifierResponse
func deleteCrawler(_ input: Glue.DeleteCrawlerRequest, _ call: Call) async throws -> Glue.DeleteCrawlerResponse
func deleteDatabase(_ input: Glue.DeleteDatabaseRequest, _ call: Call) async throws -> Glue.DeleteDatabaseResponse
func deleteJob(_ input: Glue.DeleteJobRequest, _ call: Call) async throws -> Glue.DeleteJobResponse
func deletePartition(_ input: Glue.DeletePartitionRequest, _ call: Call) async throws -> Glue.DeletePartitionResponse
func deleteTable(_ input: Glue.DeleteTableRequest, _ call: Call) async throws -> Glue.DeleteTableResponse
func getClassifier(_ input: Glue.GetClassifierRequest, _ call: Call) async throws -> Glue.GetClassifierResponse
func getClassifiers(_ input: Glue.GetClassifiersRequest, _ call: Call) async throws -> Glue.GetClassifiersResponse
func getCrawler(_ input: Glue.GetCrawlerRequest, _ call: Call) async throws -> Glue.GetCrawlerResponse
func getCrawlers(_ input: Glue.GetCrawlersRequest, _ call: Call) async throws -> Glue.GetCrawlersResponse
func getDatabase(_ input: Glue.GetDatabaseRequest, _ call: Call) async throws -> Glue.GetDatabaseResponse
func getDatabases(_ input: Glue.GetDatabasesRequest, _ call: Call) async throws -> Glue.GetDatabasesResponse
func getJob(_ input: Glue.GetJobRequest, _ call: Call) async throws -> Glue.GetJobResponse
func getJobRun(_ input: Glue.GetJobRunRequest, _ call: Call) async throws -> Glue.GetJobRunResponse
func getJobRuns(_ input: Glue.GetJobRunsRequest, _ call: Call) async throws -> Glue.GetJobRunsResponse
func getJobs(_ input: Glue.GetJobsRequest, _ call: Call) async throws -> Glue.GetJobsResponse
func getPartition(_ input: Glue.GetPartitionRequest, _ call: Call) async throws -> Glue.GetPartitionResponse
func getPartitions(_ input: Glue.GetPartitionsRequest, _ call: Call) async throws -> Glue.GetPartitionsResponse
func getTable(_ input: Glue.GetTableRequest, _ call: Call) async throws -> Glue.GetTableResponse
func getTables(_ input: Glue.GetTablesRequest, _ call: Call) async throws -> Glue.GetTablesResponse
func getTags(_ input: Glue.GetTagsRequest, _ call: Call) async throws -> Glue.GetTagsResponse
func listCrawlers(_ input: Glue.ListCrawlersRequest, _ call: Call) async throws -> Glue.ListCrawlersResponse
func listJobs(_ input: Glue.ListJobsRequest, _ call: Call) async throws -> Glue.ListJobsResponse
func startCrawler(_ input: Glue.StartCrawlerRequest, _ call: Call) async throws -> Glue.StartCrawlerResponse
func startJobRun(_ input: Glue.StartJobRunRequest, _ call: Call) async throws -> Glue.StartJobRunResponse
func stopCrawler(_ input: Glue.StopCrawlerRequest, _ call: Call) async throws -> Glue.StopCrawlerResponse
func tagResource(_ input: Glue.TagResourceRequest, _ call: Call) async throws -> Glue.TagResourceResponse
func untagResource(_ input: Glue.UntagResourceRequest, _ call: Call) async throws -> Glue.UntagResourceResponse
func updateClassifier(_ input: Glue.UpdateClassifierRequest, _ call: Call) async throws -> Glue.UpdateClassifierResponse
func updateCrawler(_ input: Glue.UpdateCrawlerRequest, _ call: Call) async throws -> Glue.UpdateCrawlerResponse
func updateDatabase(_ input: Glue.UpdateDatabaseRequest, _ call: Call) async throws -> Glue.UpdateDatabaseResponse
func updateJob(_ input: Glue.UpdateJobRequest, _ call: Call) async throws -> Glue.UpdateJobResponse
func updatePartition(_ input: Glue.UpdatePartitionRequest, _ call: Call) async throws -> Glue.UpdatePartitionResponse
func updateTable(_ input: Glue.UpdateTableRequest, _ call: Call) async throws -> Glue.UpdateTableResponse
}

extension GlueOperations {
package var description: ServiceDescription { Glue.description }

package func perform(_ operation: String, _ input: WireValue, _ call: Call) async throws -> WireValue? {
let violations = Violations()
func reader() throws -> ShapeReader { try ShapeReader(input, violations: violations, readsText: false) }
switch operation {
case "BatchCreatePartition":
let shape = try Glue.BatchCreatePartitionRequest(from: reader())
try violations.check(code: description.validationCode)
return try await batchCreatePartition(shape, call).wire
case "BatchDeletePartition":
let shape = try Glue.BatchDeletePartitionRequest(from: reader())
try violations.check(code: description.validationCode)
return try await batchDeletePartition(shape, call).wire
case "BatchDeleteTable":
let shape = try Glue.BatchDeleteTableRequest(from: reader())
try violations.check(code: description.validationCode)
return try await batchDeleteTable(shape, call).wire
case "BatchGetPartition":
let shape = try Glue.BatchGetPartitionRequest(from: reader())
try violations.check(code: description.validationCode)
return try await batchGetPartition(shape, call).wire
case "BatchStopJobRun":
let shape = try Glue.BatchStopJobRunRequest(from: reader())
try violations.check(code: description.validationCode)
return try await batchStopJobRun(shape, call).wire
case "BatchUpdatePartition":
let shape = try Glue.BatchUpdatePartitionRequest(from: reader())
try violations.check(code: description.validationCode)
return try await batchUpdatePartition(shape, call).wire
case "CreateClassifier":
let shape = try Glue.CreateClassifierRequest(from: reader())
try violations.check(code: description.validationCode)
return try await createClassifier(shape, call).wire
case "CreateCrawler":
let shape = try Glue.CreateCrawlerRequest(from: reader())
try violations.check(code: description.validationCode)
return try await createCrawler(shape, call).wire
case "CreateDatabase":
let shape = try Glue.CreateDatabaseRequest(from: reader())
try violations.check(code: description.validationCode)
return try await createDatabase(shape, call).wire
case "CreateJob":
let shape = try Glue.CreateJobRequest(from: reader())
try violations.check(code: description.validationCode)
return try await createJob(shape, call).wire
case "CreatePartition":
let shape = try Glue.CreatePartitionRequest(from: reader())
try violations.check(code: description.validationCode)
return try await createPartition(shape, call).wire
case "CreateTable":
let shape = try Glue.CreateTableRequest(from: reader())
try violations.check(code: description.validationCode)
return try await createTable(shape, call).wire
case "DeleteClassifier":
let shape = try Glue.DeleteClassifierRequest(from: reader())
try violations.check(code: description.validationCode)
return try await deleteClassifier(shape, call).wire
case "DeleteCrawler":
let shape = try Glue.DeleteCrawlerRequest(from: reader())
try violations.check(code: description.validationCode)
return try await deleteCrawler(shape, call).wire
case "DeleteDatabase":
let shape = try Glue.DeleteDatabaseRequest(from: reader())
try violations.check(code: description.validationCode)
return try await deleteDatabase(shape, call).wire
case "DeleteJob":
let shape = try Glue.DeleteJobRequest(from: reader())
try violations.check(code: description.validationCode)
return try await deleteJob(shape, call).wire
case "DeletePartition":
let shape = try Glue.DeletePartitionRequest(from: reader())
try violations.check(code: description.validationCode)
return try await deletePartition(shape, call).wire
case "DeleteTable":
let shape = try Glue.DeleteTableRequest(from: reader())
try violations.check(code: description.validationCode)
return try await deleteTable(shape, call).wire
case "GetClassifier":
let shape = try Glue.GetClassifierRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getClassifier(shape, call).wire
case "GetClassifiers":
let shape = try Glue.GetClassifiersRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getClassifiers(shape, call).wire
case "GetCrawler":
let shape = try Glue.GetCrawlerRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getCrawler(shape, call).wire
case "GetCrawlers":
let shape = try Glue.GetCrawlersRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getCrawlers(shape, call).wire
case "GetDatabase":
let shape = try Glue.GetDatabaseRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getDatabase(shape, call).wire
case "GetDatabases":
let shape = try Glue.GetDatabasesRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getDatabases(shape, call).wire
case "GetJob":
let shape = try Glue.GetJobRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getJob(shape, call).wire
case "GetJobRun":
let shape = try Glue.GetJobRunRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getJobRun(shape, call).wire
case "GetJobRuns":
let shape = try Glue.GetJobRunsRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getJobRuns(shape, call).wire
case "GetJobs":
let shape = try Glue.GetJobsRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getJobs(shape, call).wire
case "GetPartition":
let shape = try Glue.GetPartitionRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getPartition(shape, call).wire
case "GetPartitions":
let shape = try Glue.GetPartitionsRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getPartitions(shape, call).wire
case "GetTable":
let shape = try Glue.GetTableRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getTable(shape, call).wire
case "GetTables":
let shape = try Glue.GetTablesRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getTables(shape, call).wire
case "GetTags":
let shape = try Glue.GetTagsRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getTags(shape, call).wire
case "ListCrawlers":
let shape = try Glue.ListCrawlersRequest(from: reader())
try violations.check(code: description.validationCode)
return try await listCrawlers(shape, call).wire
case "ListJobs":
let shape = try Glue.ListJobsRequest(from: reader())
try violations.check(code: description.validationCode)
return try await listJobs(shape, call).wire
case "StartCrawler":
let shape = try Glue.StartCrawlerRequest(from: reader())
try violations.check(code: description.validationCode)
return try await startCrawler(shape, call).wire
case "StartJobRun":
let shape = try Glue.StartJobRunRequest(from: reader())
try violations.check(code: description.validationCode)
return try await startJobRun(shape, call).wire
case "StopCrawler":
let shape = try Glue.StopCrawlerRequest(from: reader())
try violations.check(code: description.validationCode)
return try await stopCrawler(shape, call).wire
case "TagResource":
let shape = try Glue.TagResourceRequest(from: reader())
try violations.check(code: description.validationCode)
return try await tagResource(shape, call).wire
case "UntagResource":
let shape = try Glue.UntagResourceRequest(from: reader())
try violations.check(code: description.validationCode)
return try await untagResource(shape, call).wire
case "UpdateClassifier":
let shape = try Glue.UpdateClassifierRequest(from: reader())
try violations.check(code: description.validationCode)
return try await updateClassifier(shape, call).wire
case "UpdateCrawler":
let shape = try Glue.UpdateCrawlerRequest(from: reader())
try violations.check(code: description.validationCode)
return try await updateCrawler(shape, call).wire
case "UpdateDatabase":
let shape = try Glue.UpdateDatabaseRequest(from: reader())
try violations.check(code: description.validationCode)
return try await updateDatabase(shape, call).wire
case "UpdateJob":
let shape = try Glue.UpdateJobRequest(from: reader())
try violations.check(code: description.validationCode)
return try await updateJob(shape, call).wire
case "UpdatePartition":
let shape = try Glue.UpdatePartitionRequest(from: reader())
try violations.check(code: description.validationCode)
return try await updatePartition(shape, call).wire
case "UpdateTable":
let shape = try Glue.UpdateTableRequest(from: reader())
try violations.check(code: description.validationCode)
return try await updateTable(shape, call).wire
default: throw AWSError.unknownOperation()
}
}
}
