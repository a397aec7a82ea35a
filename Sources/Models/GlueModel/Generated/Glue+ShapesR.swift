// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

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
