import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    static func awsError(_ error: CatalogError) -> AWSError {
        switch error {
        case .catalogNotFound(let name): Glue.Errors.entityNotFoundException("Catalog \(name) not found.")
        case .catalogExists: Glue.Errors.alreadyExistsException("Catalog already exists.")
        case .catalogNotEmpty(let name):
            Glue.Errors.invalidInputException("Catalog \(name) is not empty. Delete its databases first.")
        case .databaseNotFound(let name): Glue.Errors.entityNotFoundException("Database \(name) not found.")
        case .databaseExists: Glue.Errors.alreadyExistsException("Database already exists.")
        case .tableNotFound(let name): Glue.Errors.entityNotFoundException("Table \(name) not found.")
        case .tableExists: Glue.Errors.alreadyExistsException("Table already exists.")
        case .versionNotFound(let table, let version):
            Glue.Errors.entityNotFoundException("Version \(version) of table \(table) not found.")
        case .versionIsCurrent: Glue.Errors.invalidInputException("Cannot delete the latest version of a table.")
        case .partitionNotFound: Glue.Errors.entityNotFoundException("Cannot find partition.")
        case .partitionExists: Glue.Errors.alreadyExistsException("Partition already exists.")
        case .wrongValueCount:
            Glue.Errors.invalidInputException(
                "The number of partition keys do not match the number of partition values")
        case .invalidExpression(let reason): Glue.Errors.invalidInputException("Unsupported expression: \(reason)")
        case .versionMismatch:
            Glue.Errors.concurrentModificationException("Update table failed due to concurrent modifications.")
        case .indexNotFound(let name): Glue.Errors.entityNotFoundException("Partition index \(name) not found.")
        case .indexExists(let name): Glue.Errors.alreadyExistsException("Partition index \(name) already exists.")
        case .indexLimit:
            Glue.Errors.resourceNumberLimitExceededException(
                "A table can have at most \(Limits.Glue.indexesPerTable) partition indexes.")
        case .indexBusy(let name):
            Glue.Errors.conflictException("Partition index \(name) is being created or deleted.")
        case .invalidIndex(let reason): Glue.Errors.invalidInputException(reason)
        case .noStatistics(let column):
            Glue.Errors.entityNotFoundException("Statistics of column \(column) not found.")
        case .noColumn(let column): Glue.Errors.invalidInputException("The table has no column \(column).")
        case .functionNotFound(let name): Glue.Errors.entityNotFoundException("Function \(name) not found.")
        case .functionExists: Glue.Errors.alreadyExistsException("Function already exists.")
        case .connectionNotFound(let name): Glue.Errors.entityNotFoundException("Connection \(name) not found.")
        case .connectionExists: Glue.Errors.alreadyExistsException("Connection already exists.")
        case .securityConfigurationNotFound(let name):
            Glue.Errors.entityNotFoundException("Security configuration \(name) not found.")
        case .securityConfigurationExists(let name):
            Glue.Errors.alreadyExistsException("Security configuration \(name) already exists.")
        case .policyNotFound: Glue.Errors.entityNotFoundException("Policy not found.")
        case .policyExists: Glue.Errors.conditionCheckFailureException("A policy already exists.")
        case .policyMismatch:
            Glue.Errors.conditionCheckFailureException("The policy's hash is not the one that was given.")
        case .linkToLink: Glue.Errors.invalidInputException("A resource link cannot point to another resource link.")
        }
    }
}
