// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
package struct UntagResourceInput: Sendable, Equatable {
package var tagKeys: [String]
package var resourceARN: String
package var streamId: String?

package init(
tagKeys: [String],
resourceARN: String,
streamId: String? = nil
) {
self.tagKeys = tagKeys
self.resourceARN = resourceARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
tagKeys = reader.required("TagKeys", try reader.strings("TagKeys", min: 1, max: 50, ShapeReader.StringRule(min: 1, max: 128)), [])
resourceARN = reader.required("ResourceARN", try reader.string("ResourceARN", min: 1, max: 2048, pattern: Patterns.resourceARN), "")
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
