// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension STS {
package struct PolicyDescriptorType: Sendable, Equatable {
package var arn: String?

package init(
arn: String? = nil
) {
self.arn = arn
}

package init(from reader: ShapeReader) throws {
arn = try reader.string("arn", min: 20, max: 2048, pattern: Patterns.arnType)
}
}
}
extension STS {
package struct ProvidedContext: Sendable, Equatable {
package var providerArn: String?
package var contextAssertion: String?

package init(
providerArn: String? = nil,
contextAssertion: String? = nil
) {
self.providerArn = providerArn
self.contextAssertion = contextAssertion
}

package init(from reader: ShapeReader) throws {
providerArn = try reader.string("ProviderArn", min: 20, max: 2048, pattern: Patterns.arnType)
contextAssertion = try reader.string("ContextAssertion", min: 4, max: 2048)
}
}
}
