import Catalog
import Core
import Storage
import Synchronization

extension StatisticsTasks {
    package func createSettings(_ settings: StatisticsSettingsDocument, in scope: Scope) async throws {
        let table = settings.run.table
        try Self.check(settings.schedule)
        _ = try await catalog.table(table, database: settings.run.database, in: scope)
        try await documents.transact { writer in
            let key = Self.name(settings.run.database, table)
            guard try writer.get(StatisticsSettingsDocument.self, scope, at: key) == nil else {
                throw StatisticsError.settingsExist(table: table)
            }
            try writer.put(settings, scope, at: key)
        }
        schedules.change.raise()
    }

    private static func name(_ database: String, _ table: String) -> DocumentName {
        DocumentName(database.lowercased(), table.lowercased())
    }

    private static func check(_ schedule: String?) throws(StatisticsError) {
        guard let schedule, CronExpression(schedule) == nil else { return }
        throw .invalidSchedule(schedule)
    }

    package func settings(
        table: String, database: String, in scope: Scope
    ) async throws -> StatisticsSettingsDocument {
        let key = Self.name(database, table)
        guard let stored = try await documents.read({ try $0.get(StatisticsSettingsDocument.self, scope, at: key) })
        else {
            throw StatisticsError.settingsNotFound(table: table)
        }
        return stored.value
    }

    package func changeSettings(
        table: String, database: String, in scope: Scope,
        _ change: @Sendable @escaping (inout StatisticsSettingsDocument) throws -> Void
    ) async throws {
        try await documents.transact { writer in
            let key = Self.name(database, table)
            guard var settings = try writer.get(StatisticsSettingsDocument.self, scope, at: key)?.value else {
                throw StatisticsError.settingsNotFound(table: table)
            }
            try change(&settings)
            try Self.check(settings.schedule)
            try writer.put(settings, scope, at: key)
        }
        schedules.change.raise()
    }

    package func deleteSettings(table: String, database: String, in scope: Scope) async throws {
        guard
            try await documents.transact({ try $0.delete(.statisticsSettings, scope, at: Self.name(database, table)) })
        else {
            throw StatisticsError.settingsNotFound(table: table)
        }
    }

    /// The tasks that start by a schedule.
    func scheduled() async throws -> [Schedules.Item] {
        try await documents.read { try $0.listEverywhere(StatisticsSettingsDocument.self) }.compactMap { stored in
            guard stored.value.isScheduled, let expression = stored.value.schedule else { return nil }
            return Schedules.Item(name: stored.path.joined(separator: "."), expression: expression) {
                _ = try await self.start(stored.value.run, in: stored.scope)
            }
        }
    }
}
