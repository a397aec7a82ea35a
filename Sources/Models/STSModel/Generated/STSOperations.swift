// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// The operations of AWS STS that Millrace implements.
package protocol STSOperations: ServiceOperations {
func assumeRole(_ input: STS.AssumeRoleRequest, _ call: Call) async throws -> STS.AssumeRoleResponse
func getCallerIdentity(_ input: STS.GetCallerIdentityRequest, _ call: Call) async throws -> STS.GetCallerIdentityResponse
}

extension STSOperations {
package var description: ServiceDescription { STS.description }

package func perform(_ operation: String, _ input: WireValue, _ call: Call) async throws -> WireValue? {
let violations = Violations()
func reader() throws -> ShapeReader { try ShapeReader(input, violations: violations, readsText: true) }
switch operation {
case "AssumeRole":
let shape = try STS.AssumeRoleRequest(from: reader())
try violations.check(code: description.validationCode)
return try await assumeRole(shape, call).wire
case "GetCallerIdentity":
let shape = try STS.GetCallerIdentityRequest(from: reader())
try violations.check(code: description.validationCode)
return try await getCallerIdentity(shape, call).wire
default: throw AWSError.unknownOperation()
}
}
}
