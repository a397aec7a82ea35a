// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
package struct AutoUpgradeMetadata: Sendable, Equatable {
package var targetVersion: String?
package var sourceVersion: String?
package var status: String?
package var analysisId: String?

package init(
targetVersion: String? = nil,
sourceVersion: String? = nil,
status: String? = nil,
analysisId: String? = nil
) {
self.targetVersion = targetVersion
self.sourceVersion = sourceVersion
self.status = status
self.analysisId = analysisId
}

package init(from reader: ShapeReader) throws {
targetVersion = try reader.string("TargetVersion", min: 1, max: 255, pattern: Patterns.glueVersionString)
sourceVersion = try reader.string("SourceVersion", min: 1, max: 255, pattern: Patterns.glueVersionString)
status = try reader.string("Status", values: Values.autoUpgradeStatus)
analysisId = try reader.string("AnalysisId", min: 1, max: 255, pattern: Patterns.idString)
}

package var wire: WireValue {
var map = WireMap()
map.append("TargetVersion", targetVersion.map { WireValue.string($0) })
map.append("SourceVersion", sourceVersion.map { WireValue.string($0) })
map.append("Status", status.map { WireValue.string($0) })
map.append("AnalysisId", analysisId.map { WireValue.string($0) })
return .map(map)
}
}
}
