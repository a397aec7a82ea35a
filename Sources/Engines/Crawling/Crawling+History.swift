import Core
import Storage

extension Crawling {
    /// Keeps how a crawl ended; the oldest are forgotten.
    static func note(_ summary: CrawlSummary, of name: String, _ scope: Scope, _ writer: DocumentWriter) throws {
        let digits = String(summary.startedAt.milliseconds)
        let order = String(repeating: "0", count: max(0, 15 - digits.count)) + digits
        try writer.put(summary, scope, name, order + "-" + summary.messagePrefix)
        let prefix = DocumentPrefix(name)
        let surplus = try writer.reader.count(.crawl, scope, under: prefix) - Limits.Crawler.crawlsKept
        if surplus > 0 { _ = try writer.deleteSome(.crawl, scope, under: prefix, limit: surplus) }
    }

    /// Lets the triggers know that wait for a crawl which one of them started.
    static func noteEnd(
        _ task: CrawlTask?, _ summary: CrawlSummary, of name: String, _ scope: Scope, _ writer: DocumentWriter
    ) throws {
        guard let task else { return }
        try TaskEnding(
            task: .crawler, name: name, runID: task.id, state: summary.status.rawValue, origin: task.origin
        ).note(at: summary.finishedAt, in: scope, writer)
    }

    /// The crawls of a crawler, the newest first; one that is running has no end.
    package func crawls(of name: String, in scope: Scope) async throws -> [CrawlSummary] {
        let crawler = try await crawler(name, in: scope)
        let prefix = DocumentPrefix(name)
        var found = try await documents.list(CrawlSummary.self, scope, under: prefix).map(\.value)
        if let since = crawler.runningSince {
            found.append(
                CrawlSummary(
                    status: .running, message: nil, startedAt: since, finishedAt: since, messagePrefix: "",
                    changes: nil))
        }
        return found.reversed()
    }
}
