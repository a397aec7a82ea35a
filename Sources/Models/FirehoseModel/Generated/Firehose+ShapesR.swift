// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct Record: Sendable, Equatable {
package var data: [UInt8]

package init(
data: [UInt8]
) {
self.data = data
}

package init(from reader: ShapeReader) throws {
data = reader.required("Data", try reader.blob("Data", max: 1024000), [])
}
}
}
extension Firehose {
package struct RedshiftDestinationConfiguration: Sendable, Equatable {
package var roleARN: String
package var clusterJDBCURL: String
package var copyCommand: CopyCommand
package var username: String?
package var password: String?
package var retryOptions: RedshiftRetryOptions?
package var s3Configuration: S3DestinationConfiguration
package var processingConfiguration: ProcessingConfiguration?
package var s3BackupMode: String?
package var s3BackupConfiguration: S3DestinationConfiguration?
package var cloudWatchLoggingOptions: CloudWatchLoggingOptions?
package var secretsManagerConfiguration: SecretsManagerConfiguration?

package init(
roleARN: String,
clusterJDBCURL: String,
copyCommand: CopyCommand,
username: String? = nil,
password: String? = nil,
retryOptions: RedshiftRetryOptions? = nil,
s3Configuration: S3DestinationConfiguration,
processingConfiguration: ProcessingConfiguration? = nil,
s3BackupMode: String? = nil,
s3BackupConfiguration: S3DestinationConfiguration? = nil,
cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
secretsManagerConfiguration: SecretsManagerConfiguration? = nil
) {
self.roleARN = roleARN
self.clusterJDBCURL = clusterJDBCURL
self.copyCommand = copyCommand
self.username = username
self.password = password
self.retryOptions = retryOptions
self.s3Configuration = s3Configuration
self.processingConfiguration = processingConfiguration
self.s3BackupMode = s3BackupMode
self.s3BackupConfiguration = s3BackupConfiguration
self.cloudWatchLoggingOptions = cloudWatchLoggingOptions
self.secretsManagerConfiguration = secretsManagerConfiguration
}

package init(from reader: ShapeReader) throws {
roleARN = reader.required("RoleARN", try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN), "")
clusterJDBCURL = reader.required("ClusterJDBCURL", try reader.string("ClusterJDBCURL", min: 1, max: 512, pattern: Patterns.clusterJDBCURL), "")
copyCommand = try reader.requiredStructure("CopyCommand", CopyCommand.init(from:))
username = try reader.string("Username", min: 1, max: 512, pattern: Patterns.username)
password = try reader.string("Password", min: 6, max: 512, pattern: Patterns.password)
retryOptions = try reader.structure("RetryOptions", RedshiftRetryOptions.init(from:))
s3Configuration = try reader.requiredStructure("S3Configuration", S3DestinationConfiguration.init(from:))
processingConfiguration = try reader.structure("ProcessingConfiguration", ProcessingConfiguration.init(from:))
s3BackupMode = try reader.string("S3BackupMode", values: Values.redshiftS3BackupMode)
s3BackupConfiguration = try reader.structure("S3BackupConfiguration", S3DestinationConfiguration.init(from:))
cloudWatchLoggingOptions = try reader.structure("CloudWatchLoggingOptions", CloudWatchLoggingOptions.init(from:))
secretsManagerConfiguration = try reader.structure("SecretsManagerConfiguration", SecretsManagerConfiguration.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("RoleARN", WireValue.string(roleARN))
map.append("ClusterJDBCURL", WireValue.string(clusterJDBCURL))
map.append("CopyCommand", copyCommand.wire)
map.append("Username", username.map { WireValue.string($0) })
map.append("Password", password.map { WireValue.string($0) })
map.append("RetryOptions", retryOptions?.wire)
map.append("S3Configuration", s3Configuration.wire)
map.append("ProcessingConfiguration", processingConfiguration?.wire)
map.append("S3BackupMode", s3BackupMode.map { WireValue.string($0) })
map.append("S3BackupConfiguration", s3BackupConfiguration?.wire)
map.append("CloudWatchLoggingOptions", cloudWatchLoggingOptions?.wire)
map.append("SecretsManagerConfiguration", secretsManagerConfiguration?.wire)
return .map(map)
}
}
}
extension Firehose {
package struct RedshiftDestinationDescription: Sendable, Equatable {
package var roleARN: String
package var clusterJDBCURL: String
package var copyCommand: CopyCommand
package var username: String?
package var retryOptions: RedshiftRetryOptions?
package var s3DestinationDescription: S3DestinationDescription
package var processingConfiguration: ProcessingConfiguration?
package var s3BackupMode: String?
package var s3BackupDescription: S3DestinationDescription?
package var cloudWatchLoggingOptions: CloudWatchLoggingOptions?
package var secretsManagerConfiguration: SecretsManagerConfiguration?

package init(
roleARN: String,
clusterJDBCURL: String,
copyCommand: CopyCommand,
username: String? = nil,
retryOptions: RedshiftRetryOptions? = nil,
s3DestinationDescription: S3DestinationDescription,
processingConfiguration: ProcessingConfiguration? = nil,
s3BackupMode: String? = nil,
s3BackupDescription: S3DestinationDescription? = nil,
cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
secretsManagerConfiguration: SecretsManagerConfiguration? = nil
) {
self.roleARN = roleARN
self.clusterJDBCURL = clusterJDBCURL
self.copyCommand = copyCommand
self.username = username
self.retryOptions = retryOptions
self.s3DestinationDescription = s3DestinationDescription
self.processingConfiguration = processingConfiguration
self.s3BackupMode = s3BackupMode
self.s3BackupDescription = s3BackupDescription
self.cloudWatchLoggingOptions = cloudWatchLoggingOptions
self.secretsManagerConfiguration = secretsManagerConfiguration
}

package init(from reader: ShapeReader) throws {
roleARN = reader.required("RoleARN", try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN), "")
clusterJDBCURL = reader.required("ClusterJDBCURL", try reader.string("ClusterJDBCURL", min: 1, max: 512, pattern: Patterns.clusterJDBCURL), "")
copyCommand = try reader.requiredStructure("CopyCommand", CopyCommand.init(from:))
username = try reader.string("Username", min: 1, max: 512, pattern: Patterns.username)
retryOptions = try reader.structure("RetryOptions", RedshiftRetryOptions.init(from:))
s3DestinationDescription = try reader.requiredStructure("S3DestinationDescription", S3DestinationDescription.init(from:))
processingConfiguration = try reader.structure("ProcessingConfiguration", ProcessingConfiguration.init(from:))
s3BackupMode = try reader.string("S3BackupMode", values: Values.redshiftS3BackupMode)
s3BackupDescription = try reader.structure("S3BackupDescription", S3DestinationDescription.init(from:))
cloudWatchLoggingOptions = try reader.structure("CloudWatchLoggingOptions", CloudWatchLoggingOptions.init(from:))
secretsManagerConfiguration = try reader.structure("SecretsManagerConfiguration", SecretsManagerConfiguration.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("RoleARN", WireValue.string(roleARN))
map.append("ClusterJDBCURL", WireValue.string(clusterJDBCURL))
map.append("CopyCommand", copyCommand.wire)
map.append("Username", username.map { WireValue.string($0) })
map.append("RetryOptions", retryOptions?.wire)
map.append("S3DestinationDescription", s3DestinationDescription.wire)
map.append("ProcessingConfiguration", processingConfiguration?.wire)
map.append("S3BackupMode", s3BackupMode.map { WireValue.string($0) })
map.append("S3BackupDescription", s3BackupDescription?.wire)
map.append("CloudWatchLoggingOptions", cloudWatchLoggingOptions?.wire)
map.append("SecretsManagerConfiguration", secretsManagerConfiguration?.wire)
return .map(map)
}
}
}
extension Firehose {
package struct RedshiftDestinationUpdate: Sendable, Equatable {
package var roleARN: String?
package var clusterJDBCURL: String?
package var copyCommand: CopyCommand?
package var username: String?
package var password: String?
package var retryOptions: RedshiftRetryOptions?
package var s3Update: S3DestinationUpdate?
package var processingConfiguration: ProcessingConfiguration?
package var s3BackupMode: String?
package var s3BackupUpdate: S3DestinationUpdate?
package var cloudWatchLoggingOptions: CloudWatchLoggingOptions?
package var secretsManagerConfiguration: SecretsManagerConfiguration?

package init(
roleARN: String? = nil,
clusterJDBCURL: String? = nil,
copyCommand: CopyCommand? = nil,
username: String? = nil,
password: String? = nil,
retryOptions: RedshiftRetryOptions? = nil,
s3Update: S3DestinationUpdate? = nil,
processingConfiguration: ProcessingConfiguration? = nil,
s3BackupMode: String? = nil,
s3BackupUpdate: S3DestinationUpdate? = nil,
cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
secretsManagerConfiguration: SecretsManagerConfiguration? = nil
) {
self.roleARN = roleARN
self.clusterJDBCURL = clusterJDBCURL
self.copyCommand = copyCommand
self.username = username
self.password = password
self.retryOptions = retryOptions
self.s3Update = s3Update
self.processingConfiguration = processingConfiguration
self.s3BackupMode = s3BackupMode
self.s3BackupUpdate = s3BackupUpdate
self.cloudWatchLoggingOptions = cloudWatchLoggingOptions
self.secretsManagerConfiguration = secretsManagerConfiguration
}

package init(from reader: ShapeReader) throws {
roleARN = try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN)
clusterJDBCURL = try reader.string("ClusterJDBCURL", min: 1, max: 512, pattern: Patterns.clusterJDBCURL)
copyCommand = try reader.structure("CopyCommand", CopyCommand.init(from:))
username = try reader.string("Username", min: 1, max: 512, pattern: Patterns.username)
password = try reader.string("Password", min: 6, max: 512, pattern: Patterns.password)
retryOptions = try reader.structure("RetryOptions", RedshiftRetryOptions.init(from:))
s3Update = try reader.structure("S3Update", S3DestinationUpdate.init(from:))
processingConfiguration = try reader.structure("ProcessingConfiguration", ProcessingConfiguration.init(from:))
s3BackupMode = try reader.string("S3BackupMode", values: Values.redshiftS3BackupMode)
s3BackupUpdate = try reader.structure("S3BackupUpdate", S3DestinationUpdate.init(from:))
cloudWatchLoggingOptions = try reader.structure("CloudWatchLoggingOptions", CloudWatchLoggingOptions.init(from:))
secretsManagerConfiguration = try reader.structure("SecretsManagerConfiguration", SecretsManagerConfiguration.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("RoleARN", roleARN.map { WireValue.string($0) })
map.append("ClusterJDBCURL", clusterJDBCURL.map { WireValue.string($0) })
map.append("CopyCommand", copyCommand?.wire)
map.append("Username", username.map { WireValue.string($0) })
map.append("Password", password.map { WireValue.string($0) })
map.append("RetryOptions", retryOptions?.wire)
map.append("S3Update", s3Update?.wire)
map.append("ProcessingConfiguration", processingConfiguration?.wire)
map.append("S3BackupMode", s3BackupMode.map { WireValue.string($0) })
map.append("S3BackupUpdate", s3BackupUpdate?.wire)
map.append("CloudWatchLoggingOptions", cloudWatchLoggingOptions?.wire)
map.append("SecretsManagerConfiguration", secretsManagerConfiguration?.wire)
return .map(map)
}
}
}
extension Firehose {
package struct RedshiftRetryOptions: Sendable, Equatable {
package var durationInSeconds: Int?

package init(
durationInSeconds: Int? = nil
) {
self.durationInSeconds = durationInSeconds
}

package init(from reader: ShapeReader) throws {
durationInSeconds = try reader.integer("DurationInSeconds", min: 0, max: 7200)
}

package var wire: WireValue {
var map = WireMap()
map.append("DurationInSeconds", durationInSeconds.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Firehose {
package struct RetryOptions: Sendable, Equatable {
package var durationInSeconds: Int?

package init(
durationInSeconds: Int? = nil
) {
self.durationInSeconds = durationInSeconds
}

package init(from reader: ShapeReader) throws {
durationInSeconds = try reader.integer("DurationInSeconds", min: 0, max: 7200)
}

package var wire: WireValue {
var map = WireMap()
map.append("DurationInSeconds", durationInSeconds.map { .integer(Int64($0)) })
return .map(map)
}
}
}
