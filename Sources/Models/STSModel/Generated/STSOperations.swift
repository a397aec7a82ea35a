// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// The operations of AWS STS that Millrace implements.
package protocol STSOperations: ServiceOperations {
func assumeRole(_ input: STS.AssumeRoleRequest, _ call: Call) async throws -> STS.AssumeRoleResponse
func getCallerIdentity(_ input: STS.GetCallerIdentityRequest, _ call: Call) async throws -> STS.GetCallerIdentityResponse

/// The ARNs of a resource that an input names; none for one that is not named.
func arns(of resource: STS.Resource, _ call: Call) async throws -> [String]

/// Throws if an operation is called too often; each call counts.
func admit(_ request: AccessRequest<STS.Resource>, _ call: Call) throws
}

extension STSOperations {
package func admit(_ request: AccessRequest<STS.Resource>, _ call: Call) throws {}

/// Asks whether the caller may do what the input says, before it is told what is wrong with it.
private func authorize(_ request: AccessRequest<STS.Resource>, _ call: Call) async throws {
try await authorize(request, passingTo: "sts.amazonaws.com", call) { try await arns(of: $0, call) }
try admit(request, call)
}

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
