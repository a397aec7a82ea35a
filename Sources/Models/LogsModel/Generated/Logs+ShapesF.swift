// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
package struct FilterLogEventsRequest: Sendable, Equatable {
package var logGroupName: String?
package var logGroupIdentifier: String?
package var logStreamNames: [String]?
package var logStreamNamePrefix: String?
package var startTime: Int?
package var endTime: Int?
package var filterPattern: String?
package var nextToken: String?
package var limit: Int?
package var startFromHead: Bool?
package var interleaved: Bool?
package var unmask: Bool?

package init(
logGroupName: String? = nil,
logGroupIdentifier: String? = nil,
logStreamNames: [String]? = nil,
logStreamNamePrefix: String? = nil,
startTime: Int? = nil,
endTime: Int? = nil,
filterPattern: String? = nil,
nextToken: String? = nil,
limit: Int? = nil,
startFromHead: Bool? = nil,
interleaved: Bool? = nil,
unmask: Bool? = nil
) {
self.logGroupName = logGroupName
self.logGroupIdentifier = logGroupIdentifier
self.logStreamNames = logStreamNames
self.logStreamNamePrefix = logStreamNamePrefix
self.startTime = startTime
self.endTime = endTime
self.filterPattern = filterPattern
self.nextToken = nextToken
self.limit = limit
self.startFromHead = startFromHead
self.interleaved = interleaved
self.unmask = unmask
}

package init(from reader: ShapeReader) throws {
logGroupName = try reader.string("logGroupName", min: 1, max: 512, pattern: Patterns.logGroupName)
logGroupIdentifier = try reader.string("logGroupIdentifier", min: 1, max: 2048, pattern: Patterns.logGroupIdentifier)
logStreamNames = try reader.strings("logStreamNames", min: 1, max: 100, ShapeReader.StringRule(min: 1, max: 512, pattern: Patterns.logStreamName))
logStreamNamePrefix = try reader.string("logStreamNamePrefix", min: 1, max: 512, pattern: Patterns.logStreamName)
startTime = try reader.integer("startTime", min: 0)
endTime = try reader.integer("endTime", min: 0)
filterPattern = try reader.string("filterPattern", max: 1024)
nextToken = try reader.string("nextToken", min: 1)
limit = try reader.integer("limit", min: 1, max: 10000)
startFromHead = try reader.boolean("startFromHead")
interleaved = try reader.boolean("interleaved")
unmask = try reader.boolean("unmask")
}
}
}
extension Logs {
package struct FilterLogEventsResponse: Sendable, Equatable {
package var events: [FilteredLogEvent]?
package var searchedLogStreams: [SearchedLogStream]?
package var nextToken: String?

package init(
events: [FilteredLogEvent]? = nil,
searchedLogStreams: [SearchedLogStream]? = nil,
nextToken: String? = nil
) {
self.events = events
self.searchedLogStreams = searchedLogStreams
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("events", events.map { .list($0.map(\.wire)) })
map.append("searchedLogStreams", searchedLogStreams.map { .list($0.map(\.wire)) })
map.append("nextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Logs {
package struct FilteredLogEvent: Sendable, Equatable {
package var logStreamName: String?
package var timestamp: Int?
package var message: String?
package var ingestionTime: Int?
package var eventId: String?

package init(
logStreamName: String? = nil,
timestamp: Int? = nil,
message: String? = nil,
ingestionTime: Int? = nil,
eventId: String? = nil
) {
self.logStreamName = logStreamName
self.timestamp = timestamp
self.message = message
self.ingestionTime = ingestionTime
self.eventId = eventId
}

package var wire: WireValue {
var map = WireMap()
map.append("logStreamName", logStreamName.map { WireValue.string($0) })
map.append("timestamp", timestamp.map { .integer(Int64($0)) })
map.append("message", message.map { WireValue.string($0) })
map.append("ingestionTime", ingestionTime.map { .integer(Int64($0)) })
map.append("eventId", eventId.map { WireValue.string($0) })
return .map(map)
}
}
}
