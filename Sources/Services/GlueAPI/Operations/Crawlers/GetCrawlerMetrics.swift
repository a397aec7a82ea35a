import AWSProtocol
import Core
import Crawling
import GlueModel
import Storage

extension GlueAPI {
    /// How long crawlers ran, and what the last run of each changed.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetCrawlerMetrics.html
    package func getCrawlerMetrics(
        _ input: Glue.GetCrawlerMetricsRequest, _ call: Call
    ) async throws -> Glue.GetCrawlerMetricsResponse {
        let wanted = Set(input.crawlerNameList ?? [])
        let all = try await crawling.crawlers(in: call.scope).map(\.name).filter {
            wanted.isEmpty || wanted.contains($0)
        }
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0 }
        var metrics: [Glue.CrawlerMetrics] = []
        for name in shown {
            let crawls = try await crawling.crawls(of: name, in: call.scope).filter { $0.status != .running }
            let seconds = crawls.map { Double($0.finishedAt.milliseconds - $0.startedAt.milliseconds) / 1000 }
            let changes = crawls.first?.changes
            metrics.append(
                .init(
                    crawlerName: name, timeLeftSeconds: 0, stillEstimating: false,
                    lastRuntimeSeconds: seconds.first ?? 0,
                    medianRuntimeSeconds: seconds.isEmpty ? 0 : seconds.sorted()[seconds.count / 2],
                    tablesCreated: changes?.tablesCreated.count ?? 0, tablesUpdated: changes?.tablesUpdated.count ?? 0,
                    tablesDeleted: changes?.tablesDeleted.count ?? 0))
        }
        return .init(crawlerMetricsList: metrics, nextToken: next)
    }
}
