// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension STS {
package struct Credentials: Sendable, Equatable {
package var accessKeyId: String
package var secretAccessKey: String
package var sessionToken: String
package var expiration: Timestamp

package init(
accessKeyId: String,
secretAccessKey: String,
sessionToken: String,
expiration: Timestamp
) {
self.accessKeyId = accessKeyId
self.secretAccessKey = secretAccessKey
self.sessionToken = sessionToken
self.expiration = expiration
}

package var wire: WireValue {
var map = WireMap()
map.append("AccessKeyId", WireValue.string(accessKeyId))
map.append("SecretAccessKey", WireValue.string(secretAccessKey))
map.append("SessionToken", WireValue.string(sessionToken))
map.append("Expiration", WireValue.timestamp(expiration))
return .map(map)
}
}
}
