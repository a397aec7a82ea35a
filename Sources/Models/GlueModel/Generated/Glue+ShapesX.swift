// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct XMLClassifier: Sendable, Equatable {
package var name: String
package var classification: String
package var creationTime: Timestamp?
package var lastUpdated: Timestamp?
package var version: Int?
package var rowTag: String?

package init(
name: String,
classification: String,
creationTime: Timestamp? = nil,
lastUpdated: Timestamp? = nil,
version: Int? = nil,
rowTag: String? = nil
) {
self.name = name
self.classification = classification
self.creationTime = creationTime
self.lastUpdated = lastUpdated
self.version = version
self.rowTag = rowTag
}

package init(from reader: ShapeReader) throws {
name = reader.required("Name", try reader.string("Name", min: 1, max: 255, pattern: Patterns.nameString), "")
classification = reader.required("Classification", try reader.string("Classification"), "")
creationTime = try reader.timestamp("CreationTime")
lastUpdated = try reader.timestamp("LastUpdated")
version = try reader.integer("Version")
rowTag = try reader.string("RowTag")
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", WireValue.string(name))
map.append("Classification", WireValue.string(classification))
map.append("CreationTime", creationTime.map { WireValue.timestamp($0) })
map.append("LastUpdated", lastUpdated.map { WireValue.timestamp($0) })
map.append("Version", version.map { .integer(Int64($0)) })
map.append("RowTag", rowTag.map { WireValue.string($0) })
return .map(map)
}
}
}
