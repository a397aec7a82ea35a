// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol
package import Core

extension Glue {
package struct Workflow: Sendable, Equatable {
package var name: String?
package var description: String?
package var defaultRunProperties: [String: String]?
package var createdOn: Timestamp?
package var lastModifiedOn: Timestamp?
package var lastRun: WorkflowRun?
package var graph: WorkflowGraph?
package var maxConcurrentRuns: Int?
package var blueprintDetails: BlueprintDetails?

package init(
name: String? = nil,
description: String? = nil,
defaultRunProperties: [String: String]? = nil,
createdOn: Timestamp? = nil,
lastModifiedOn: Timestamp? = nil,
lastRun: WorkflowRun? = nil,
graph: WorkflowGraph? = nil,
maxConcurrentRuns: Int? = nil,
blueprintDetails: BlueprintDetails? = nil
) {
self.name = name
self.description = description
self.defaultRunProperties = defaultRunProperties
self.createdOn = createdOn
self.lastModifiedOn = lastModifiedOn
self.lastRun = lastRun
self.graph = graph
self.maxConcurrentRuns = maxConcurrentRuns
self.blueprintDetails = blueprintDetails
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("Description", description.map { WireValue.string($0) })
map.append("DefaultRunProperties", defaultRunProperties.map { .strings($0) })
map.append("CreatedOn", createdOn.map { WireValue.timestamp($0) })
map.append("LastModifiedOn", lastModifiedOn.map { WireValue.timestamp($0) })
map.append("LastRun", lastRun?.wire)
map.append("Graph", graph?.wire)
map.append("MaxConcurrentRuns", maxConcurrentRuns.map { .integer(Int64($0)) })
map.append("BlueprintDetails", blueprintDetails?.wire)
return .map(map)
}
}
}
extension Glue {
package struct WorkflowGraph: Sendable, Equatable {
package var nodes: [Node]?
package var edges: [Edge]?

package init(
nodes: [Node]? = nil,
edges: [Edge]? = nil
) {
self.nodes = nodes
self.edges = edges
}

package var wire: WireValue {
var map = WireMap()
map.append("Nodes", nodes.map { .list($0.map(\.wire)) })
map.append("Edges", edges.map { .list($0.map(\.wire)) })
return .map(map)
}
}
}
extension Glue {
package struct WorkflowRun: Sendable, Equatable {
package var name: String?
package var workflowRunId: String?
package var previousRunId: String?
package var workflowRunProperties: [String: String]?
package var startedOn: Timestamp?
package var completedOn: Timestamp?
package var status: String?
package var errorMessage: String?
package var statistics: WorkflowRunStatistics?
package var graph: WorkflowGraph?
package var startingEventBatchCondition: StartingEventBatchCondition?

package init(
name: String? = nil,
workflowRunId: String? = nil,
previousRunId: String? = nil,
workflowRunProperties: [String: String]? = nil,
startedOn: Timestamp? = nil,
completedOn: Timestamp? = nil,
status: String? = nil,
errorMessage: String? = nil,
statistics: WorkflowRunStatistics? = nil,
graph: WorkflowGraph? = nil,
startingEventBatchCondition: StartingEventBatchCondition? = nil
) {
self.name = name
self.workflowRunId = workflowRunId
self.previousRunId = previousRunId
self.workflowRunProperties = workflowRunProperties
self.startedOn = startedOn
self.completedOn = completedOn
self.status = status
self.errorMessage = errorMessage
self.statistics = statistics
self.graph = graph
self.startingEventBatchCondition = startingEventBatchCondition
}

package var wire: WireValue {
var map = WireMap()
map.append("Name", name.map { WireValue.string($0) })
map.append("WorkflowRunId", workflowRunId.map { WireValue.string($0) })
map.append("PreviousRunId", previousRunId.map { WireValue.string($0) })
map.append("WorkflowRunProperties", workflowRunProperties.map { .strings($0) })
map.append("StartedOn", startedOn.map { WireValue.timestamp($0) })
map.append("CompletedOn", completedOn.map { WireValue.timestamp($0) })
map.append("Status", status.map { WireValue.string($0) })
map.append("ErrorMessage", errorMessage.map { WireValue.string($0) })
map.append("Statistics", statistics?.wire)
map.append("Graph", graph?.wire)
map.append("StartingEventBatchCondition", startingEventBatchCondition?.wire)
return .map(map)
}
}
}
extension Glue {
package struct WorkflowRunStatistics: Sendable, Equatable {
package var totalActions: Int?
package var timeoutActions: Int?
package var failedActions: Int?
package var stoppedActions: Int?
package var succeededActions: Int?
package var runningActions: Int?
package var erroredActions: Int?
package var waitingActions: Int?

package init(
totalActions: Int? = nil,
timeoutActions: Int? = nil,
failedActions: Int? = nil,
stoppedActions: Int? = nil,
succeededActions: Int? = nil,
runningActions: Int? = nil,
erroredActions: Int? = nil,
waitingActions: Int? = nil
) {
self.totalActions = totalActions
self.timeoutActions = timeoutActions
self.failedActions = failedActions
self.stoppedActions = stoppedActions
self.succeededActions = succeededActions
self.runningActions = runningActions
self.erroredActions = erroredActions
self.waitingActions = waitingActions
}

package var wire: WireValue {
var map = WireMap()
map.append("TotalActions", totalActions.map { .integer(Int64($0)) })
map.append("TimeoutActions", timeoutActions.map { .integer(Int64($0)) })
map.append("FailedActions", failedActions.map { .integer(Int64($0)) })
map.append("StoppedActions", stoppedActions.map { .integer(Int64($0)) })
map.append("SucceededActions", succeededActions.map { .integer(Int64($0)) })
map.append("RunningActions", runningActions.map { .integer(Int64($0)) })
map.append("ErroredActions", erroredActions.map { .integer(Int64($0)) })
map.append("WaitingActions", waitingActions.map { .integer(Int64($0)) })
return .map(map)
}
}
}
