// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct Edge: Sendable, Equatable {
package var sourceId: String?
package var destinationId: String?

package init(
sourceId: String? = nil,
destinationId: String? = nil
) {
self.sourceId = sourceId
self.destinationId = destinationId
}

package var wire: WireValue {
var map = WireMap()
map.append("SourceId", sourceId.map { WireValue.string($0) })
map.append("DestinationId", destinationId.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct EncryptionAtRest: Sendable, Equatable {
package var catalogEncryptionMode: String
package var sseAwsKmsKeyId: String?
package var catalogEncryptionServiceRole: String?

package init(
catalogEncryptionMode: String,
sseAwsKmsKeyId: String? = nil,
catalogEncryptionServiceRole: String? = nil
) {
self.catalogEncryptionMode = catalogEncryptionMode
self.sseAwsKmsKeyId = sseAwsKmsKeyId
self.catalogEncryptionServiceRole = catalogEncryptionServiceRole
}

package init(from reader: ShapeReader) throws {
catalogEncryptionMode = reader.required("CatalogEncryptionMode", try reader.string("CatalogEncryptionMode", values: Values.catalogEncryptionMode), "")
sseAwsKmsKeyId = try reader.string("SseAwsKmsKeyId", min: 1, max: 255, pattern: Patterns.nameString)
catalogEncryptionServiceRole = try reader.string("CatalogEncryptionServiceRole", pattern: Patterns.iamRoleArn)
}

package var wire: WireValue {
var map = WireMap()
map.append("CatalogEncryptionMode", WireValue.string(catalogEncryptionMode))
map.append("SseAwsKmsKeyId", sseAwsKmsKeyId.map { WireValue.string($0) })
map.append("CatalogEncryptionServiceRole", catalogEncryptionServiceRole.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct EncryptionConfiguration: Sendable, Equatable {
package var s3Encryption: [S3Encryption]?
package var cloudWatchEncryption: CloudWatchEncryption?
package var jobBookmarksEncryption: JobBookmarksEncryption?
package var dataQualityEncryption: DataQualityEncryption?

package init(
s3Encryption: [S3Encryption]? = nil,
cloudWatchEncryption: CloudWatchEncryption? = nil,
jobBookmarksEncryption: JobBookmarksEncryption? = nil,
dataQualityEncryption: DataQualityEncryption? = nil
) {
self.s3Encryption = s3Encryption
self.cloudWatchEncryption = cloudWatchEncryption
self.jobBookmarksEncryption = jobBookmarksEncryption
self.dataQualityEncryption = dataQualityEncryption
}

package init(from reader: ShapeReader) throws {
s3Encryption = try reader.list("S3Encryption", S3Encryption.init(from:))
cloudWatchEncryption = try reader.structure("CloudWatchEncryption", CloudWatchEncryption.init(from:))
jobBookmarksEncryption = try reader.structure("JobBookmarksEncryption", JobBookmarksEncryption.init(from:))
dataQualityEncryption = try reader.structure("DataQualityEncryption", DataQualityEncryption.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("S3Encryption", s3Encryption.map { .list($0.map(\.wire)) })
map.append("CloudWatchEncryption", cloudWatchEncryption?.wire)
map.append("JobBookmarksEncryption", jobBookmarksEncryption?.wire)
map.append("DataQualityEncryption", dataQualityEncryption?.wire)
return .map(map)
}
}
}
extension Glue {
package struct ErrorDetail: Sendable, Equatable {
package var errorCode: String?
package var errorMessage: String?

package init(
errorCode: String? = nil,
errorMessage: String? = nil
) {
self.errorCode = errorCode
self.errorMessage = errorMessage
}

package var wire: WireValue {
var map = WireMap()
map.append("ErrorCode", errorCode.map { WireValue.string($0) })
map.append("ErrorMessage", errorMessage.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ErrorDetails: Sendable, Equatable {
package var errorCode: String?
package var errorMessage: String?

package init(
errorCode: String? = nil,
errorMessage: String? = nil
) {
self.errorCode = errorCode
self.errorMessage = errorMessage
}

package var wire: WireValue {
var map = WireMap()
map.append("ErrorCode", errorCode.map { WireValue.string($0) })
map.append("ErrorMessage", errorMessage.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct EventBatchingCondition: Sendable, Equatable {
package var batchSize: Int
package var batchWindow: Int?

package init(
batchSize: Int,
batchWindow: Int? = nil
) {
self.batchSize = batchSize
self.batchWindow = batchWindow
}

package init(from reader: ShapeReader) throws {
batchSize = reader.required("BatchSize", try reader.integer("BatchSize", min: 1, max: 100), 0)
batchWindow = try reader.integer("BatchWindow", min: 1, max: 900)
}

package var wire: WireValue {
var map = WireMap()
map.append("BatchSize", .integer(Int64(batchSize)))
map.append("BatchWindow", batchWindow.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Glue {
package struct ExecutionAttempt: Sendable, Equatable {
package var status: String?
package var columnStatisticsTaskRunId: String?
package var executionTimestamp: Timestamp?
package var errorMessage: String?

package init(
status: String? = nil,
columnStatisticsTaskRunId: String? = nil,
executionTimestamp: Timestamp? = nil,
errorMessage: String? = nil
) {
self.status = status
self.columnStatisticsTaskRunId = columnStatisticsTaskRunId
self.executionTimestamp = executionTimestamp
self.errorMessage = errorMessage
}

package var wire: WireValue {
var map = WireMap()
map.append("Status", status.map { WireValue.string($0) })
map.append("ColumnStatisticsTaskRunId", columnStatisticsTaskRunId.map { WireValue.string($0) })
map.append("ExecutionTimestamp", executionTimestamp.map { WireValue.timestamp($0) })
map.append("ErrorMessage", errorMessage.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ExecutionProperty: Sendable, Equatable {
package var maxConcurrentRuns: Int?

package init(
maxConcurrentRuns: Int? = nil
) {
self.maxConcurrentRuns = maxConcurrentRuns
}

package init(from reader: ShapeReader) throws {
maxConcurrentRuns = try reader.integer("MaxConcurrentRuns")
}

package var wire: WireValue {
var map = WireMap()
map.append("MaxConcurrentRuns", maxConcurrentRuns.map { .integer(Int64($0)) })
return .map(map)
}
}
}
