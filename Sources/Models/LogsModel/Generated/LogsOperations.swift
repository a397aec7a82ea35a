// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// The operations of AWS Logs that Millrace implements.
package protocol LogsOperations: ServiceOperations {
func createLogGroup(_ input: Logs.CreateLogGroupRequest, _ call: Call) async throws
func createLogStream(_ input: Logs.CreateLogStreamRequest, _ call: Call) async throws
func deleteLogGroup(_ input: Logs.DeleteLogGroupRequest, _ call: Call) async throws
func deleteLogStream(_ input: Logs.DeleteLogStreamRequest, _ call: Call) async throws
func describeLogGroups(_ input: Logs.DescribeLogGroupsRequest, _ call: Call) async throws -> Logs.DescribeLogGroupsResponse
func describeLogStreams(_ input: Logs.DescribeLogStreamsRequest, _ call: Call) async throws -> Logs.DescribeLogStreamsResponse
func filterLogEvents(_ input: Logs.FilterLogEventsRequest, _ call: Call) async throws -> Logs.FilterLogEventsResponse
func getLogEvents(_ input: Logs.GetLogEventsRequest, _ call: Call) async throws -> Logs.GetLogEventsResponse
func putLogEvents(_ input: Logs.PutLogEventsRequest, _ call: Call) async throws -> Logs.PutLogEventsResponse
}

extension LogsOperations {
package var description: ServiceDescription { Logs.description }

package func perform(_ operation: String, _ input: WireValue, _ call: Call) async throws -> WireValue? {
let violations = Violations()
func reader() throws -> ShapeReader { try ShapeReader(input, violations: violations, readsText: false) }
switch operation {
case "CreateLogGroup":
let shape = try Logs.CreateLogGroupRequest(from: reader())
try violations.check(code: description.validationCode)
try await createLogGroup(shape, call)
return nil
case "CreateLogStream":
let shape = try Logs.CreateLogStreamRequest(from: reader())
try violations.check(code: description.validationCode)
try await createLogStream(shape, call)
return nil
case "DeleteLogGroup":
let shape = try Logs.DeleteLogGroupRequest(from: reader())
try violations.check(code: description.validationCode)
try await deleteLogGroup(shape, call)
return nil
case "DeleteLogStream":
let shape = try Logs.DeleteLogStreamRequest(from: reader())
try violations.check(code: description.validationCode)
try await deleteLogStream(shape, call)
return nil
case "DescribeLogGroups":
let shape = try Logs.DescribeLogGroupsRequest(from: reader())
try violations.check(code: description.validationCode)
return try await describeLogGroups(shape, call).wire
case "DescribeLogStreams":
let shape = try Logs.DescribeLogStreamsRequest(from: reader())
try violations.check(code: description.validationCode)
return try await describeLogStreams(shape, call).wire
case "FilterLogEvents":
let shape = try Logs.FilterLogEventsRequest(from: reader())
try violations.check(code: description.validationCode)
return try await filterLogEvents(shape, call).wire
case "GetLogEvents":
let shape = try Logs.GetLogEventsRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getLogEvents(shape, call).wire
case "PutLogEvents":
let shape = try Logs.PutLogEventsRequest(from: reader())
try violations.check(code: description.validationCode)
return try await putLogEvents(shape, call).wire
default: throw AWSError.unknownOperation()
}
}
}
