import AWSProtocol
import Catalog
import Core
import GlueModel
import Storage

extension Glue.Database {
    init(_ stored: Stored<DatabaseDocument>) throws {
        var named = stored.value.given.wire.map ?? WireMap()
        named["Name"] = .string(stored.name)
        self = try Glue.Database(from: ShapeReader(.map(named), violations: nil))
        createTime = stored.value.createdAt
        catalogId = stored.scope.account.rawValue
        if createTableDefaultPermissions == nil {
            createTableDefaultPermissions = [
                .init(
                    principal: .init(dataLakePrincipalIdentifier: "IAM_ALLOWED_PRINCIPALS"), permissions: ["ALL"])
            ]
        }
    }
}
