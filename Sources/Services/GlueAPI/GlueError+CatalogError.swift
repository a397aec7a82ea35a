import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    static func awsError(_ error: CatalogError) -> AWSError {
        switch error {
        case .databaseNotFound(let name): Glue.Errors.entityNotFoundException("Database \(name) not found.")
        case .databaseExists: Glue.Errors.alreadyExistsException("Database already exists.")
        case .tableNotFound(let name): Glue.Errors.entityNotFoundException("Table \(name) not found.")
        case .tableExists: Glue.Errors.alreadyExistsException("Table already exists.")
        case .partitionNotFound: Glue.Errors.entityNotFoundException("Cannot find partition.")
        case .partitionExists: Glue.Errors.alreadyExistsException("Partition already exists.")
        case .wrongValueCount:
            Glue.Errors.invalidInputException(
                "The number of partition keys do not match the number of partition values")
        case .invalidExpression(let reason): Glue.Errors.invalidInputException("Unsupported expression: \(reason)")
        case .versionMismatch:
            Glue.Errors.concurrentModificationException("Update table failed due to concurrent modifications.")
        }
    }
}
