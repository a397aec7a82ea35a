import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// `StartCrawlerSchedule`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StartCrawlerSchedule.html
    package func startCrawlerSchedule(
        _ input: Glue.StartCrawlerScheduleRequest, _ call: Call
    ) async throws -> Glue.StartCrawlerScheduleResponse {
        try await crawling.startSchedule(of: input.crawlerName, in: call.scope)
        return .init()
    }
}
