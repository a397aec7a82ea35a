import AWSProtocol
import Catalog
import Core
import GlueModel
import Storage

extension Glue.Catalog {
    init(_ stored: Stored<NamedCatalogDocument>) throws {
        var named = stored.value.given.wire.map ?? WireMap()
        named["Name"] = .string(stored.name)
        self = try Glue.Catalog(from: ShapeReader(.map(named), violations: nil))
        catalogId = GlueAPI.catalogID(stored.name, stored.scope)
        resourceArn = ARN(service: "glue", scope: stored.scope, resource: "catalog/\(stored.name)").description
        createTime = stored.value.createdAt
        updateTime = stored.value.updatedAt
    }

    /// The catalog that every account has.
    static func ofAccount(_ call: Call) -> Glue.Catalog {
        .init(
            catalogId: call.scope.account.rawValue, name: call.scope.account.rawValue,
            resourceArn: ARN(service: "glue", scope: call.scope, resource: "catalog").description)
    }
}
