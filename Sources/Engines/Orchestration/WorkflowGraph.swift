/// How the triggers, jobs and crawlers of a workflow hang together.
package struct WorkflowGraph: Sendable {
    package enum Node: Sendable, Hashable {
        case trigger(String)
        case task(WatchedTask)
    }

    package let nodes: [Node]
    package let edges: [(from: Node, to: Node)]
    private let triggers: [String: TriggerDocument]

    package init(_ triggers: [String: TriggerDocument]) {
        self.triggers = triggers
        var nodes: [Node] = []
        var edges: [(from: Node, to: Node)] = []
        func add(_ node: Node) {
            if !nodes.contains(node) { nodes.append(node) }
        }
        for (name, trigger) in triggers.sorted(by: { $0.key < $1.key }) {
            add(.trigger(name))
            for condition in trigger.conditions {
                add(.task(condition.task))
                edges.append((.task(condition.task), .trigger(name)))
            }
            for task in trigger.actions.compactMap(\.task) {
                add(.task(task))
                edges.append((.trigger(name), .task(task)))
            }
        }
        self.nodes = nodes
        self.edges = edges
    }

    /// Some tasks and all that follows from them.
    func downstream(of tasks: [WatchedTask]) -> (tasks: Set<WatchedTask>, triggers: Set<String>) {
        var seen = Set(tasks.map(Node.task))
        var open = Array(seen)
        while let node = open.popLast() {
            for edge in edges where edge.from == node && seen.insert(edge.to).inserted { open.append(edge.to) }
        }
        var found: (tasks: Set<WatchedTask>, triggers: Set<String>) = ([], [])
        for node in seen {
            switch node {
            case .trigger(let name): found.triggers.insert(name)
            case .task(let task): found.tasks.insert(task)
            }
        }
        return found
    }

    /// The actions that start some tasks, by trigger; each task once.
    func starting(_ tasks: [WatchedTask]) -> [(trigger: String, actions: [TriggerDocument.Action])] {
        var left = Set(tasks)
        var found: [(trigger: String, actions: [TriggerDocument.Action])] = []
        for (name, trigger) in triggers.sorted(by: { $0.key < $1.key }) {
            let actions = trigger.actions.filter { action in action.task.map { left.remove($0) != nil } ?? false }
            if !actions.isEmpty { found.append((name, actions)) }
        }
        return found
    }
}
