import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// `StopCrawler`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StopCrawler.html
    package func stopCrawler(
        _ input: Glue.StopCrawlerRequest, _ call: Call
    ) async throws -> Glue.StopCrawlerResponse {
        try await crawling.stop(input.name, in: call.scope)
        return .init()
    }
}
