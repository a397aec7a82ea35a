// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct OAuth2ClientApplication: Sendable, Equatable {
package var userManagedClientApplicationClientId: String?
package var awsManagedClientApplicationReference: String?

package init(
userManagedClientApplicationClientId: String? = nil,
awsManagedClientApplicationReference: String? = nil
) {
self.userManagedClientApplicationClientId = userManagedClientApplicationClientId
self.awsManagedClientApplicationReference = awsManagedClientApplicationReference
}

package init(from reader: ShapeReader) throws {
userManagedClientApplicationClientId = try reader.string("UserManagedClientApplicationClientId", max: 2048, pattern: Patterns.userManagedClientApplicationClientId)
awsManagedClientApplicationReference = try reader.string("AWSManagedClientApplicationReference", max: 2048, pattern: Patterns.awsManagedClientApplicationReference)
}

package var wire: WireValue {
var map = WireMap()
map.append("UserManagedClientApplicationClientId", userManagedClientApplicationClientId.map { WireValue.string($0) })
map.append("AWSManagedClientApplicationReference", awsManagedClientApplicationReference.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct OAuth2Credentials: Sendable, Equatable {
package var userManagedClientApplicationClientSecret: String?
package var accessToken: String?
package var refreshToken: String?
package var jwtToken: String?

package init(
userManagedClientApplicationClientSecret: String? = nil,
accessToken: String? = nil,
refreshToken: String? = nil,
jwtToken: String? = nil
) {
self.userManagedClientApplicationClientSecret = userManagedClientApplicationClientSecret
self.accessToken = accessToken
self.refreshToken = refreshToken
self.jwtToken = jwtToken
}

package init(from reader: ShapeReader) throws {
userManagedClientApplicationClientSecret = try reader.string("UserManagedClientApplicationClientSecret", max: 512, pattern: Patterns.userManagedClientApplicationClientSecret)
accessToken = try reader.string("AccessToken", max: 4096, pattern: Patterns.accessToken)
refreshToken = try reader.string("RefreshToken", max: 4096, pattern: Patterns.refreshToken)
jwtToken = try reader.string("JwtToken", max: 8000, pattern: Patterns.jwtToken)
}

package var wire: WireValue {
var map = WireMap()
map.append("UserManagedClientApplicationClientSecret", userManagedClientApplicationClientSecret.map { WireValue.string($0) })
map.append("AccessToken", accessToken.map { WireValue.string($0) })
map.append("RefreshToken", refreshToken.map { WireValue.string($0) })
map.append("JwtToken", jwtToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct OAuth2Properties: Sendable, Equatable {
package var oAuth2GrantType: String?
package var oAuth2ClientApplication: OAuth2ClientApplication?
package var tokenUrl: String?
package var tokenUrlParametersMap: [String: String]?

package init(
oAuth2GrantType: String? = nil,
oAuth2ClientApplication: OAuth2ClientApplication? = nil,
tokenUrl: String? = nil,
tokenUrlParametersMap: [String: String]? = nil
) {
self.oAuth2GrantType = oAuth2GrantType
self.oAuth2ClientApplication = oAuth2ClientApplication
self.tokenUrl = tokenUrl
self.tokenUrlParametersMap = tokenUrlParametersMap
}

package init(from reader: ShapeReader) throws {
oAuth2GrantType = try reader.string("OAuth2GrantType", values: Values.oAuth2GrantType)
oAuth2ClientApplication = try reader.structure("OAuth2ClientApplication", OAuth2ClientApplication.init(from:))
tokenUrl = try reader.string("TokenUrl", max: 256, pattern: Patterns.tokenUrl)
tokenUrlParametersMap = try reader.stringMap("TokenUrlParametersMap", key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(min: 1, max: 512))
}

package var wire: WireValue {
var map = WireMap()
map.append("OAuth2GrantType", oAuth2GrantType.map { WireValue.string($0) })
map.append("OAuth2ClientApplication", oAuth2ClientApplication?.wire)
map.append("TokenUrl", tokenUrl.map { WireValue.string($0) })
map.append("TokenUrlParametersMap", tokenUrlParametersMap.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct OAuth2PropertiesInput: Sendable, Equatable {
package var oAuth2GrantType: String?
package var oAuth2ClientApplication: OAuth2ClientApplication?
package var tokenUrl: String?
package var tokenUrlParametersMap: [String: String]?
package var authorizationCodeProperties: AuthorizationCodeProperties?
package var oAuth2Credentials: OAuth2Credentials?

package init(
oAuth2GrantType: String? = nil,
oAuth2ClientApplication: OAuth2ClientApplication? = nil,
tokenUrl: String? = nil,
tokenUrlParametersMap: [String: String]? = nil,
authorizationCodeProperties: AuthorizationCodeProperties? = nil,
oAuth2Credentials: OAuth2Credentials? = nil
) {
self.oAuth2GrantType = oAuth2GrantType
self.oAuth2ClientApplication = oAuth2ClientApplication
self.tokenUrl = tokenUrl
self.tokenUrlParametersMap = tokenUrlParametersMap
self.authorizationCodeProperties = authorizationCodeProperties
self.oAuth2Credentials = oAuth2Credentials
}

package init(from reader: ShapeReader) throws {
oAuth2GrantType = try reader.string("OAuth2GrantType", values: Values.oAuth2GrantType)
oAuth2ClientApplication = try reader.structure("OAuth2ClientApplication", OAuth2ClientApplication.init(from:))
tokenUrl = try reader.string("TokenUrl", max: 256, pattern: Patterns.tokenUrl)
tokenUrlParametersMap = try reader.stringMap("TokenUrlParametersMap", key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(min: 1, max: 512))
authorizationCodeProperties = try reader.structure("AuthorizationCodeProperties", AuthorizationCodeProperties.init(from:))
oAuth2Credentials = try reader.structure("OAuth2Credentials", OAuth2Credentials.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("OAuth2GrantType", oAuth2GrantType.map { WireValue.string($0) })
map.append("OAuth2ClientApplication", oAuth2ClientApplication?.wire)
map.append("TokenUrl", tokenUrl.map { WireValue.string($0) })
map.append("TokenUrlParametersMap", tokenUrlParametersMap.map { .strings($0) })
map.append("AuthorizationCodeProperties", authorizationCodeProperties?.wire)
map.append("OAuth2Credentials", oAuth2Credentials?.wire)
return .map(map)
}
}
}
extension Glue {
package struct ObservationResultsOptions: Sendable, Equatable {
package var writeObservationResultsEnabled: Bool?
package var catalogTableConfig: CatalogTableConfigOptions?

package init(
writeObservationResultsEnabled: Bool? = nil,
catalogTableConfig: CatalogTableConfigOptions? = nil
) {
self.writeObservationResultsEnabled = writeObservationResultsEnabled
self.catalogTableConfig = catalogTableConfig
}

package init(from reader: ShapeReader) throws {
writeObservationResultsEnabled = try reader.boolean("WriteObservationResultsEnabled")
catalogTableConfig = try reader.structure("CatalogTableConfig", CatalogTableConfigOptions.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("WriteObservationResultsEnabled", writeObservationResultsEnabled.map { WireValue.bool($0) })
map.append("CatalogTableConfig", catalogTableConfig?.wire)
return .map(map)
}
}
}
extension Glue {
package struct Order: Sendable, Equatable {
package var column: String
package var sortOrder: Int

package init(
column: String,
sortOrder: Int
) {
self.column = column
self.sortOrder = sortOrder
}

package init(from reader: ShapeReader) throws {
column = reader.required("Column", try reader.string("Column", min: 1, max: 255, pattern: Patterns.nameString), "")
sortOrder = reader.required("SortOrder", try reader.integer("SortOrder", min: 0, max: 1), 0)
}

package var wire: WireValue {
var map = WireMap()
map.append("Column", WireValue.string(column))
map.append("SortOrder", .integer(Int64(sortOrder)))
return .map(map)
}
}
}
extension Glue {
package struct OtherMetadataValueListItem: Sendable, Equatable {
package var metadataValue: String?
package var createdTime: String?

package init(
metadataValue: String? = nil,
createdTime: String? = nil
) {
self.metadataValue = metadataValue
self.createdTime = createdTime
}

package var wire: WireValue {
var map = WireMap()
map.append("MetadataValue", metadataValue.map { WireValue.string($0) })
map.append("CreatedTime", createdTime.map { WireValue.string($0) })
return .map(map)
}
}
}
