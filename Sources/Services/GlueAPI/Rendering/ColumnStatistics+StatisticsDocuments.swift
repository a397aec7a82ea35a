import AWSProtocol
import Columns
import Core
import GlueModel
import Statistics
import Storage

extension GlueAPI {
    /// What was computed of a column, as the catalog keeps it.
    package static func kept(_ summary: ColumnSummary, _ type: String, _ time: Timestamp) -> OpaqueDocument {
        let statistics = Glue.ColumnStatistics(
            columnName: summary.column, columnType: type, analyzedTime: time, statisticsData: .init(summary))
        return OpaqueDocument(statistics.wire)
    }

    static func awsError(_ error: StatisticsError) -> AWSError {
        switch error {
        case .runNotFound(let id): Glue.Errors.entityNotFoundException("Column statistics task run \(id) not found.")
        case .running(let table):
            Glue.Errors.columnStatisticsTaskRunningException("A column statistics task is running for table \(table).")
        case .notRunning(let table):
            Glue.Errors.columnStatisticsTaskNotRunningException(
                "No column statistics task is running for table \(table).")
        case .roleNotFound(let role):
            Glue.Errors.invalidInputException(
                "Service is unable to assume provided role. Please verify role's TrustPolicy (role: \(role))")
        case .noColumn(let name): Glue.Errors.invalidInputException("The table has no column \(name).")
        case .settingsNotFound(let table):
            Glue.Errors.entityNotFoundException("Column statistics task settings for table \(table) not found.")
        case .settingsExist(let table):
            Glue.Errors.alreadyExistsException("Column statistics task settings for table \(table) already exist.")
        case .invalidSchedule(let text):
            Glue.Errors.invalidInputException("Invalid schedule expression: \(text)")
        case .noSchedule(let table):
            Glue.Errors.invalidInputException("The column statistics task of table \(table) has no schedule.")
        }
    }
}

extension Glue.ColumnStatisticsData {
    init(_ summary: ColumnSummary) {
        self.init(type: summary.kind.rawValue)
        let (nulls, distinct) = (summary.nulls, summary.distinctValues)
        switch summary.kind {
        case .boolean:
            booleanColumnStatisticsData = .init(
                numberOfTrues: summary.trues, numberOfFalses: summary.falses, numberOfNulls: nulls)
        case .date:
            func time(_ days: String?) -> Timestamp? {
                days.flatMap { Int64($0) }.map { Timestamp(milliseconds: $0.clamped(multipliedBy: 86_400_000)) }
            }
            dateColumnStatisticsData = .init(
                minimumValue: time(summary.minimum), maximumValue: time(summary.maximum), numberOfNulls: nulls,
                numberOfDistinctValues: distinct)
        case .decimal:
            decimalColumnStatisticsData = .init(
                minimumValue: summary.minimum.flatMap(Self.decimal),
                maximumValue: summary.maximum.flatMap(Self.decimal),
                numberOfNulls: nulls, numberOfDistinctValues: distinct)
        case .double:
            doubleColumnStatisticsData = .init(
                minimumValue: summary.minimum.flatMap { Double($0) },
                maximumValue: summary.maximum.flatMap { Double($0) },
                numberOfNulls: nulls, numberOfDistinctValues: distinct)
        case .long:
            longColumnStatisticsData = .init(
                minimumValue: summary.minimum.flatMap { Int($0) }, maximumValue: summary.maximum.flatMap { Int($0) },
                numberOfNulls: nulls, numberOfDistinctValues: distinct)
        case .string:
            stringColumnStatisticsData = .init(
                maximumLength: summary.longestLength, averageLength: summary.averageLength, numberOfNulls: nulls,
                numberOfDistinctValues: distinct)
        case .binary:
            binaryColumnStatisticsData = .init(
                maximumLength: summary.longestLength, averageLength: summary.averageLength, numberOfNulls: nulls)
        }
    }

    /// The unscaled value as big-endian bytes in two's complement, as few as hold it.
    private static func decimal(_ text: String) -> Glue.DecimalNumber? {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let scale = Int(parts[1]) else { return nil }
        var digits = parts[0][...]
        var bytes: [UInt8] = []
        while let byte = UInt8(digits.prefix(2), radix: 16) {
            bytes.append(byte)
            digits = digits.dropFirst(2)
        }
        while bytes.count > 1, bytes[0] == 0 && bytes[1] < 0x80 || bytes[0] == 0xFF && bytes[1] >= 0x80 {
            bytes.removeFirst()
        }
        return .init(unscaledValue: bytes, scale: scale)
    }
}

extension Glue.ColumnStatisticsTaskRun {
    init(_ id: String, _ run: StatisticsRunDocument, _ call: Call) {
        self.init(
            customerId: call.scope.account.rawValue, columnStatisticsTaskRunId: id, databaseName: run.database,
            tableName: run.table, columnNameList: run.columns, catalogID: call.scope.account.rawValue, role: run.role,
            sampleSize: run.samplePercent ?? 100, securityConfiguration: run.securityConfiguration, numberOfWorkers: 1,
            workerType: "G.1X", computationType: "FULL", status: run.state.rawValue, creationTime: run.startedAt,
            lastUpdated: run.endedAt ?? run.startedAt, startTime: run.startedAt, endTime: run.endedAt,
            errorMessage: run.message, dpuSeconds: 0)
    }
}

extension Glue.ColumnStatisticsTaskSettings {
    init(_ settings: StatisticsSettingsDocument, lastRun: Stored<StatisticsRunDocument>?, _ call: Call) {
        self.init(
            databaseName: settings.run.database, tableName: settings.run.table,
            schedule: settings.schedule.map {
                .init(scheduleExpression: $0, state: settings.isScheduled ? "SCHEDULED" : "NOT_SCHEDULED")
            }, columnNameList: settings.run.columns, catalogID: call.scope.account.rawValue, role: settings.run.role,
            sampleSize: settings.run.samplePercent ?? 100, securityConfiguration: settings.run.securityConfiguration,
            scheduleType: settings.schedule == nil ? nil : "CRON", settingSource: "TABLE")
        guard let lastRun else { return }
        let state = lastRun.value.state
        lastExecutionAttempt = .init(
            status: state == .running ? "STARTED" : state == .failed ? "FAILED" : nil,
            columnStatisticsTaskRunId: lastRun.name, executionTimestamp: lastRun.value.startedAt,
            errorMessage: lastRun.value.message)
    }
}
