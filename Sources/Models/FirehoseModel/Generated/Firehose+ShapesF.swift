// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct FailureDescription: Sendable, Equatable {
package var type: String
package var details: String

package init(
type: String,
details: String
) {
self.type = type
self.details = details
}

package var wire: WireValue {
var map = WireMap()
map.append("Type", WireValue.string(type))
map.append("Details", WireValue.string(details))
return .map(map)
}
}
}
