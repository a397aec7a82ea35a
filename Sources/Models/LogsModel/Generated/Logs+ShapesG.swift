// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
package struct GetLogEventsRequest: Sendable, Equatable {
package var logGroupName: String?
package var logGroupIdentifier: String?
package var logStreamName: String
package var startTime: Int?
package var endTime: Int?
package var nextToken: String?
package var limit: Int?
package var startFromHead: Bool?
package var unmask: Bool?

package init(
logGroupName: String? = nil,
logGroupIdentifier: String? = nil,
logStreamName: String,
startTime: Int? = nil,
endTime: Int? = nil,
nextToken: String? = nil,
limit: Int? = nil,
startFromHead: Bool? = nil,
unmask: Bool? = nil
) {
self.logGroupName = logGroupName
self.logGroupIdentifier = logGroupIdentifier
self.logStreamName = logStreamName
self.startTime = startTime
self.endTime = endTime
self.nextToken = nextToken
self.limit = limit
self.startFromHead = startFromHead
self.unmask = unmask
}

package init(from reader: ShapeReader) throws {
logGroupName = try reader.string("logGroupName", min: 1, max: 512, pattern: Patterns.logGroupName)
logGroupIdentifier = try reader.string("logGroupIdentifier", min: 1, max: 2048, pattern: Patterns.logGroupIdentifier)
logStreamName = reader.required("logStreamName", try reader.string("logStreamName", min: 1, max: 512, pattern: Patterns.logStreamName), "")
startTime = try reader.integer("startTime", min: 0)
endTime = try reader.integer("endTime", min: 0)
nextToken = try reader.string("nextToken", min: 1)
limit = try reader.integer("limit", min: 1, max: 10000)
startFromHead = try reader.boolean("startFromHead")
unmask = try reader.boolean("unmask")
}
}
}
extension Logs {
package struct GetLogEventsResponse: Sendable, Equatable {
package var events: [OutputLogEvent]?
package var nextForwardToken: String?
package var nextBackwardToken: String?

package init(
events: [OutputLogEvent]? = nil,
nextForwardToken: String? = nil,
nextBackwardToken: String? = nil
) {
self.events = events
self.nextForwardToken = nextForwardToken
self.nextBackwardToken = nextBackwardToken
}

package var wire: WireValue {
var map = WireMap()
map.append("events", events.map { .list($0.map(\.wire)) })
map.append("nextForwardToken", nextForwardToken.map { WireValue.string($0) })
map.append("nextBackwardToken", nextBackwardToken.map { WireValue.string($0) })
return .map(map)
}
}
}
