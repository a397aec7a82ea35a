// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// Shapes of AWS Glue, API version 2017-03-31.
package enum Glue {
package static let description = ServiceDescription(
name: "Glue", apiVersion: "2017-03-31", isQuery: false,
targetPrefix: "AWSGlue", jsonVersion: "1.1",
xmlNamespace: nil, operations: ["BatchCreatePartition", "BatchDeleteConnection", "BatchDeletePartition", "BatchDeleteTable", "BatchDeleteTableVersion", "BatchGetCrawlers", "BatchGetPartition", "BatchStopJobRun", "BatchUpdatePartition", "CreateCatalog", "CreateClassifier", "CreateConnection", "CreateCrawler", "CreateDatabase", "CreateJob", "CreatePartition", "CreatePartitionIndex", "CreateTable", "CreateUserDefinedFunction", "DeleteCatalog", "DeleteClassifier", "DeleteColumnStatisticsForPartition", "DeleteColumnStatisticsForTable", "DeleteConnection", "DeleteCrawler", "DeleteDatabase", "DeleteJob", "DeletePartition", "DeletePartitionIndex", "DeleteResourcePolicy", "DeleteTable", "DeleteTableVersion", "DeleteUserDefinedFunction", "GetCatalog", "GetCatalogImportStatus", "GetCatalogs", "GetClassifier", "GetClassifiers", "GetColumnStatisticsForPartition", "GetColumnStatisticsForTable", "GetConnection", "GetConnections", "GetCrawler", "GetCrawlerMetrics", "GetCrawlers", "GetDataCatalogEncryptionSettings", "GetDatabase", "GetDatabases", "GetJob", "GetJobRun", "GetJobRuns", "GetJobs", "GetPartition", "GetPartitionIndexes", "GetPartitions", "GetResourcePolicies", "GetResourcePolicy", "GetTable", "GetTableVersion", "GetTableVersions", "GetTables", "GetTags", "GetUnfilteredPartitionMetadata", "GetUnfilteredPartitionsMetadata", "GetUnfilteredTableMetadata", "GetUserDefinedFunction", "GetUserDefinedFunctions", "ImportCatalogToGlue", "ListCrawlers", "ListCrawls", "ListJobs", "PutDataCatalogEncryptionSettings", "PutResourcePolicy", "SearchTables", "StartCrawler", "StartCrawlerSchedule", "StartJobRun", "StopCrawler", "StopCrawlerSchedule", "TagResource", "TestConnection", "UntagResource", "UpdateCatalog", "UpdateClassifier", "UpdateColumnStatisticsForPartition", "UpdateColumnStatisticsForTable", "UpdateConnection", "UpdateCrawler", "UpdateCrawlerSchedule", "UpdateDatabase", "UpdateJob", "UpdatePartition", "UpdateTable", "UpdateUserDefinedFunction"],
streamingOperations: [])
}
