// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// The operations of AWS Firehose that Millrace implements.
package protocol FirehoseOperations: ServiceOperations {
func createDeliveryStream(_ input: Firehose.CreateDeliveryStreamInput, _ call: Call) async throws -> Firehose.CreateDeliveryStreamOutput
func deleteDeliveryStream(_ input: Firehose.DeleteDeliveryStreamInput, _ call: Call) async throws -> Firehose.DeleteDeliveryStreamOutput
func describeDeliveryStream(_ input: Firehose.DescribeDeliveryStreamInput, _ call: Call) async throws -> Firehose.DescribeDeliveryStreamOutput
func listDeliveryStreams(_ input: Firehose.ListDeliveryStreamsInput, _ call: Call) async throws -> Firehose.ListDeliveryStreamsOutput
func listTagsForDeliveryStream(_ input: Firehose.ListTagsForDeliveryStreamInput, _ call: Call) async throws -> Firehose.ListTagsForDeliveryStreamOutput
func putRecord(_ input: Firehose.PutRecordInput, _ call: Call) async throws -> Firehose.PutRecordOutput
func putRecordBatch(_ input: Firehose.PutRecordBatchInput, _ call: Call) async throws -> Firehose.PutRecordBatchOutput
func startDeliveryStreamEncryption(_ input: Firehose.StartDeliveryStreamEncryptionInput, _ call: Call) async throws -> Firehose.StartDeliveryStreamEncryptionOutput
func stopDeliveryStreamEncryption(_ input: Firehose.StopDeliveryStreamEncryptionInput, _ call: Call) async throws -> Firehose.StopDeliveryStreamEncryptionOutput
func tagDeliveryStream(_ input: Firehose.TagDeliveryStreamInput, _ call: Call) async throws -> Firehose.TagDeliveryStreamOutput
func untagDeliveryStream(_ input: Firehose.UntagDeliveryStreamInput, _ call: Call) async throws -> Firehose.UntagDeliveryStreamOutput
func updateDestination(_ input: Firehose.UpdateDestinationInput, _ call: Call) async throws -> Firehose.UpdateDestinationOutput

/// The ARNs of a resource that an input names; none for one that is not named.
func arns(of resource: Firehose.Resource, _ call: Call) async throws -> [String]

/// Throws if an operation is called too often; each call counts.
func admit(_ request: AccessRequest<Firehose.Resource>, _ call: Call) throws
}

extension FirehoseOperations {
package func admit(_ request: AccessRequest<Firehose.Resource>, _ call: Call) throws {}

/// Asks whether the caller may do what the input says, before it is told what is wrong with it.
private func authorize(_ request: AccessRequest<Firehose.Resource>, _ call: Call) async throws {
try await authorize(request, passingTo: "firehose.amazonaws.com", call) { try await arns(of: $0, call) }
try admit(request, call)
}

package var description: ServiceDescription { Firehose.description }

package func perform(_ operation: String, _ input: WireValue, _ call: Call) async throws -> WireValue? {
let violations = Violations()
func reader() throws -> ShapeReader { try ShapeReader(input, violations: violations, readsText: false) }
switch operation {
case "CreateDeliveryStream":
let shape = try Firehose.CreateDeliveryStreamInput(from: reader())
try await authorize(Firehose.Accesses.createDeliveryStream(shape), call)
try violations.check(code: description.validationCode)
return try await createDeliveryStream(shape, call).wire
case "DeleteDeliveryStream":
let shape = try Firehose.DeleteDeliveryStreamInput(from: reader())
try await authorize(Firehose.Accesses.deleteDeliveryStream(shape), call)
try violations.check(code: description.validationCode)
return try await deleteDeliveryStream(shape, call).wire
case "DescribeDeliveryStream":
let shape = try Firehose.DescribeDeliveryStreamInput(from: reader())
try await authorize(Firehose.Accesses.describeDeliveryStream(shape), call)
try violations.check(code: description.validationCode)
return try await describeDeliveryStream(shape, call).wire
case "ListDeliveryStreams":
let shape = try Firehose.ListDeliveryStreamsInput(from: reader())
try await authorize(Firehose.Accesses.listDeliveryStreams(shape), call)
try violations.check(code: description.validationCode)
return try await listDeliveryStreams(shape, call).wire
case "ListTagsForDeliveryStream":
let shape = try Firehose.ListTagsForDeliveryStreamInput(from: reader())
try await authorize(Firehose.Accesses.listTagsForDeliveryStream(shape), call)
try violations.check(code: description.validationCode)
return try await listTagsForDeliveryStream(shape, call).wire
case "PutRecord":
let shape = try Firehose.PutRecordInput(from: reader())
try await authorize(Firehose.Accesses.putRecord(shape), call)
try violations.check(code: description.validationCode)
return try await putRecord(shape, call).wire
case "PutRecordBatch":
let shape = try Firehose.PutRecordBatchInput(from: reader())
try await authorize(Firehose.Accesses.putRecordBatch(shape), call)
try violations.check(code: description.validationCode)
return try await putRecordBatch(shape, call).wire
case "StartDeliveryStreamEncryption":
let shape = try Firehose.StartDeliveryStreamEncryptionInput(from: reader())
try await authorize(Firehose.Accesses.startDeliveryStreamEncryption(shape), call)
try violations.check(code: description.validationCode)
return try await startDeliveryStreamEncryption(shape, call).wire
case "StopDeliveryStreamEncryption":
let shape = try Firehose.StopDeliveryStreamEncryptionInput(from: reader())
try await authorize(Firehose.Accesses.stopDeliveryStreamEncryption(shape), call)
try violations.check(code: description.validationCode)
return try await stopDeliveryStreamEncryption(shape, call).wire
case "TagDeliveryStream":
let shape = try Firehose.TagDeliveryStreamInput(from: reader())
try await authorize(Firehose.Accesses.tagDeliveryStream(shape), call)
try violations.check(code: description.validationCode)
return try await tagDeliveryStream(shape, call).wire
case "UntagDeliveryStream":
let shape = try Firehose.UntagDeliveryStreamInput(from: reader())
try await authorize(Firehose.Accesses.untagDeliveryStream(shape), call)
try violations.check(code: description.validationCode)
return try await untagDeliveryStream(shape, call).wire
case "UpdateDestination":
let shape = try Firehose.UpdateDestinationInput(from: reader())
try await authorize(Firehose.Accesses.updateDestination(shape), call)
try violations.check(code: description.validationCode)
return try await updateDestination(shape, call).wire
default: throw AWSError.unknownOperation()
}
}
}
