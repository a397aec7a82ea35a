// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
package struct HashKeyRange: Sendable, Equatable {
package var startingHashKey: String
package var endingHashKey: String

package init(
startingHashKey: String,
endingHashKey: String
) {
self.startingHashKey = startingHashKey
self.endingHashKey = endingHashKey
}

package var wire: WireValue {
var map = WireMap()
map.append("StartingHashKey", WireValue.string(startingHashKey))
map.append("EndingHashKey", WireValue.string(endingHashKey))
return .map(map)
}
}
}
