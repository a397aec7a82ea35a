import AWSProtocol
import Catalog
import Core
import DataQuality
import GlueModel
import SchemaRegistry

/// How inputs name Glue's resources; those around a table or a function are among them.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsglue.html
extension GlueAPI {
    package func arns(of resource: Glue.Resource, _ call: Call) async throws -> [String] {
        if case .resource(let arn) = resource { return arn.map { [$0] } ?? [] }
        let names: [String]
        if let found = try catalogNames(of: resource, call) {
            names = try await found + namesBehindLinks(of: resource, call)
        } else {
            names = try await self.names(of: resource, call)
        }
        return names.map { ARN(service: "glue", scope: call.scope, resource: $0).description }
    }

    package func resourcePolicy(of resource: String, _ call: Call) async throws -> String? {
        guard ARN(resource)?.service == "glue" else { return nil }
        do { return try await catalog.policy(of: "", in: call.scope).text } catch CatalogError.policyNotFound {
            return nil
        }
    }

    // MARK: The catalog

    /// The path of a catalog within the account's; empty for that itself.
    private static func path(_ catalog: String?, _ call: Call) throws(AWSError) -> String {
        try catalogName(catalog, call).map { "/\($0.lowercased())" } ?? ""
    }

    /// What lies in a catalog; nil for what does not.
    private func catalogNames(of resource: Glue.Resource, _ call: Call) throws -> [String]? {
        func within(_ catalog: String?, _ names: (String) -> [String]) throws -> [String] {
            let path = try Self.path(catalog, call)
            return ["catalog\(path)"] + names(path)
        }
        func inDatabase(_ catalog: String?, _ database: String?, _ kind: String, _ name: String?) throws -> [String] {
            guard let database = database?.lowercased() else { return try within(catalog) { _ in [] } }
            return try within(catalog) { path in
                ["database\(path)/\(database)"] + (name.map { ["\(kind)\(path)/\(database)/\($0.lowercased())"] } ?? [])
            }
        }
        switch resource {
        case .catalog(let id): return try within(id) { _ in [] }
        case .database(let catalog, let name): return try inDatabase(catalog, name, "", nil)
        case .databases(let catalog): return try inDatabase(catalog, "*", "", nil)
        case .table(let catalog, let database, let name), .linkedTable(let catalog, let database, let name):
            return try inDatabase(catalog, database, "table", name)
        case .tables(let catalog, let database), .ownTables(let catalog, let database):
            return try inDatabase(catalog, database ?? "*", "table", "*")
        case .everyTable(let catalog): return try inDatabase(catalog, "*", "table", "*")
        case .function(let catalog, let database, let name):
            return try inDatabase(catalog, database, "userDefinedFunction", name)
        case .functions(let catalog, let database), .ownFunctions(let catalog, let database):
            return try inDatabase(catalog, database ?? "*", "userDefinedFunction", "*")
        case .connection(let catalog, let name):
            return try name.map { name in try within(catalog) { _ in ["connection/\(name)"] } } ?? []
        case .connections(let catalog): return try within(catalog) { _ in ["connection/*"] }
        case .crawler, .job, .trigger, .workflow, .session, .ruleset, .qualityRun, .qualityResult, .registry, .schema,
            .schemas, .newSchema, .schemaVersion, .resource:
            return nil
        }
    }

