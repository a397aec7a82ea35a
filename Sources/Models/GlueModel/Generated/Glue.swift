// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// Shapes of AWS Glue, API version 2017-03-31.
package enum Glue {
package static let description = ServiceDescription(
name: "Glue", apiVersion: "2017-03-31", isQuery: false,
targetPrefix: "AWSGlue", jsonVersion: "1.1",
xmlNamespace: nil, operations: ["BatchCreatePartition", "BatchDeletePartition", "BatchDeleteTable", "BatchGetPartition", "BatchStopJobRun", "BatchUpdatePartition", "CreateClassifier", "CreateCrawler", "CreateDatabase", "CreateJob", "CreatePartition", "CreateTable", "DeleteClassifier", "DeleteCrawler", "DeleteDatabase", "DeleteJob", "DeletePartition", "DeleteTable", "GetClassifier", "GetClassifiers", "GetCrawler", "GetCrawlers", "GetDatabase", "GetDatabases", "GetJob", "GetJobRun", "GetJobRuns", "GetJobs", "GetPartition", "GetPartitions", "GetTable", "GetTables", "GetTags", "ListCrawlers", "ListJobs", "StartCrawler", "StartJobRun", "StopCrawler", "TagResource", "UntagResource", "UpdateClassifier", "UpdateCrawler", "UpdateDatabase", "UpdateJob", "UpdatePartition", "UpdateTable"],
streamingOperations: [])
}
