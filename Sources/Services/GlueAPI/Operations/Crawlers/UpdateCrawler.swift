import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// Changes a crawler; what the update leaves out stays as it is.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateCrawler.html
    package func updateCrawler(
        _ input: Glue.UpdateCrawlerRequest, _ call: Call
    ) async throws -> Glue.UpdateCrawlerResponse {
        let old = try await crawling.crawler(input.name, in: call.scope)
        try await checkSecurityConfiguration(input.crawlerSecurityConfiguration, call)
        let merged = try Glue.CreateCrawlerRequest(
            from: ShapeReader(old.given.wire.merging(input.wire), violations: nil))
        try await crawling.update(input.name, try CrawlerDocument(merged), in: call.scope)
        return .init()
    }
}
