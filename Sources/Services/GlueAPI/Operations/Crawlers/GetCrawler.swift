import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// `GetCrawler`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetCrawler.html
    package func getCrawler(
        _ input: Glue.GetCrawlerRequest, _ call: Call
    ) async throws -> Glue.GetCrawlerResponse {
        let document = try await crawling.crawler(input.name, in: call.scope)
        return .init(crawler: try .init(input.name, document, crawling, call))
    }
}
