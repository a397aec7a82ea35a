// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
package struct SearchedLogStream: Sendable, Equatable {
package var logStreamName: String?
package var searchedCompletely: Bool?

package init(
logStreamName: String? = nil,
searchedCompletely: Bool? = nil
) {
self.logStreamName = logStreamName
self.searchedCompletely = searchedCompletely
}

package var wire: WireValue {
var map = WireMap()
map.append("logStreamName", logStreamName.map { WireValue.string($0) })
map.append("searchedCompletely", searchedCompletely.map { WireValue.bool($0) })
return .map(map)
}
}
}
