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

/// The ARNs of a resource that an input names; none for one that is not named.
func arns(of resource: Logs.Resource, _ call: Call) async throws -> [String]

/// Throws if an operation is called too often; each call counts.
func admit(_ request: AccessRequest<Logs.Resource>, _ call: Call) throws
}

extension LogsOperations {
package func admit(_ request: AccessRequest<Logs.Resource>, _ call: Call) throws {}

/// Asks whether the caller may do what the input says, before it is told what is wrong with it.
private func authorize(_ request: AccessRequest<Logs.Resource>, _ call: Call) async throws {
try await authorize(request, passingTo: "logs.amazonaws.com", call) { try await arns(of: $0, call) }
try admit(request, call)
}

package var description: ServiceDescription { Logs.description }

package func perform(_ operation: String, _ input: WireValue, _ call: Call) async throws -> WireValue? {
let violations = Violations()
func reader() throws -> ShapeReader { try ShapeReader(input, violations: violations, readsText: false) }
switch operation {
case "CreateLogGroup":
let shape = try Logs.CreateLogGroupRequest(from: reader())
try await authorize(Logs.Accesses.createLogGroup(shape), call)
try violations.check(code: description.validationCode)
try await createLogGroup(shape, call)
return nil
case "CreateLogStream":
let shape = try Logs.CreateLogStreamRequest(from: reader())
try await authorize(Logs.Accesses.createLogStream(shape), call)
try violations.check(code: description.validationCode)
try await createLogStream(shape, call)
return nil
case "DeleteLogGroup":
let shape = try Logs.DeleteLogGroupRequest(from: reader())
try await authorize(Logs.Accesses.deleteLogGroup(shape), call)
try violations.check(code: description.validationCode)
try await deleteLogGroup(shape, call)
return nil
case "DeleteLogStream":
let shape = try Logs.DeleteLogStreamRequest(from: reader())
try await authorize(Logs.Accesses.deleteLogStream(shape), call)
try violations.check(code: description.validationCode)
try await deleteLogStream(shape, call)
return nil
case "DescribeLogGroups":
let shape = try Logs.DescribeLogGroupsRequest(from: reader())
try await authorize(Logs.Accesses.describeLogGroups(shape), call)
try violations.check(code: description.validationCode)
return try await describeLogGroups(shape, call).wire
case "DescribeLogStreams":
let shape = try Logs.DescribeLogStreamsRequest(from: reader())
try await authorize(Logs.Accesses.describeLogStreams(shape), call)
try violations.check(code: description.validationCode)
return try await describeLogStreams(shape, call).wire
case "FilterLogEvents":
let shape = try Logs.FilterLogEventsRequest(from: reader())
try await authorize(Logs.Accesses.filterLogEvents(shape), call)
try violations.check(code: description.validationCode)
return try await filterLogEvents(shape, call).wire
case "GetLogEvents":
let shape = try Logs.GetLogEventsRequest(from: reader())
try await authorize(Logs.Accesses.getLogEvents(shape), call)
try violations.check(code: description.validationCode)
return try await getLogEvents(shape, call).wire
case "PutLogEvents":
let shape = try Logs.PutLogEventsRequest(from: reader())
try await authorize(Logs.Accesses.putLogEvents(shape), call)
try violations.check(code: description.validationCode)
return try await putLogEvents(shape, call).wire
default: throw AWSError.unknownOperation()
}
}
}
