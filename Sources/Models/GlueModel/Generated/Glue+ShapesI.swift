// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct IcebergDocument: Sendable, Equatable {

package init() {}

package init(from reader: ShapeReader) throws {
}

package var wire: WireValue {
.map(WireMap())
}
}
}
extension Glue {
package struct IcebergPartitionField: Sendable, Equatable {
package var sourceId: Int
package var transform: String
package var name: String
package var fieldId: Int?

package init(
sourceId: Int,
transform: String,
name: String,
fieldId: Int? = nil
) {
self.sourceId = sourceId
self.transform = transform
self.name = name
self.fieldId = fieldId
}

package init(from reader: ShapeReader) throws {
sourceId = reader.required("SourceId", try reader.integer("SourceId"), 0)
transform = reader.required("Transform", try reader.string("Transform"), "")
name = reader.required("Name", try reader.string("Name", min: 1, max: 1024, pattern: Patterns.columnNameString), "")
fieldId = try reader.integer("FieldId")
}

package var wire: WireValue {
var map = WireMap()
map.append("SourceId", .integer(Int64(sourceId)))
map.append("Transform", WireValue.string(transform))
map.append("Name", WireValue.string(name))
map.append("FieldId", fieldId.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Glue {
package struct IcebergPartitionSpec: Sendable, Equatable {
package var fields: [IcebergPartitionField]
package var specId: Int?

package init(
fields: [IcebergPartitionField],
specId: Int? = nil
) {
self.fields = fields
self.specId = specId
}

package init(from reader: ShapeReader) throws {
fields = reader.required("Fields", try reader.list("Fields", IcebergPartitionField.init(from:)), [])
specId = try reader.integer("SpecId")
}

package var wire: WireValue {
var map = WireMap()
map.append("Fields", .list(fields.map(\.wire)))
map.append("SpecId", specId.map { .integer(Int64($0)) })
return .map(map)
}
}
}
extension Glue {
package struct IcebergSchema: Sendable, Equatable {
package var schemaId: Int?
package var identifierFieldIds: [WireValue]?
package var type: String?
package var fields: [IcebergStructField]

package init(
schemaId: Int? = nil,
identifierFieldIds: [WireValue]? = nil,
type: String? = nil,
fields: [IcebergStructField]
) {
self.schemaId = schemaId
self.identifierFieldIds = identifierFieldIds
self.type = type
self.fields = fields
}

package init(from reader: ShapeReader) throws {
schemaId = try reader.integer("SchemaId")
identifierFieldIds = try reader.documents("IdentifierFieldIds")
type = try reader.string("Type", values: Values.icebergStructTypeEnum)
fields = reader.required("Fields", try reader.list("Fields", IcebergStructField.init(from:)), [])
}

package var wire: WireValue {
var map = WireMap()
map.append("SchemaId", schemaId.map { .integer(Int64($0)) })
map.append("IdentifierFieldIds", identifierFieldIds.map { WireValue.list($0) })
map.append("Type", type.map { WireValue.string($0) })
map.append("Fields", .list(fields.map(\.wire)))
return .map(map)
}
}
}
extension Glue {
package struct IcebergSortField: Sendable, Equatable {
package var sourceId: Int
package var transform: String
package var direction: String
package var nullOrder: String

package init(
sourceId: Int,
transform: String,
direction: String,
nullOrder: String
) {
self.sourceId = sourceId
self.transform = transform
self.direction = direction
self.nullOrder = nullOrder
}

package init(from reader: ShapeReader) throws {
sourceId = reader.required("SourceId", try reader.integer("SourceId"), 0)
transform = reader.required("Transform", try reader.string("Transform"), "")
direction = reader.required("Direction", try reader.string("Direction", values: Values.icebergSortDirection), "")
nullOrder = reader.required("NullOrder", try reader.string("NullOrder", values: Values.icebergNullOrder), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("SourceId", .integer(Int64(sourceId)))
map.append("Transform", WireValue.string(transform))
map.append("Direction", WireValue.string(direction))
map.append("NullOrder", WireValue.string(nullOrder))
return .map(map)
}
}
}
extension Glue {
package struct IcebergSortOrder: Sendable, Equatable {
package var orderId: Int
package var fields: [IcebergSortField]

package init(
orderId: Int,
fields: [IcebergSortField]
) {
self.orderId = orderId
self.fields = fields
}

package init(from reader: ShapeReader) throws {
orderId = reader.required("OrderId", try reader.integer("OrderId"), 0)
fields = reader.required("Fields", try reader.list("Fields", IcebergSortField.init(from:)), [])
}

package var wire: WireValue {
var map = WireMap()
map.append("OrderId", .integer(Int64(orderId)))
map.append("Fields", .list(fields.map(\.wire)))
return .map(map)
}
}
}
extension Glue {
package struct IcebergStructField: Sendable, Equatable {
package var id: Int
package var name: String
package var type: IcebergDocument
package var required: Bool
package var doc: String?
package var initialDefault: IcebergDocument?
package var writeDefault: IcebergDocument?

package init(
id: Int,
name: String,
type: IcebergDocument,
required: Bool,
doc: String? = nil,
initialDefault: IcebergDocument? = nil,
writeDefault: IcebergDocument? = nil
) {
self.id = id
self.name = name
self.type = type
self.required = required
self.doc = doc
self.initialDefault = initialDefault
self.writeDefault = writeDefault
}

package init(from reader: ShapeReader) throws {
id = reader.required("Id", try reader.integer("Id"), 0)
name = reader.required("Name", try reader.string("Name", min: 1, max: 1024, pattern: Patterns.columnNameString), "")
type = try reader.requiredStructure("Type", IcebergDocument.init(from:))
required = reader.required("Required", try reader.boolean("Required"), false)
doc = try reader.string("Doc", max: 255, pattern: Patterns.commentString)
initialDefault = try reader.structure("InitialDefault", IcebergDocument.init(from:))
writeDefault = try reader.structure("WriteDefault", IcebergDocument.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("Id", .integer(Int64(id)))
map.append("Name", WireValue.string(name))
map.append("Type", type.wire)
map.append("Required", WireValue.bool(required))
map.append("Doc", doc.map { WireValue.string($0) })
map.append("InitialDefault", initialDefault?.wire)
map.append("WriteDefault", writeDefault?.wire)
return .map(map)
}
}
}
extension Glue {
package struct IcebergTableMetadata: Sendable, Equatable {
package var formatVersion: String?
package var tableUuid: String?
package var location: String?
package var properties: [String: String]?
package var schemas: [IcebergSchema]?
package var currentSchemaId: Int?
package var lastColumnId: Int?
package var partitionSpecs: [IcebergPartitionSpec]?
package var defaultSpecId: Int?
package var lastPartitionId: Int?
package var sortOrders: [IcebergSortOrder]?
package var defaultSortOrderId: Int?

package init(
formatVersion: String? = nil,
tableUuid: String? = nil,
location: String? = nil,
properties: [String: String]? = nil,
schemas: [IcebergSchema]? = nil,
currentSchemaId: Int? = nil,
lastColumnId: Int? = nil,
partitionSpecs: [IcebergPartitionSpec]? = nil,
defaultSpecId: Int? = nil,
lastPartitionId: Int? = nil,
sortOrders: [IcebergSortOrder]? = nil,
defaultSortOrderId: Int? = nil
) {
self.formatVersion = formatVersion
self.tableUuid = tableUuid
self.location = location
self.properties = properties
self.schemas = schemas
self.currentSchemaId = currentSchemaId
self.lastColumnId = lastColumnId
self.partitionSpecs = partitionSpecs
self.defaultSpecId = defaultSpecId
self.lastPartitionId = lastPartitionId
self.sortOrders = sortOrders
self.defaultSortOrderId = defaultSortOrderId
}

package init(from reader: ShapeReader) throws {
formatVersion = try reader.string("FormatVersion", min: 1, max: 255, pattern: Patterns.versionString)
tableUuid = try reader.string("TableUuid", max: 100, pattern: Patterns.tableIdString)
location = try reader.string("Location", max: 2056, pattern: Patterns.locationString)
properties = try reader.stringMap("Properties")
schemas = try reader.list("Schemas", IcebergSchema.init(from:))
currentSchemaId = try reader.integer("CurrentSchemaId")
lastColumnId = try reader.integer("LastColumnId")
partitionSpecs = try reader.list("PartitionSpecs", IcebergPartitionSpec.init(from:))
defaultSpecId = try reader.integer("DefaultSpecId")
lastPartitionId = try reader.integer("LastPartitionId")
sortOrders = try reader.list("SortOrders", IcebergSortOrder.init(from:))
defaultSortOrderId = try reader.integer("DefaultSortOrderId")
}

package var wire: WireValue {
var map = WireMap()
map.append("FormatVersion", formatVersion.map { WireValue.string($0) })
map.append("TableUuid", tableUuid.map { WireValue.string($0) })
map.append("Location", location.map { WireValue.string($0) })
map.append("Properties", properties.map { .strings($0) })
map.append("Schemas", schemas.map { .list($0.map(\.wire)) })
map.append("CurrentSchemaId", currentSchemaId.map { .integer(Int64($0)) })
map.append("LastColumnId", lastColumnId.map { .integer(Int64($0)) })
map.append("PartitionSpecs", partitionSpecs.map { .list($0.map(\.wire)) })
map.append("DefaultSpecId", defaultSpecId.map { .integer(Int64($0)) })
map.append("LastPartitionId", lastPartitionId.map { .integer(Int64($0)) })
map.append("SortOrders", sortOrders.map { .list($0.map(\.wire)) })
map.append("DefaultSortOrderId", defaultSortOrderId.map { .integer(Int64($0)) })
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
