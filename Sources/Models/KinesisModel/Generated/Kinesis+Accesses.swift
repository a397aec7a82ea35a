// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Kinesis {
/// What operations are on, as their inputs name it.
package enum Resource: Sendable, Equatable {
case channel(arn: String?, name: String?)
case consumer(arn: String?, name: String?, stream: String?)
case iterator(token: String?)
case queue(arn: String?, name: String?)
case resource(arn: String?)
case shardsPage(token: String?)
case stream(name: String?, arn: String?)
case subscription(consumer: String?, shard: String?)
}

/// What each operation must be allowed.
package enum Accesses {
package static func acknowledgeDeadLetterQueueRecords(_ input: Kinesis.AcknowledgeDeadLetterQueueRecordsInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:AcknowledgeDeadLetterQueueRecords")
request.resources.append(.queue(arn: input.queueARN, name: nil))
return request
}
package static func acknowledgeQueueRecords(_ input: Kinesis.AcknowledgeQueueRecordsInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:AcknowledgeQueueRecords")
request.resources.append(.queue(arn: input.queueARN, name: nil))
return request
}
package static func addTagsToStream(_ input: Kinesis.AddTagsToStreamInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:AddTagsToStream")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
request.tag(input.tags)
return request
}
package static func createChannel(_ input: Kinesis.CreateChannelInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:CreateChannel")
request.resources.append(.channel(arn: nil, name: input.channelName))
for element in input.streamConfigurationList { request.resources.append(.stream(name: nil, arn: element.streamARN)) }
request.tag(input.tags)
request.pass(input.serviceExecutionRoleARN)
return request
}
package static func createQueue(_ input: Kinesis.CreateQueueInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:CreateQueue")
request.resources.append(.queue(arn: nil, name: input.queueName))
for element in input.streamConfigurationList { request.resources.append(.stream(name: nil, arn: element.streamARN)) }
request.tag(input.tags)
return request
}
package static func createStream(_ input: Kinesis.CreateStreamInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:CreateStream")
request.resources.append(.stream(name: input.streamName, arn: nil))
request.tag(input.tags)
return request
}
package static func decreaseStreamRetentionPeriod(_ input: Kinesis.DecreaseStreamRetentionPeriodInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:DecreaseStreamRetentionPeriod")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func deleteChannel(_ input: Kinesis.DeleteChannelInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:DeleteChannel")
request.resources.append(.channel(arn: input.channelARN, name: nil))
return request
}
package static func deleteQueue(_ input: Kinesis.DeleteQueueInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:DeleteQueue")
request.resources.append(.queue(arn: input.queueARN, name: nil))
return request
}
package static func deleteResourcePolicy(_ input: Kinesis.DeleteResourcePolicyInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:DeleteResourcePolicy")
request.resources.append(.resource(arn: input.resourceARN))
return request
}
package static func deleteStream(_ input: Kinesis.DeleteStreamInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:DeleteStream")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func deregisterStreamConsumer(_ input: Kinesis.DeregisterStreamConsumerInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:DeregisterStreamConsumer")
request.resources.append(.consumer(arn: input.consumerARN, name: input.consumerName, stream: input.streamARN))
return request
}
package static func describeAccountSettings(_ input: Kinesis.DescribeAccountSettingsInput) -> AccessRequest<Resource> {
AccessRequest<Resource>("kinesis:DescribeAccountSettings")
}
package static func describeChannel(_ input: Kinesis.DescribeChannelInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:DescribeChannel")
request.resources.append(.channel(arn: input.channelARN, name: nil))
return request
}
package static func describeLimits(_ input: Kinesis.DescribeLimitsInput) -> AccessRequest<Resource> {
AccessRequest<Resource>("kinesis:DescribeLimits")
}
package static func describeQueue(_ input: Kinesis.DescribeQueueInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:DescribeQueue")
request.resources.append(.queue(arn: input.queueARN, name: nil))
return request
}
package static func describeStream(_ input: Kinesis.DescribeStreamInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:DescribeStream")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func describeStreamConsumer(_ input: Kinesis.DescribeStreamConsumerInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:DescribeStreamConsumer")
request.resources.append(.consumer(arn: input.consumerARN, name: input.consumerName, stream: input.streamARN))
return request
}
package static func describeStreamSummary(_ input: Kinesis.DescribeStreamSummaryInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:DescribeStreamSummary")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func disableEnhancedMonitoring(_ input: Kinesis.DisableEnhancedMonitoringInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:DisableEnhancedMonitoring")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func enableEnhancedMonitoring(_ input: Kinesis.EnableEnhancedMonitoringInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:EnableEnhancedMonitoring")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func getRecords(_ input: Kinesis.GetRecordsInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:GetRecords")
request.resources.append(.iterator(token: input.shardIterator))
request.resources.append(.stream(name: nil, arn: input.streamARN))
return request
}
package static func getResourcePolicy(_ input: Kinesis.GetResourcePolicyInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:GetResourcePolicy")
request.resources.append(.resource(arn: input.resourceARN))
return request
}
package static func getShardIterator(_ input: Kinesis.GetShardIteratorInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:GetShardIterator")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func increaseStreamRetentionPeriod(_ input: Kinesis.IncreaseStreamRetentionPeriodInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:IncreaseStreamRetentionPeriod")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func listChannels(_ input: Kinesis.ListChannelsInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:ListChannels")
for element in input.streamFilter ?? [] { request.resources.append(.stream(name: nil, arn: element.streamARN)) }
return request
}
package static func listQueues(_ input: Kinesis.ListQueuesInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:ListQueues")
for element in input.streamFilter ?? [] { request.resources.append(.stream(name: nil, arn: element.streamARN)) }
return request
}
package static func listShards(_ input: Kinesis.ListShardsInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:ListShards")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
request.resources.append(.shardsPage(token: input.nextToken))
return request
}
package static func listStreamConsumers(_ input: Kinesis.ListStreamConsumersInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:ListStreamConsumers")
request.resources.append(.stream(name: nil, arn: input.streamARN))
return request
}
package static func listStreams(_ input: Kinesis.ListStreamsInput) -> AccessRequest<Resource> {
AccessRequest<Resource>("kinesis:ListStreams")
}
package static func listTagsForResource(_ input: Kinesis.ListTagsForResourceInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:ListTagsForResource")
request.resources.append(.resource(arn: input.resourceARN))
return request
}
package static func listTagsForStream(_ input: Kinesis.ListTagsForStreamInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:ListTagsForStream")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func mergeShards(_ input: Kinesis.MergeShardsInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:MergeShards")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func putRecord(_ input: Kinesis.PutRecordInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:PutRecord")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func putRecords(_ input: Kinesis.PutRecordsInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:PutRecords")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func putResourcePolicy(_ input: Kinesis.PutResourcePolicyInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:PutResourcePolicy")
request.resources.append(.resource(arn: input.resourceARN))
return request
}
package static func receiveDeadLetterQueueRecords(_ input: Kinesis.ReceiveDeadLetterQueueRecordsInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:ReceiveDeadLetterQueueRecords")
request.resources.append(.queue(arn: input.queueARN, name: nil))
return request
}
package static func receiveQueueRecords(_ input: Kinesis.ReceiveQueueRecordsInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:ReceiveQueueRecords")
request.resources.append(.queue(arn: input.queueARN, name: nil))
return request
}
package static func registerStreamConsumer(_ input: Kinesis.RegisterStreamConsumerInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:RegisterStreamConsumer")
request.resources.append(.stream(name: nil, arn: input.streamARN))
request.tag(input.tags)
return request
}
package static func removeTagsFromStream(_ input: Kinesis.RemoveTagsFromStreamInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:RemoveTagsFromStream")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
request.untag(input.tagKeys)
return request
}
package static func restoreDeadLetterQueueRecords(_ input: Kinesis.RestoreDeadLetterQueueRecordsInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:RestoreDeadLetterQueueRecords")
request.resources.append(.queue(arn: input.queueARN, name: nil))
return request
}
package static func splitShard(_ input: Kinesis.SplitShardInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:SplitShard")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func startStreamEncryption(_ input: Kinesis.StartStreamEncryptionInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:StartStreamEncryption")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func stopStreamEncryption(_ input: Kinesis.StopStreamEncryptionInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:StopStreamEncryption")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func subscribeToShard(_ input: Kinesis.SubscribeToShardInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:SubscribeToShard")
request.resources.append(.subscription(consumer: input.consumerARN, shard: input.shardId))
return request
}
package static func tagResource(_ input: Kinesis.TagResourceInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:TagResource")
request.resources.append(.resource(arn: input.resourceARN))
request.tag(input.tags)
return request
}
package static func untagResource(_ input: Kinesis.UntagResourceInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:UntagResource")
request.resources.append(.resource(arn: input.resourceARN))
request.untag(input.tagKeys)
return request
}
package static func updateAccountSettings(_ input: Kinesis.UpdateAccountSettingsInput) -> AccessRequest<Resource> {
AccessRequest<Resource>("kinesis:UpdateAccountSettings")
}
package static func updateChannel(_ input: Kinesis.UpdateChannelInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:UpdateChannel")
request.resources.append(.channel(arn: input.channelARN, name: nil))
return request
}
package static func updateDeadLetterQueueRecordsVisibility(_ input: Kinesis.UpdateDeadLetterQueueRecordsVisibilityInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:UpdateDeadLetterQueueRecordsVisibility")
request.resources.append(.queue(arn: input.queueARN, name: nil))
return request
}
package static func updateMaxRecordSize(_ input: Kinesis.UpdateMaxRecordSizeInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:UpdateMaxRecordSize")
request.resources.append(.stream(name: nil, arn: input.streamARN))
return request
}
package static func updateQueue(_ input: Kinesis.UpdateQueueInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:UpdateQueue")
request.resources.append(.queue(arn: input.queueARN, name: nil))
return request
}
package static func updateQueueRecordsVisibility(_ input: Kinesis.UpdateQueueRecordsVisibilityInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:UpdateQueueRecordsVisibility")
request.resources.append(.queue(arn: input.queueARN, name: nil))
return request
}
package static func updateShardCount(_ input: Kinesis.UpdateShardCountInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:UpdateShardCount")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
package static func updateStreamMode(_ input: Kinesis.UpdateStreamModeInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:UpdateStreamMode")
request.resources.append(.stream(name: nil, arn: input.streamARN))
return request
}
package static func updateStreamRecordDistributionStrategy(_ input: Kinesis.UpdateStreamRecordDistributionStrategyInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:UpdateStreamRecordDistributionStrategy")
request.resources.append(.stream(name: nil, arn: input.streamARN))
return request
}
package static func updateStreamWarmThroughput(_ input: Kinesis.UpdateStreamWarmThroughputInput) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("kinesis:UpdateStreamWarmThroughput")
request.resources.append(.stream(name: input.streamName, arn: input.streamARN))
return request
}
}
}
