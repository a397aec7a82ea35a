// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// The operations of AWS Kinesis that Millrace implements.
package protocol KinesisOperations: ServiceOperations {
func acknowledgeDeadLetterQueueRecords(_ input: Kinesis.AcknowledgeDeadLetterQueueRecordsInput, _ call: Call) async throws -> Kinesis.AcknowledgeDeadLetterQueueRecordsOutput
func acknowledgeQueueRecords(_ input: Kinesis.AcknowledgeQueueRecordsInput, _ call: Call) async throws -> Kinesis.AcknowledgeQueueRecordsOutput
func addTagsToStream(_ input: Kinesis.AddTagsToStreamInput, _ call: Call) async throws
func createChannel(_ input: Kinesis.CreateChannelInput, _ call: Call) async throws -> Kinesis.CreateChannelOutput
func createQueue(_ input: Kinesis.CreateQueueInput, _ call: Call) async throws -> Kinesis.CreateQueueOutput
func createStream(_ input: Kinesis.CreateStreamInput, _ call: Call) async throws
func decreaseStreamRetentionPeriod(_ input: Kinesis.DecreaseStreamRetentionPeriodInput, _ call: Call) async throws
func deleteChannel(_ input: Kinesis.DeleteChannelInput, _ call: Call) async throws
func deleteQueue(_ input: Kinesis.DeleteQueueInput, _ call: Call) async throws
func deleteResourcePolicy(_ input: Kinesis.DeleteResourcePolicyInput, _ call: Call) async throws
func deleteStream(_ input: Kinesis.DeleteStreamInput, _ call: Call) async throws
func deregisterStreamConsumer(_ input: Kinesis.DeregisterStreamConsumerInput, _ call: Call) async throws
func describeAccountSettings(_ input: Kinesis.DescribeAccountSettingsInput, _ call: Call) async throws -> Kinesis.DescribeAccountSettingsOutput
func describeChannel(_ input: Kinesis.DescribeChannelInput, _ call: Call) async throws -> Kinesis.DescribeChannelOutput
func describeLimits(_ input: Kinesis.DescribeLimitsInput, _ call: Call) async throws -> Kinesis.DescribeLimitsOutput
func describeQueue(_ input: Kinesis.DescribeQueueInput, _ call: Call) async throws -> Kinesis.DescribeQueueOutput
func describeStream(_ input: Kinesis.DescribeStreamInput, _ call: Call) async throws -> Kinesis.DescribeStreamOutput
func describeStreamConsumer(_ input: Kinesis.DescribeStreamConsumerInput, _ call: Call) async throws -> Kinesis.DescribeStreamConsumerOutput
func describeStreamSummary(_ input: Kinesis.DescribeStreamSummaryInput, _ call: Call) async throws -> Kinesis.DescribeStreamSummaryOutput
func disableEnhancedMonitoring(_ input: Kinesis.DisableEnhancedMonitoringInput, _ call: Call) async throws -> Kinesis.EnhancedMonitoringOutput
func enableEnhancedMonitoring(_ input: Kinesis.EnableEnhancedMonitoringInput, _ call: Call) async throws -> Kinesis.EnhancedMonitoringOutput
func getRecords(_ input: Kinesis.GetRecordsInput, _ call: Call) async throws -> Kinesis.GetRecordsOutput
func getResourcePolicy(_ input: Kinesis.GetResourcePolicyInput, _ call: Call) async throws -> Kinesis.GetResourcePolicyOutput
func getShardIterator(_ input: Kinesis.GetShardIteratorInput, _ call: Call) async throws -> Kinesis.GetShardIteratorOutput
func increaseStreamRetentionPeriod(_ input: Kinesis.IncreaseStreamRetentionPeriodInput, _ call: Call) async throws
func listChannels(_ input: Kinesis.ListChannelsInput, _ call: Call) async throws -> Kinesis.ListChannelsOutput
func listQueues(_ input: Kinesis.ListQueuesInput, _ call: Call) async throws -> Kinesis.ListQueuesOutput
func listShards(_ input: Kinesis.ListShardsInput, _ call: Call) async throws -> Kinesis.ListShardsOutput
func listStreamConsumers(_ input: Kinesis.ListStreamConsumersInput, _ call: Call) async throws -> Kinesis.ListStreamConsumersOutput
func listStreams(_ input: Kinesis.ListStreamsInput, _ call: Call) async throws -> Kinesis.ListStreamsOutput
func listTagsForResource(_ input: Kinesis.ListTagsForResourceInput, _ call: Call) async throws -> Kinesis.ListTagsForResourceOutput
func listTagsForStream(_ input: Kinesis.ListTagsForStreamInput, _ call: Call) async throws -> Kinesis.ListTagsForStreamOutput
func mergeShards(_ input: Kinesis.MergeShardsInput, _ call: Call) async throws
func putRecord(_ input: Kinesis.PutRecordInput, _ call: Call) async throws -> Kinesis.PutRecordOutput
func putRecords(_ input: Kinesis.PutRecordsInput, _ call: Call) async throws -> Kinesis.PutRecordsOutput
func putResourcePolicy(_ input: Kinesis.PutResourcePolicyInput, _ call: Call) async throws
func receiveDeadLetterQueueRecords(_ input: Kinesis.ReceiveDeadLetterQueueRecordsInput, _ call: Call) async throws -> Kinesis.ReceiveDeadLetterQueueRecordsOutput
func receiveQueueRecords(_ input: Kinesis.ReceiveQueueRecordsInput, _ call: Call) async throws -> Kinesis.ReceiveQueueRecordsOutput
func registerStreamConsumer(_ input: Kinesis.RegisterStreamConsumerInput, _ call: Call) async throws -> Kinesis.RegisterStreamConsumerOutput
func removeTagsFromStream(_ input: Kinesis.RemoveTagsFromStreamInput, _ call: Call) async throws
func restoreDeadLetterQueueRecords(_ input: Kinesis.RestoreDeadLetterQueueRecordsInput, _ call: Call) async throws -> Kinesis.RestoreDeadLetterQueueRecordsOutput
func splitShard(_ input: Kinesis.SplitShardInput, _ call: Call) async throws
func startStreamEncryption(_ input: Kinesis.StartStreamEncryptionInput, _ call: Call) async throws
func stopStreamEncryption(_ input: Kinesis.StopStreamEncryptionInput, _ call: Call) async throws
func subscribeToShard(_ input: Kinesis.SubscribeToShardInput, _ call: Call) async throws -> EventStream
func tagResource(_ input: Kinesis.TagResourceInput, _ call: Call) async throws
func untagResource(_ input: Kinesis.UntagResourceInput, _ call: Call) async throws
func updateAccountSettings(_ input: Kinesis.UpdateAccountSettingsInput, _ call: Call) async throws -> Kinesis.UpdateAccountSettingsOutput
func updateChannel(_ input: Kinesis.UpdateChannelInput, _ call: Call) async throws -> Kinesis.UpdateChannelOutput
func updateDeadLetterQueueRecordsVisibility(_ input: Kinesis.UpdateDeadLetterQueueRecordsVisibilityInput, _ call: Call) async throws -> Kinesis.UpdateDeadLetterQueueRecordsVisibilityOutput
func updateMaxRecordSize(_ input: Kinesis.UpdateMaxRecordSizeInput, _ call: Call) async throws
func updateQueue(_ input: Kinesis.UpdateQueueInput, _ call: Call) async throws -> Kinesis.UpdateQueueOutput
func updateQueueRecordsVisibility(_ input: Kinesis.UpdateQueueRecordsVisibilityInput, _ call: Call) async throws -> Kinesis.UpdateQueueRecordsVisibilityOutput
func updateShardCount(_ input: Kinesis.UpdateShardCountInput, _ call: Call) async throws -> Kinesis.UpdateShardCountOutput
func updateStreamMode(_ input: Kinesis.UpdateStreamModeInput, _ call: Call) async throws
func updateStreamRecordDistributionStrategy(_ input: Kinesis.UpdateStreamRecordDistributionStrategyInput, _ call: Call) async throws
func updateStreamWarmThroughput(_ input: Kinesis.UpdateStreamWarmThroughputInput, _ call: Call) async throws -> Kinesis.UpdateStreamWarmThroughputOutput

/// The ARNs of a resource that an input names; none for one that is not named.
func arns(of resource: Kinesis.Resource, _ call: Call) async throws -> [String]

/// Throws if an operation is called too often; each call counts.
func admit(_ request: AccessRequest<Kinesis.Resource>, _ call: Call) throws
}

