// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension IAM {
package struct SourceRoleTemplate: Sendable, Equatable {
package var templateArn: String
package var templateMinorVersion: Int

package init(
templateArn: String,
templateMinorVersion: Int
) {
self.templateArn = templateArn
self.templateMinorVersion = templateMinorVersion
}

package var wire: WireValue {
var map = WireMap()
map.append("TemplateArn", WireValue.string(templateArn))
map.append("TemplateMinorVersion", .integer(Int64(templateMinorVersion)))
return .map(map)
}
}
}