    /// What stands behind the links that a request names, which is what it reads or changes.
    private func namesBehindLinks(of resource: Glue.Resource, _ call: Call) async throws -> [String] {
        func behind(
            _ catalogID: String?, _ database: String?, _ kind: String, _ name: String?, followsTables: Bool = false
        ) async throws -> [String] {
            guard let database else { return [] }
            let places = try await catalog.places(
                behind: name, in: try Self.database(database, catalogID, call), followsTables: followsTables,
                scope: call.scope)
            return places.flatMap { place in
                let (catalog, name) = Catalog.parts(of: place.database)
                let path = catalog.map { "/\($0)" } ?? ""
                let inner = place.table.map { ["\(kind)\(path)/\(name)/\($0)"] } ?? []
                return ["catalog\(path)", "database\(path)/\(name)"] + inner
            }
        }
        switch resource {
        case .table(let catalog, let database, let name): return try await behind(catalog, database, "table", name)
        case .linkedTable(let catalog, let database, let name):
            return try await behind(catalog, database, "table", name, followsTables: true)
        case .tables(let catalog, let database): return try await behind(catalog, database, "table", "*")
        case .function(let catalog, let database, let name):
            return try await behind(catalog, database, "userDefinedFunction", name)
        case .functions(let catalog, let database):
            return try await behind(catalog, database, "userDefinedFunction", "*")
        case .catalog, .database, .databases, .ownTables, .everyTable, .ownFunctions, .connection, .connections,
            .crawler, .job, .trigger, .workflow, .session, .ruleset, .qualityRun, .qualityResult, .registry, .schema,
            .schemas, .newSchema, .schemaVersion, .resource:
            return []
        }
    }

    // MARK: Other resources

    private func names(of resource: Glue.Resource, _ call: Call) async throws -> [String] {
        func named(_ kind: String, _ name: String?) -> [String] { name.map { ["\(kind)/\($0)"] } ?? [] }
        switch resource {
        case .crawler(let name): return named("crawler", name)
        case .job(let name): return named("job", name)
        case .trigger(let name): return named("trigger", name)
        case .workflow(let name): return named("workflow", name)
        case .session(let id): return named("session", id)
        case .ruleset(let name): return named("dataQualityRuleset", name)
        case .qualityRun(let id): return try await rulesets(ofRun: id, call).flatMap { named("dataQualityRuleset", $0) }
        case .qualityResult(let id): return named("dataQualityRuleset", try await ruleset(ofResult: id, call))
        case .registry(let name, let arn):
            return Self.registries(name, arn) ?? named("registry", SchemaRegistry.defaultName)
        case .schemas(let name, let arn): return Self.registries(name, arn) ?? named("registry", "*")
        case .newSchema(let registry, let arn, let name):
            return Self.schema(Self.registry(registry, arn) ?? SchemaRegistry.defaultName, name)
        case .schema(let registry, let name, let arn):
            let path = arn.flatMap { ARN($0)?.resource(after: "schema/") }
            let byName = name.map { Self.schema(registry ?? SchemaRegistry.defaultName, $0) } ?? []
            return byName + (path.map { Self.schema(path: $0) } ?? [])
        case .schemaVersion(let id):
            guard let id else { return [] }
            do {
                let found = try await schemaRegistry.version(id: id, in: call.scope)
                return Self.schema(found.registry, found.schema)
            } catch is SchemaRegistryError { return [] }
        case .catalog, .database, .databases, .table, .linkedTable, .tables, .ownTables, .everyTable, .function,
            .functions, .ownFunctions, .connection, .connections, .resource:
            return []
        }
    }

    private static func registry(_ name: String?, _ arn: String?) -> String? {
        name ?? arn.flatMap { ARN($0)?.resource(after: "registry/") }
    }

    /// Nil for a registry that is not named.
    private static func registries(_ name: String?, _ arn: String?) -> [String]? {
        let names = [registry(name, nil), registry(nil, arn)].compactMap(\.self)
        return names.isEmpty ? nil : names.map { "registry/\($0)" }
    }

    private static func schema(_ registry: String, _ name: String?) -> [String] {
        ["registry/\(registry)"] + (name.map { ["schema/\(registry)/\($0)"] } ?? [])
    }

    private static func schema(path: String) -> [String] {
        ["registry/\(path.prefix { $0 != "/" })", "schema/\(path)"]
    }

    /// The rulesets of a run of rules, or the one that a run proposes; what is not known is every one.
    private func rulesets(ofRun id: String?, _ call: Call) async throws -> [String] {
        guard let id else { return [] }
        do {
            let run = try await dataQuality.run(id, in: call.scope)
            return run.rulesets + [run.rulesetName].compactMap(\.self)
        } catch is DataQualityError { return [] }
    }

    private func ruleset(ofResult id: String?, _ call: Call) async throws -> String? {
        guard let id else { return nil }
        do { return try await dataQuality.result(id, in: call.scope).ruleset } catch is DataQualityError { return nil }
    }
}
