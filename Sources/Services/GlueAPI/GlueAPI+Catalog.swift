import AWSProtocol
import Catalog
import Core
import GlueModel
import Identity
import Storage

extension GlueAPI {
    /// The catalog that an identifier means; nil is the account's own.
    ///
    /// An identifier is the account's, `ACCOUNT:NAME`, or a name. Another account's catalog is out of reach.
    static func catalogName(_ identifier: String?, _ call: Call) throws(AWSError) -> String? {
        guard let identifier, !identifier.isEmpty else { return nil }
        let parts = identifier.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let isAccount = parts[0].utf8.count == 12 && parts[0].allSatisfy { ("0"..."9").contains($0) }
        if isAccount, parts[0] != call.scope.account.rawValue {
            throw Glue.Errors.accessDeniedException(
                "User: \(call.principal.arn) is not authorized to access the catalog of account \(parts[0]).")
        }
        let name = isAccount ? parts.dropFirst().first : identifier
        return name.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A database's name as the engine has it.
    static func database(_ name: String, _ catalogID: String?, _ call: Call) throws(AWSError) -> String {
        Catalog.databaseName(name, catalog: try catalogName(catalogID, call))
    }

    /// A page of partitions with the token of the next one.
    func partitions(
        table: String, database: String, expression: String?, segment: Glue.Segment?, token: String?, limit: Int?,
        _ call: Call
    ) async throws -> (partitions: [PartitionDocument], next: String?) {
        var position: String?
        if let token, !token.isEmpty {
            let text = Base64.decode(token).flatMap { String(validating: $0, as: UTF8.self) }
            guard let text else { throw Glue.Errors.invalidInputException("Invalid NextToken.") }
            position = text
        }
        if let segment, segment.segmentNumber >= segment.totalSegments {
            throw Glue.Errors.invalidInputException("SegmentNumber must be less than TotalSegments.")
        }
        let (found, next) = try await catalog.partitions(
            table: table, database: database, expression: expression,
            segment: segment.map { ($0.segmentNumber, $0.totalSegments) }, after: position,
            limit: limit ?? Limits.Glue.partitionPageItems, in: call.scope)
        return (found, next.map { Base64.encode(Array($0.utf8)) })
    }

    /// The names of a table's columns and partition keys.
    func columns(of table: String, _ database: String, _ call: Call) async throws -> [String] {
        let stored = try await catalog.table(table, database: database, followingLinks: true, in: call.scope)
        return ((stored.value.storage?.columns ?? []) + stored.value.partitionKeys).map(\.name)
    }

    static func name(of function: Glue.UserDefinedFunctionInput) throws(AWSError) -> String {
        guard let name = function.functionName else {
            throw Glue.Errors.invalidInputException("FunctionName is required.")
        }
        return name
    }

    /// Throws for catalogs that stand for those of other services.
    static func check(_ catalog: Glue.CatalogInput) throws(AWSError) {
        if catalog.federatedCatalog != nil {
            throw Glue.Errors.invalidInputException("Federated catalogs are not supported by Millrace.")
        }
        if catalog.targetRedshiftCatalog != nil || catalog.catalogProperties?.dataLakeAccessProperties != nil {
            throw Glue.Errors.invalidInputException("Catalogs of Amazon Redshift are not supported by Millrace.")
        }
    }

    static func checkPolicy(_ text: String) throws(AWSError) {
        guard text.utf8.count <= Limits.Glue.policyBytes else {
            throw Glue.Errors.invalidInputException("The policy is larger than \(Limits.Glue.policyBytes) bytes.")
        }
        guard (try? Policy(text, .resource)) != nil else {
            throw Glue.Errors.invalidInputException("Policy not valid.")
        }
    }

    /// What a link stands for, in the same account and region.
    static func target(
        database: String?, table: String?, catalogID: String?, region: String?, _ call: Call
    ) throws(AWSError) -> ResourceTarget {
        guard region.map({ $0 == call.scope.region.rawValue }) ?? true else {
            throw Glue.Errors.invalidInputException("Resource links to other regions are not supported by Millrace.")
        }
        guard let database else { throw Glue.Errors.invalidInputException("DatabaseName of the target is required.") }
        return ResourceTarget(database: try Self.database(database, catalogID, call), table: table)
    }
}
