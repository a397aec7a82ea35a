import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// `StopCrawlerSchedule`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StopCrawlerSchedule.html
    package func stopCrawlerSchedule(
        _ input: Glue.StopCrawlerScheduleRequest, _ call: Call
    ) async throws -> Glue.StopCrawlerScheduleResponse {
        try await crawling.stopSchedule(of: input.crawlerName, in: call.scope)
        return .init()
    }
}
