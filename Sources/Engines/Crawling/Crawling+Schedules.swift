import Core
import Logging
import Storage
import Synchronization

extension Crawling {
    /// Starts the crawlers that became due since the last look; returns when the next one is due.
    func startDueCrawlers() async throws -> Timestamp? {
        let now = clock.now()
        let since = schedulesSeen.withLock { seen in
            defer { seen = now }
            return seen
        }
        var next: Timestamp?
        for stored in try await documents.read({ try $0.scanEverywhere(CrawlerDocument.self) }) {
            guard let schedule = stored.value.schedule, schedule.isActive,
                let expression = CronExpression(schedule.expression)
            else { continue }
            if let due = expression.next(after: since), due <= now {
                do {
                    try await start(stored.name, in: stored.scope)
                } catch {
                    // One that runs already, as on AWS, is not started a second time.
                    logger.info(
                        "a crawler was due and did not start",
                        metadata: ["crawler": "\(stored.name)", "error": "\(error)"])
                }
            }
            if let following = expression.next(after: now) { next = next.map { min($0, following) } ?? following }
        }
        return next
    }

    /// Sets or removes a crawler's schedule.
    package func setSchedule(_ expression: String?, of name: String, in scope: Scope) async throws {
        try await changeSchedule(of: name, in: scope) { schedule in
            schedule = try Self.schedule(expression)
        }
    }

    /// A schedule that is active; nil for an empty expression.
    package static func schedule(_ expression: String?) throws(CrawlError) -> CrawlSchedule? {
        guard let expression, !expression.isEmpty else { return nil }
        guard CronExpression(expression) != nil else { throw .invalidSchedule(expression) }
        return CrawlSchedule(expression: expression, isActive: true)
    }

    package func startSchedule(of name: String, in scope: Scope) async throws {
        try await changeSchedule(of: name, in: scope) { schedule in
            guard let isActive = schedule?.isActive else { throw CrawlError.noSchedule }
            guard !isActive else { throw CrawlError.scheduleActive }
            schedule?.isActive = true
        }
    }

    package func stopSchedule(of name: String, in scope: Scope) async throws {
        try await changeSchedule(of: name, in: scope) { schedule in
            guard schedule?.isActive == true else { throw CrawlError.scheduleInactive }
            schedule?.isActive = false
        }
    }

    private func changeSchedule(
        of name: String, in scope: Scope, _ change: @Sendable @escaping (inout CrawlSchedule?) throws -> Void
    ) async throws {
        try await documents.transact { writer in
            guard var crawler = try writer.get(CrawlerDocument.self, scope, name)?.value else {
                throw CrawlError.crawlerNotFound(name)
            }
            try change(&crawler.schedule)
            try writer.put(crawler, scope, name)
        }
        scheduleChange.raise()
    }
}
