// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Firehose {
package struct Record: Sendable, Equatable {
package var data: [UInt8]

package init(
data: [UInt8]
) {
self.data = data
}

package init(from reader: ShapeReader) throws {
data = reader.required("Data", try reader.blob("Data", max: 1024000), [])
}
}
}
extension Firehose {
package struct RetryOptions: Sendable, Equatable {
package var durationInSeconds: Int?

package init(
durationInSeconds: Int? = nil
) {
self.durationInSeconds = durationInSeconds
}

package init(from reader: ShapeReader) throws {
durationInSeconds = try reader.integer("DurationInSeconds", min: 0, max: 7200)
}

package var wire: WireValue {
var map = WireMap()
map.append("DurationInSeconds", durationInSeconds.map { .integer(Int64($0)) })
return .map(map)
}
}
}
