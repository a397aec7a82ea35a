import Core
import Storage
import Testing

@testable import Jobs
@testable import Orchestration

extension RoundTripTests {
    private var job: JobDocument {
        JobDocument(
            command: .spark, roleARN: "r", scriptLocation: "s", pythonVersion: "3", defaultArguments: ["--a": "b"],
            nonOverridableArguments: [:], maxConcurrentRuns: 1, maxRetries: 0, timeoutMinutes: 5, maxCapacity: 1,
            workers: JobWorkers(kind: .g1, count: 2), isQueued: true, glueVersion: "3.0", given: given)
    }

    @Test func `jobs`() throws {
        try check(
            job,
            fields: [
                "createdAt", "updatedAt", "roleARN", "scriptLocation", "pythonVersion", "defaultArguments",
                "nonOverridableArguments", "maxConcurrentRuns", "maxRetries", "timeoutMinutes", "maxCapacity",
                "glueVersion", "given", "commandName", "workers", "isQueued",
            ])
    }

    @Test func `job runs`() throws {
        var request = JobRunRequest()
        request.previousRunID = "p"
        request.isFlexible = true
        request.securityConfiguration = "c"
        request.notifyDelayMinutes = 3
        request.sessionPolicy = "{}"
        request.origin = origin
        var run = JobRunDocument(id: "i", of: job, request, at: time)
        run.completedAt = time
        run.errorMessage = "e"
        run.stateDetail = "d"
        try check(
            run,
            fields: [
                "id", "attempt", "previousRunID", "state", "arguments", "startedAt", "updatedAt", "completedAt",
                "executionSeconds", "errorMessage", "timeoutMinutes", "maxCapacity", "glueVersion", "commandName",
                "workers", "isQueued", "isFlexible", "securityConfiguration", "notifyDelayMinutes", "stateDetail",
                "sessionPolicy", "origin",
            ])
    }

    private var trigger: TriggerDocument {
        var trigger = TriggerDocument(
            kind: .conditional, state: .activated, workflow: "w", schedule: "s",
            actions: [
                .init(
                    job: "j", crawler: "c", arguments: ["--a": "b"], timeoutMinutes: 1, securityConfiguration: "s",
                    notifyDelayMinutes: 2)
            ], conditions: [.init(task: WatchedTask(.job, "j"), state: "SUCCEEDED")], takesAny: true, given: given)
        trigger.endings = [ending]
        return trigger
    }

    private var ending: TaskEnding {
        TaskEnding(task: .crawler, name: "c", runID: "r", state: "FAILED", origin: origin)
    }

    @Test func `triggers and endings`() throws {
        try check(
            trigger,
            fields: [
                "kind", "state", "workflow", "schedule", "actions", "conditions", "takesAny", "given", "endings",
            ])
        try check(ending, fields: ["task", "name", "runID", "state", "origin"])
        let action = trigger.actions[0]
        try check(Firing(starts: [.init(action: action, runID: "r")], origin: origin), fields: ["starts", "origin"])
    }

    @Test func `workflows and their runs`() throws {
        var workflow = WorkflowDocument(description: "d", properties: ["a": "b"], maxConcurrentRuns: 2)
        workflow.lastRunID = "r"
        try check(
            workflow,
            fields: ["description", "properties", "maxConcurrentRuns", "createdAt", "updatedAt", "lastRunID"])
        var run = WorkflowRunDocument(
            id: "i", previousRunID: "p", properties: ["a": "b"], startedAt: time, triggers: ["t": trigger])
        run.errorMessage = "e"
        run.completedAt = time
        run.fired = ["t"]
        run.steps = [
            .init(task: WatchedTask(.job, "j"), runID: "r", state: "FAILED", startedAt: time, endedAt: time)
        ]
        try check(
            run,
            fields: [
                "id", "previousRunID", "status", "errorMessage", "properties", "startedAt", "completedAt", "triggers",
                "fired", "steps",
            ])
    }

    @Test func `job bookmarks`() throws {
        try check(
            JobBookmarkDocument(version: 2, run: 1, attempt: 0, previousRunID: "p", runID: "r", state: "{}"),
            fields: ["version", "run", "attempt", "previousRunID", "runID", "state"])
    }

    @Test func `sessions and statements`() throws {
        var session = InteractiveSession(
            roleARN: "r", arguments: ["--a": "b"], workers: JobWorkers(kind: .g1, count: 2), maxCapacity: 2,
            glueVersion: "5.1", timeoutMinutes: 3, idleMinutes: 4, given: given)
        session.errorMessage = "e"
        session.driver = "d"
        session.completedAt = time
        try check(
            session,
            fields: [
                "status", "errorMessage", "roleARN", "arguments", "workers", "maxCapacity", "glueVersion",
                "timeoutMinutes", "idleMinutes", "createdAt", "completedAt", "given", "driver",
            ])
        let output = Statement.Output(state: .error, text: "t", name: "n", value: "v", traceback: ["l"])
        try check(
            Statement(number: 1, code: "c", state: .error, output: output, startedAt: time, completedAt: time),
            fields: ["number", "code", "state", "output", "startedAt", "completedAt"])
    }
}
