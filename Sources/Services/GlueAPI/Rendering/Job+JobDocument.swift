import AWSProtocol
import Core
import GlueModel
import Jobs
import Storage

extension Glue.Job {
    init(_ name: String, _ document: JobDocument) throws {
        self = try document.given.shape(Glue.Job.init(from:))
        self.name = name
        createdOn = document.createdAt
        lastModifiedOn = document.updatedAt
        executionProperty = .init(maxConcurrentRuns: document.maxConcurrentRuns)
        command?.pythonVersion = document.pythonVersion
        maxRetries = document.maxRetries
        allocatedCapacity = Int(clamping: document.maxCapacity)
        timeout = document.timeoutMinutes
        maxCapacity = document.maxCapacity
        glueVersion = document.glueVersion
        executionClass = executionClass ?? "STANDARD"
        workerType = document.workers?.kind.rawValue
        numberOfWorkers = document.workers?.count
        jobMode = jobMode ?? "SCRIPT"
    }
}

extension Glue.JobRun {
    init(_ run: JobRunDocument, job: String) {
        let isFlexible = run.isFlexible == true
        self.init(
            id: run.id, attempt: run.attempt, previousRunId: run.previousRunID, triggerName: run.origin?.trigger,
            jobName: job, jobMode: "SCRIPT", jobRunQueuingEnabled: run.isQueued ?? false, startedOn: run.startedAt,
            lastModifiedOn: run.updatedAt, completedOn: run.completedAt, jobRunState: run.state.rawValue,
            arguments: run.arguments.isEmpty ? nil : run.arguments, errorMessage: run.errorMessage,
            predecessorRuns: run.origin?.predecessors.map { .init(jobName: $0.job, runId: $0.runID) } ?? [],
            allocatedCapacity: Int(clamping: run.maxCapacity), executionTime: run.executionSeconds,
            timeout: run.timeoutMinutes, maxCapacity: run.maxCapacity, workerType: run.workers?.kind.rawValue,
            numberOfWorkers: run.workers?.count, securityConfiguration: run.securityConfiguration,
            logGroupName: run.logGroup,
            notificationProperty: run.notifyDelayMinutes.map { .init(notifyDelayAfter: $0) },
            glueVersion: run.glueVersion,
            dpuSeconds: run.completedAt == nil ? nil : Double(run.executionSeconds) * run.maxCapacity,
            executionClass: run.command == .spark ? (isFlexible ? "FLEX" : "STANDARD") : nil,
            stateDetail: run.stateDetail, executionRoleSessionPolicy: run.sessionPolicy)
    }
}

extension Glue.JobBookmarkEntry {
    init(_ bookmark: JobBookmarkDocument, job: String) {
        self.init(
            jobName: job, version: bookmark.version, run: bookmark.run, attempt: bookmark.attempt,
            previousRunId: bookmark.previousRunID, runId: bookmark.runID, jobBookmark: bookmark.state)
    }
}
