// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct NotificationProperty: Sendable, Equatable {
package var notifyDelayAfter: Int?

package init(
notifyDelayAfter: Int? = nil
) {
self.notifyDelayAfter = notifyDelayAfter
}

package init(from reader: ShapeReader) throws {
notifyDelayAfter = try reader.integer("NotifyDelayAfter", min: 1)
}

package var wire: WireValue {
var map = WireMap()
map.append("NotifyDelayAfter", notifyDelayAfter.map { .integer(Int64($0)) })
return .map(map)
}
}
}
