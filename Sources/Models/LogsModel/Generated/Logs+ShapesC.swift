// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
package struct CreateLogGroupRequest: Sendable, Equatable {
package var logGroupName: String
package var kmsKeyId: String?
package var tags: [String: String]?
package var logGroupClass: String?
package var deletionProtectionEnabled: Bool?

package init(
logGroupName: String,
kmsKeyId: String? = nil,
tags: [String: String]? = nil,
logGroupClass: String? = nil,
deletionProtectionEnabled: Bool? = nil
) {
self.logGroupName = logGroupName
self.kmsKeyId = kmsKeyId
self.tags = tags
self.logGroupClass = logGroupClass
self.deletionProtectionEnabled = deletionProtectionEnabled
}

package init(from reader: ShapeReader) throws {
logGroupName = reader.required("logGroupName", try reader.string("logGroupName", min: 1, max: 512, pattern: Patterns.logGroupName), "")
kmsKeyId = try reader.string("kmsKeyId", max: 256)
tags = try reader.stringMap("tags", min: 1, max: 50, key: ShapeReader.StringRule(min: 1, max: 128, pattern: Patterns.tagKey), value: ShapeReader.StringRule(max: 256, pattern: Patterns.tagValue))
logGroupClass = try reader.string("logGroupClass", values: Values.logGroupClass)
deletionProtectionEnabled = try reader.boolean("deletionProtectionEnabled")
}
}
}
extension Logs {
package struct CreateLogStreamRequest: Sendable, Equatable {
package var logGroupName: String
package var logStreamName: String

package init(
logGroupName: String,
logStreamName: String
) {
self.logGroupName = logGroupName
self.logStreamName = logStreamName
}

package init(from reader: ShapeReader) throws {
logGroupName = reader.required("logGroupName", try reader.string("logGroupName", min: 1, max: 512, pattern: Patterns.logGroupName), "")
logStreamName = reader.required("logStreamName", try reader.string("logStreamName", min: 1, max: 512, pattern: Patterns.logStreamName), "")
}
}
}
