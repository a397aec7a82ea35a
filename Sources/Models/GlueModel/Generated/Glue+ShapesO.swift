// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct Order: Sendable, Equatable {
package var column: String
package var sortOrder: Int

package init(
column: String,
sortOrder: Int
) {
self.column = column
self.sortOrder = sortOrder
}

package init(from reader: ShapeReader) throws {
column = reader.required("Column", try reader.string("Column", min: 1, max: 255, pattern: Patterns.nameString), "")
sortOrder = reader.required("SortOrder", try reader.integer("SortOrder", min: 0, max: 1), 0)
}

package var wire: WireValue {
var map = WireMap()
map.append("Column", WireValue.string(column))
map.append("SortOrder", .integer(Int64(sortOrder)))
return .map(map)
}
}
}
