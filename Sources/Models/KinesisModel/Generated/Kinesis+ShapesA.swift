// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
package struct AddTagsToStreamInput: Sendable, Equatable {
package var streamName: String?
package var tags: [String: String]
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
tags: [String: String],
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.tags = tags
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
tags = reader.required("Tags", try reader.stringMap("Tags", min: 1, max: 200, key: ShapeReader.StringRule(min: 1, max: 128), value: ShapeReader.StringRule(max: 256)), [:])
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
