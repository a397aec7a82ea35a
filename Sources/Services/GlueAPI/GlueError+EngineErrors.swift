import AWSProtocol
import Catalog
import Core
import Crawling
import DataQuality
import GlueModel
import Jobs
import Orchestration
import SchemaRegistry
import Statistics
import Storage

extension GlueAPI {
    package func awsError(for error: any Error) -> AWSError? {
        switch error {
        case let error as CatalogError: Self.awsError(error)
        case let error as CrawlError: Self.awsError(error)
        case let error as JobError: Self.awsError(error)
        case let error as OrchestrationError: Self.awsError(error)
        case let error as SessionError: Self.awsError(error)
        case let error as SchemaRegistryError: Self.awsError(error)
        case let error as StatisticsError: Self.awsError(error)
        case let error as DataQualityError: Self.awsError(error)
        case let error as QuotaExceeded: Glue.Errors.resourceNumberLimitExceededException("\(error)")
        default: nil
        }
    }

    private static func awsError(_ error: CrawlError) -> AWSError {
        switch error {
        case .crawlerNotFound(let name):
            Glue.Errors.entityNotFoundException("Crawler entry with name \(name) does not exist")
        case .crawlerExists(let name): Glue.Errors.alreadyExistsException("Crawler with name \(name) already exists")
        case .crawlerRunning(let name):
            Glue.Errors.crawlerRunningException("Crawler with name \(name) has already started")
        case .crawlerNotRunning(let name):
            Glue.Errors.crawlerNotRunningException("Crawler with name \(name) isn't running")
        case .classifierNotFound(let name):
            Glue.Errors.entityNotFoundException("Classifier entry with name \(name) does not exist")
        case .classifierExists(let name):
            Glue.Errors.alreadyExistsException("Classifier with name \(name) already exists")
        case .invalidSchedule(let text):
            Glue.Errors.invalidInputException("Invalid schedule expression: \(text)")
        case .noSchedule: Glue.Errors.noScheduleException("The crawler has no schedule.")
        case .scheduleActive: Glue.Errors.schedulerRunningException("The schedule is already active.")
        case .scheduleInactive: Glue.Errors.schedulerNotRunningException("The schedule is not active.")
        case .unsupportedConnection(let reason): Glue.Errors.invalidInputException(reason)
        case .roleNotFound(let role):
            Glue.Errors.invalidInputException(
                "Service is unable to assume provided role. Please verify role's TrustPolicy (role: \(role))")
        }
    }

    private static func awsError(_ error: OrchestrationError) -> AWSError {
        switch error {
        case .triggerNotFound(let name): Glue.Errors.entityNotFoundException("Trigger \(name) not found.")
        case .triggerExists(let name):
            Glue.Errors.alreadyExistsException(
                "Trigger with name: \(name) already submitted with different configuration.")
        case .workflowNotFound(let name):
            Glue.Errors.entityNotFoundException("Entity not found: workflow \(name).")
        case .workflowExists(let name):
            Glue.Errors.alreadyExistsException("Workflow with name: \(name) already exists.")
        case .workflowRunNotFound(let id):
            Glue.Errors.entityNotFoundException("Entity not found: workflow run \(id).")
        case .jobNotFound(let name): Glue.Errors.entityNotFoundException("Job \(name) not found.")
        case .crawlerNotFound(let name): Glue.Errors.entityNotFoundException("Crawler \(name) not found.")
        case .noStartTrigger(let name):
            Glue.Errors.invalidInputException("Workflow \(name) has no starting trigger.")
        case .concurrentRunsExceeded(let name):
            Glue.Errors.concurrentRunsExceededException("Concurrent runs exceeded for workflow \(name).")
        case .invalid(let message): Glue.Errors.invalidInputException(message)
        case .illegalState(let message): Glue.Errors.illegalWorkflowStateException(message)
        }
    }

    private static func awsError(_ error: SessionError) -> AWSError {
        switch error {
        case .sessionNotFound(let id): Glue.Errors.entityNotFoundException("Session \(id) not found.")
        case .sessionExists(let id): Glue.Errors.alreadyExistsException("Session \(id) already exists.")
        case .statementNotFound(let id): Glue.Errors.entityNotFoundException("Statement \(id) not found.")
        case .illegalState(let message): Glue.Errors.illegalSessionStateException(message)
        case .tooManySessions:
            Glue.Errors.resourceNumberLimitExceededException(
                "The number of sessions exceeds \(Limits.Jobs.sessions).")
        case .tooManyStatements:
            Glue.Errors.resourceNumberLimitExceededException(
                "The number of statements of a session exceeds \(Limits.Jobs.statements).")
        }
    }

    private static func awsError(_ error: JobError) -> AWSError {
        switch error {
        case .jobNotFound(let name): Glue.Errors.entityNotFoundException("Job \(name) not found.")
        case .jobExists(let name):
            Glue.Errors.alreadyExistsException("Job with name: \(name) already submitted with different configuration.")
        case .runNotFound(let id): Glue.Errors.entityNotFoundException("JobRun \(id) not found.")
        case .runFinished(let id):
            Glue.Errors.invalidInputException("JobRun \(id) is already in a final state and cannot be stopped.")
        case .concurrentRunsExceeded(let name):
            Glue.Errors.concurrentRunsExceededException("Concurrent runs exceeded for \(name)")
        case .runNotFailed(let id):
            Glue.Errors.invalidInputException("Job run \(id) did not fail and cannot be retried.")
        case .tooManyWaiting:
            Glue.Errors.resourceNumberLimitExceededException(
                "The number of job runs that wait exceeds \(Limits.Jobs.waitingRuns).")
        case .bookmarkNotFound(let name):
            Glue.Errors.entityNotFoundException("Continuation for job \(name) not found.")
        case .bookmarkTooLarge:
            Glue.Errors.invalidInputException("The job bookmark exceeds \(Limits.Jobs.bookmarkBytes) bytes.")
        case .unknownRunToken: Glue.Errors.invalidInputException("The job run is not known.")
        case .argumentsTooLarge:
            Glue.Errors.invalidInputException(
                "The arguments of a job run may not exceed \(Limits.Jobs.argumentBytes) bytes.")
        }
    }
}
