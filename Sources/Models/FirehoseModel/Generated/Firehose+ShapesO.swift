// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct OpenXJsonSerDe: Sendable, Equatable {
package var convertDotsInJsonKeysToUnderscores: Bool?
package var caseInsensitive: Bool?
package var columnToJsonKeyMappings: [String: String]?

package init(
convertDotsInJsonKeysToUnderscores: Bool? = nil,
caseInsensitive: Bool? = nil,
columnToJsonKeyMappings: [String: String]? = nil
) {
self.convertDotsInJsonKeysToUnderscores = convertDotsInJsonKeysToUnderscores
self.caseInsensitive = caseInsensitive
self.columnToJsonKeyMappings = columnToJsonKeyMappings
}

package init(from reader: ShapeReader) throws {
convertDotsInJsonKeysToUnderscores = try reader.boolean("ConvertDotsInJsonKeysToUnderscores")
caseInsensitive = try reader.boolean("CaseInsensitive")
columnToJsonKeyMappings = try reader.stringMap("ColumnToJsonKeyMappings", key: ShapeReader.StringRule(min: 1, max: 1024, pattern: Patterns.nonEmptyStringWithoutWhitespace), value: ShapeReader.StringRule(min: 1, max: 1024, pattern: Patterns.nonEmptyString))
}

package var wire: WireValue {
var map = WireMap()
map.append("ConvertDotsInJsonKeysToUnderscores", convertDotsInJsonKeysToUnderscores.map { WireValue.bool($0) })
map.append("CaseInsensitive", caseInsensitive.map { WireValue.bool($0) })
map.append("ColumnToJsonKeyMappings", columnToJsonKeyMappings.map { .strings($0) })
return .map(map)
}
}
}
extension Firehose {
package struct OrcSerDe: Sendable, Equatable {
package var stripeSizeBytes: Int?
package var blockSizeBytes: Int?
package var rowIndexStride: Int?
package var enablePadding: Bool?
package var paddingTolerance: Double?
package var compression: String?
package var bloomFilterColumns: [String]?
package var bloomFilterFalsePositiveProbability: Double?
package var dictionaryKeyThreshold: Double?
package var formatVersion: String?

package init(
stripeSizeBytes: Int? = nil,
blockSizeBytes: Int? = nil,
rowIndexStride: Int? = nil,
enablePadding: Bool? = nil,
paddingTolerance: Double? = nil,
compression: String? = nil,
bloomFilterColumns: [String]? = nil,
bloomFilterFalsePositiveProbability: Double? = nil,
dictionaryKeyThreshold: Double? = nil,
formatVersion: String? = nil
) {
self.stripeSizeBytes = stripeSizeBytes
self.blockSizeBytes = blockSizeBytes
self.rowIndexStride = rowIndexStride
self.enablePadding = enablePadding
self.paddingTolerance = paddingTolerance
self.compression = compression
self.bloomFilterColumns = bloomFilterColumns
self.bloomFilterFalsePositiveProbability = bloomFilterFalsePositiveProbability
self.dictionaryKeyThreshold = dictionaryKeyThreshold
self.formatVersion = formatVersion
}

package init(from reader: ShapeReader) throws {
stripeSizeBytes = try reader.integer("StripeSizeBytes", min: 8388608)
blockSizeBytes = try reader.integer("BlockSizeBytes", min: 67108864)
rowIndexStride = try reader.integer("RowIndexStride", min: 1000)
enablePadding = try reader.boolean("EnablePadding")
paddingTolerance = try reader.double("PaddingTolerance")
compression = try reader.string("Compression", values: Values.orcCompression)
bloomFilterColumns = try reader.strings("BloomFilterColumns", ShapeReader.StringRule(min: 1, max: 1024, pattern: Patterns.nonEmptyStringWithoutWhitespace))
bloomFilterFalsePositiveProbability = try reader.double("BloomFilterFalsePositiveProbability")
dictionaryKeyThreshold = try reader.double("DictionaryKeyThreshold")
formatVersion = try reader.string("FormatVersion", values: Values.orcFormatVersion)
}

package var wire: WireValue {
var map = WireMap()
map.append("StripeSizeBytes", stripeSizeBytes.map { .integer(Int64($0)) })
map.append("BlockSizeBytes", blockSizeBytes.map { .integer(Int64($0)) })
map.append("RowIndexStride", rowIndexStride.map { .integer(Int64($0)) })
map.append("EnablePadding", enablePadding.map { WireValue.bool($0) })
map.append("PaddingTolerance", paddingTolerance.map { WireValue.double($0) })
map.append("Compression", compression.map { WireValue.string($0) })
map.append("BloomFilterColumns", bloomFilterColumns.map { .strings($0) })
map.append("BloomFilterFalsePositiveProbability", bloomFilterFalsePositiveProbability.map { WireValue.double($0) })
map.append("DictionaryKeyThreshold", dictionaryKeyThreshold.map { WireValue.double($0) })
map.append("FormatVersion", formatVersion.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Firehose {
package struct OutputFormatConfiguration: Sendable, Equatable {
package var serializer: Serializer?

package init(
serializer: Serializer? = nil
) {
self.serializer = serializer
}

package init(from reader: ShapeReader) throws {
serializer = try reader.structure("Serializer", Serializer.init(from:))
}

package var wire: WireValue {
var map = WireMap()
map.append("Serializer", serializer?.wire)
return .map(map)
}
}
}
