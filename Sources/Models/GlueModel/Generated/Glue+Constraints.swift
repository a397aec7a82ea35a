// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package enum Patterns {
package static let catalogIdString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let columnNameString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let columnTypeString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let commentString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let csvColumnDelimiter = ModelPattern(##"[^\r\n]"##)
package static let csvQuoteSymbol = ModelPattern(##"[^\r\n]"##)
package static let customPatterns = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let descriptionString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let descriptionStringRemovable = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let filterString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let formatString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let glueResourceArn = ModelPattern("arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*")
package static let glueVersionString = ModelPattern(##"^((\w+\.)+\w+|auto)$"##)
package static let grokPattern = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\t]*"##)
package static let idString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let keyString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let locationString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let logGroup = ModelPattern(##"[\.\-_/#A-Za-z0-9]+"##)
package static let logStream = ModelPattern("[^:*]*")
package static let maintenanceWindow = ModelPattern("^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$")
package static let messagePrefix = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let nameString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let nodeId = ModelPattern("[A-Za-z0-9_-]*")
package static let predicateString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let pythonVersionString = ModelPattern("^([2-3]|3[.]9)$")
package static let runtimeNameString = ModelPattern(".*")
package static let schemaRegistryNameString = ModelPattern("[a-zA-Z0-9-_$#.]+")
package static let schemaVersionIdString = ModelPattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
package static let tableIdString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let transactionIdString = ModelPattern(##"[\p{L}\p{N}\p{P}]*"##)
package static let uri = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let versionString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
}

package enum Values {
package static let autoUpgradeStatus: [String] = ["OBSERVING", "UPGRADING", "UPGRADE_SUCCEEDED", "UPGRADE_FAILED", "STOPPED", "WAITING_FOR_CONSENT"]
package static let crawlerLineageSettings: [String] = ["ENABLE", "DISABLE"]
package static let crawlerState: [String] = ["READY", "RUNNING", "STOPPING"]
package static let csvHeaderOption: [String] = ["UNKNOWN", "PRESENT", "ABSENT"]
package static let csvSerdeOption: [String] = ["OpenCSVSerDe", "LazySimpleSerDe", "None"]
package static let databaseAttributes: [String] = ["NAME", "TARGET_DATABASE"]
package static let deleteBehavior: [String] = ["LOG", "DELETE_FROM_DATABASE", "DEPRECATE_IN_DATABASE"]
package static let executionClass: [String] = ["FLEX", "STANDARD"]
package static let icebergNullOrder: [String] = ["nulls-first", "nulls-last"]
package static let icebergSortDirection: [String] = ["asc", "desc"]
package static let icebergStructTypeEnum: [String] = ["struct"]
package static let jdbcMetadataEntry: [String] = ["COMMENTS", "RAWTYPES"]
package static let jobMode: [String] = ["SCRIPT", "VISUAL", "NOTEBOOK"]
package static let jobRunState: [String] = ["STARTING", "RUNNING", "STOPPING", "STOPPED", "SUCCEEDED", "FAILED", "TIMEOUT", "ERROR", "WAITING", "EXPIRED"]
package static let lastCrawlStatus: [String] = ["SUCCEEDED", "CANCELLED", "FAILED"]
package static let permission: [String] = ["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS"]
package static let recrawlBehavior: [String] = ["CRAWL_EVERYTHING", "CRAWL_NEW_FOLDERS_ONLY", "CRAWL_EVENT_MODE"]
package static let resourceShareType: [String] = ["FOREIGN", "ALL", "FEDERATED"]
package static let scheduleState: [String] = ["SCHEDULED", "NOT_SCHEDULED", "TRANSITIONING"]
package static let sourceControlAuthStrategy: [String] = ["PERSONAL_ACCESS_TOKEN", "AWS_SECRETS_MANAGER"]
package static let sourceControlProvider: [String] = ["GITHUB", "GITLAB", "BITBUCKET", "AWS_CODE_COMMIT"]
package static let tableAttributes: [String] = ["NAME", "TABLE_TYPE", "DEFAULT", "LATEST_ICEBERG_METADATA"]
package static let tableResourceShareType: [String] = ["FEDERATED", "ALL"]
package static let updateBehavior: [String] = ["LOG", "UPDATE_IN_DATABASE"]
package static let viewUpdateAction: [String] = ["ADD", "REPLACE", "ADD_OR_REPLACE", "DROP"]
package static let workerType: [String] = ["Standard", "G.1X", "G.2X", "G.4X", "G.8X", "G.025X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"]
}
}
