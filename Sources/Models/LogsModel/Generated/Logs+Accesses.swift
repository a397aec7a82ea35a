// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
/// What operations are on, as their inputs name it.
package enum Resource: Sendable, Equatable {
case group(name: String?, identifier: String?, stream: String?)
case groups
}

/// What each operation must be allowed.
package enum Accesses {
package static func createLogGroup(_ input: Logs.CreateLogGroupRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("logs:CreateLogGroup")
request.resources.append(.group(name: input.logGroupName, identifier: nil, stream: nil))
request.tag(input.tags)
return request
}
package static func createLogStream(_ input: Logs.CreateLogStreamRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("logs:CreateLogStream")
request.resources.append(.group(name: input.logGroupName, identifier: nil, stream: input.logStreamName))
return request
}
package static func deleteLogGroup(_ input: Logs.DeleteLogGroupRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("logs:DeleteLogGroup")
request.resources.append(.group(name: input.logGroupName, identifier: nil, stream: nil))
return request
}
package static func deleteLogStream(_ input: Logs.DeleteLogStreamRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("logs:DeleteLogStream")
request.resources.append(.group(name: input.logGroupName, identifier: nil, stream: input.logStreamName))
return request
}
package static func describeLogGroups(_ input: Logs.DescribeLogGroupsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("logs:DescribeLogGroups")
request.resources.append(.groups)
return request
}
package static func describeLogStreams(_ input: Logs.DescribeLogStreamsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("logs:DescribeLogStreams")
request.resources.append(.group(name: input.logGroupName, identifier: input.logGroupIdentifier, stream: nil))
return request
}
package static func filterLogEvents(_ input: Logs.FilterLogEventsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("logs:FilterLogEvents")
request.resources.append(.group(name: input.logGroupName, identifier: input.logGroupIdentifier, stream: nil))
return request
}
package static func getLogEvents(_ input: Logs.GetLogEventsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("logs:GetLogEvents")
request.resources.append(.group(name: input.logGroupName, identifier: input.logGroupIdentifier, stream: input.logStreamName))
return request
}
package static func putLogEvents(_ input: Logs.PutLogEventsRequest) -> AccessRequest<Resource> {
var request = AccessRequest<Resource>("logs:PutLogEvents")
request.resources.append(.group(name: input.logGroupName, identifier: nil, stream: input.logStreamName))
return request
}
}
}
