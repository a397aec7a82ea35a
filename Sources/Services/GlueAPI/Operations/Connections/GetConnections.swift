import AWSProtocol
import Catalog
import Core
import GlueModel
import Storage

extension GlueAPI {
    /// `GetConnections`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetConnections.html
    package func getConnections(
        _ input: Glue.GetConnectionsRequest, _ call: Call
    ) async throws -> Glue.GetConnectionsResponse {
        _ = try Self.catalogName(input.catalogId, call)
        let filter = input.filter
        let wanted = Set(filter?.matchCriteria ?? [])
        let all = try await catalog.connections(in: call.scope).filter { stored in
            let criteria = stored.value.given.wire["MatchCriteria"]?.list?.compactMap(\.string) ?? []
            return (filter?.connectionType == nil || filter?.connectionType == stored.value.type)
                && wanted.isSubset(of: criteria)
        }
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.name }
        return .init(
            connectionList: try shown.map {
                try .init($0.name, $0.value, hidesPassword: input.hidePassword ?? false)
            }, nextToken: next)
    }
}
