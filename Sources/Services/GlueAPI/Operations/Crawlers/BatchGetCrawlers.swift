import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// `BatchGetCrawlers`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchGetCrawlers.html
    package func batchGetCrawlers(
        _ input: Glue.BatchGetCrawlersRequest, _ call: Call
    ) async throws -> Glue.BatchGetCrawlersResponse {
        var (found, missing): ([Glue.Crawler], [String]) = ([], [])
        for name in input.crawlerNames {
            do {
                found.append(try .init(name, try await crawling.crawler(name, in: call.scope), crawling, call))
            } catch CrawlError.crawlerNotFound {
                missing.append(name)
            }
        }
        return .init(crawlers: found, crawlersNotFound: missing)
    }
}
