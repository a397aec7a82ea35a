// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct RLSProperties: Sendable, Equatable {
package var defaultRLSPolicy: String?

package init(
defaultRLSPolicy: String? = nil
) {
self.defaultRLSPolicy = defaultRLSPolicy
}

package init(from reader: ShapeReader) throws {
defaultRLSPolicy = try reader.string("DefaultRLSPolicy", min: 1, max: 255, pattern: Patterns.nameString)
}

package var wire: WireValue {
var map = WireMap()
map.append("DefaultRLSPolicy", defaultRLSPolicy.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct RecrawlPolicy: Sendable, Equatable {
package var recrawlBehavior: String?

package init(
recrawlBehavior: String? = nil
) {
self.recrawlBehavior = recrawlBehavior
}

package init(from reader: ShapeReader) throws {
recrawlBehavior = try reader.string("RecrawlBehavior", values: Values.recrawlBehavior)
}

package var wire: WireValue {
var map = WireMap()
map.append("RecrawlBehavior", recrawlBehavior.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Glue {
package struct ResourceUri: Sendable, Equatable {
package var resourceType: String?
package var uri: String?
package var lastModified: Timestamp?

package init(
resourceType: String? = nil,
uri: String? = nil,
lastModified: Timestamp? = nil
) {
self.resourceType = resourceType
self.uri = uri
self.lastModified = lastModified
}

package init(from reader: ShapeReader) throws {
resourceType = try reader.string("ResourceType", values: Values.resourceType)
uri = try reader.string("Uri", min: 1, max: 1024, pattern: Patterns.uri)
lastModified = try reader.timestamp("LastModified")
}

package var wire: WireValue {
var map = WireMap()
map.append("ResourceType", resourceType.map { WireValue.string($0) })
map.append("Uri", uri.map { WireValue.string($0) })
map.append("LastModified", lastModified.map { WireValue.timestamp($0) })
return .map(map)
}
}
}