extension KinesisOperations {
package func admit(_ request: AccessRequest<Kinesis.Resource>, _ call: Call) throws {}

/// Asks whether the caller may do what the input says, before it is told what is wrong with it.
private func authorize(_ request: AccessRequest<Kinesis.Resource>, _ call: Call) async throws {
try await authorize(request, passingTo: "kinesis.amazonaws.com", call) { try await arns(of: $0, call) }
try admit(request, call)
}

package var description: ServiceDescription { Kinesis.description }

package func perform(_ operation: String, _ input: WireValue, _ call: Call) async throws -> WireValue? {
let violations = Violations()
func reader() throws -> ShapeReader { try ShapeReader(input, violations: violations, readsText: false) }
switch operation {
case "AcknowledgeDeadLetterQueueRecords":
let shape = try Kinesis.AcknowledgeDeadLetterQueueRecordsInput(from: reader())
try await authorize(Kinesis.Accesses.acknowledgeDeadLetterQueueRecords(shape), call)
try violations.check(code: description.validationCode)
return try await acknowledgeDeadLetterQueueRecords(shape, call).wire
case "AcknowledgeQueueRecords":
let shape = try Kinesis.AcknowledgeQueueRecordsInput(from: reader())
try await authorize(Kinesis.Accesses.acknowledgeQueueRecords(shape), call)
try violations.check(code: description.validationCode)
return try await acknowledgeQueueRecords(shape, call).wire
case "AddTagsToStream":
let shape = try Kinesis.AddTagsToStreamInput(from: reader())
try await authorize(Kinesis.Accesses.addTagsToStream(shape), call)
try violations.check(code: description.validationCode)
try await addTagsToStream(shape, call)
return nil
case "CreateChannel":
let shape = try Kinesis.CreateChannelInput(from: reader())
try await authorize(Kinesis.Accesses.createChannel(shape), call)
try violations.check(code: description.validationCode)
return try await createChannel(shape, call).wire
case "CreateQueue":
let shape = try Kinesis.CreateQueueInput(from: reader())
try await authorize(Kinesis.Accesses.createQueue(shape), call)
try violations.check(code: description.validationCode)
return try await createQueue(shape, call).wire
case "CreateStream":
let shape = try Kinesis.CreateStreamInput(from: reader())
try await authorize(Kinesis.Accesses.createStream(shape), call)
try violations.check(code: description.validationCode)
try await createStream(shape, call)
return nil
case "DecreaseStreamRetentionPeriod":
let shape = try Kinesis.DecreaseStreamRetentionPeriodInput(from: reader())
try await authorize(Kinesis.Accesses.decreaseStreamRetentionPeriod(shape), call)
try violations.check(code: description.validationCode)
try await decreaseStreamRetentionPeriod(shape, call)
return nil
case "DeleteChannel":
let shape = try Kinesis.DeleteChannelInput(from: reader())
try await authorize(Kinesis.Accesses.deleteChannel(shape), call)
try violations.check(code: description.validationCode)
try await deleteChannel(shape, call)
return nil
case "DeleteQueue":
let shape = try Kinesis.DeleteQueueInput(from: reader())
try await authorize(Kinesis.Accesses.deleteQueue(shape), call)
try violations.check(code: description.validationCode)
try await deleteQueue(shape, call)
return nil
case "DeleteResourcePolicy":
let shape = try Kinesis.DeleteResourcePolicyInput(from: reader())
try await authorize(Kinesis.Accesses.deleteResourcePolicy(shape), call)
try violations.check(code: description.validationCode)
try await deleteResourcePolicy(shape, call)
return nil
case "DeleteStream":
let shape = try Kinesis.DeleteStreamInput(from: reader())
try await authorize(Kinesis.Accesses.deleteStream(shape), call)
try violations.check(code: description.validationCode)
try await deleteStream(shape, call)
return nil
case "DeregisterStreamConsumer":
let shape = try Kinesis.DeregisterStreamConsumerInput(from: reader())
try await authorize(Kinesis.Accesses.deregisterStreamConsumer(shape), call)
try violations.check(code: description.validationCode)
try await deregisterStreamConsumer(shape, call)
return nil
case "DescribeAccountSettings":
let shape = try Kinesis.DescribeAccountSettingsInput(from: reader())
try await authorize(Kinesis.Accesses.describeAccountSettings(shape), call)
try violations.check(code: description.validationCode)
return try await describeAccountSettings(shape, call).wire
case "DescribeChannel":
let shape = try Kinesis.DescribeChannelInput(from: reader())
try await authorize(Kinesis.Accesses.describeChannel(shape), call)
try violations.check(code: description.validationCode)
return try await describeChannel(shape, call).wire
case "DescribeLimits":
let shape = try Kinesis.DescribeLimitsInput(from: reader())
try await authorize(Kinesis.Accesses.describeLimits(shape), call)
try violations.check(code: description.validationCode)
return try await describeLimits(shape, call).wire
case "DescribeQueue":
let shape = try Kinesis.DescribeQueueInput(from: reader())
try await authorize(Kinesis.Accesses.describeQueue(shape), call)
try violations.check(code: description.validationCode)
return try await describeQueue(shape, call).wire
case "DescribeStream":
let shape = try Kinesis.DescribeStreamInput(from: reader())
try await authorize(Kinesis.Accesses.describeStream(shape), call)
try violations.check(code: description.validationCode)
return try await describeStream(shape, call).wire
case "DescribeStreamConsumer":
let shape = try Kinesis.DescribeStreamConsumerInput(from: reader())
try await authorize(Kinesis.Accesses.describeStreamConsumer(shape), call)
try violations.check(code: description.validationCode)
return try await describeStreamConsumer(shape, call).wire
case "DescribeStreamSummary":
let shape = try Kinesis.DescribeStreamSummaryInput(from: reader())
try await authorize(Kinesis.Accesses.describeStreamSummary(shape), call)
try violations.check(code: description.validationCode)
return try await describeStreamSummary(shape, call).wire
case "DisableEnhancedMonitoring":
let shape = try Kinesis.DisableEnhancedMonitoringInput(from: reader())
try await authorize(Kinesis.Accesses.disableEnhancedMonitoring(shape), call)
try violations.check(code: description.validationCode)
return try await disableEnhancedMonitoring(shape, call).wire
case "EnableEnhancedMonitoring":
let shape = try Kinesis.EnableEnhancedMonitoringInput(from: reader())
try await authorize(Kinesis.Accesses.enableEnhancedMonitoring(shape), call)
try violations.check(code: description.validationCode)
return try await enableEnhancedMonitoring(shape, call).wire
case "GetRecords":
let shape = try Kinesis.GetRecordsInput(from: reader())
try await authorize(Kinesis.Accesses.getRecords(shape), call)
try violations.check(code: description.validationCode)
return try await getRecords(shape, call).wire
case "GetResourcePolicy":
let shape = try Kinesis.GetResourcePolicyInput(from: reader())
try await authorize(Kinesis.Accesses.getResourcePolicy(shape), call)
try violations.check(code: description.validationCode)
return try await getResourcePolicy(shape, call).wire
case "GetShardIterator":
let shape = try Kinesis.GetShardIteratorInput(from: reader())
try await authorize(Kinesis.Accesses.getShardIterator(shape), call)
try violations.check(code: description.validationCode)
return try await getShardIterator(shape, call).wire
case "IncreaseStreamRetentionPeriod":
let shape = try Kinesis.IncreaseStreamRetentionPeriodInput(from: reader())
try await authorize(Kinesis.Accesses.increaseStreamRetentionPeriod(shape), call)
try violations.check(code: description.validationCode)
try await increaseStreamRetentionPeriod(shape, call)
return nil
case "ListChannels":
let shape = try Kinesis.ListChannelsInput(from: reader())
try await authorize(Kinesis.Accesses.listChannels(shape), call)
try violations.check(code: description.validationCode)
return try await listChannels(shape, call).wire
case "ListQueues":
let shape = try Kinesis.ListQueuesInput(from: reader())
try await authorize(Kinesis.Accesses.listQueues(shape), call)
try violations.check(code: description.validationCode)
return try await listQueues(shape, call).wire
case "ListShards":
let shape = try Kinesis.ListShardsInput(from: reader())
try await authorize(Kinesis.Accesses.listShards(shape), call)
try violations.check(code: description.validationCode)
return try await listShards(shape, call).wire
case "ListStreamConsumers":
let shape = try Kinesis.ListStreamConsumersInput(from: reader())
try await authorize(Kinesis.Accesses.listStreamConsumers(shape), call)
try violations.check(code: description.validationCode)
return try await listStreamConsumers(shape, call).wire
case "ListStreams":
let shape = try Kinesis.ListStreamsInput(from: reader())
try await authorize(Kinesis.Accesses.listStreams(shape), call)
try violations.check(code: description.validationCode)
return try await listStreams(shape, call).wire
case "ListTagsForResource":
let shape = try Kinesis.ListTagsForResourceInput(from: reader())
try await authorize(Kinesis.Accesses.listTagsForResource(shape), call)
try violations.check(code: description.validationCode)
return try await listTagsForResource(shape, call).wire
case "ListTagsForStream":
let shape = try Kinesis.ListTagsForStreamInput(from: reader())
try await authorize(Kinesis.Accesses.listTagsForStream(shape), call)
try violations.check(code: description.validationCode)
return try await listTagsForStream(shape, call).wire
case "MergeShards":
let shape = try Kinesis.MergeShardsInput(from: reader())
try await authorize(Kinesis.Accesses.mergeShards(shape), call)
try violations.check(code: description.validationCode)
try await mergeShards(shape, call)
return nil
case "PutRecord":
let shape = try Kinesis.PutRecordInput(from: reader())
try await authorize(Kinesis.Accesses.putRecord(shape), call)
try violations.check(code: description.validationCode)
return try await putRecord(shape, call).wire
case "PutRecords":
let shape = try Kinesis.PutRecordsInput(from: reader())
try await authorize(Kinesis.Accesses.putRecords(shape), call)
try violations.check(code: description.validationCode)
return try await putRecords(shape, call).wire
case "PutResourcePolicy":
let shape = try Kinesis.PutResourcePolicyInput(from: reader())
try await authorize(Kinesis.Accesses.putResourcePolicy(shape), call)
try violations.check(code: description.validationCode)
try await putResourcePolicy(shape, call)
return nil
case "ReceiveDeadLetterQueueRecords":
let shape = try Kinesis.ReceiveDeadLetterQueueRecordsInput(from: reader())
try await authorize(Kinesis.Accesses.receiveDeadLetterQueueRecords(shape), call)
try violations.check(code: description.validationCode)
return try await receiveDeadLetterQueueRecords(shape, call).wire
case "ReceiveQueueRecords":
let shape = try Kinesis.ReceiveQueueRecordsInput(from: reader())
try await authorize(Kinesis.Accesses.receiveQueueRecords(shape), call)
try violations.check(code: description.validationCode)
return try await receiveQueueRecords(shape, call).wire
case "RegisterStreamConsumer":
let shape = try Kinesis.RegisterStreamConsumerInput(from: reader())
try await authorize(Kinesis.Accesses.registerStreamConsumer(shape), call)
try violations.check(code: description.validationCode)
return try await registerStreamConsumer(shape, call).wire
case "RemoveTagsFromStream":
let shape = try Kinesis.RemoveTagsFromStreamInput(from: reader())
try await authorize(Kinesis.Accesses.removeTagsFromStream(shape), call)
try violations.check(code: description.validationCode)
try await removeTagsFromStream(shape, call)
return nil
case "RestoreDeadLetterQueueRecords":
let shape = try Kinesis.RestoreDeadLetterQueueRecordsInput(from: reader())
try await authorize(Kinesis.Accesses.restoreDeadLetterQueueRecords(shape), call)
try violations.check(code: description.validationCode)
return try await restoreDeadLetterQueueRecords(shape, call).wire
case "SplitShard":
let shape = try Kinesis.SplitShardInput(from: reader())
try await authorize(Kinesis.Accesses.splitShard(shape), call)
try violations.check(code: description.validationCode)
try await splitShard(shape, call)
return nil
case "StartStreamEncryption":
let shape = try Kinesis.StartStreamEncryptionInput(from: reader())
try await authorize(Kinesis.Accesses.startStreamEncryption(shape), call)
try violations.check(code: description.validationCode)
try await startStreamEncryption(shape, call)
return nil
case "StopStreamEncryption":
let shape = try Kinesis.StopStreamEncryptionInput(from: reader())
try await authorize(Kinesis.Accesses.stopStreamEncryption(shape), call)
try violations.check(code: description.validationCode)
try await stopStreamEncryption(shape, call)
return nil
case "TagResource":
let shape = try Kinesis.TagResourceInput(from: reader())
try await authorize(Kinesis.Accesses.tagResource(shape), call)
try violations.check(code: description.validationCode)
try await tagResource(shape, call)
return nil
case "UntagResource":
let shape = try Kinesis.UntagResourceInput(from: reader())
try await authorize(Kinesis.Accesses.untagResource(shape), call)
try violations.check(code: description.validationCode)
try await untagResource(shape, call)
return nil
case "UpdateAccountSettings":
let shape = try Kinesis.UpdateAccountSettingsInput(from: reader())
try await authorize(Kinesis.Accesses.updateAccountSettings(shape), call)
try violations.check(code: description.validationCode)
return try await updateAccountSettings(shape, call).wire
case "UpdateChannel":
let shape = try Kinesis.UpdateChannelInput(from: reader())
try await authorize(Kinesis.Accesses.updateChannel(shape), call)
try violations.check(code: description.validationCode)
return try await updateChannel(shape, call).wire
case "UpdateDeadLetterQueueRecordsVisibility":
let shape = try Kinesis.UpdateDeadLetterQueueRecordsVisibilityInput(from: reader())
try await authorize(Kinesis.Accesses.updateDeadLetterQueueRecordsVisibility(shape), call)
try violations.check(code: description.validationCode)
return try await updateDeadLetterQueueRecordsVisibility(shape, call).wire
case "UpdateMaxRecordSize":
let shape = try Kinesis.UpdateMaxRecordSizeInput(from: reader())
try await authorize(Kinesis.Accesses.updateMaxRecordSize(shape), call)
try violations.check(code: description.validationCode)
try await updateMaxRecordSize(shape, call)
return nil
case "UpdateQueue":
let shape = try Kinesis.UpdateQueueInput(from: reader())
try await authorize(Kinesis.Accesses.updateQueue(shape), call)
try violations.check(code: description.validationCode)
return try await updateQueue(shape, call).wire
case "UpdateQueueRecordsVisibility":
let shape = try Kinesis.UpdateQueueRecordsVisibilityInput(from: reader())
try await authorize(Kinesis.Accesses.updateQueueRecordsVisibility(shape), call)
try violations.check(code: description.validationCode)
return try await updateQueueRecordsVisibility(shape, call).wire
case "UpdateShardCount":
let shape = try Kinesis.UpdateShardCountInput(from: reader())
try await authorize(Kinesis.Accesses.updateShardCount(shape), call)
try violations.check(code: description.validationCode)
return try await updateShardCount(shape, call).wire
case "UpdateStreamMode":
let shape = try Kinesis.UpdateStreamModeInput(from: reader())
try await authorize(Kinesis.Accesses.updateStreamMode(shape), call)
try violations.check(code: description.validationCode)
try await updateStreamMode(shape, call)
return nil
case "UpdateStreamRecordDistributionStrategy":
let shape = try Kinesis.UpdateStreamRecordDistributionStrategyInput(from: reader())
try await authorize(Kinesis.Accesses.updateStreamRecordDistributionStrategy(shape), call)
try violations.check(code: description.validationCode)
try await updateStreamRecordDistributionStrategy(shape, call)
return nil
case "UpdateStreamWarmThroughput":
let shape = try Kinesis.UpdateStreamWarmThroughputInput(from: reader())
try await authorize(Kinesis.Accesses.updateStreamWarmThroughput(shape), call)
try violations.check(code: description.validationCode)
return try await updateStreamWarmThroughput(shape, call).wire
default: throw AWSError.unknownOperation()
}
}

package func stream(_ operation: String, _ input: WireValue, _ call: Call) async throws -> EventStream {
let violations = Violations()
func reader() throws -> ShapeReader { try ShapeReader(input, violations: violations, readsText: false) }
switch operation {
case "SubscribeToShard":
let shape = try Kinesis.SubscribeToShardInput(from: reader())
try await authorize(Kinesis.Accesses.subscribeToShard(shape), call)
try violations.check(code: description.validationCode)
return try await subscribeToShard(shape, call)
default: throw AWSError.unknownOperation()
}
}
}
