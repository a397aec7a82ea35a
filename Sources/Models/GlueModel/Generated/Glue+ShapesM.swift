// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct MetadataInfo: Sendable, Equatable {
package var metadataValue: String?
package var createdTime: String?
package var otherMetadataValueList: [OtherMetadataValueListItem]?

package init(
metadataValue: String? = nil,
createdTime: String? = nil,
otherMetadataValueList: [OtherMetadataValueListItem]? = nil
) {
self.metadataValue = metadataValue
self.createdTime = createdTime
self.otherMetadataValueList = otherMetadataValueList
}

package var wire: WireValue {
var map = WireMap()
map.append("MetadataValue", metadataValue.map { WireValue.string($0) })
map.append("CreatedTime", createdTime.map { WireValue.string($0) })
map.append("OtherMetadataValueList", otherMetadataValueList.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct MetadataKeyValuePair: Sendable, Equatable {
package var metadataKey: String?
package var metadataValue: String?

package init(
metadataKey: String? = nil,
metadataValue: String? = nil
) {
self.metadataKey = metadataKey
self.metadataValue = metadataValue
}

package init(from reader: ShapeReader) throws {
metadataKey = try reader.string("MetadataKey", min: 1, max: 128, pattern: Patterns.metadataKeyString)
metadataValue = try reader.string("MetadataValue", min: 1, max: 256, pattern: Patterns.metadataValueString)
}
}
}
extension Glue {
package struct MetricBasedObservation: Sendable, Equatable {
package var metricName: String?
package var statisticId: String?
package var metricValues: DataQualityMetricValues?
package var newRules: [String]?

package init(
metricName: String? = nil,
statisticId: String? = nil,
metricValues: DataQualityMetricValues? = nil,
newRules: [String]? = nil
) {
self.metricName = metricName
self.statisticId = statisticId
self.metricValues = metricValues
self.newRules = newRules
}

package var wire: WireValue {
var map = WireMap()
map.append("MetricName", metricName.map { WireValue.string($0) })
map.append("StatisticId", statisticId.map { WireValue.string($0) })
map.append("MetricValues", metricValues?.wire)
map.append("NewRules", newRules.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct MongoDBTarget: Sendable, Equatable {
package var connectionName: String?
package var path: String?
package var scanAll: Bool?

package init(
connectionName: String? = nil,
path: String? = nil,
scanAll: Bool? = nil
) {
self.connectionName = connectionName
self.path = path
self.scanAll = scanAll
}

package init(from reader: ShapeReader) throws {
connectionName = try reader.string("ConnectionName")
path = try reader.string("Path")
scanAll = try reader.boolean("ScanAll")
}

package var wire: WireValue {
var map = WireMap()
map.append("ConnectionName", connectionName.map { WireValue.string($0) })
map.append("Path", path.map { WireValue.string($0) })
map.append("ScanAll", scanAll.map { WireValue.bool($0) })
return .map(map)
}
}
}
