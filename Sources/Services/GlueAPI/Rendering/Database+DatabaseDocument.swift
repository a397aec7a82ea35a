import AWSProtocol
import Catalog
import Core
import GlueModel
import Storage

extension DatabaseDocument {
    init(_ input: Glue.DatabaseInput, _ call: Call) throws(AWSError) {
        if input.federatedDatabase != nil {
            throw Glue.Errors.invalidInputException("Federated databases are not supported by Millrace.")
        }
        self.init(given: OpaqueDocument(input.wire))
        if let given = input.targetDatabase {
            target = try GlueAPI.target(
                database: given.databaseName, table: nil, catalogID: given.catalogId, region: given.region, call)
        }
    }
}

extension Glue.Database {
    init(_ stored: Stored<DatabaseDocument>) throws {
        let (catalog, name) = Catalog.parts(of: stored.name)
        var named = stored.value.given.wire.map ?? WireMap()
        named["Name"] = .string(name)
        self = try Glue.Database(from: ShapeReader(.map(named), violations: nil))
        createTime = stored.value.createdAt
        catalogId = GlueAPI.catalogID(catalog, stored.scope)
        if createTableDefaultPermissions == nil {
            createTableDefaultPermissions = [
                .init(
                    principal: .init(dataLakePrincipalIdentifier: "IAM_ALLOWED_PRINCIPALS"), permissions: ["ALL"])
            ]
        }
    }
}

extension GlueAPI {
    static func catalogID(_ catalog: String?, _ scope: Scope) -> String {
        scope.account.rawValue + (catalog.map { ":" + $0 } ?? "")
    }
}
