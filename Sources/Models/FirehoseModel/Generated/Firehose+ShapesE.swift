// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct EncryptionConfiguration: Sendable, Equatable {
package var noEncryptionConfig: String?
package var kmsEncryptionConfig: KMSEncryptionConfig?

package init(
noEncryptionConfig: String? = nil,
kmsEncryptionConfig: KMSEncryptionConfig? = nil
) {
self.noEncryptionConfig = noEncryptionConfig
self.kmsEncryptionConfig = kmsEncryptionConfig
}

package init(from reader: ShapeReader) throws {
noEncryptionConfig = try reader.string("NoEncryptionConfig", values: Values.noEncryptionConfig)
kmsEncryptionConfig = try reader.structure("KMSEncryptionConfig", KMSEncryptionConfig.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("NoEncryptionConfig", noEncryptionConfig.map { WireValue.string($0) })
map.append("KMSEncryptionConfig", kmsEncryptionConfig?.wire)
return .map(map)
}
}
}
extension Firehose {
package struct ExtendedS3DestinationConfiguration: Sendable, Equatable {
package var roleARN: String
package var bucketARN: String
package var prefix: String?
package var errorOutputPrefix: String?
package var bufferingHints: BufferingHints?
package var compressionFormat: String?
package var encryptionConfiguration: EncryptionConfiguration?
package var cloudWatchLoggingOptions: CloudWatchLoggingOptions?
package var processingConfiguration: ProcessingConfiguration?
package var s3BackupMode: String?
package var s3BackupConfiguration: S3DestinationConfiguration?
package var dataFormatConversionConfiguration: DataFormatConversionConfiguration?
package var dynamicPartitioningConfiguration: DynamicPartitioningConfiguration?
package var fileExtension: String?
package var customTimeZone: String?

package init(
roleARN: String,
bucketARN: String,
prefix: String? = nil,
errorOutputPrefix: String? = nil,
bufferingHints: BufferingHints? = nil,
compressionFormat: String? = nil,
encryptionConfiguration: EncryptionConfiguration? = nil,
cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
processingConfiguration: ProcessingConfiguration? = nil,
s3BackupMode: String? = nil,
s3BackupConfiguration: S3DestinationConfiguration? = nil,
dataFormatConversionConfiguration: DataFormatConversionConfiguration? = nil,
dynamicPartitioningConfiguration: DynamicPartitioningConfiguration? = nil,
fileExtension: String? = nil,
customTimeZone: String? = nil
) {
self.roleARN = roleARN
self.bucketARN = bucketARN
self.prefix = prefix
self.errorOutputPrefix = errorOutputPrefix
self.bufferingHints = bufferingHints
self.compressionFormat = compressionFormat
self.encryptionConfiguration = encryptionConfiguration
self.cloudWatchLoggingOptions = cloudWatchLoggingOptions
self.processingConfiguration = processingConfiguration
self.s3BackupMode = s3BackupMode
self.s3BackupConfiguration = s3BackupConfiguration
self.dataFormatConversionConfiguration = dataFormatConversionConfiguration
self.dynamicPartitioningConfiguration = dynamicPartitioningConfiguration
self.fileExtension = fileExtension
self.customTimeZone = customTimeZone
}

package init(from reader: ShapeReader) throws {
roleARN = reader.required("RoleARN", try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN), "")
bucketARN = reader.required("BucketARN", try reader.string("BucketARN", min: 1, max: 2048, pattern: Patterns.bucketARN), "")
prefix = try reader.string("Prefix", max: 1024, pattern: Patterns.prefix)
errorOutputPrefix = try reader.string("ErrorOutputPrefix", max: 1024, pattern: Patterns.errorOutputPrefix)
bufferingHints = try reader.structure("BufferingHints", BufferingHints.init(from:))
compressionFormat = try reader.string("CompressionFormat", values: Values.compressionFormat)
encryptionConfiguration = try reader.structure("EncryptionConfiguration", EncryptionConfiguration.init(from:))
cloudWatchLoggingOptions = try reader.structure("CloudWatchLoggingOptions", CloudWatchLoggingOptions.init(from:))
processingConfiguration = try reader.structure("ProcessingConfiguration", ProcessingConfiguration.init(from:))
s3BackupMode = try reader.string("S3BackupMode", values: Values.s3BackupMode)
s3BackupConfiguration = try reader.structure("S3BackupConfiguration", S3DestinationConfiguration.init(from:))
dataFormatConversionConfiguration = try reader.structure("DataFormatConversionConfiguration", DataFormatConversionConfiguration.init(from:))
dynamicPartitioningConfiguration = try reader.structure("DynamicPartitioningConfiguration", DynamicPartitioningConfiguration.init(from:))
fileExtension = try reader.string("FileExtension", max: 128, pattern: Patterns.fileExtension)
customTimeZone = try reader.string("CustomTimeZone", max: 50, pattern: Patterns.customTimeZone)
}

package var wire: WireValue {
var map = WireMap()
map.append("RoleARN", WireValue.string(roleARN))
map.append("BucketARN", WireValue.string(bucketARN))
map.append("Prefix", prefix.map { WireValue.string($0) })
map.append("ErrorOutputPrefix", errorOutputPrefix.map { WireValue.string($0) })
map.append("BufferingHints", bufferingHints?.wire)
map.append("CompressionFormat", compressionFormat.map { WireValue.string($0) })
map.append("EncryptionConfiguration", encryptionConfiguration?.wire)
map.append("CloudWatchLoggingOptions", cloudWatchLoggingOptions?.wire)
map.append("ProcessingConfiguration", processingConfiguration?.wire)
map.append("S3BackupMode", s3BackupMode.map { WireValue.string($0) })
map.append("S3BackupConfiguration", s3BackupConfiguration?.wire)
map.append("DataFormatConversionConfiguration", dataFormatConversionConfiguration?.wire)
map.append("DynamicPartitioningConfiguration", dynamicPartitioningConfiguration?.wire)
map.append("FileExtension", fileExtension.map { WireValue.string($0) })
map.append("CustomTimeZone", customTimeZone.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Firehose {
package struct ExtendedS3DestinationDescription: Sendable, Equatable {
package var roleARN: String
package var bucketARN: String
package var prefix: String?
package var errorOutputPrefix: String?
package var bufferingHints: BufferingHints
package var compressionFormat: String
package var encryptionConfiguration: EncryptionConfiguration
package var cloudWatchLoggingOptions: CloudWatchLoggingOptions?
package var processingConfiguration: ProcessingConfiguration?
package var s3BackupMode: String?
package var s3BackupDescription: S3DestinationDescription?
package var dataFormatConversionConfiguration: DataFormatConversionConfiguration?
package var dynamicPartitioningConfiguration: DynamicPartitioningConfiguration?
package var fileExtension: String?
package var customTimeZone: String?

package init(
roleARN: String,
bucketARN: String,
prefix: String? = nil,
errorOutputPrefix: String? = nil,
bufferingHints: BufferingHints,
compressionFormat: String,
encryptionConfiguration: EncryptionConfiguration,
cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
processingConfiguration: ProcessingConfiguration? = nil,
s3BackupMode: String? = nil,
s3BackupDescription: S3DestinationDescription? = nil,
dataFormatConversionConfiguration: DataFormatConversionConfiguration? = nil,
dynamicPartitioningConfiguration: DynamicPartitioningConfiguration? = nil,
fileExtension: String? = nil,
customTimeZone: String? = nil
) {
self.roleARN = roleARN
self.bucketARN = bucketARN
self.prefix = prefix
self.errorOutputPrefix = errorOutputPrefix
self.bufferingHints = bufferingHints
self.compressionFormat = compressionFormat
self.encryptionConfiguration = encryptionConfiguration
self.cloudWatchLoggingOptions = cloudWatchLoggingOptions
self.processingConfiguration = processingConfiguration
self.s3BackupMode = s3BackupMode
self.s3BackupDescription = s3BackupDescription
self.dataFormatConversionConfiguration = dataFormatConversionConfiguration
self.dynamicPartitioningConfiguration = dynamicPartitioningConfiguration
self.fileExtension = fileExtension
self.customTimeZone = customTimeZone
}

package init(from reader: ShapeReader) throws {
roleARN = reader.required("RoleARN", try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN), "")
bucketARN = reader.required("BucketARN", try reader.string("BucketARN", min: 1, max: 2048, pattern: Patterns.bucketARN), "")
prefix = try reader.string("Prefix", max: 1024, pattern: Patterns.prefix)
errorOutputPrefix = try reader.string("ErrorOutputPrefix", max: 1024, pattern: Patterns.errorOutputPrefix)
bufferingHints = try reader.requiredStructure("BufferingHints", BufferingHints.init(from:))
compressionFormat = reader.required("CompressionFormat", try reader.string("CompressionFormat", values: Values.compressionFormat), "")
encryptionConfiguration = try reader.requiredStructure("EncryptionConfiguration", EncryptionConfiguration.init(from:))
cloudWatchLoggingOptions = try reader.structure("CloudWatchLoggingOptions", CloudWatchLoggingOptions.init(from:))
processingConfiguration = try reader.structure("ProcessingConfiguration", ProcessingConfiguration.init(from:))
s3BackupMode = try reader.string("S3BackupMode", values: Values.s3BackupMode)
s3BackupDescription = try reader.structure("S3BackupDescription", S3DestinationDescription.init(from:))
dataFormatConversionConfiguration = try reader.structure("DataFormatConversionConfiguration", DataFormatConversionConfiguration.init(from:))
dynamicPartitioningConfiguration = try reader.structure("DynamicPartitioningConfiguration", DynamicPartitioningConfiguration.init(from:))
fileExtension = try reader.string("FileExtension", max: 128, pattern: Patterns.fileExtension)
customTimeZone = try reader.string("CustomTimeZone", max: 50, pattern: Patterns.customTimeZone)
}

package var wire: WireValue {
var map = WireMap()
map.append("RoleARN", WireValue.string(roleARN))
map.append("BucketARN", WireValue.string(bucketARN))
map.append("Prefix", prefix.map { WireValue.string($0) })
map.append("ErrorOutputPrefix", errorOutputPrefix.map { WireValue.string($0) })
map.append("BufferingHints", bufferingHints.wire)
map.append("CompressionFormat", WireValue.string(compressionFormat))
map.append("EncryptionConfiguration", encryptionConfiguration.wire)
map.append("CloudWatchLoggingOptions", cloudWatchLoggingOptions?.wire)
map.append("ProcessingConfiguration", processingConfiguration?.wire)
map.append("S3BackupMode", s3BackupMode.map { WireValue.string($0) })
map.append("S3BackupDescription", s3BackupDescription?.wire)
map.append("DataFormatConversionConfiguration", dataFormatConversionConfiguration?.wire)
map.append("DynamicPartitioningConfiguration", dynamicPartitioningConfiguration?.wire)
map.append("FileExtension", fileExtension.map { WireValue.string($0) })
map.append("CustomTimeZone", customTimeZone.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Firehose {
package struct ExtendedS3DestinationUpdate: Sendable, Equatable {
package var roleARN: String?
package var bucketARN: String?
package var prefix: String?
package var errorOutputPrefix: String?
package var bufferingHints: BufferingHints?
package var compressionFormat: String?
package var encryptionConfiguration: EncryptionConfiguration?
package var cloudWatchLoggingOptions: CloudWatchLoggingOptions?
package var processingConfiguration: ProcessingConfiguration?
package var s3BackupMode: String?
package var s3BackupUpdate: S3DestinationUpdate?
package var dataFormatConversionConfiguration: DataFormatConversionConfiguration?
package var dynamicPartitioningConfiguration: DynamicPartitioningConfiguration?
package var fileExtension: String?
package var customTimeZone: String?

package init(
roleARN: String? = nil,
bucketARN: String? = nil,
prefix: String? = nil,
errorOutputPrefix: String? = nil,
bufferingHints: BufferingHints? = nil,
compressionFormat: String? = nil,
encryptionConfiguration: EncryptionConfiguration? = nil,
cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
processingConfiguration: ProcessingConfiguration? = nil,
s3BackupMode: String? = nil,
s3BackupUpdate: S3DestinationUpdate? = nil,
dataFormatConversionConfiguration: DataFormatConversionConfiguration? = nil,
dynamicPartitioningConfiguration: DynamicPartitioningConfiguration? = nil,
fileExtension: String? = nil,
customTimeZone: String? = nil
) {
self.roleARN = roleARN
self.bucketARN = bucketARN
self.prefix = prefix
self.errorOutputPrefix = errorOutputPrefix
self.bufferingHints = bufferingHints
self.compressionFormat = compressionFormat
self.encryptionConfiguration = encryptionConfiguration
self.cloudWatchLoggingOptions = cloudWatchLoggingOptions
self.processingConfiguration = processingConfiguration
self.s3BackupMode = s3BackupMode
self.s3BackupUpdate = s3BackupUpdate
self.dataFormatConversionConfiguration = dataFormatConversionConfiguration
self.dynamicPartitioningConfiguration = dynamicPartitioningConfiguration
self.fileExtension = fileExtension
self.customTimeZone = customTimeZone
}

package init(from reader: ShapeReader) throws {
roleARN = try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN)
bucketARN = try reader.string("BucketARN", min: 1, max: 2048, pattern: Patterns.bucketARN)
prefix = try reader.string("Prefix", max: 1024, pattern: Patterns.prefix)
errorOutputPrefix = try reader.string("ErrorOutputPrefix", max: 1024, pattern: Patterns.errorOutputPrefix)
bufferingHints = try reader.structure("BufferingHints", BufferingHints.init(from:))
compressionFormat = try reader.string("CompressionFormat", values: Values.compressionFormat)
encryptionConfiguration = try reader.structure("EncryptionConfiguration", EncryptionConfiguration.init(from:))
cloudWatchLoggingOptions = try reader.structure("CloudWatchLoggingOptions", CloudWatchLoggingOptions.init(from:))
processingConfiguration = try reader.structure("ProcessingConfiguration", ProcessingConfiguration.init(from:))
s3BackupMode = try reader.string("S3BackupMode", values: Values.s3BackupMode)
s3BackupUpdate = try reader.structure("S3BackupUpdate", S3DestinationUpdate.init(from:))
dataFormatConversionConfiguration = try reader.structure("DataFormatConversionConfiguration", DataFormatConversionConfiguration.init(from:))
dynamicPartitioningConfiguration = try reader.structure("DynamicPartitioningConfiguration", DynamicPartitioningConfiguration.init(from:))
fileExtension = try reader.string("FileExtension", max: 128, pattern: Patterns.fileExtension)
customTimeZone = try reader.string("CustomTimeZone", max: 50, pattern: Patterns.customTimeZone)
}

package var wire: WireValue {
var map = WireMap()
map.append("RoleARN", roleARN.map { WireValue.string($0) })
map.append("BucketARN", bucketARN.map { WireValue.string($0) })
map.append("Prefix", prefix.map { WireValue.string($0) })
map.append("ErrorOutputPrefix", errorOutputPrefix.map { WireValue.string($0) })
map.append("BufferingHints", bufferingHints?.wire)
map.append("CompressionFormat", compressionFormat.map { WireValue.string($0) })
map.append("EncryptionConfiguration", encryptionConfiguration?.wire)
map.append("CloudWatchLoggingOptions", cloudWatchLoggingOptions?.wire)
map.append("ProcessingConfiguration", processingConfiguration?.wire)
map.append("S3BackupMode", s3BackupMode.map { WireValue.string($0) })
map.append("S3BackupUpdate", s3BackupUpdate?.wire)
map.append("DataFormatConversionConfiguration", dataFormatConversionConfiguration?.wire)
map.append("DynamicPartitioningConfiguration", dynamicPartitioningConfiguration?.wire)
map.append("FileExtension", fileExtension.map { WireValue.string($0) })
map.append("CustomTimeZone", customTimeZone.map { WireValue.string($0) })
return .map(map)
}
}
}
