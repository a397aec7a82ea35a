// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct JdbcTarget: Sendable, Equatable {
package var connectionName: String?
package var path: String?
package var exclusions: [String]?
package var enableAdditionalMetadata: [String]?

package init(
connectionName: String? = nil,
path: String? = nil,
exclusions: [String]? = nil,
enableAdditionalMetadata: [String]? = nil
) {
self.connectionName = connectionName
self.path = path
self.exclusions = exclusions
self.enableAdditionalMetadata = enableAdditionalMetadata
}

package init(from reader: ShapeReader) throws {
connectionName = try reader.string("ConnectionName")
path = try reader.string("Path")
exclusions = try reader.strings("Exclusions")
enableAdditionalMetadata = try reader.strings("EnableAdditionalMetadata", ShapeReader.StringRule(values: Values.jdbcMetadataEntry))
}

package var wire: WireValue {
var map = WireMap()
map.append("ConnectionName", connectionName.map { WireValue.string($0) })
map.append("Path", path.map { WireValue.string($0) })
map.append("Exclusions", exclusions.map { .strings($0) })
map.append("EnableAdditionalMetadata", enableAdditionalMetadata.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct Job: Sendable, Equatable {
package var name: String?
package var jobMode: String?
package var jobRunQueuingEnabled: Bool?
package var description: String?
package var logUri: String?
package var role: String?
package var createdOn: Timestamp?
package var lastModifiedOn: Timestamp?
package var executionProperty: ExecutionProperty?
package var command: JobCommand?
package var defaultArguments: [String: String]?
package var nonOverridableArguments: [String: String]?
package var connections: ConnectionsList?
package var maxRetries: Int?
package var allocatedCapacity: Int?
package var timeout: Int?
package var maxCapacity: Double?
package var workerType: String?
package var numberOfWorkers: Int?
package var securityConfiguration: String?
package var notificationProperty: NotificationProperty?
package var glueVersion: String?
package var codeGenConfigurationNodes: WireValue?
package var executionClass: String?
package var sourceControlDetails: SourceControlDetails?
package var maintenanceWindow: String?
package var profileName: String?
package var autoUpgradeMetadata: AutoUpgradeMetadata?

package init(
name: String? = nil,
jobMode: String? = nil,
jobRunQueuingEnabled: Bool? = nil,
description: String? = nil,
logUri: String? = nil,
role: String? = nil,
createdOn: Timestamp? = nil,
lastModifiedOn: Timestamp? = nil,
executionProperty: ExecutionProperty? = nil,
command: JobCommand? = nil,
defaultArguments: [String: String]? = nil,
nonOverridableArguments: [String: String]? = nil,
connections: ConnectionsList? = nil,
maxRetries: Int? = nil,
allocatedCapacity: Int? = nil,
timeout: Int? = nil,
maxCapacity: Double? = nil,
workerType: String? = nil,
numberOfWorkers: Int? = nil,
securityConfiguration: String? = nil,
notificationProperty: NotificationProperty? = nil,
glueVersion: String? = nil,
codeGenConfigurationNodes: WireValue? = nil,
executionClass: String? = nil,
sourceControlDetails: SourceControlDetails? = nil,
maintenanceWindow: String? = nil,
profileName: String? = nil,
autoUpgradeMetadata: AutoUpgradeMetadata? = nil
) {
self.name = name
self.jobMode = jobMode
self.jobRunQueuingEnabled = jobRunQueuingEnabled
self.description = description
self.logUri = logUri
self.role = role
self.createdOn = createdOn
self.lastModifiedOn = lastModifiedOn
self.executionProperty = executionProperty
self.command = command
self.defaultArguments = defaultArguments
self.nonOverridableArguments = nonOverridableArguments
self.connections = connections
self.maxRetries = maxRetries
self.allocatedCapacity = allocatedCapacity
self.timeout = timeout
self.maxCapacity = maxCapacity
self.workerType = workerType
self.numberOfWorkers = numberOfWorkers
self.securityConfiguration = securityConfiguration
self.notificationProperty = notificationProperty
self.glueVersion = glueVersion
self.codeGenConfigurationNodes = codeGenConfigurationNodes
self.executionClass = executionClass
self.sourceControlDetails = sourceControlDetails
self.maintenanceWindow = maintenanceWindow
self.profileName = profileName
self.autoUpgradeMetadata = autoUpgradeMetadata
}

package init(from reader: ShapeReader) throws {
name = try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString)
jobMode = try reader.string("JobMode", values: Values.jobMode)
jobRunQueuingEnabled = try reader.boolean("JobRunQueuingEnabled")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
logUri = try reader.string("LogUri")
role = try reader.string("Role")
createdOn = try reader.timestamp("CreatedOn")
lastModifiedOn = try reader.timestamp("LastModifiedOn")
executionProperty = try reader.structure("ExecutionProperty", ExecutionProperty.init(from:))
command = try reader.structure("Command", JobCommand.init(from:))
defaultArguments = try reader.stringMap("DefaultArguments")
nonOverridableArguments = try reader.stringMap("NonOverridableArguments")
connections = try reader.structure("Connections", ConnectionsList.init(from:))
maxRetries = try reader.integer("MaxRetries")
allocatedCapacity = try reader.integer("AllocatedCapacity")
timeout = try reader.integer("Timeout", min: 1)
maxCapacity = try reader.double("MaxCapacity")
workerType = try reader.string("WorkerType", values: Values.workerType)
numberOfWorkers = try reader.integer("NumberOfWorkers")
securityConfiguration = try reader.string("SecurityConfiguration", min: 1, max: 255, pattern: Patterns.nameString)
notificationProperty = try reader.structure("NotificationProperty", NotificationProperty.init(from:))
glueVersion = try reader.string("GlueVersion", min: 1, max: 255, pattern: Patterns.glueVersionString)
codeGenConfigurationNodes = reader.document("CodeGenConfigurationNodes")
executionClass = try reader.string("ExecutionClass", max: 16, values: Values.executionClass)
sourceControlDetails = try reader.structure("SourceControlDetails", SourceControlDetails.init(from:))
maintenanceWindow = try reader.string("MaintenanceWindow", pattern: Patterns.maintenanceWindow)
profileName = try reader.string("ProfileName", min: 1, max: 255, pattern: Patterns.nameString)
autoUpgradeMetadata = try reader.structure("AutoUpgradeMetadata", AutoUpgradeMetadata.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("JobMode", jobMode.map { WireValue.string($0) })
map.append("JobRunQueuingEnabled", jobRunQueuingEnabled.map { WireValue.bool($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("LogUri", logUri.map { WireValue.string($0) })
map.append("Role", role.map { WireValue.string($0) })
map.append("CreatedOn", createdOn.map { WireValue.timestamp($0) })
map.append("LastModifiedOn", lastModifiedOn.map { WireValue.timestamp($0) })
map.append("ExecutionProperty", executionProperty?.wire)
map.append("Command", command?.wire)
map.append("DefaultArguments", defaultArguments.map { .strings($0) })
map.append("NonOverridableArguments", nonOverridableArguments.map { .strings($0) })
map.append("Connections", connections?.wire)
map.append("MaxRetries", maxRetries.map { .integer(Int64($0)) })
map.append("AllocatedCapacity", allocatedCapacity.map { .integer(Int64($0)) })
map.append("Timeout", timeout.map { .integer(Int64($0)) })
map.append("MaxCapacity", maxCapacity.map { WireValue.double($0) })
map.append("WorkerType", workerType.map { WireValue.string($0) })
map.append("NumberOfWorkers", numberOfWorkers.map { .integer(Int64($0)) })
map.append("SecurityConfiguration", securityConfiguration.map { WireValue.string($0) })
map.append("NotificationProperty", notificationProperty?.wire)
map.append("GlueVersion", glueVersion.map { WireValue.string($0) })
map.append("CodeGenConfigurationNodes", codeGenConfigurationNodes)
map.append("ExecutionClass", executionClass.map { WireValue.string($0) })
map.append("SourceControlDetails", sourceControlDetails?.wire)
map.append("MaintenanceWindow", maintenanceWindow.map { WireValue.string($0) })
map.append("ProfileName", profileName.map { WireValue.string($0) })
map.append("AutoUpgradeMetadata", autoUpgradeMetadata?.wire)
return .map(map)
}
}
}
extension Glue {
package struct JobBookmarkEntry: Sendable, Equatable {
package var jobName: String?
package var version: Int?
package var run: Int?
package var attempt: Int?
package var previousRunId: String?
package var runId: String?
package var jobBookmark: String?

package init(
jobName: String? = nil,
version: Int? = nil,
run: Int? = nil,
attempt: Int? = nil,
previousRunId: String? = nil,
runId: String? = nil,
jobBookmark: String? = nil
) {
self.jobName = jobName
self.version = version
self.run = run
self.attempt = attempt
self.previousRunId = previousRunId
self.runId = runId
self.jobBookmark = jobBookmark
}

package var wire: WireValue {
var map = WireMap()
map.append("JobName", jobName.map { WireValue.string($0) })
map.append("Version", version.map { .integer(Int64($0)) })
map.append("Run", run.map { .integer(Int64($0)) })
map.append("Attempt", attempt.map { .integer(Int64($0)) })
map.append("PreviousRunId", previousRunId.map { WireValue.string($0) })
map.append("RunId", runId.map { WireValue.string($0) })
map.append("JobBookmark", jobBookmark.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct JobBookmarksEncryption: Sendable, Equatable {
package var jobBookmarksEncryptionMode: String?
package var kmsKeyArn: String?

package init(
jobBookmarksEncryptionMode: String? = nil,
kmsKeyArn: String? = nil
) {
self.jobBookmarksEncryptionMode = jobBookmarksEncryptionMode
self.kmsKeyArn = kmsKeyArn
}

package init(from reader: ShapeReader) throws {
jobBookmarksEncryptionMode = try reader.string("JobBookmarksEncryptionMode", values: Values.jobBookmarksEncryptionMode)
kmsKeyArn = try reader.string("KmsKeyArn", pattern: Patterns.kmsKeyArn)
}

package var wire: WireValue {
var map = WireMap()
map.append("JobBookmarksEncryptionMode", jobBookmarksEncryptionMode.map { WireValue.string($0) })
map.append("KmsKeyArn", kmsKeyArn.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct JobCommand: Sendable, Equatable {
package var name: String?
package var scriptLocation: String?
package var pythonVersion: String?
package var runtime: String?

package init(
name: String? = nil,
scriptLocation: String? = nil,
pythonVersion: String? = nil,
runtime: String? = nil
) {
self.name = name
self.scriptLocation = scriptLocation
self.pythonVersion = pythonVersion
self.runtime = runtime
}

package init(from reader: ShapeReader) throws {
name = try reader.string("Name")
scriptLocation = try reader.string("ScriptLocation", max: 400000)
pythonVersion = try reader.string("PythonVersion", pattern: Patterns.pythonVersionString)
runtime = try reader.string("Runtime", max: 64, pattern: Patterns.runtimeNameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("ScriptLocation", scriptLocation.map { WireValue.string($0) })
map.append("PythonVersion", pythonVersion.map { WireValue.string($0) })
map.append("Runtime", runtime.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct JobNodeDetails: Sendable, Equatable {
package var jobRuns: [JobRun]?

package init(
jobRuns: [JobRun]? = nil
) {
self.jobRuns = jobRuns
}

package var wire: WireValue {
var map = WireMap()
map.append("JobRuns", jobRuns.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct JobRun: Sendable, Equatable {
package var id: String?
package var attempt: Int?
package var previousRunId: String?
package var triggerName: String?
package var jobName: String?
package var jobMode: String?
package var jobRunQueuingEnabled: Bool?
package var startedOn: Timestamp?
package var lastModifiedOn: Timestamp?
package var completedOn: Timestamp?
package var jobRunState: String?
package var arguments: [String: String]?
package var errorMessage: String?
package var predecessorRuns: [Predecessor]?
package var allocatedCapacity: Int?
package var executionTime: Int?
package var timeout: Int?
package var maxCapacity: Double?
package var workerType: String?
package var numberOfWorkers: Int?
package var securityConfiguration: String?
package var logGroupName: String?
package var notificationProperty: NotificationProperty?
package var glueVersion: String?
package var dpuSeconds: Double?
package var executionClass: String?
package var maintenanceWindow: String?
package var profileName: String?
package var stateDetail: String?
package var executionRoleSessionPolicy: String?

package init(
id: String? = nil,
attempt: Int? = nil,
previousRunId: String? = nil,
triggerName: String? = nil,
jobName: String? = nil,
jobMode: String? = nil,
jobRunQueuingEnabled: Bool? = nil,
startedOn: Timestamp? = nil,
lastModifiedOn: Timestamp? = nil,
completedOn: Timestamp? = nil,
jobRunState: String? = nil,
arguments: [String: String]? = nil,
errorMessage: String? = nil,
predecessorRuns: [Predecessor]? = nil,
allocatedCapacity: Int? = nil,
executionTime: Int? = nil,
timeout: Int? = nil,
maxCapacity: Double? = nil,
workerType: String? = nil,
numberOfWorkers: Int? = nil,
securityConfiguration: String? = nil,
logGroupName: String? = nil,
notificationProperty: NotificationProperty? = nil,
glueVersion: String? = nil,
dpuSeconds: Double? = nil,
executionClass: String? = nil,
maintenanceWindow: String? = nil,
profileName: String? = nil,
stateDetail: String? = nil,
executionRoleSessionPolicy: String? = nil
) {
self.id = id
self.attempt = attempt
self.previousRunId = previousRunId
self.triggerName = triggerName
self.jobName = jobName
self.jobMode = jobMode
self.jobRunQueuingEnabled = jobRunQueuingEnabled
self.startedOn = startedOn
self.lastModifiedOn = lastModifiedOn
self.completedOn = completedOn
self.jobRunState = jobRunState
self.arguments = arguments
self.errorMessage = errorMessage
self.predecessorRuns = predecessorRuns
self.allocatedCapacity = allocatedCapacity
self.executionTime = executionTime
self.timeout = timeout
self.maxCapacity = maxCapacity
self.workerType = workerType
self.numberOfWorkers = numberOfWorkers
self.securityConfiguration = securityConfiguration
self.logGroupName = logGroupName
self.notificationProperty = notificationProperty
self.glueVersion = glueVersion
self.dpuSeconds = dpuSeconds
self.executionClass = executionClass
self.maintenanceWindow = maintenanceWindow
self.profileName = profileName
self.stateDetail = stateDetail
self.executionRoleSessionPolicy = executionRoleSessionPolicy
}

package var wire: WireValue {
var map = WireMap()
map.append("Id", id.map { WireValue.string($0) })
map.append("Attempt", attempt.map { .integer(Int64($0)) })
map.append("PreviousRunId", previousRunId.map { WireValue.string($0) })
map.append("TriggerName", triggerName.map { WireValue.string($0) })
map.append("JobName", jobName.map { WireValue.string($0) })
map.append("JobMode", jobMode.map { WireValue.string($0) })
map.append("JobRunQueuingEnabled", jobRunQueuingEnabled.map { WireValue.bool($0) })
map.append("StartedOn", startedOn.map { WireValue.timestamp($0) })
map.append("LastModifiedOn", lastModifiedOn.map { WireValue.timestamp($0) })
map.append("CompletedOn", completedOn.map { WireValue.timestamp($0) })
map.append("JobRunState", jobRunState.map { WireValue.string($0) })
map.append("Arguments", arguments.map { .strings($0) })
map.append("ErrorMessage", errorMessage.map { WireValue.string($0) })
map.append("PredecessorRuns", predecessorRuns.map { .list($0.map(\.wire)) })
map.append("AllocatedCapacity", allocatedCapacity.map { .integer(Int64($0)) })
map.append("ExecutionTime", executionTime.map { .integer(Int64($0)) })
map.append("Timeout", timeout.map { .integer(Int64($0)) })
map.append("MaxCapacity", maxCapacity.map { WireValue.double($0) })
map.append("WorkerType", workerType.map { WireValue.string($0) })
map.append("NumberOfWorkers", numberOfWorkers.map { .integer(Int64($0)) })
map.append("SecurityConfiguration", securityConfiguration.map { WireValue.string($0) })
map.append("LogGroupName", logGroupName.map { WireValue.string($0) })
map.append("NotificationProperty", notificationProperty?.wire)
map.append("GlueVersion", glueVersion.map { WireValue.string($0) })
map.append("DPUSeconds", dpuSeconds.map { WireValue.double($0) })
map.append("ExecutionClass", executionClass.map { WireValue.string($0) })
map.append("MaintenanceWindow", maintenanceWindow.map { WireValue.string($0) })
map.append("ProfileName", profileName.map { WireValue.string($0) })
map.append("StateDetail", stateDetail.map { WireValue.string($0) })
map.append("ExecutionRoleSessionPolicy", executionRoleSessionPolicy.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct JobUpdate: Sendable, Equatable {
package var jobMode: String?
package var jobRunQueuingEnabled: Bool?
package var description: String?
package var logUri: String?
package var role: String?
package var executionProperty: ExecutionProperty?
package var command: JobCommand?
package var defaultArguments: [String: String]?
package var nonOverridableArguments: [String: String]?
package var connections: ConnectionsList?
package var maxRetries: Int?
package var allocatedCapacity: Int?
package var timeout: Int?
package var maxCapacity: Double?
package var workerType: String?
package var numberOfWorkers: Int?
package var securityConfiguration: String?
package var notificationProperty: NotificationProperty?
package var glueVersion: String?
package var codeGenConfigurationNodes: WireValue?
package var executionClass: String?
package var sourceControlDetails: SourceControlDetails?
package var maintenanceWindow: String?

package init(
jobMode: String? = nil,
jobRunQueuingEnabled: Bool? = nil,
description: String? = nil,
logUri: String? = nil,
role: String? = nil,
executionProperty: ExecutionProperty? = nil,
command: JobCommand? = nil,
defaultArguments: [String: String]? = nil,
nonOverridableArguments: [String: String]? = nil,
connections: ConnectionsList? = nil,
maxRetries: Int? = nil,
allocatedCapacity: Int? = nil,
timeout: Int? = nil,
maxCapacity: Double? = nil,
workerType: String? = nil,
numberOfWorkers: Int? = nil,
securityConfiguration: String? = nil,
notificationProperty: NotificationProperty? = nil,
glueVersion: String? = nil,
codeGenConfigurationNodes: WireValue? = nil,
executionClass: String? = nil,
sourceControlDetails: SourceControlDetails? = nil,
maintenanceWindow: String? = nil
) {
self.jobMode = jobMode
self.jobRunQueuingEnabled = jobRunQueuingEnabled
self.description = description
self.logUri = logUri
self.role = role
self.executionProperty = executionProperty
self.command = command
self.defaultArguments = defaultArguments
self.nonOverridableArguments = nonOverridableArguments
self.connections = connections
self.maxRetries = maxRetries
self.allocatedCapacity = allocatedCapacity
self.timeout = timeout
self.maxCapacity = maxCapacity
self.workerType = workerType
self.numberOfWorkers = numberOfWorkers
self.securityConfiguration = securityConfiguration
self.notificationProperty = notificationProperty
self.glueVersion = glueVersion
self.codeGenConfigurationNodes = codeGenConfigurationNodes
self.executionClass = executionClass
self.sourceControlDetails = sourceControlDetails
self.maintenanceWindow = maintenanceWindow
}

package init(from reader: ShapeReader) throws {
jobMode = try reader.string("JobMode", values: Values.jobMode)
jobRunQueuingEnabled = try reader.boolean("JobRunQueuingEnabled")
description = try reader.string("Description", max: 2048, pattern: Patterns.descriptionString)
logUri = try reader.string("LogUri")
role = try reader.string("Role")
executionProperty = try reader.structure("ExecutionProperty", ExecutionProperty.init(from:))
command = try reader.structure("Command", JobCommand.init(from:))
defaultArguments = try reader.stringMap("DefaultArguments")
nonOverridableArguments = try reader.stringMap("NonOverridableArguments")
connections = try reader.structure("Connections", ConnectionsList.init(from:))
maxRetries = try reader.integer("MaxRetries")
allocatedCapacity = try reader.integer("AllocatedCapacity")
timeout = try reader.integer("Timeout", min: 1)
maxCapacity = try reader.double("MaxCapacity")
workerType = try reader.string("WorkerType", values: Values.workerType)
numberOfWorkers = try reader.integer("NumberOfWorkers")
securityConfiguration = try reader.string("SecurityConfiguration", min: 1, max: 255, pattern: Patterns.nameString)
notificationProperty = try reader.structure("NotificationProperty", NotificationProperty.init(from:))
glueVersion = try reader.string("GlueVersion", min: 1, max: 255, pattern: Patterns.glueVersionString)
codeGenConfigurationNodes = reader.document("CodeGenConfigurationNodes")
executionClass = try reader.string("ExecutionClass", max: 16, values: Values.executionClass)
sourceControlDetails = try reader.structure("SourceControlDetails", SourceControlDetails.init(from:))
maintenanceWindow = try reader.string("MaintenanceWindow", pattern: Patterns.maintenanceWindow)
}

package var wire: WireValue {
var map = WireMap()
map.append("JobMode", jobMode.map { WireValue.string($0) })
map.append("JobRunQueuingEnabled", jobRunQueuingEnabled.map { WireValue.bool($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("LogUri", logUri.map { WireValue.string($0) })
map.append("Role", role.map { WireValue.string($0) })
map.append("ExecutionProperty", executionProperty?.wire)
map.append("Command", command?.wire)
map.append("DefaultArguments", defaultArguments.map { .strings($0) })
map.append("NonOverridableArguments", nonOverridableArguments.map { .strings($0) })
map.append("Connections", connections?.wire)
map.append("MaxRetries", maxRetries.map { .integer(Int64($0)) })
map.append("AllocatedCapacity", allocatedCapacity.map { .integer(Int64($0)) })
map.append("Timeout", timeout.map { .integer(Int64($0)) })
map.append("MaxCapacity", maxCapacity.map { WireValue.double($0) })
map.append("WorkerType", workerType.map { WireValue.string($0) })
map.append("NumberOfWorkers", numberOfWorkers.map { .integer(Int64($0)) })
map.append("SecurityConfiguration", securityConfiguration.map { WireValue.string($0) })
map.append("NotificationProperty", notificationProperty?.wire)
map.append("GlueVersion", glueVersion.map { WireValue.string($0) })
map.append("CodeGenConfigurationNodes", codeGenConfigurationNodes)
map.append("ExecutionClass", executionClass.map { WireValue.string($0) })
map.append("SourceControlDetails", sourceControlDetails?.wire)
map.append("MaintenanceWindow", maintenanceWindow.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct JsonClassifier: Sendable, Equatable {
package var name: String
package var creationTime: Timestamp?
package var lastUpdated: Timestamp?
package var version: Int?
package var jsonPath: String

package init(
name: String,
creationTime: Timestamp? = nil,
lastUpdated: Timestamp? = nil,
version: Int? = nil,
jsonPath: String
) {
self.name = name
self.creationTime = creationTime
self.lastUpdated = lastUpdated
self.version = version
self.jsonPath = jsonPath
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
creationTime = try reader.timestamp("CreationTime")
lastUpdated = try reader.timestamp("LastUpdated")
version = try reader.integer("Version")
jsonPath = reader.required("JsonPath", try reader.string("JsonPath"), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("CreationTime", creationTime.map { WireValue.timestamp($0) })
map.append("LastUpdated", lastUpdated.map { WireValue.timestamp($0) })
map.append("Version", version.map { .integer(Int64($0)) })
map.append("JsonPath", WireValue.string(jsonPath))
return .map(map)
}
}
}
