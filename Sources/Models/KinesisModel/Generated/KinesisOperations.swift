// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// The operations of AWS Kinesis that Millrace implements.
package protocol KinesisOperations: ServiceOperations {
func addTagsToStream(_ input: Kinesis.AddTagsToStreamInput, _ call: Call) async throws
func createStream(_ input: Kinesis.CreateStreamInput, _ call: Call) async throws
func deleteStream(_ input: Kinesis.DeleteStreamInput, _ call: Call) async throws
func describeStream(_ input: Kinesis.DescribeStreamInput, _ call: Call) async throws -> Kinesis.DescribeStreamOutput
func describeStreamSummary(_ input: Kinesis.DescribeStreamSummaryInput, _ call: Call) async throws -> Kinesis.DescribeStreamSummaryOutput
func getRecords(_ input: Kinesis.GetRecordsInput, _ call: Call) async throws -> Kinesis.GetRecordsOutput
func getShardIterator(_ input: Kinesis.GetShardIteratorInput, _ call: Call) async throws -> Kinesis.GetShardIteratorOutput
func listShards(_ input: Kinesis.ListShardsInput, _ call: Call) async throws -> Kinesis.ListShardsOutput
func listStreams(_ input: Kinesis.ListStreamsInput, _ call: Call) async throws -> Kinesis.ListStreamsOutput
func listTagsForResource(_ input: Kinesis.ListTagsForResourceInput, _ call: Call) async throws -> Kinesis.ListTagsForResourceOutput
func listTagsForStream(_ input: Kinesis.ListTagsForStreamInput, _ call: Call) async throws -> Kinesis.ListTagsForStreamOutput
func putRecord(_ input: Kinesis.PutRecordInput, _ call: Call) async throws -> Kinesis.PutRecordOutput
func putRecords(_ input: Kinesis.PutRecordsInput, _ call: Call) async throws -> Kinesis.PutRecordsOutput
func removeTagsFromStream(_ input: Kinesis.RemoveTagsFromStreamInput, _ call: Call) async throws
func tagResource(_ input: Kinesis.TagResourceInput, _ call: Call) async throws
func untagResource(_ input: Kinesis.UntagResourceInput, _ call: Call) async throws
}

extension KinesisOperations {
package var description: ServiceDescription { Kinesis.description }

package func perform(_ operation: String, _ input: WireValue, _ call: Call) async throws -> WireValue? {
let violations = Violations()
func reader() throws -> ShapeReader { try ShapeReader(input, violations: violations, readsText: false) }
switch operation {
case "AddTagsToStream":
let shape = try Kinesis.AddTagsToStreamInput(from: reader())
try violations.check(code: description.validationCode)
try await addTagsToStream(shape, call)
return nil
case "CreateStream":
let shape = try Kinesis.CreateStreamInput(from: reader())
try violations.check(code: description.validationCode)
try await createStream(shape, call)
return nil
case "DeleteStream":
let shape = try Kinesis.DeleteStreamInput(from: reader())
try violations.check(code: description.validationCode)
try await deleteStream(shape, call)
return nil
case "DescribeStream":
let shape = try Kinesis.DescribeStreamInput(from: reader())
try violations.check(code: description.validationCode)
return try await describeStream(shape, call).wire
case "DescribeStreamSummary":
let shape = try Kinesis.DescribeStreamSummaryInput(from: reader())
try violations.check(code: description.validationCode)
return try await describeStreamSummary(shape, call).wire
case "GetRecords":
let shape = try Kinesis.GetRecordsInput(from: reader())
try violations.check(code: description.validationCode)
return try await getRecords(shape, call).wire
case "GetShardIterator":
let shape = try Kinesis.GetShardIteratorInput(from: reader())
try violations.check(code: description.validationCode)
return try await getShardIterator(shape, call).wire
case "ListShards":
let shape = try Kinesis.ListShardsInput(from: reader())
try violations.check(code: description.validationCode)
return try await listShards(shape, call).wire
case "ListStreams":
let shape = try Kinesis.ListStreamsInput(from: reader())
try violations.check(code: description.validationCode)
return try await listStreams(shape, call).wire
case "ListTagsForResource":
let shape = try Kinesis.ListTagsForResourceInput(from: reader())
try violations.check(code: description.validationCode)
return try await listTagsForResource(shape, call).wire
case "ListTagsForStream":
let shape = try Kinesis.ListTagsForStreamInput(from: reader())
try violations.check(code: description.validationCode)
return try await listTagsForStream(shape, call).wire
case "PutRecord":
let shape = try Kinesis.PutRecordInput(from: reader())
try violations.check(code: description.validationCode)
return try await putRecord(shape, call).wire
case "PutRecords":
let shape = try Kinesis.PutRecordsInput(from: reader())
try violations.check(code: description.validationCode)
return try await putRecords(shape, call).wire
case "RemoveTagsFromStream":
let shape = try Kinesis.RemoveTagsFromStreamInput(from: reader())
try violations.check(code: description.validationCode)
try await removeTagsFromStream(shape, call)
return nil
case "TagResource":
let shape = try Kinesis.TagResourceInput(from: reader())
try violations.check(code: description.validationCode)
try await tagResource(shape, call)
return nil
case "UntagResource":
let shape = try Kinesis.UntagResourceInput(from: reader())
try violations.check(code: description.validationCode)
try await untagResource(shape, call)
return nil
default: throw AWSError.unknownOperation()
}
}
}
