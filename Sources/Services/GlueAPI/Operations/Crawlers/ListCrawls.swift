import AWSProtocol
import Core
import Crawling
import GlueModel

extension GlueAPI {
    /// The crawls of a crawler, the newest first.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListCrawls.html
    package func listCrawls(
        _ input: Glue.ListCrawlsRequest, _ call: Call
    ) async throws -> Glue.ListCrawlsResponse {
        var crawls = try await crawling.crawls(of: input.crawlerName, in: call.scope).map {
            Glue.CrawlerHistory($0, of: input.crawlerName)
        }
        for filter in input.filters ?? [] { crawls = try crawls.filter { try Self.holds(filter, $0) } }
        let (shown, next) = try Self.page(
            crawls, input.nextToken, input.maxResults ?? Limits.Glue.crawlPageItems,
            newestFirst: { ($0.startTime ?? Timestamp(milliseconds: 0), $0.crawlId ?? "") })
        return .init(crawls: shown, nextToken: next)
    }

    /// Times are given in milliseconds.
    private static func holds(_ filter: Glue.CrawlsFilter, _ crawl: Glue.CrawlerHistory) throws(AWSError) -> Bool {
        let value = filter.fieldValue ?? ""
        func compare<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
            switch filter.filterOperator {
            case "GT": left > right
            case "GE": left >= right
            case "LT": left < right
            case "LE": left <= right
            case "NE": left != right
            default: left == right
            }
        }
        switch filter.fieldName {
        case "CRAWL_ID": return compare(crawl.crawlId ?? "", value)
        case "STATE": return compare(crawl.state ?? "", value)
        case "START_TIME", "END_TIME":
            guard let wanted = Int64(value) else {
                throw Glue.Errors.invalidInputException(
                    "The value of \(filter.fieldName ?? "") must be in milliseconds.")
            }
            let time = filter.fieldName == "START_TIME" ? crawl.startTime : crawl.endTime
            return time.map { compare($0.milliseconds, wanted) } ?? false
        default: return compare(crawl.dpuHour ?? 0, Double(value) ?? 0)
        }
    }
}
