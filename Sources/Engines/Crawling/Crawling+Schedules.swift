import Core
import Storage

extension Crawling {
    /// The crawlers that start by a schedule.
    func scheduled() async throws -> [Schedules.Item] {
        try await documents.read { try $0.listEverywhere(CrawlerDocument.self) }.compactMap { stored in
            guard let schedule = stored.value.schedule, schedule.isActive else { return nil }
            return Schedules.Item(name: stored.name, expression: schedule.expression) {
                try await self.start(stored.name, in: stored.scope)
            }
        }
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
        schedules.change.raise()
    }
}
