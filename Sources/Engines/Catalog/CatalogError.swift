/// Why the catalog refuses a call.
package enum CatalogError: Error, Sendable, Equatable {
    case catalogNotFound(String)
    case catalogExists
    case catalogNotEmpty(String)
    case databaseNotFound(String)
    case databaseExists
    case tableNotFound(String)
    case tableExists
    case versionNotFound(table: String, version: String)
    case versionIsCurrent
    case partitionNotFound
    case partitionExists
    case wrongValueCount
    case invalidExpression(String)
    case versionMismatch
    case indexNotFound(String)
    case indexExists(String)
    case indexLimit
    case indexBusy(String)
    case invalidIndex(String)
    case noStatistics(column: String)
    case noColumn(String)
    case functionNotFound(String)
    case functionExists
    case connectionNotFound(String)
    case connectionExists
    case securityConfigurationNotFound(String)
    case securityConfigurationExists(String)
    case policyNotFound
    case policyExists
    case policyMismatch
    case linkToLink
}
