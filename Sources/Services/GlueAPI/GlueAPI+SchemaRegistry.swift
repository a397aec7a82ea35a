import AWSProtocol
import Columns
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    static func registryARN(_ name: String, _ call: Call) -> String { arn("registry", name, call).description }

    static func schemaARN(_ registry: String, _ name: String, _ call: Call) -> String {
        arn("schema", "\(registry)/\(name)", call).description
    }

    static func registryName(_ id: Glue.RegistryId, _ call: Call) throws(AWSError) -> String {
        switch (id.registryName, id.registryArn) {
        case (let name?, nil): return name
        case (nil, let arn?):
            guard let name = ARN(arn)?.resource(after: "registry/") else {
                throw Glue.Errors.invalidInputException("The registry ARN is not valid: \(arn)")
            }
            return name
        case (nil, nil): return SchemaRegistry.defaultName
        case (_?, _?):
            throw Glue.Errors.invalidInputException(
                "One of registryName or registryArn has to be provided, both cannot be provided.")
        }
    }

    static func schemaName(_ id: Glue.SchemaId, _ call: Call) throws(AWSError) -> (registry: String, schema: String) {
        switch (id.schemaName, id.schemaArn) {
        case (let name?, nil): return (id.registryName ?? SchemaRegistry.defaultName, name)
        case (nil, let arn?):
            guard id.registryName == nil else { break }
            let parts = ARN(arn)?.resource(after: "schema/")?.split(separator: "/", maxSplits: 1).map(String.init) ?? []
            guard parts.count == 2 else {
                throw Glue.Errors.invalidInputException("The schema ARN is not valid: \(arn)")
            }
            return (parts[0], parts[1])
        case (nil, nil):
            throw Glue.Errors.invalidInputException(
                "At least one of (registryName and schemaName) or schemaArn has to be provided.")
        case (_?, _?): break
        }
        throw Glue.Errors.invalidInputException(
            "One of (registryName and schemaName) or schemaArn has to be provided, both cannot be provided.")
    }

    static func versionNumber(_ given: Glue.SchemaVersionNumber) throws(AWSError) -> SchemaRegistry.VersionNumber {
        switch (given.versionNumber, given.latestVersion ?? false) {
        case (let number?, false): return .number(number)
        case (nil, true): return .latest
        case (_?, true):
            throw Glue.Errors.invalidInputException("Only one of VersionNumber or LatestVersion is required.")
        case (nil, false):
            throw Glue.Errors.invalidInputException("One of version number (or) latest version is required.")
        }
    }

    /// The version that a request means by its identifier, or by its schema and number.
    func placedVersion(
        _ schemaID: Glue.SchemaId?, _ number: Glue.SchemaVersionNumber?, id: String?, _ call: Call
    ) async throws -> SchemaRegistry.PlacedVersion {
        if let id {
            guard schemaID == nil, number == nil else {
                throw Glue.Errors.invalidInputException(
                    "No other input parameters can be specified when fetching by SchemaVersionId.")
            }
            return try await schemaRegistry.version(id: id, in: call.scope)
        }
        let (registry, schema) = try Self.schemaName(schemaID ?? .init(), call)
        return try await schemaRegistry.version(
            try Self.versionNumber(number ?? .init()), of: schema, registry: registry, in: call.scope)
    }

    /// A table whose columns, if it has none, are those of the schema that it refers to.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_SchemaReference.html
    func withColumns(_ table: Glue.TableInput, _ call: Call) async throws -> Glue.TableInput {
        guard let reference = table.storageDescriptor?.schemaReference,
            table.storageDescriptor?.columns?.isEmpty ?? true
        else { return table }
        let found = try await placedVersion(
            reference.schemaId,
            reference.schemaId == nil
                ? nil : reference.schemaVersionNumber.map { .init(versionNumber: $0) } ?? .init(latestVersion: true),
            id: reference.schemaVersionId, call)
        // The columns are the schema's, so whoever may not read that does not get them by the table.
        let arn = ARN(service: "glue", scope: call.scope, resource: "schema/\(found.registry)/\(found.schema)")
        try await call.demand(
            Access("glue:GetSchemaVersion", arn), try await resourcePolicy(of: arn.description, call))
        var table = table
        table.storageDescriptor?.columns = SchemaDefinition.columns(
            of: found.version.definition, found.document.format
        ).map { .init(name: $0.name.lowercased(), type: $0.type.glueName) }
        return table
    }

    static func metadata(_ given: Glue.MetadataKeyValuePair) throws(AWSError) -> (key: String, value: String) {
        guard let key = given.metadataKey, let value = given.metadataValue else {
            throw Glue.Errors.invalidInputException("MetadataKey and MetadataValue are required.")
        }
        return (key, value)
    }

    /// The wording is AWS's.
    static func awsError(_ error: SchemaRegistryError) -> AWSError {
        switch error {
        case .registryNotFound(let name):
            Glue.Errors.entityNotFoundException("Registry is not found. RegistryName: \(name)")
        case .registryExists(let name):
            Glue.Errors.alreadyExistsException("Registry already exists. RegistryName: \(name)")
        case .schemaNotFound(let registry, let schema):
            Glue.Errors.entityNotFoundException(
                "Schema is not found. RegistryName: \(registry), SchemaName: \(schema), SchemaArn: null")
        case .schemaExists(let name): Glue.Errors.alreadyExistsException("Schema already exists. SchemaName: \(name)")
        case .versionNotFound(let registry, let schema, let number):
            Glue.Errors.entityNotFoundException(
                "Schema version is not found. RegistryName: \(registry), SchemaName: \(schema), SchemaArn: null, "
                    + "VersionNumber: \(number.map { "\($0)" } ?? "null"), isLatestVersion: \(number == nil)")
        case .versionIDNotFound(let id):
            Glue.Errors.entityNotFoundException("Schema version is not found. SchemaVersionId: \(id)")
        case .definitionNotFound: Glue.Errors.entityNotFoundException("Schema is not found.")
        case .invalidDefinition(let format, let reason):
            Glue.Errors.invalidInputException(
                "Schema definition of \(format.rawValue) data format is invalid: \(reason)")
        case .versioningDisabled(let registry, let schema):
            Glue.Errors.invalidInputException(
                "Compatibility DISABLED does not allow versioning. SchemaId: SchemaId(schemaArn=null, "
                    + "schemaName=\(schema), registryName=\(registry))")
        case .checkpointNotDeletable(let number):
            Glue.Errors.invalidInputException("Version \(number) is the checkpoint and cannot be deleted.")
        case .metadataExists(let id, let key, let value):
            Glue.Errors.alreadyExistsException(
                "Resource already exist for schema version id: \(id), metadata key: \(key), metadata value: \(value)")
        case .metadataNotFound(let id, let key, let value):
            Glue.Errors.entityNotFoundException(
                "Resource not found for schema version id: \(id), metadata key: \(key), metadata value: \(value)")
        case .limit(let what):
            Glue.Errors.resourceNumberLimitExceededException(
                "More \(what) cannot be created. The maximum limit has been reached.")
        }
    }
}
