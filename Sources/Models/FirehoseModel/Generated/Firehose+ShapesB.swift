// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct BufferingHints: Sendable, Equatable {
package var sizeInMBs: Int?
package var intervalInSeconds: Int?

package init(
sizeInMBs: Int? = nil,
intervalInSeconds: Int? = nil
) {
self.sizeInMBs = sizeInMBs
self.intervalInSeconds = intervalInSeconds
}

package init(from reader: ShapeReader) throws {
sizeInMBs = try reader.integer("SizeInMBs", min: 1, max: 128)
intervalInSeconds = try reader.integer("IntervalInSeconds", min: 0, max: 900)
}

package var wire: WireValue {
var map = WireMap()
map.append("SizeInMBs", sizeInMBs.map { .integer(Int64($0)) })
map.append("IntervalInSeconds", intervalInSeconds.map { .integer(Int64($0)) })
return .map(map)
}
}
}
