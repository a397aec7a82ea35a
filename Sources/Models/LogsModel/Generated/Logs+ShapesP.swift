// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
package struct PutLogEventsRequest: Sendable, Equatable {
package var logGroupName: String
package var logStreamName: String
package var logEvents: [InputLogEvent]
package var sequenceToken: String?
package var entity: Entity?

package init(
logGroupName: String,
logStreamName: String,
logEvents: [InputLogEvent],
sequenceToken: String? = nil,
entity: Entity? = nil
) {
self.logGroupName = logGroupName
self.logStreamName = logStreamName
self.logEvents = logEvents
self.sequenceToken = sequenceToken
self.entity = entity
}

package init(from reader: ShapeReader) throws {
logGroupName = reader.required("logGroupName", try reader.string("logGroupName", min: 1, max: 512, pattern: Patterns.logGroupName), "")
logStreamName = reader.required("logStreamName", try reader.string("logStreamName", min: 1, max: 512, pattern: Patterns.logStreamName), "")
logEvents = reader.required("logEvents", try reader.list("logEvents", min: 1, max: 10000, InputLogEvent.init(from:)), [])
sequenceToken = try reader.string("sequenceToken", min: 1)
entity = try reader.structure("entity", Entity.init(from:))
}
}
}
extension Logs {
package struct PutLogEventsResponse: Sendable, Equatable {
package var nextSequenceToken: String?
package var rejectedLogEventsInfo: RejectedLogEventsInfo?
package var rejectedEntityInfo: RejectedEntityInfo?

package init(
nextSequenceToken: String? = nil,
rejectedLogEventsInfo: RejectedLogEventsInfo? = nil,
rejectedEntityInfo: RejectedEntityInfo? = nil
) {
self.nextSequenceToken = nextSequenceToken
self.rejectedLogEventsInfo = rejectedLogEventsInfo
self.rejectedEntityInfo = rejectedEntityInfo
}

package var wire: WireValue {
var map = WireMap()
map.append("nextSequenceToken", nextSequenceToken.map { WireValue.string($0) })
map.append("rejectedLogEventsInfo", rejectedLogEventsInfo?.wire)
map.append("rejectedEntityInfo", rejectedEntityInfo?.wire)
return .map(map)
}
}
}
