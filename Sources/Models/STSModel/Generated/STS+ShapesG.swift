// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension STS {
package struct GetCallerIdentityRequest: Sendable, Equatable {

package init() {}

package init(from reader: ShapeReader) throws {
}
}
}
extension STS {
package struct GetCallerIdentityResponse: Sendable, Equatable {
package var userId: String?
package var account: String?
package var arn: String?

package init(
userId: String? = nil,
account: String? = nil,
arn: String? = nil
) {
self.userId = userId
self.account = account
self.arn = arn
}

package var wire: WireValue {
var map = WireMap()
map.append("UserId", userId.map { WireValue.string($0) })
map.append("Account", account.map { WireValue.string($0) })
map.append("Arn", arn.map { WireValue.string($0) })
return .map(map)
}
}
}
