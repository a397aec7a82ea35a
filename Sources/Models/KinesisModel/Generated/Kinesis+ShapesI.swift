// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
package struct IncreaseStreamRetentionPeriodInput: Sendable, Equatable {
package var streamName: String?
package var retentionPeriodHours: Int
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
retentionPeriodHours: Int,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.retentionPeriodHours = retentionPeriodHours
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
retentionPeriodHours = reader.required("RetentionPeriodHours", try reader.integer("RetentionPeriodHours"), 0)
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
