// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
package struct InputLogEvent: Sendable, Equatable {
package var timestamp: Int
package var message: String

package init(
timestamp: Int,
message: String
) {
self.timestamp = timestamp
self.message = message
}

package init(from reader: ShapeReader) throws {
timestamp = reader.required("timestamp", try reader.integer("timestamp", min: 0), 0)
message = reader.required("message", try reader.string("message", min: 1), "")
}
}
}
