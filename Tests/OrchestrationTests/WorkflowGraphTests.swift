import AWSProtocol
import Core
import Storage
import Testing

@testable import Orchestration

@Suite struct WorkflowGraphTests {
    private static let given = OpaqueDocument(.map(.init()))

    private static func trigger(_ starts: [WatchedTask], after conditions: [WatchedTask] = []) -> TriggerDocument {
        TriggerDocument(
            kind: conditions.isEmpty ? .onDemand : .conditional, state: .activated, workflow: "w", schedule: nil,
            actions: starts.map {
                .init(
                    job: $0.kind == .job ? $0.name : nil, crawler: $0.kind == .crawler ? $0.name : nil, arguments: [:],
                    timeoutMinutes: nil, securityConfiguration: nil, notifyDelayMinutes: nil)
            }, conditions: conditions.map { .init(task: $0, state: "SUCCEEDED") }, takesAny: false, given: given)
    }

    private let crawler = WatchedTask(.crawler, "c")
    private let left = WatchedTask(.job, "left")
    private let right = WatchedTask(.job, "right")
    private let last = WatchedTask(.job, "last")

    private var graph: WorkflowGraph {
        WorkflowGraph([
            "start": Self.trigger([crawler]), "crawled": Self.trigger([left, right], after: [crawler]),
            "done": Self.trigger([last], after: [left, right]),
        ])
    }

    @Test func `edges lead from what is waited for to what is started`() {
        #expect(graph.nodes.count == 7)
        #expect(graph.edges.count == 7)
        #expect(graph.edges.contains { $0.from == .task(crawler) && $0.to == .trigger("crawled") })
        #expect(graph.edges.contains { $0.from == .trigger("done") && $0.to == .task(last) })
    }

    @Test func `downstream of a task is all that follows from it`() {
        let found = graph.downstream(of: [right])
        #expect(found.tasks == [right, last])
        #expect(found.triggers == ["done"])
    }

    @Test func `only the actions that start a task are taken`() {
        let found = graph.starting([right])
        #expect(found.map(\.trigger) == ["crawled"])
        #expect(found[0].actions.map(\.task) == [right])
    }

    @Test(arguments: [
        (false, ["SUCCEEDED", "SUCCEEDED"], true), (false, ["SUCCEEDED", "FAILED"], false),
        (true, ["SUCCEEDED", "FAILED"], true), (true, ["FAILED", "FAILED"], false),
    ])
    func `all conditions or any of them`(takesAny: Bool, states: [String], isFulfilled: Bool) {
        var trigger = Self.trigger([last], after: [left, right])
        trigger.takesAny = takesAny
        #expect(trigger.isFulfilled(by: [left: states[0], right: states[1]]) == isFulfilled)
    }
}
