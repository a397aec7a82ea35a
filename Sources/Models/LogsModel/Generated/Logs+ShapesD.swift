// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
package struct DeleteLogGroupRequest: Sendable, Equatable {
package var logGroupName: String

package init(
logGroupName: String
) {
self.logGroupName = logGroupName
}

package init(from reader: ShapeReader) throws {
logGroupName = reader.required("logGroupName", try reader.string("logGroupName", min: 1, max: 512, pattern: Patterns.logGroupName), "")
}
}
}
extension Logs {
package struct DeleteLogStreamRequest: Sendable, Equatable {
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
extension Logs {
package struct DescribeLogGroupsRequest: Sendable, Equatable {
package var accountIdentifiers: [String]?
package var logGroupNamePrefix: String?
package var logGroupNamePattern: String?
package var nextToken: String?
package var limit: Int?
package var includeLinkedAccounts: Bool?
package var logGroupClass: String?
package var logGroupIdentifiers: [String]?

package init(
accountIdentifiers: [String]? = nil,
logGroupNamePrefix: String? = nil,
logGroupNamePattern: String? = nil,
nextToken: String? = nil,
limit: Int? = nil,
includeLinkedAccounts: Bool? = nil,
logGroupClass: String? = nil,
logGroupIdentifiers: [String]? = nil
) {
self.accountIdentifiers = accountIdentifiers
self.logGroupNamePrefix = logGroupNamePrefix
self.logGroupNamePattern = logGroupNamePattern
self.nextToken = nextToken
self.limit = limit
self.includeLinkedAccounts = includeLinkedAccounts
self.logGroupClass = logGroupClass
self.logGroupIdentifiers = logGroupIdentifiers
}

package init(from reader: ShapeReader) throws {
accountIdentifiers = try reader.strings("accountIdentifiers", max: 20, ShapeReader.StringRule(min: 12, max: 12, pattern: Patterns.accountId))
logGroupNamePrefix = try reader.string("logGroupNamePrefix", min: 1, max: 512, pattern: Patterns.logGroupName)
logGroupNamePattern = try reader.string("logGroupNamePattern", max: 512, pattern: Patterns.logGroupNamePattern)
nextToken = try reader.string("nextToken", min: 1)
limit = try reader.integer("limit", min: 1, max: 50)
includeLinkedAccounts = try reader.boolean("includeLinkedAccounts")
logGroupClass = try reader.string("logGroupClass", values: Values.logGroupClass)
logGroupIdentifiers = try reader.strings("logGroupIdentifiers", min: 1, max: 50, ShapeReader.StringRule(min: 1, max: 2048, pattern: Patterns.logGroupIdentifier))
}
}
}
extension Logs {
package struct DescribeLogGroupsResponse: Sendable, Equatable {
package var logGroups: [LogGroup]?
package var nextToken: String?

package init(
logGroups: [LogGroup]? = nil,
nextToken: String? = nil
) {
self.logGroups = logGroups
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("logGroups", logGroups.map { .list($0.map(\.wire)) })
map.append("nextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Logs {
package struct DescribeLogStreamsRequest: Sendable, Equatable {
package var logGroupName: String?
package var logGroupIdentifier: String?
package var logStreamNamePrefix: String?
package var orderBy: String?
package var descending: Bool?
package var nextToken: String?
package var limit: Int?

package init(
logGroupName: String? = nil,
logGroupIdentifier: String? = nil,
logStreamNamePrefix: String? = nil,
orderBy: String? = nil,
descending: Bool? = nil,
nextToken: String? = nil,
limit: Int? = nil
) {
self.logGroupName = logGroupName
self.logGroupIdentifier = logGroupIdentifier
self.logStreamNamePrefix = logStreamNamePrefix
self.orderBy = orderBy
self.descending = descending
self.nextToken = nextToken
self.limit = limit
}

package init(from reader: ShapeReader) throws {
logGroupName = try reader.string("logGroupName", min: 1, max: 512, pattern: Patterns.logGroupName)
logGroupIdentifier = try reader.string("logGroupIdentifier", min: 1, max: 2048, pattern: Patterns.logGroupIdentifier)
logStreamNamePrefix = try reader.string("logStreamNamePrefix", min: 1, max: 512, pattern: Patterns.logStreamName)
orderBy = try reader.string("orderBy", values: Values.orderBy)
descending = try reader.boolean("descending")
nextToken = try reader.string("nextToken", min: 1)
limit = try reader.integer("limit", min: 1, max: 50)
}
}
}
extension Logs {
package struct DescribeLogStreamsResponse: Sendable, Equatable {
package var logStreams: [LogStream]?
package var nextToken: String?

package init(
logStreams: [LogStream]? = nil,
nextToken: String? = nil
) {
self.logStreams = logStreams
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("logStreams", logStreams.map { .list($0.map(\.wire)) })
map.append("nextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
