// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct Action: Sendable, Equatable {
package var jobName: String?
package var arguments: [String: String]?
package var timeout: Int?
package var securityConfiguration: String?
package var notificationProperty: NotificationProperty?
package var crawlerName: String?

package init(
jobName: String? = nil,
arguments: [String: String]? = nil,
timeout: Int? = nil,
securityConfiguration: String? = nil,
notificationProperty: NotificationProperty? = nil,
crawlerName: String? = nil
) {
self.jobName = jobName
self.arguments = arguments
self.timeout = timeout
self.securityConfiguration = securityConfiguration
self.notificationProperty = notificationProperty
self.crawlerName = crawlerName
}

package init(from reader: ShapeReader) throws {
jobName = try reader.string("JobName", min: 1, max: 255, pattern: Patterns.nameString)
arguments = try reader.stringMap("Arguments")
timeout = try reader.integer("Timeout", min: 1)
securityConfiguration = try reader.string("SecurityConfiguration", min: 1, max: 255, pattern: Patterns.nameString)
notificationProperty = try reader.structure("NotificationProperty", NotificationProperty.init(from:))
crawlerName = try reader.string("CrawlerName", min: 1, max: 255, pattern: Patterns.nameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("JobName", jobName.map { WireValue.string($0) })
map.append("Arguments", arguments.map { .strings($0) })
map.append("Timeout", timeout.map { .integer(Int64($0)) })
map.append("SecurityConfiguration", securityConfiguration.map { WireValue.string($0) })
map.append("NotificationProperty", notificationProperty?.wire)
map.append("CrawlerName", crawlerName.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct AuthenticationConfiguration: Sendable, Equatable {
package var authenticationType: String?
package var secretArn: String?
package var kmsKeyArn: String?
package var oAuth2Properties: OAuth2Properties?

package init(
authenticationType: String? = nil,
secretArn: String? = nil,
kmsKeyArn: String? = nil,
oAuth2Properties: OAuth2Properties? = nil
) {
self.authenticationType = authenticationType
self.secretArn = secretArn
self.kmsKeyArn = kmsKeyArn
self.oAuth2Properties = oAuth2Properties
}

package init(from reader: ShapeReader) throws {
authenticationType = try reader.string("AuthenticationType", values: Values.authenticationType)
secretArn = try reader.string("SecretArn", pattern: Patterns.secretArn)
kmsKeyArn = try reader.string("KmsKeyArn", pattern: Patterns.kmsKeyArn)
oAuth2Properties = try reader.structure("OAuth2Properties", OAuth2Properties.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("AuthenticationType", authenticationType.map { WireValue.string($0) })
map.append("SecretArn", secretArn.map { WireValue.string($0) })
map.append("KmsKeyArn", kmsKeyArn.map { WireValue.string($0) })
map.append("OAuth2Properties", oAuth2Properties?.wire)
return .map(map)
}
}
}
extension Glue {
package struct AuthenticationConfigurationInput: Sendable, Equatable {
package var authenticationType: String?
package var oAuth2Properties: OAuth2PropertiesInput?
package var secretArn: String?
package var kmsKeyArn: String?
package var basicAuthenticationCredentials: BasicAuthenticationCredentials?
package var customAuthenticationCredentials: [String: String]?

package init(
authenticationType: String? = nil,
oAuth2Properties: OAuth2PropertiesInput? = nil,
secretArn: String? = nil,
kmsKeyArn: String? = nil,
basicAuthenticationCredentials: BasicAuthenticationCredentials? = nil,
customAuthenticationCredentials: [String: String]? = nil
) {
self.authenticationType = authenticationType
self.oAuth2Properties = oAuth2Properties
self.secretArn = secretArn
self.kmsKeyArn = kmsKeyArn
self.basicAuthenticationCredentials = basicAuthenticationCredentials
self.customAuthenticationCredentials = customAuthenticationCredentials
}

package init(from reader: ShapeReader) throws {
authenticationType = try reader.string("AuthenticationType", values: Values.authenticationType)
oAuth2Properties = try reader.structure("OAuth2Properties", OAuth2PropertiesInput.init(from:))
secretArn = try reader.string("SecretArn", pattern: Patterns.secretArn)
kmsKeyArn = try reader.string("KmsKeyArn", pattern: Patterns.kmsKeyArn)
basicAuthenticationCredentials = try reader.structure("BasicAuthenticationCredentials", BasicAuthenticationCredentials.init(from:))
customAuthenticationCredentials = try reader.stringMap("CustomAuthenticationCredentials", key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(min: 1, max: 2048))
}

package var wire: WireValue {
var map = WireMap()
map.append("AuthenticationType", authenticationType.map { WireValue.string($0) })
map.append("OAuth2Properties", oAuth2Properties?.wire)
map.append("SecretArn", secretArn.map { WireValue.string($0) })
map.append("KmsKeyArn", kmsKeyArn.map { WireValue.string($0) })
map.append("BasicAuthenticationCredentials", basicAuthenticationCredentials?.wire)
map.append("CustomAuthenticationCredentials", customAuthenticationCredentials.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct AuthorizationCodeProperties: Sendable, Equatable {
package var authorizationCode: String?
package var redirectUri: String?

package init(
authorizationCode: String? = nil,
redirectUri: String? = nil
) {
self.authorizationCode = authorizationCode
self.redirectUri = redirectUri
}

package init(from reader: ShapeReader) throws {
authorizationCode = try reader.string("AuthorizationCode", min: 1, max: 4096, pattern: Patterns.authorizationCode)
redirectUri = try reader.string("RedirectUri", max: 512, pattern: Patterns.redirectUri)
}

package var wire: WireValue {
var map = WireMap()
map.append("AuthorizationCode", authorizationCode.map { WireValue.string($0) })
map.append("RedirectUri", redirectUri.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct AutoUpgradeMetadata: Sendable, Equatable {
package var targetVersion: String?
package var sourceVersion: String?
package var status: String?
package var analysisId: String?

package init(
targetVersion: String? = nil,
sourceVersion: String? = nil,
status: String? = nil,
analysisId: String? = nil
) {
self.targetVersion = targetVersion
self.sourceVersion = sourceVersion
self.status = status
self.analysisId = analysisId
}

package init(from reader: ShapeReader) throws {
targetVersion = try reader.string("TargetVersion", min: 1, max: 255, pattern: Patterns.glueVersionString)
sourceVersion = try reader.string("SourceVersion", min: 1, max: 255, pattern: Patterns.glueVersionString)
status = try reader.string("Status", values: Values.autoUpgradeStatus)
analysisId = try reader.string("AnalysisId", min: 1, max: 255, pattern: Patterns.idString)
}

package var wire: WireValue {
var map = WireMap()
map.append("TargetVersion", targetVersion.map { WireValue.string($0) })
map.append("SourceVersion", sourceVersion.map { WireValue.string($0) })
map.append("Status", status.map { WireValue.string($0) })
map.append("AnalysisId", analysisId.map { WireValue.string($0) })
return .map(map)
}
}
}
