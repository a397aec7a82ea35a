// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Glue {
/// The errors of the service, by AWS's names.
package enum Errors {
package static func accessDeniedException(_ message: String) -> AWSError {
AWSError(code: "AccessDeniedException", message: message, status: 400, messageMember: "Message")
}
package static func alreadyExistsException(_ message: String) -> AWSError {
AWSError(code: "AlreadyExistsException", message: message, status: 400, messageMember: "Message")
}
package static func columnStatisticsTaskNotRunningException(_ message: String) -> AWSError {
AWSError(code: "ColumnStatisticsTaskNotRunningException", message: message, status: 400, messageMember: "Message")
}
package static func columnStatisticsTaskRunningException(_ message: String) -> AWSError {
AWSError(code: "ColumnStatisticsTaskRunningException", message: message, status: 400, messageMember: "Message")
}
package static func columnStatisticsTaskStoppingException(_ message: String) -> AWSError {
AWSError(code: "ColumnStatisticsTaskStoppingException", message: message, status: 400, messageMember: "Message")
}
package static func concurrentModificationException(_ message: String) -> AWSError {
AWSError(code: "ConcurrentModificationException", message: message, status: 400, messageMember: "Message")
}
package static func concurrentRunsExceededException(_ message: String) -> AWSError {
AWSError(code: "ConcurrentRunsExceededException", message: message, status: 400, messageMember: "Message")
}
package static func conditionCheckFailureException(_ message: String) -> AWSError {
AWSError(code: "ConditionCheckFailureException", message: message, status: 400, messageMember: "Message")
}
package static func conflictException(_ message: String) -> AWSError {
AWSError(code: "ConflictException", message: message, status: 400, messageMember: "Message")
}
package static func crawlerNotRunningException(_ message: String) -> AWSError {
AWSError(code: "CrawlerNotRunningException", message: message, status: 400, messageMember: "Message")
}
package static func crawlerRunningException(_ message: String) -> AWSError {
AWSError(code: "CrawlerRunningException", message: message, status: 400, messageMember: "Message")
}
package static func crawlerStoppingException(_ message: String) -> AWSError {
AWSError(code: "CrawlerStoppingException", message: message, status: 400, messageMember: "Message")
}
package static func entityNotFoundException(_ message: String) -> AWSError {
AWSError(code: "EntityNotFoundException", message: message, status: 400, messageMember: "Message")
}
package static func federatedResourceAlreadyExistsException(_ message: String) -> AWSError {
AWSError(code: "FederatedResourceAlreadyExistsException", message: message, status: 400, messageMember: "Message")
}
package static func federationSourceException(_ message: String) -> AWSError {
AWSError(code: "FederationSourceException", message: message, status: 400, messageMember: "Message")
}
package static func federationSourceRetryableException(_ message: String) -> AWSError {
AWSError(code: "FederationSourceRetryableException", message: message, status: 400, messageMember: "Message")
}
package static func glueEncryptionException(_ message: String) -> AWSError {
AWSError(code: "GlueEncryptionException", message: message, status: 400, messageMember: "Message")
}
package static func idempotentParameterMismatchException(_ message: String) -> AWSError {
AWSError(code: "IdempotentParameterMismatchException", message: message, status: 400, messageMember: "Message")
}
package static func illegalSessionStateException(_ message: String) -> AWSError {
AWSError(code: "IllegalSessionStateException", message: message, status: 400, messageMember: "Message")
}
package static func illegalWorkflowStateException(_ message: String) -> AWSError {
AWSError(code: "IllegalWorkflowStateException", message: message, status: 400, messageMember: "Message")
}
package static func internalServiceException(_ message: String) -> AWSError {
AWSError(code: "InternalServiceException", message: message, status: 500, messageMember: "Message")
}
package static func invalidInputException(_ message: String) -> AWSError {
AWSError(code: "InvalidInputException", message: message, status: 400, messageMember: "Message")
}
package static func invalidStateException(_ message: String) -> AWSError {
AWSError(code: "InvalidStateException", message: message, status: 400, messageMember: "Message")
}
package static func noScheduleException(_ message: String) -> AWSError {
AWSError(code: "NoScheduleException", message: message, status: 400, messageMember: "Message")
}
package static func operationNotSupportedException(_ message: String) -> AWSError {
AWSError(code: "OperationNotSupportedException", message: message, status: 400, messageMember: "Message")
}
package static func operationTimeoutException(_ message: String) -> AWSError {
AWSError(code: "OperationTimeoutException", message: message, status: 400, messageMember: "Message")
}
package static func permissionTypeMismatchException(_ message: String) -> AWSError {
AWSError(code: "PermissionTypeMismatchException", message: message, status: 400, messageMember: "Message")
}
package static func resourceNotReadyException(_ message: String) -> AWSError {
AWSError(code: "ResourceNotReadyException", message: message, status: 400, messageMember: "Message")
}
package static func resourceNumberLimitExceededException(_ message: String) -> AWSError {
AWSError(code: "ResourceNumberLimitExceededException", message: message, status: 400, messageMember: "Message")
}
package static func schedulerNotRunningException(_ message: String) -> AWSError {
AWSError(code: "SchedulerNotRunningException", message: message, status: 400, messageMember: "Message")
}
package static func schedulerRunningException(_ message: String) -> AWSError {
AWSError(code: "SchedulerRunningException", message: message, status: 400, messageMember: "Message")
}
package static func schedulerTransitioningException(_ message: String) -> AWSError {
AWSError(code: "SchedulerTransitioningException", message: message, status: 400, messageMember: "Message")
}
package static func sessionBusyException(_ message: String) -> AWSError {
AWSError(code: "SessionBusyException", message: message, status: 400, messageMember: "Message")
}
package static func validationException(_ message: String) -> AWSError {
AWSError(code: "ValidationException", message: message, status: 400, messageMember: "Message")
}
package static func versionMismatchException(_ message: String) -> AWSError {
AWSError(code: "VersionMismatchException", message: message, status: 400, messageMember: "Message")
}
}
}
