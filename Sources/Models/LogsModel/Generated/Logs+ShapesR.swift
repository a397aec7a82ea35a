// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
package struct RejectedEntityInfo: Sendable, Equatable {
package var errorType: String

package init(
errorType: String
) {
self.errorType = errorType
}

package var wire: WireValue {
var map = WireMap()
map.append("errorType", WireValue.string(errorType))
return .map(map)
}
}
}
extension Logs {
package struct RejectedLogEventsInfo: Sendable, Equatable {
package var tooNewLogEventStartIndex: Int?
package var tooOldLogEventEndIndex: Int?
package var expiredLogEventEndIndex: Int?

package init(
tooNewLogEventStartIndex: Int? = nil,
tooOldLogEventEndIndex: Int? = nil,
expiredLogEventEndIndex: Int? = nil
) {
self.tooNewLogEventStartIndex = tooNewLogEventStartIndex
self.tooOldLogEventEndIndex = tooOldLogEventEndIndex
self.expiredLogEventEndIndex = expiredLogEventEndIndex
}

package var wire: WireValue {
var map = WireMap()
map.append("tooNewLogEventStartIndex", tooNewLogEventStartIndex.map { .integer(Int64($0)) })
map.append("tooOldLogEventEndIndex", tooOldLogEventEndIndex.map { .integer(Int64($0)) })
map.append("expiredLogEventEndIndex", expiredLogEventEndIndex.map { .integer(Int64($0)) })
return .map(map)
}
}
}
