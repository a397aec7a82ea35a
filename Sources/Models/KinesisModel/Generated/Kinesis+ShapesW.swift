// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
package struct WarmThroughputObject: Sendable, Equatable {
package var targetMiBps: Int?
package var currentMiBps: Int?

package init(
targetMiBps: Int? = nil,
currentMiBps: Int? = nil
) {
self.targetMiBps = targetMiBps
self.currentMiBps = currentMiBps
}

package var wire: WireValue {
var map = WireMap()
map.append("TargetMiBps", targetMiBps.map { .integer(Int64($0)) })
map.append("CurrentMiBps", currentMiBps.map { .integer(Int64($0)) })
return .map(map)
}
}
}
