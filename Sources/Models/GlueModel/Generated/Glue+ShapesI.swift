// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct IcebergOptimizationProperties: Sendable, Equatable {
package var roleArn: String?
package var compaction: [String: String]?
package var retention: [String: String]?
package var orphanFileDeletion: [String: String]?

package init(
roleArn: String? = nil,
compaction: [String: String]? = nil,
retention: [String: String]? = nil,
orphanFileDeletion: [String: String]? = nil
) {
self.roleArn = roleArn
self.compaction = compaction
self.retention = retention
self.orphanFileDeletion = orphanFileDeletion
}

package init(from reader: ShapeReader) throws {
roleArn = try reader.string("RoleArn", pattern: Patterns.iamRoleArn)
compaction = try reader.stringMap("Compaction", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
retention = try reader.stringMap("Retention", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
orphanFileDeletion = try reader.stringMap("OrphanFileDeletion", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
}

package var wire: WireValue {
var map = WireMap()
map.append("RoleArn", roleArn.map { WireValue.string($0) })
map.append("Compaction", compaction.map { .strings($0) })
map.append("Retention", retention.map { .strings($0) })
map.append("OrphanFileDeletion", orphanFileDeletion.map { .strings($0) })
return .map(map)
}
}
}
extension Glue {
package struct IcebergOptimizationPropertiesOutput: Sendable, Equatable {
package var roleArn: String?
package var compaction: [String: String]?
package var retention: [String: String]?
package var orphanFileDeletion: [String: String]?
package var lastUpdatedTime: Timestamp?

package init(
roleArn: String? = nil,
compaction: [String: String]? = nil,
retention: [String: String]? = nil,
orphanFileDeletion: [String: String]? = nil,
lastUpdatedTime: Timestamp? = nil
) {
self.roleArn = roleArn
self.compaction = compaction
self.retention = retention
self.orphanFileDeletion = orphanFileDeletion
self.lastUpdatedTime = lastUpdatedTime
}

package init(from reader: ShapeReader) throws {
roleArn = try reader.string("RoleArn", pattern: Patterns.iamRoleArn)
compaction = try reader.stringMap("Compaction", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
retention = try reader.stringMap("Retention", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
orphanFileDeletion = try reader.stringMap("OrphanFileDeletion", key: ShapeReader.StringRule(min: 1, max: 255, pattern: Patterns.keyString), value: ShapeReader.StringRule(max: 512000))
lastUpdatedTime = try reader.timestamp("LastUpdatedTime")
}

package var wire: WireValue {
var map = WireMap()
map.append("RoleArn", roleArn.map { WireValue.string($0) })
map.append("Compaction", compaction.map { .strings($0) })
map.append("Retention", retention.map { .strings($0) })
map.append("OrphanFileDeletion", orphanFileDeletion.map { .strings($0) })
map.append("LastUpdatedTime", lastUpdatedTime.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
extension Glue {
package struct IcebergTarget: Sendable, Equatable {
package var paths: [String]?
package var connectionName: String?
package var exclusions: [String]?
package var maximumTraversalDepth: Int?

package init(
paths: [String]? = nil,
connectionName: String? = nil,
exclusions: [String]? = nil,
maximumTraversalDepth: Int? = nil
) {
self.paths = paths
self.connectionName = connectionName
self.exclusions = exclusions
self.maximumTraversalDepth = maximumTraversalDepth
}

package init(from reader: ShapeReader) throws {
paths = try reader.strings("Paths")
connectionName = try reader.string("ConnectionName")
exclusions = try reader.strings("Exclusions")
maximumTraversalDepth = try reader.integer("MaximumTraversalDepth")
}

package var wire: WireValue {
var map = WireMap()
map.append("Paths", paths.map { .strings($0) })
map.append("ConnectionName", connectionName.map { WireValue.string($0) })
map.append("Exclusions", exclusions.map { .strings($0) })
map.append("MaximumTraversalDepth", maximumTraversalDepth.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Glue {
package struct ImportCatalogToGlueRequest: Sendable, Equatable {
package var catalogId: String?

package init(
catalogId: String? = nil
) {
self.catalogId = catalogId
}

package init(from reader: ShapeReader) throws {
catalogId = try reader.string("CatalogId", min: 1, max: 255, pattern: Patterns.catalogIdString)
}
}
}
extension Glue {
package struct ImportCatalogToGlueResponse: Sendable, Equatable {

package init() {}

package var wire: WireValue {
.map(WireMap())
}
}
}
