import AWSProtocol
import Crawling
import GlueModel
import Storage

extension GlueAPI {
    /// `GetCrawlers`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetCrawlers.html
    package func getCrawlers(
        _ input: Glue.GetCrawlersRequest, _ call: Call
    ) async throws -> Glue.GetCrawlersResponse {
        let all = try await crawling.crawlers(in: call.scope)
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.name }
        return .init(crawlers: try shown.map { try .init($0.name, $0.value, crawling, call) }, nextToken: next)
    }
}
