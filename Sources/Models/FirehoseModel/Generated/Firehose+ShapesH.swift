// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct HiveJsonSerDe: Sendable, Equatable {
package var timestampFormats: [String]?

package init(
timestampFormats: [String]? = nil
) {
self.timestampFormats = timestampFormats
}

package init(from reader: ShapeReader) throws {
timestampFormats = try reader.strings("TimestampFormats", ShapeReader.StringRule(min: 1, max: 1024, pattern: Patterns.nonEmptyString))
}

package var wire: WireValue {
var map = WireMap()
map.append("TimestampFormats", timestampFormats.map { .strings($0) })
return .map(map)
}
}
}
