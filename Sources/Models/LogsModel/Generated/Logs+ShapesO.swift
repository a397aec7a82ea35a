// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
package struct OutputLogEvent: Sendable, Equatable {
package var timestamp: Int?
package var message: String?
package var ingestionTime: Int?

package init(
timestamp: Int? = nil,
message: String? = nil,
ingestionTime: Int? = nil
) {
self.timestamp = timestamp
self.message = message
self.ingestionTime = ingestionTime
}

package var wire: WireValue {
var map = WireMap()
map.append("timestamp", timestamp.map { .integer(Int64($0)) })
map.append("message", message.map { WireValue.string($0) })
map.append("ingestionTime", ingestionTime.map { .integer(Int64($0)) })
return .map(map)
}
}
}
