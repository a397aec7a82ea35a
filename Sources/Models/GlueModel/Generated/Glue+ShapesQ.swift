// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct QuerySchemaVersionMetadataInput: Sendable, Equatable {
package var schemaId: SchemaId?
package var schemaVersionNumber: SchemaVersionNumber?
package var schemaVersionId: String?
package var metadataList: [MetadataKeyValuePair]?
package var maxResults: Int?
package var nextToken: String?

package init(
schemaId: SchemaId? = nil,
schemaVersionNumber: SchemaVersionNumber? = nil,
schemaVersionId: String? = nil,
metadataList: [MetadataKeyValuePair]? = nil,
maxResults: Int? = nil,
nextToken: String? = nil
) {
self.schemaId = schemaId
self.schemaVersionNumber = schemaVersionNumber
self.schemaVersionId = schemaVersionId
self.metadataList = metadataList
self.maxResults = maxResults
self.nextToken = nextToken
}

package init(from reader: ShapeReader) throws {
schemaId = try reader.structure("SchemaId", SchemaId.init(from:))
schemaVersionNumber = try reader.structure("SchemaVersionNumber", SchemaVersionNumber.init(from:))
schemaVersionId = try reader.string("SchemaVersionId", min: 36, max: 36, pattern: Patterns.schemaVersionIdString)
metadataList = try reader.list("MetadataList", MetadataKeyValuePair.init(from:))
maxResults = try reader.integer("MaxResults", min: 1, max: 50)
nextToken = try reader.string("NextToken")
}
}
}
extension Glue {
package struct QuerySchemaVersionMetadataResponse: Sendable, Equatable {
package var metadataInfoMap: [String: MetadataInfo]?
package var schemaVersionId: String?
package var nextToken: String?

package init(
metadataInfoMap: [String: MetadataInfo]? = nil,
schemaVersionId: String? = nil,
nextToken: String? = nil
) {
self.metadataInfoMap = metadataInfoMap
self.schemaVersionId = schemaVersionId
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("MetadataInfoMap", metadataInfoMap.map { .sorted($0.mapValues(\.wire)) })
map.append("SchemaVersionId", schemaVersionId.map { WireValue.string($0) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
