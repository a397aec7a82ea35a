import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// `UpdateCrawlerSchedule`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateCrawlerSchedule.html
    package func updateCrawlerSchedule(
        _ input: Glue.UpdateCrawlerScheduleRequest, _ call: Call
    ) async throws -> Glue.UpdateCrawlerScheduleResponse {
        try await crawling.setSchedule(input.schedule, of: input.crawlerName, in: call.scope)
        return .init()
    }
}
