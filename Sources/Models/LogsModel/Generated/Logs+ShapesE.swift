// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
package struct Entity: Sendable, Equatable {
package var keyAttributes: [String: String]?
package var attributes: [String: String]?

package init(
keyAttributes: [String: String]? = nil,
attributes: [String: String]? = nil
) {
self.keyAttributes = keyAttributes
self.attributes = attributes
}

package init(from reader: ShapeReader) throws {
keyAttributes = try reader.stringMap("keyAttributes", min: 2, max: 4, key: ShapeReader.StringRule(min: 1, max: 32), value: ShapeReader.StringRule(min: 1, max: 512))
attributes = try reader.stringMap("attributes", max: 10, key: ShapeReader.StringRule(min: 1, max: 256), value: ShapeReader.StringRule(min: 1, max: 512))
}
}
}
