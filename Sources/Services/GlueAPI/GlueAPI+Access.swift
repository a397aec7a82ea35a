import AWSProtocol
import Catalog
import Core

/// What a caller must be allowed for an operation.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsglue.html
extension GlueAPI {
    package func access(to operation: String, _ input: WireValue, _ call: Call) -> [Access] {
        let resources = GlueResources(operation, input).names
        var accesses = resources.map {
            Access("glue:\(operation)", ARN(service: "glue", scope: call.scope, resource: $0))
        }
        if operation.contains("Tag"), let arn = input["ResourceArn"]?.string {
            accesses = [Access("glue:\(operation)", arn)]
        }
        if accesses.isEmpty { accesses = [Access("glue:\(operation)")] }
        if let role = (input["Role"] ?? input["JobUpdate"]?["Role"])?.string, !role.isEmpty {
            accesses.append(.passing(role, to: "glue.amazonaws.com", call))
        }
        return accesses
    }

    package func resourcePolicy(of resource: String, _ call: Call) async throws -> String? {
        guard ARN(resource)?.service == "glue" else { return nil }
        do { return try await catalog.policy(of: "", in: call.scope).text } catch CatalogError.policyNotFound {
            return nil
        }
    }
}

/// The resources that a request names, as they stand in ARNs; those around a table or a function are among them.
private struct GlueResources {
    private let input: WireValue
    private let operation: String

    init(_ operation: String, _ input: WireValue) {
        self.operation = operation
        self.input = input
    }

    /// Parts of operations' names and what those are on; the first that fits counts.
    private static let kinds: [(part: String, names: @Sendable (GlueResources) -> [String])] = [
        ("ColumnStatistics", { $0.tables }), ("Partition", { $0.tables }), ("Table", { $0.tables }),
        ("UserDefinedFunction", { $0.functions }), ("Database", { $0.databases }), ("Connection", { $0.connections }),
        ("Crawl", { $0.named("crawler", ["CrawlerName", "Name"], ["CrawlerNames", "CrawlerNameList"]) }),
        ("Job", { $0.named("job", ["JobName", "Name"], ["JobNames"]) }),
        ("Trigger", { $0.named("trigger", ["Name"], ["TriggerNames"]) }),
        ("Workflow", { $0.named("workflow", ["Name"], ["Names"]) }),
        ("Session", { $0.named("session", ["SessionId", "Id"], []) }),
        ("Statement", { $0.named("session", ["SessionId"], []) }),
        ("DataQuality", { $0.named("dataQualityRuleset", ["Name"], ["RulesetNames"]) }),
        ("Schema", { $0.schemas }), ("Registr", { $0.registries }),
        ("ResourcePolic", { _ in ["catalog"] }), ("EncryptionSettings", { _ in ["catalog"] }),
        ("CatalogImport", { _ in ["catalog"] }), ("ImportCatalog", { _ in ["catalog"] }), ("Catalog", { $0.catalogs }),
    ]

    var names: [String] { Self.kinds.first { operation.contains($0.part) }?.names(self) ?? [] }

    private func text(_ path: String...) -> String? {
        path.reduce(WireValue?.some(input)) { $0?[$1] }?.string
    }

    private func named(_ kind: String, _ members: [String], _ lists: [String]) -> [String] {
        let alone = members.lazy.compactMap { text($0) }.first.map { [$0] } ?? []
        let listed = lists.flatMap { input[$0]?.list?.compactMap(\.string) ?? [] }
        return (alone + listed).map { "\(kind)/\($0)" }
    }

    // MARK: The catalog

    /// The path of a catalog within the account's; empty for that itself.
    private var nested: String {
        guard let id = text("CatalogId"), AccountID(id) == nil else { return "" }
        let path = id.split(separator: ":").last.map(String.init) ?? id
        return AccountID(path) == nil ? "/" + path : ""
    }

    private func within(_ resources: [String]) -> [String] { ["catalog" + nested] + resources }

    private func database(_ name: String) -> String { "database\(nested)/\(name.lowercased())" }

    private var tables: [String] {
        guard let name = text("DatabaseName") else {
            // A search is of all tables, and runs of statistics are known by numbers.
            return operation == "SearchTables" ? within([database("*"), "table\(nested)/*/*"]) : []
        }
        let single = text("TableName") ?? text("Name") ?? text("TableInput", "Name")
        let several = input["TablesToDelete"]?.list?.compactMap(\.string)
        return within([database(name)])
            + (several ?? [single ?? "*"]).map { "table\(nested)/\(name.lowercased())/\($0.lowercased())" }
    }

    private var functions: [String] {
        let name = text("DatabaseName") ?? "*"
        let function = text("FunctionName") ?? text("FunctionInput", "FunctionName") ?? "*"
        return within([database(name), "userDefinedFunction\(nested)/\(name.lowercased())/\(function.lowercased())"])
    }

    private var databases: [String] {
        within([database(text("Name") ?? text("DatabaseInput", "Name") ?? "*")])
    }

    private var connections: [String] {
        let single = text("ConnectionName") ?? text("Name") ?? text("ConnectionInput", "Name")
        let several = input["ConnectionNameList"]?.list?.compactMap(\.string)
        return within((several ?? [single ?? "*"]).map { "connection/\($0)" })
    }

    private var catalogs: [String] { [text("Name").map { "catalog/\($0)" } ?? "catalog" + nested] }

    // MARK: Schemas

    /// The names within an ARN of a registry or a schema.
    private func path(_ arn: String?, _ kind: String) -> String? {
        arn.flatMap { ARN($0)?.resource(after: kind + "/") }
    }

    private var registry: String? {
        text("RegistryName") ?? text("RegistryId", "RegistryName")
            ?? path(text("RegistryId", "RegistryArn"), "registry")
    }

    private var registries: [String] { registry.map { ["registry/\($0)"] } ?? [] }

    private var schemas: [String] {
        if operation == "CreateSchema" {
            let registry = registry ?? "default-registry"
            return ["registry/\(registry)"] + (text("SchemaName").map { ["schema/\(registry)/\($0)"] } ?? [])
        }
        guard input["SchemaId"] != nil else { return registries }
        if let path = path(text("SchemaId", "SchemaArn"), "schema") { return ["schema/\(path)"] }
        let registry = text("SchemaId", "RegistryName") ?? "default-registry"
        return text("SchemaId", "SchemaName").map { ["registry/\(registry)", "schema/\(registry)/\($0)"] } ?? []
    }
}
