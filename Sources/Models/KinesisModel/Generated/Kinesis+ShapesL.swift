// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Kinesis {
package struct ListChannelsInput: Sendable, Equatable {
package var streamFilter: [StreamFilter]?
package var maxResults: Int?
package var nextToken: String?

package init(
streamFilter: [StreamFilter]? = nil,
maxResults: Int? = nil,
nextToken: String? = nil
) {
self.streamFilter = streamFilter
self.maxResults = maxResults
self.nextToken = nextToken
}

package init(from reader: ShapeReader) throws {
streamFilter = try reader.list("StreamFilter", min: 1, max: 10000, StreamFilter.init(from:))
maxResults = try reader.integer("MaxResults", min: 1, max: 10000)
nextToken = try reader.string("NextToken", min: 1, max: 1048576)
}
}
}
extension Kinesis {
package struct ListChannelsOutput: Sendable, Equatable {
package var channelSummaries: [ChannelSummary]
package var nextToken: String?

package init(
channelSummaries: [ChannelSummary],
nextToken: String? = nil
) {
self.channelSummaries = channelSummaries
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("ChannelSummaries", .list(channelSummaries.map(\.wire)))
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct ListQueuesInput: Sendable, Equatable {
package var maxResults: Int?
package var nextToken: String?
package var streamFilter: [QueueStreamFilter]?

package init(
maxResults: Int? = nil,
nextToken: String? = nil,
streamFilter: [QueueStreamFilter]? = nil
) {
self.maxResults = maxResults
self.nextToken = nextToken
self.streamFilter = streamFilter
}

package init(from reader: ShapeReader) throws {
maxResults = try reader.integer("MaxResults", min: 1, max: 10000)
nextToken = try reader.string("NextToken", min: 1, max: 1048576)
streamFilter = try reader.list("StreamFilter", min: 1, max: 10000, QueueStreamFilter.init(from:))
}
}
}
extension Kinesis {
package struct ListQueuesOutput: Sendable, Equatable {
package var queueSummaries: [QueueSummary]
package var nextToken: String?

package init(
queueSummaries: [QueueSummary],
nextToken: String? = nil
) {
self.queueSummaries = queueSummaries
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("QueueSummaries", .list(queueSummaries.map(\.wire)))
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct ListShardsInput: Sendable, Equatable {
package var streamName: String?
package var nextToken: String?
package var exclusiveStartShardId: String?
package var maxResults: Int?
package var streamCreationTimestamp: Timestamp?
package var shardFilter: ShardFilter?
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
nextToken: String? = nil,
exclusiveStartShardId: String? = nil,
maxResults: Int? = nil,
streamCreationTimestamp: Timestamp? = nil,
shardFilter: ShardFilter? = nil,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.nextToken = nextToken
self.exclusiveStartShardId = exclusiveStartShardId
self.maxResults = maxResults
self.streamCreationTimestamp = streamCreationTimestamp
self.shardFilter = shardFilter
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
nextToken = try reader.string("NextToken", min: 1, max: 1048576)
exclusiveStartShardId = try reader.string("ExclusiveStartShardId", min: 1, max: 128, pattern: Patterns.shardId)
maxResults = try reader.integer("MaxResults", min: 1, max: 10000)
streamCreationTimestamp = try reader.timestamp("StreamCreationTimestamp")
shardFilter = try reader.structure("ShardFilter", ShardFilter.init(from:))
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct ListShardsOutput: Sendable, Equatable {
package var shards: [Shard]?
package var nextToken: String?

package init(
shards: [Shard]? = nil,
nextToken: String? = nil
) {
self.shards = shards
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Shards", shards.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct ListStreamConsumersInput: Sendable, Equatable {
package var streamARN: String
package var nextToken: String?
package var maxResults: Int?
package var streamCreationTimestamp: Timestamp?
package var streamId: String?

package init(
streamARN: String,
nextToken: String? = nil,
maxResults: Int? = nil,
streamCreationTimestamp: Timestamp? = nil,
streamId: String? = nil
) {
self.streamARN = streamARN
self.nextToken = nextToken
self.maxResults = maxResults
self.streamCreationTimestamp = streamCreationTimestamp
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamARN = reader.required("StreamARN", try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN), "")
nextToken = try reader.string("NextToken", min: 1, max: 1048576)
maxResults = try reader.integer("MaxResults", min: 1, max: 10000)
streamCreationTimestamp = try reader.timestamp("StreamCreationTimestamp")
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct ListStreamConsumersOutput: Sendable, Equatable {
package var consumers: [Consumer]?
package var nextToken: String?

package init(
consumers: [Consumer]? = nil,
nextToken: String? = nil
) {
self.consumers = consumers
self.nextToken = nextToken
}

package var wire: WireValue {
var map = WireMap()
map.append("Consumers", consumers.map { .list($0.map(\.wire)) })
map.append("NextToken", nextToken.map { WireValue.string($0) })
return .map(map)
}
}
}
extension Kinesis {
package struct ListStreamsInput: Sendable, Equatable {
package var limit: Int?
package var exclusiveStartStreamName: String?
package var nextToken: String?

package init(
limit: Int? = nil,
exclusiveStartStreamName: String? = nil,
nextToken: String? = nil
) {
self.limit = limit
self.exclusiveStartStreamName = exclusiveStartStreamName
self.nextToken = nextToken
}

package init(from reader: ShapeReader) throws {
limit = try reader.integer("Limit", min: 1, max: 10000)
exclusiveStartStreamName = try reader.string("ExclusiveStartStreamName", min: 1, max: 128, pattern: Patterns.streamName)
nextToken = try reader.string("NextToken", min: 1, max: 1048576)
}
}
}
extension Kinesis {
package struct ListStreamsOutput: Sendable, Equatable {
package var streamNames: [String]
package var hasMoreStreams: Bool
package var nextToken: String?
package var streamSummaries: [StreamSummary]?

package init(
streamNames: [String],
hasMoreStreams: Bool,
nextToken: String? = nil,
streamSummaries: [StreamSummary]? = nil
) {
self.streamNames = streamNames
self.hasMoreStreams = hasMoreStreams
self.nextToken = nextToken
self.streamSummaries = streamSummaries
}

package var wire: WireValue {
var map = WireMap()
map.append("StreamNames", .strings(streamNames))
map.append("HasMoreStreams", WireValue.bool(hasMoreStreams))
map.append("NextToken", nextToken.map { WireValue.string($0) })
map.append("StreamSummaries", streamSummaries.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Kinesis {
package struct ListTagsForResourceInput: Sendable, Equatable {
package var resourceARN: String
package var streamId: String?

package init(
resourceARN: String,
streamId: String? = nil
) {
self.resourceARN = resourceARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
resourceARN = reader.required("ResourceARN", try reader.string("ResourceARN", min: 1, max: 2048, pattern: Patterns.resourceARN), "")
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct ListTagsForResourceOutput: Sendable, Equatable {
package var tags: [Tag]?

package init(
tags: [Tag]? = nil
) {
self.tags = tags
}

package var wire: WireValue {
var map = WireMap()
map.append("Tags", tags.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Kinesis {
package struct ListTagsForStreamInput: Sendable, Equatable {
package var streamName: String?
package var exclusiveStartTagKey: String?
package var limit: Int?
package var streamARN: String?
package var streamId: String?

package init(
streamName: String? = nil,
exclusiveStartTagKey: String? = nil,
limit: Int? = nil,
streamARN: String? = nil,
streamId: String? = nil
) {
self.streamName = streamName
self.exclusiveStartTagKey = exclusiveStartTagKey
self.limit = limit
self.streamARN = streamARN
self.streamId = streamId
}

package init(from reader: ShapeReader) throws {
streamName = try reader.string("StreamName", min: 1, max: 128, pattern: Patterns.streamName)
exclusiveStartTagKey = try reader.string("ExclusiveStartTagKey", min: 1, max: 128)
limit = try reader.integer("Limit", min: 1, max: 50)
streamARN = try reader.string("StreamARN", min: 1, max: 2048, pattern: Patterns.streamARN)
streamId = try reader.string("StreamId", min: 1, max: 24, pattern: Patterns.streamId)
}
}
}
extension Kinesis {
package struct ListTagsForStreamOutput: Sendable, Equatable {
package var tags: [Tag]
package var hasMoreTags: Bool

package init(
tags: [Tag],
hasMoreTags: Bool
) {
self.tags = tags
self.hasMoreTags = hasMoreTags
}

package var wire: WireValue {
var map = WireMap()
map.append("Tags", .list(tags.map(\.wire)))
map.append("HasMoreTags", WireValue.bool(hasMoreTags))
return .map(map)
}
}
}
