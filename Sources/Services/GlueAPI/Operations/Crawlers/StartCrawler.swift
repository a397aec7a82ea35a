import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// `StartCrawler`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StartCrawler.html
    package func startCrawler(
        _ input: Glue.StartCrawlerRequest, _ call: Call
    ) async throws -> Glue.StartCrawlerResponse {
        try await crawling.start(input.name, in: call.scope)
        return .init()
    }
}
