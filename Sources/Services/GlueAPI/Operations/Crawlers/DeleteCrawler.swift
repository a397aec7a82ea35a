import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// `DeleteCrawler`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteCrawler.html
    package func deleteCrawler(
        _ input: Glue.DeleteCrawlerRequest, _ call: Call
    ) async throws -> Glue.DeleteCrawlerResponse {
        try await crawling.delete(input.name, in: call.scope)
        try await dropTags("crawler", input.name, call)
        return .init()
    }
}
