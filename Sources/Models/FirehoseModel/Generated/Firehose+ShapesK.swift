// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Firehose {
package struct KMSEncryptionConfig: Sendable, Equatable {
package var awskmsKeyARN: String

package init(
awskmsKeyARN: String
) {
self.awskmsKeyARN = awskmsKeyARN
}

package init(from reader: ShapeReader) throws {
awskmsKeyARN = reader.required("AWSKMSKeyARN", try reader.string("AWSKMSKeyARN", min: 1, max: 512, pattern: Patterns.awskmsKeyARN), "")
}

package var wire: WireValue {
var map = WireMap()
map.append("AWSKMSKeyARN", WireValue.string(awskmsKeyARN))
return .map(map)
}
}
}
extension Firehose {
package struct KinesisStreamSourceConfiguration: Sendable, Equatable {
package var kinesisStreamARN: String
package var roleARN: String

package init(
kinesisStreamARN: String,
roleARN: String
) {
self.kinesisStreamARN = kinesisStreamARN
self.roleARN = roleARN
}

package init(from reader: ShapeReader) throws {
kinesisStreamARN = reader.required("KinesisStreamARN", try reader.string("KinesisStreamARN", min: 1, max: 512, pattern: Patterns.kinesisStreamARN), "")
roleARN = reader.required("RoleARN", try reader.string("RoleARN", min: 1, max: 512, pattern: Patterns.roleARN), "")
}
}
}
extension Firehose {
package struct KinesisStreamSourceDescription: Sendable, Equatable {
package var kinesisStreamARN: String?
package var roleARN: String?
package var deliveryStartTimestamp: Timestamp?

package init(
kinesisStreamARN: String? = nil,
roleARN: String? = nil,
deliveryStartTimestamp: Timestamp? = nil
) {
self.kinesisStreamARN = kinesisStreamARN
self.roleARN = roleARN
self.deliveryStartTimestamp = deliveryStartTimestamp
}

package var wire: WireValue {
var map = WireMap()
map.append("KinesisStreamARN", kinesisStreamARN.map { WireValue.string($0) })
map.append("RoleARN", roleARN.map { WireValue.string($0) })
map.append("DeliveryStartTimestamp", deliveryStartTimestamp.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
