import AWSProtocol
import Crawling
import GlueModel
import Storage

extension GlueAPI {
    /// `GetClassifiers`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetClassifiers.html
    package func getClassifiers(
        _ input: Glue.GetClassifiersRequest, _ call: Call
    ) async throws -> Glue.GetClassifiersResponse {
        let all = try await crawling.classifiers(in: call.scope)
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.name }
        return .init(classifiers: try shown.map { try .init($0.value) }, nextToken: next)
    }
}
