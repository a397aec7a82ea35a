// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct Node: Sendable, Equatable {
package var type: String?
package var name: String?
package var uniqueId: String?
package var triggerDetails: TriggerNodeDetails?
package var jobDetails: JobNodeDetails?
package var crawlerDetails: CrawlerNodeDetails?

package init(
type: String? = nil,
name: String? = nil,
uniqueId: String? = nil,
triggerDetails: TriggerNodeDetails? = nil,
jobDetails: JobNodeDetails? = nil,
crawlerDetails: CrawlerNodeDetails? = nil
) {
self.type = type
self.name = name
self.uniqueId = uniqueId
self.triggerDetails = triggerDetails
self.jobDetails = jobDetails
self.crawlerDetails = crawlerDetails
}

package var wire: WireValue {
var map = WireMap()
map.append("Type", type.map { WireValue.string($0) })
map.append("Name", name.map { WireValue.string($0) })
map.append("UniqueId", uniqueId.map { WireValue.string($0) })
map.append("TriggerDetails", triggerDetails?.wire)
map.append("JobDetails", jobDetails?.wire)
map.append("CrawlerDetails", crawlerDetails?.wire)
return .map(map)
}
}
}
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
