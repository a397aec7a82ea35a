// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package enum Patterns {
package static let accessToken = ModelPattern(##"^[\x20-\x7E]*$"##)
package static let authorizationCode = ModelPattern(##"\S+"##)
package static let awsManagedClientApplicationReference = ModelPattern(##"\S+"##)
package static let catalogIdString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let catalogNameString = ModelPattern(##"^(?!(.*[.\/\\]|aws:)).*$"##)
package static let columnTypeString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let commentString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let csvColumnDelimiter = ModelPattern(##"[^\r\n]"##)
package static let csvQuoteSymbol = ModelPattern(##"[^\r\n]"##)
package static let customPatterns = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let dataQualityObservationDescription = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let dataQualityRuleResultDescription = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let descriptionString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let descriptionStringRemovable = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let federationIdentifier = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let filterString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let formatString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let glueResourceArn = ModelPattern("arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*")
package static let glueVersionString = ModelPattern(##"^((\w+\.)+\w+|auto)$"##)
package static let grokPattern = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\t]*"##)
package static let hashString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let iamRoleArn = ModelPattern("^arn:aws(-(cn|us-gov|iso(-[bef])?))?:iam::[0-9]{12}:role/.+")
package static let idString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let jwtToken = ModelPattern(##"^([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_\-\+\/=]*)"##)
package static let keyString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let kmsKeyArn = ModelPattern("^$|arn:aws[a-z0-9-]*:kms:.*")
package static let locationString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let logGroup = ModelPattern(##"[\.\-_/#A-Za-z0-9]+"##)
package static let logStream = ModelPattern("[^:*]*")
package static let maintenanceWindow = ModelPattern("^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$")
package static let messagePrefix = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let metadataKeyString = ModelPattern("[a-zA-Z0-9+-=._./@]+")
package static let metadataValueString = ModelPattern("[a-zA-Z0-9+-=._./@]+")
package static let nameString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let nodeId = ModelPattern("[A-Za-z0-9_-]*")
package static let orchestrationArgumentsValue = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let orchestrationNameString = ModelPattern(##"[\.\-_A-Za-z0-9]+"##)
package static let orchestrationRoleArn = ModelPattern("arn:aws[^:]*:iam::[0-9]*:role/.+")
package static let password = ModelPattern(".*")
package static let preProcessingQueryString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let predicateString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let pythonVersionString = ModelPattern("^([2-3]|3[.]9)$")
package static let redirectUri = ModelPattern(##"^(https?):\/\/[^\s/$.?#].[^\s]*$"##)
package static let refreshToken = ModelPattern(##"^[\x20-\x7E]*$"##)
package static let runtimeNameString = ModelPattern(".*")
package static let schemaDefinitionDiff = ModelPattern(##".*\S.*"##)
package static let schemaDefinitionString = ModelPattern(##".*\S.*"##)
package static let schemaRegistryNameString = ModelPattern("[a-zA-Z0-9-_$#.]+")
package static let schemaVersionIdString = ModelPattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
package static let secretArn = ModelPattern("^arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*$")
package static let tokenUrl = ModelPattern("^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]")
package static let transactionIdString = ModelPattern(##"[\p{L}\p{N}\p{P}]*"##)
package static let typeString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let uri = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"##)
package static let userManagedClientApplicationClientId = ModelPattern(##"\S+"##)
package static let userManagedClientApplicationClientSecret = ModelPattern(##"^[\x20-\x7E]*$"##)
package static let username = ModelPattern(##"\S+"##)
package static let versionString = ModelPattern(##"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"##)
package static let versionsString = ModelPattern("[1-9][0-9]*|[1-9][0-9]*-[1-9][0-9]*")
}

package enum Values {
package static let allowFullTableExternalDataAccessEnum: [String] = ["True", "False"]
package static let authenticationType: [String] = ["BASIC", "OAUTH2", "CUSTOM", "IAM"]
package static let autoUpgradeStatus: [String] = ["OBSERVING", "UPGRADING", "UPGRADE_SUCCEEDED", "UPGRADE_FAILED", "STOPPED", "WAITING_FOR_CONSENT"]
package static let backfillErrorCode: [String] = ["ENCRYPTED_PARTITION_ERROR", "INTERNAL_ERROR", "INVALID_PARTITION_TYPE_DATA_ERROR", "MISSING_PARTITION_VALUE_ERROR", "UNSUPPORTED_PARTITION_CHARACTER_ERROR"]
package static let catalogEncryptionMode: [String] = ["DISABLED", "SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"]
package static let cloudWatchEncryptionMode: [String] = ["DISABLED", "SSE-KMS"]
package static let columnStatisticsState: [String] = ["STARTING", "RUNNING", "SUCCEEDED", "FAILED", "STOPPED"]
package static let columnStatisticsType: [String] = ["BOOLEAN", "DATE", "DECIMAL", "DOUBLE", "LONG", "STRING", "BINARY"]
package static let comparator: [String] = ["EQUALS", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_EQUALS", "LESS_THAN_EQUALS"]
package static let compatibility: [String] = ["NONE", "DISABLED", "BACKWARD", "BACKWARD_ALL", "FORWARD", "FORWARD_ALL", "FULL", "FULL_ALL"]
package static let computationType: [String] = ["FULL", "INCREMENTAL"]
package static let computeEnvironment: [String] = ["SPARK", "ATHENA", "PYTHON"]
package static let connectionPropertyKey: [String] = ["HOST", "PORT", "USERNAME", "PASSWORD", "ENCRYPTED_PASSWORD", "JDBC_DRIVER_JAR_URI", "JDBC_DRIVER_CLASS_NAME", "JDBC_ENGINE", "JDBC_ENGINE_VERSION", "CONFIG_FILES", "INSTANCE_ID", "JDBC_CONNECTION_URL", "JDBC_ENFORCE_SSL", "CUSTOM_JDBC_CERT", "SKIP_CUSTOM_JDBC_CERT_VALIDATION", "CUSTOM_JDBC_CERT_STRING", "CONNECTION_URL", "KAFKA_BOOTSTRAP_SERVERS", "KAFKA_SSL_ENABLED", "KAFKA_CUSTOM_CERT", "KAFKA_SKIP_CUSTOM_CERT_VALIDATION", "KAFKA_CLIENT_KEYSTORE", "KAFKA_CLIENT_KEYSTORE_PASSWORD", "KAFKA_CLIENT_KEY_PASSWORD", "ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD", "ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD", "KAFKA_SASL_MECHANISM", "KAFKA_SASL_PLAIN_USERNAME", "KAFKA_SASL_PLAIN_PASSWORD", "ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD", "KAFKA_SASL_SCRAM_USERNAME", "KAFKA_SASL_SCRAM_PASSWORD", "KAFKA_SASL_SCRAM_SECRETS_ARN", "ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD", "KAFKA_SASL_GSSAPI_KEYTAB", "KAFKA_SASL_GSSAPI_KRB5_CONF", "KAFKA_SASL_GSSAPI_SERVICE", "KAFKA_SASL_GSSAPI_PRINCIPAL", "SECRET_ID", "CONNECTOR_URL", "CONNECTOR_TYPE", "CONNECTOR_CLASS_NAME", "ENDPOINT", "ENDPOINT_TYPE", "ROLE_ARN", "REGION", "WORKGROUP_NAME", "CLUSTER_IDENTIFIER", "DATABASE"]
package static let connectionStatus: [String] = ["READY", "IN_PROGRESS", "FAILED"]
package static let connectionType: [String] = ["JDBC", "SFTP", "MONGODB", "KAFKA", "NETWORK", "MARKETPLACE", "CUSTOM", "SALESFORCE", "VIEW_VALIDATION_REDSHIFT", "VIEW_VALIDATION_ATHENA", "GOOGLEADS", "GOOGLESHEETS", "GOOGLEANALYTICS4", "SERVICENOW", "MARKETO", "SAPODATA", "ZENDESK", "JIRACLOUD", "NETSUITEERP", "HUBSPOT", "FACEBOOKADS", "INSTAGRAMADS", "ZOHOCRM", "SALESFORCEPARDOT", "SALESFORCEMARKETINGCLOUD", "ADOBEANALYTICS", "SLACK", "LINKEDIN", "MIXPANEL", "ASANA", "STRIPE", "SMARTSHEET", "DATADOG", "WOOCOMMERCE", "INTERCOM", "SNAPCHATADS", "PAYPAL", "QUICKBOOKS", "FACEBOOKPAGEINSIGHTS", "FRESHDESK", "TWILIO", "DOCUSIGNMONITOR", "FRESHSALES", "ZOOM", "GOOGLESEARCHCONSOLE", "SALESFORCECOMMERCECLOUD", "SAPCONCUR", "DYNATRACE", "MICROSOFTDYNAMIC365FINANCEANDOPS", "MICROSOFTTEAMS", "BLACKBAUDRAISEREDGENXT", "MAILCHIMP", "GITLAB", "PENDO", "PRODUCTBOARD", "CIRCLECI", "PIPEDIVE", "SENDGRID", "AZURECOSMOS", "AZURESQL", "BIGQUERY", "BLACKBAUD", "CLOUDERAHIVE", "CLOUDERAIMPALA", "CLOUDWATCH", "CLOUDWATCHMETRICS", "CMDB", "DATALAKEGEN2", "DB2", "DB2AS400", "DOCUMENTDB", "DOMO", "DYNAMODB", "GOOGLECLOUDSTORAGE", "HBASE", "KUSTOMER", "MICROSOFTDYNAMICS365CRM", "MONDAY", "MYSQL", "OKTA", "OPENSEARCH", "ORACLE", "PIPEDRIVE", "POSTGRESQL", "SAPHANA", "SQLSERVER", "SYNAPSE", "TERADATA", "TERADATANOS", "TIMESTREAM", "TPCDS", "VERTICA"]
package static let crawlState: [String] = ["RUNNING", "CANCELLING", "CANCELLED", "SUCCEEDED", "FAILED", "ERROR"]
package static let crawlerHistoryState: [String] = ["RUNNING", "COMPLETED", "FAILED", "STOPPED"]
package static let crawlerLineageSettings: [String] = ["ENABLE", "DISABLE"]
package static let crawlerState: [String] = ["READY", "RUNNING", "STOPPING"]
package static let csvHeaderOption: [String] = ["UNKNOWN", "PRESENT", "ABSENT"]
package static let csvSerdeOption: [String] = ["OpenCSVSerDe", "LazySimpleSerDe", "None"]
package static let dataFormat: [String] = ["AVRO", "JSON", "PROTOBUF"]
package static let dataQualityEncryptionMode: [String] = ["DISABLED", "SSE-KMS"]
package static let dataQualityEvaluationRunMode: [String] = ["ON_DEMAND", "EVALUATION_CONFIG"]
package static let dataQualityRuleResultStatus: [String] = ["PASS", "FAIL", "ERROR"]
package static let databaseAttributes: [String] = ["NAME", "TARGET_DATABASE"]
package static let deleteBehavior: [String] = ["LOG", "DELETE_FROM_DATABASE", "DEPRECATE_IN_DATABASE"]
package static let dqCompositeRuleEvaluationMethod: [String] = ["COLUMN", "ROW"]
package static let enableHybridValues: [String] = ["TRUE", "FALSE"]
package static let executionClass: [String] = ["FLEX", "STANDARD"]
package static let executionStatus: [String] = ["FAILED", "STARTED"]
package static let existCondition: [String] = ["MUST_EXIST", "NOT_EXIST", "NONE"]
package static let fieldName: [String] = ["CRAWL_ID", "STATE", "START_TIME", "END_TIME", "DPU_HOUR"]
package static let filterOperator: [String] = ["GT", "GE", "LT", "LE", "EQ", "NE"]
package static let functionType: [String] = ["REGULAR_FUNCTION", "AGGREGATE_FUNCTION", "STORED_PROCEDURE"]
package static let governanceMode: [String] = ["IAM_ONLY", "LAKE_FORMATION"]
package static let jdbcMetadataEntry: [String] = ["COMMENTS", "RAWTYPES"]
package static let jobBookmarksEncryptionMode: [String] = ["DISABLED", "CSE-KMS"]
package static let jobMode: [String] = ["SCRIPT", "VISUAL", "NOTEBOOK"]
package static let jobRunState: [String] = ["STARTING", "RUNNING", "STOPPING", "STOPPED", "SUCCEEDED", "FAILED", "TIMEOUT", "ERROR", "WAITING", "EXPIRED"]
package static let lastCrawlStatus: [String] = ["SUCCEEDED", "CANCELLED", "FAILED"]
package static let logical: [String] = ["AND", "ANY"]
package static let logicalOperator: [String] = ["EQUALS"]
package static let nodeType: [String] = ["CRAWLER", "JOB", "TRIGGER"]
package static let oAuth2GrantType: [String] = ["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "JWT_BEARER", "REFRESH_TOKEN"]
package static let observationConfiguration: [String] = ["ALL", "NONE"]
package static let observationMode: [String] = ["SCHEDULED", "FIXED"]
package static let overwriteChildResourcePermissionsWithDefaultEnum: [String] = ["Accept", "Deny"]
package static let partitionIndexStatus: [String] = ["CREATING", "ACTIVE", "DELETING", "FAILED"]
package static let permission: [String] = ["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS"]
package static let permissionType: [String] = ["COLUMN_PERMISSION", "CELL_FILTER_PERMISSION", "NESTED_PERMISSION", "NESTED_CELL_PERMISSION"]
package static let principalType: [String] = ["USER", "ROLE", "GROUP"]
package static let recommendationMode: [String] = ["BASIC", "ADVANCED"]
package static let recrawlBehavior: [String] = ["CRAWL_EVERYTHING", "CRAWL_NEW_FOLDERS_ONLY", "CRAWL_EVENT_MODE"]
package static let registryStatus: [String] = ["AVAILABLE", "DELETING"]
package static let resourceShareType: [String] = ["FOREIGN", "ALL", "FEDERATED"]
package static let resourceType: [String] = ["JAR", "FILE", "ARCHIVE"]
package static let resultTypeEnum: [String] = ["ALL", "PASSED_ONLY", "FAILED_ONLY"]
package static let s3EncryptionMode: [String] = ["DISABLED", "SSE-KMS", "SSE-S3"]
package static let scheduleState: [String] = ["SCHEDULED", "NOT_SCHEDULED", "TRANSITIONING"]
package static let scheduleType: [String] = ["CRON", "AUTO"]
package static let schemaDiffType: [String] = ["SYNTAX_DIFF"]
package static let schemaStatus: [String] = ["AVAILABLE", "PENDING", "DELETING"]
package static let schemaVersionStatus: [String] = ["AVAILABLE", "PENDING", "FAILURE", "DELETING"]
package static let sessionStatus: [String] = ["PROVISIONING", "READY", "FAILED", "TIMEOUT", "STOPPING", "STOPPED"]
package static let sessionType: [String] = ["LIVY", "SPARK_CONNECT"]
package static let settingSource: [String] = ["CATALOG", "TABLE"]
package static let sort: [String] = ["ASC", "DESC"]
package static let sourceControlAuthStrategy: [String] = ["PERSONAL_ACCESS_TOKEN", "AWS_SECRETS_MANAGER"]
package static let sourceControlProvider: [String] = ["GITHUB", "GITLAB", "BITBUCKET", "AWS_CODE_COMMIT"]
package static let statementState: [String] = ["WAITING", "RUNNING", "AVAILABLE", "CANCELLING", "CANCELLED", "ERROR"]
package static let tableAttributes: [String] = ["NAME", "TABLE_TYPE", "DEFAULT", "LATEST_ICEBERG_METADATA"]
package static let tableResourceShareType: [String] = ["FEDERATED", "ALL"]
package static let taskStatusType: [String] = ["STARTING", "RUNNING", "STOPPING", "STOPPED", "SUCCEEDED", "FAILED", "TIMEOUT"]
package static let triggerState: [String] = ["CREATING", "CREATED", "ACTIVATING", "ACTIVATED", "DEACTIVATING", "DEACTIVATED", "DELETING", "UPDATING"]
package static let triggerType: [String] = ["SCHEDULED", "CONDITIONAL", "ON_DEMAND", "EVENT"]
package static let updateBehavior: [String] = ["LOG", "UPDATE_IN_DATABASE"]
package static let viewDialect: [String] = ["REDSHIFT", "ATHENA", "SPARK"]
package static let viewUpdateAction: [String] = ["ADD", "REPLACE", "ADD_OR_REPLACE", "DROP"]
package static let workerType: [String] = ["Standard", "G.1X", "G.2X", "G.4X", "G.8X", "G.025X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"]
package static let workflowRunStatus: [String] = ["RUNNING", "COMPLETED", "STOPPING", "STOPPED", "ERROR"]
}
}
