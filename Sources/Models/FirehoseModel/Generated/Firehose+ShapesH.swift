// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct HiveJsonSerDe: Sendable, Equatable {
package var timestampFormats: [String]?

package init(
timestampFormats: [String]? = nil
) {
self.timestampFormats = timestampFormats
}

package init(from reader: ShapeReader) throws {
timestampFormats = try reader.strings("TimestampFormats", ShapeReader.StringRule(min: 1, max: 1024, pattern: Patterns.nonEmptyString))
}

package var wire: WireValue {
var map = WireMap()
map.append("TimestampFormats", timestampFormats.map { .strings($0) })
return .map(map)
}
}
}
extension Firehose {
package struct HttpEndpointBufferingHints: Sendable, Equatable {
package var sizeInMBs: Int?
package var intervalInSeconds: Int?

package init(
sizeInMBs: Int? = nil,
intervalInSeconds: Int? = nil
) {
self.sizeInMBs = sizeInMBs
self.intervalInSeconds = intervalInSeconds
}

package init(from reader: ShapeReader) throws {
sizeInMBs = try reader.integer("SizeInMBs", min: 1, max: 64)
intervalInSeconds = try reader.integer("IntervalInSeconds", min: 0, max: 900)
}

package var wire: WireValue {
var map = WireMap()
map.append("SizeInMBs", sizeInMBs.map { .integer(Int64($0)) })
map.append("IntervalInSeconds", intervalInSeconds.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Firehose {
package struct HttpEndpointCommonAttribute: Sendable, Equatable {
package var attributeName: String
package var attributeValue: String

package init(
attributeName: String,
attributeValue: String
) {
self.attributeName = attributeName
self.attributeValue = attributeValue
}

package init(from reader: ShapeReader) throws {
attributeName = reader.required("AttributeName", try reader.string("AttributeName", min: 1, max: 256, pattern: Patterns.httpEndpointAttributeName), "")
attributeValue = reader.required("AttributeValue", try reader.string("AttributeValue", max: 1024, pattern: Patterns.httpEndpointAttributeValue), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("AttributeName", WireValue.string(attributeName))
map.append("AttributeValue", WireValue.string(attributeValue))
return .map(map)
}
}
}
extension Firehose {
package struct HttpEndpointConfiguration: Sendable, Equatable {
package var url: String
package var name: String?
package var accessKey: String?

package init(
url: String,
name: String? = nil,
accessKey: String? = nil
) {
self.url = url
self.name = name
self.accessKey = accessKey
}

package init(from reader: ShapeReader) throws {
url = reader.required("Url", try reader.string("Url", min: 1, max: 1000, pattern: Patterns.httpEndpointUrl), "")
name = try reader.string("Name", min: 1, max: 256, pattern: Patterns.httpEndpointName)
accessKey = try reader.string("AccessKey", max: 4096, pattern: Patterns.httpEndpointAccessKey)
}

package var wire: WireValue {
var map = WireMap()
map.append("Url", WireValue.string(url))
map.append("Name", name.map { WireValue.string($0) })
map.append("AccessKey", accessKey.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Firehose {
package struct HttpEndpointDescription: Sendable, Equatable {
package var url: String?
package var name: String?

package init(
url: String? = nil,
name: String? = nil
) {
self.url = url
self.name = name
}

package init(from reader: ShapeReader) throws {
url = try reader.string("Url", min: 1, max: 1000, pattern: Patterns.httpEndpointUrl)
name = try reader.string("Name", min: 1, max: 256, pattern: Patterns.httpEndpointName)
}

package var wire: WireValue {
var map = WireMap()
map.append("Url", url.map { WireValue.string($0) })
map.append("Name", name.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Firehose {
package struct HttpEndpointDestinationConfiguration: Sendable, Equatable {
package var endpointConfiguration: HttpEndpointConfiguration
package var bufferingHints: HttpEndpointBufferingHints?
package var cloudWatchLoggingOptions: CloudWatchLoggingOptions?
package var requestConfiguration: HttpEndpointRequestConfiguration?
package var processingConfiguration: ProcessingConfiguration?
package var roleARN: String?
package var retryOptions: HttpEndpointRetryOptions?
package var s3BackupMode: String?
package var s3Configuration: S3DestinationConfiguration
package var secretsManagerConfiguration: SecretsManagerConfiguration?

package init(
endpointConfiguration: HttpEndpointConfiguration,
bufferingHints: HttpEndpointBufferingHints? = nil,
cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
requestConfiguration: HttpEndpointRequestConfiguration? = nil,
processingConfiguration: ProcessingConfiguration? = nil,
roleARN: String? = nil,
retryOptions: HttpEndpointRetryOptions? = nil,
s3BackupMode: String? = nil,
s3Configuration: S3DestinationConfiguration,
secretsManagerConfiguration: SecretsManagerConfiguration? = nil
) {
self.endpointConfiguration = endpointConfiguration
self.bufferingHints = bufferingHints
self.cloudWatchLoggingOptions = cloudWatchLoggingOptions
self.requestConfiguration = requestConfiguration
self.processingConfiguration = processingConfiguration
self.roleARN = roleARN
self.retryOptions = retryOptions
self.s3BackupMode = s3BackupMode
self.s3Configuration = s3Configuration
self.secretsManagerConfiguration = secretsManagerConfiguration
}

package init(from reader: ShapeReader) throws {
endpointConfiguration = try reader.requiredStructure("EndpointConfiguration", HttpEndpointConfiguration.init(from:))
bufferingHints = try reader.structure("BufferingHints", HttpEndpointBufferingHints.init(from:))
cloudWatchLoggingOptions = try reader.structure("CloudWatchLoggingOptions", CloudWatchLoggingOptions.init(from:))
requestConfiguration = try reader.structure("RequestConfiguration", HttpEndpointRequestConfiguration.init(from:))
processingConfiguration = try reader.structure("ProcessingConfiguration", ProcessingConfiguration.init(from:))
roleARN = try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN)
retryOptions = try reader.structure("RetryOptions", HttpEndpointRetryOptions.init(from:))
s3BackupMode = try reader.string("S3BackupMode", values: Values.httpEndpointS3BackupMode)
s3Configuration = try reader.requiredStructure("S3Configuration", S3DestinationConfiguration.init(from:))
secretsManagerConfiguration = try reader.structure("SecretsManagerConfiguration", SecretsManagerConfiguration.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("EndpointConfiguration", endpointConfiguration.wire)
map.append("BufferingHints", bufferingHints?.wire)
map.append("CloudWatchLoggingOptions", cloudWatchLoggingOptions?.wire)
map.append("RequestConfiguration", requestConfiguration?.wire)
map.append("ProcessingConfiguration", processingConfiguration?.wire)
map.append("RoleARN", roleARN.map { WireValue.string($0) })
map.append("RetryOptions", retryOptions?.wire)
map.append("S3BackupMode", s3BackupMode.map { WireValue.string($0) })
map.append("S3Configuration", s3Configuration.wire)
map.append("SecretsManagerConfiguration", secretsManagerConfiguration?.wire)
return .map(map)
}
}
}
extension Firehose {
package struct HttpEndpointDestinationDescription: Sendable, Equatable {
package var endpointConfiguration: HttpEndpointDescription?
package var bufferingHints: HttpEndpointBufferingHints?
package var cloudWatchLoggingOptions: CloudWatchLoggingOptions?
package var requestConfiguration: HttpEndpointRequestConfiguration?
package var processingConfiguration: ProcessingConfiguration?
package var roleARN: String?
package var retryOptions: HttpEndpointRetryOptions?
package var s3BackupMode: String?
package var s3DestinationDescription: S3DestinationDescription?
package var secretsManagerConfiguration: SecretsManagerConfiguration?

package init(
endpointConfiguration: HttpEndpointDescription? = nil,
bufferingHints: HttpEndpointBufferingHints? = nil,
cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
requestConfiguration: HttpEndpointRequestConfiguration? = nil,
processingConfiguration: ProcessingConfiguration? = nil,
roleARN: String? = nil,
retryOptions: HttpEndpointRetryOptions? = nil,
s3BackupMode: String? = nil,
s3DestinationDescription: S3DestinationDescription? = nil,
secretsManagerConfiguration: SecretsManagerConfiguration? = nil
) {
self.endpointConfiguration = endpointConfiguration
self.bufferingHints = bufferingHints
self.cloudWatchLoggingOptions = cloudWatchLoggingOptions
self.requestConfiguration = requestConfiguration
self.processingConfiguration = processingConfiguration
self.roleARN = roleARN
self.retryOptions = retryOptions
self.s3BackupMode = s3BackupMode
self.s3DestinationDescription = s3DestinationDescription
self.secretsManagerConfiguration = secretsManagerConfiguration
}

package init(from reader: ShapeReader) throws {
endpointConfiguration = try reader.structure("EndpointConfiguration", HttpEndpointDescription.init(from:))
bufferingHints = try reader.structure("BufferingHints", HttpEndpointBufferingHints.init(from:))
cloudWatchLoggingOptions = try reader.structure("CloudWatchLoggingOptions", CloudWatchLoggingOptions.init(from:))
requestConfiguration = try reader.structure("RequestConfiguration", HttpEndpointRequestConfiguration.init(from:))
processingConfiguration = try reader.structure("ProcessingConfiguration", ProcessingConfiguration.init(from:))
roleARN = try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN)
retryOptions = try reader.structure("RetryOptions", HttpEndpointRetryOptions.init(from:))
s3BackupMode = try reader.string("S3BackupMode", values: Values.httpEndpointS3BackupMode)
s3DestinationDescription = try reader.structure("S3DestinationDescription", S3DestinationDescription.init(from:))
secretsManagerConfiguration = try reader.structure("SecretsManagerConfiguration", SecretsManagerConfiguration.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("EndpointConfiguration", endpointConfiguration?.wire)
map.append("BufferingHints", bufferingHints?.wire)
map.append("CloudWatchLoggingOptions", cloudWatchLoggingOptions?.wire)
map.append("RequestConfiguration", requestConfiguration?.wire)
map.append("ProcessingConfiguration", processingConfiguration?.wire)
map.append("RoleARN", roleARN.map { WireValue.string($0) })
map.append("RetryOptions", retryOptions?.wire)
map.append("S3BackupMode", s3BackupMode.map { WireValue.string($0) })
map.append("S3DestinationDescription", s3DestinationDescription?.wire)
map.append("SecretsManagerConfiguration", secretsManagerConfiguration?.wire)
return .map(map)
}
}
}
extension Firehose {
package struct HttpEndpointDestinationUpdate: Sendable, Equatable {
package var endpointConfiguration: HttpEndpointConfiguration?
package var bufferingHints: HttpEndpointBufferingHints?
package var cloudWatchLoggingOptions: CloudWatchLoggingOptions?
package var requestConfiguration: HttpEndpointRequestConfiguration?
package var processingConfiguration: ProcessingConfiguration?
package var roleARN: String?
package var retryOptions: HttpEndpointRetryOptions?
package var s3BackupMode: String?
package var s3Update: S3DestinationUpdate?
package var secretsManagerConfiguration: SecretsManagerConfiguration?

package init(
endpointConfiguration: HttpEndpointConfiguration? = nil,
bufferingHints: HttpEndpointBufferingHints? = nil,
cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
requestConfiguration: HttpEndpointRequestConfiguration? = nil,
processingConfiguration: ProcessingConfiguration? = nil,
roleARN: String? = nil,
retryOptions: HttpEndpointRetryOptions? = nil,
s3BackupMode: String? = nil,
s3Update: S3DestinationUpdate? = nil,
secretsManagerConfiguration: SecretsManagerConfiguration? = nil
) {
self.endpointConfiguration = endpointConfiguration
self.bufferingHints = bufferingHints
self.cloudWatchLoggingOptions = cloudWatchLoggingOptions
self.requestConfiguration = requestConfiguration
self.processingConfiguration = processingConfiguration
self.roleARN = roleARN
self.retryOptions = retryOptions
self.s3BackupMode = s3BackupMode
self.s3Update = s3Update
self.secretsManagerConfiguration = secretsManagerConfiguration
}

package init(from reader: ShapeReader) throws {
endpointConfiguration = try reader.structure("EndpointConfiguration", HttpEndpointConfiguration.init(from:))
bufferingHints = try reader.structure("BufferingHints", HttpEndpointBufferingHints.init(from:))
cloudWatchLoggingOptions = try reader.structure("CloudWatchLoggingOptions", CloudWatchLoggingOptions.init(from:))
requestConfiguration = try reader.structure("RequestConfiguration", HttpEndpointRequestConfiguration.init(from:))
processingConfiguration = try reader.structure("ProcessingConfiguration", ProcessingConfiguration.init(from:))
roleARN = try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN)
retryOptions = try reader.structure("RetryOptions", HttpEndpointRetryOptions.init(from:))
s3BackupMode = try reader.string("S3BackupMode", values: Values.httpEndpointS3BackupMode)
s3Update = try reader.structure("S3Update", S3DestinationUpdate.init(from:))
secretsManagerConfiguration = try reader.structure("SecretsManagerConfiguration", SecretsManagerConfiguration.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("EndpointConfiguration", endpointConfiguration?.wire)
map.append("BufferingHints", bufferingHints?.wire)
map.append("CloudWatchLoggingOptions", cloudWatchLoggingOptions?.wire)
map.append("RequestConfiguration", requestConfiguration?.wire)
map.append("ProcessingConfiguration", processingConfiguration?.wire)
map.append("RoleARN", roleARN.map { WireValue.string($0) })
map.append("RetryOptions", retryOptions?.wire)
map.append("S3BackupMode", s3BackupMode.map { WireValue.string($0) })
map.append("S3Update", s3Update?.wire)
map.append("SecretsManagerConfiguration", secretsManagerConfiguration?.wire)
return .map(map)
}
}
}
extension Firehose {
package struct HttpEndpointRequestConfiguration: Sendable, Equatable {
package var contentEncoding: String?
package var commonAttributes: [HttpEndpointCommonAttribute]?

package init(
contentEncoding: String? = nil,
commonAttributes: [HttpEndpointCommonAttribute]? = nil
) {
self.contentEncoding = contentEncoding
self.commonAttributes = commonAttributes
}

package init(from reader: ShapeReader) throws {
contentEncoding = try reader.string("ContentEncoding", values: Values.contentEncoding)
commonAttributes = try reader.list("CommonAttributes", max: 50, HttpEndpointCommonAttribute.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("ContentEncoding", contentEncoding.map { WireValue.string($0) })
map.append("CommonAttributes", commonAttributes.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Firehose {
package struct HttpEndpointRetryOptions: Sendable, Equatable {
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
