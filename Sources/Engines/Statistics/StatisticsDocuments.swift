import Core
import Storage

/// A run that computes statistics of a table's columns.
///
/// Stored on disk under its identifier.
package struct StatisticsRunDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.statisticsRun

    package enum State: String, Codable, Sendable {
        case running = "RUNNING"
        case succeeded = "SUCCEEDED"
        case failed = "FAILED"
        case stopped = "STOPPED"
    }

    package var database: String
    package var table: String
    /// All columns that have statistics if empty.
    package var columns: [String]
    package var role: String
    /// The share of the table's objects that are read, in percent; all if nil.
    package var samplePercent: Double?
    package var securityConfiguration: String?
    package var state: State
    package var startedAt: Timestamp
    package var endedAt: Timestamp?
    package var message: String?

    package init(
        database: String, table: String, columns: [String], role: String, samplePercent: Double?,
        securityConfiguration: String?
    ) {
        self.database = database
        self.table = table
        self.columns = columns
        self.role = role
        self.samplePercent = samplePercent
        self.securityConfiguration = securityConfiguration
        state = .running
        startedAt = Timestamp(milliseconds: 0)
    }
}

/// How the statistics of a table are kept up to date.
///
/// Stored on disk under the names of database and table.
package struct StatisticsSettingsDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.statisticsSettings

    package var run: StatisticsRunDocument
    /// In AWS's six fields; nil if runs are started by hand.
    package var schedule: String?
    package var isScheduled: Bool

    package init(run: StatisticsRunDocument, schedule: String?) {
        self.run = run
        self.schedule = schedule
        isScheduled = schedule != nil
    }
}

/// Why a statistics task is refused.
package enum StatisticsError: Error, Sendable, Equatable {
    case runNotFound(String)
    case running(table: String)
    case notRunning(table: String)
    case roleNotFound(String)
    case noColumn(String)
    case settingsNotFound(table: String)
    case settingsExist(table: String)
    case invalidSchedule(String)
    case noSchedule(table: String)
}
