import AWSProtocol
import Catalog
import Core
import GlueModel
import Storage

extension Glue.UserDefinedFunction {
    init(_ stored: Stored<FunctionDocument>) throws {
        let (catalog, database) = Catalog.parts(of: stored.path[0])
        self = try stored.value.given.shape(Glue.UserDefinedFunction.init(from:))
        functionName = stored.path[1]
        databaseName = database
        createTime = stored.value.createdAt
        catalogId = GlueAPI.catalogID(catalog, stored.scope)
    }
}
