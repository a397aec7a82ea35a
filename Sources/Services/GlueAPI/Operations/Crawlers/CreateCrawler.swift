import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// `CreateCrawler`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateCrawler.html
    package func createCrawler(
        _ input: Glue.CreateCrawlerRequest, _ call: Call
    ) async throws -> Glue.CreateCrawlerResponse {
        let crawler = try CrawlerDocument(input)
        for name in crawler.classifiers { _ = try await crawling.classifier(name, in: call.scope) }
        try await checkSecurityConfiguration(input.crawlerSecurityConfiguration, call)
        try await crawling.create(input.name, crawler, in: call.scope)
        try await setTags(input.tags, "crawler", input.name, call)
        return .init()
    }
}
