// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// Shapes of AWS Kinesis, API version 2013-12-02.
package enum Kinesis {
package static let description = ServiceDescription(
name: "Kinesis", apiVersion: "2013-12-02", isQuery: false,
targetPrefix: "Kinesis_20131202", jsonVersion: "1.1",
xmlNamespace: nil, operations: ["AcknowledgeDeadLetterQueueRecords", "AcknowledgeQueueRecords", "AddTagsToStream", "CreateChannel", "CreateQueue", "CreateStream", "DecreaseStreamRetentionPeriod", "DeleteChannel", "DeleteQueue", "DeleteResourcePolicy", "DeleteStream", "DeregisterStreamConsumer", "DescribeAccountSettings", "DescribeChannel", "DescribeLimits", "DescribeQueue", "DescribeStream", "DescribeStreamConsumer", "DescribeStreamSummary", "DisableEnhancedMonitoring", "EnableEnhancedMonitoring", "GetRecords", "GetResourcePolicy", "GetShardIterator", "IncreaseStreamRetentionPeriod", "ListChannels", "ListQueues", "ListShards", "ListStreamConsumers", "ListStreams", "ListTagsForResource", "ListTagsForStream", "MergeShards", "PutRecord", "PutRecords", "PutResourcePolicy", "ReceiveDeadLetterQueueRecords", "ReceiveQueueRecords", "RegisterStreamConsumer", "RemoveTagsFromStream", "RestoreDeadLetterQueueRecords", "SplitShard", "StartStreamEncryption", "StopStreamEncryption", "SubscribeToShard", "TagResource", "UntagResource", "UpdateAccountSettings", "UpdateChannel", "UpdateDeadLetterQueueRecordsVisibility", "UpdateMaxRecordSize", "UpdateQueue", "UpdateQueueRecordsVisibility", "UpdateShardCount", "UpdateStreamMode", "UpdateStreamRecordDistributionStrategy", "UpdateStreamWarmThroughput"],
streamingOperations: ["SubscribeToShard"],
missingOperations: [])
}
