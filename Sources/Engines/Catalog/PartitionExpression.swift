import Core
import Foundation

/// A filter of partitions: an SQL condition over the partition keys, compared by their types.
///
/// https://docs.aws.amazon.com/glue/latest/webapi/API_GetPartitions.html
struct PartitionExpression: Sendable {
    indirect enum Node: Sendable {
        case comparison(key: Int, Operator, PartitionValue)
        case inList(key: Int, [PartitionValue])
        case like(key: Int, WildcardPattern)
        case isNull(key: Int)
        case not(Node)
        case and(Node, Node)
        case or(Node, Node)
    }

    enum Operator: String, Sendable {
        case equal = "="
        case notEqual = "<>"
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    let root: Node
    private let kinds: [PartitionKeyKind]
    /// What Hive calls the partition of null.
    private static let nullName = "__HIVE_DEFAULT_PARTITION__"

    init(_ text: String, keys: [Column]) throws(CatalogError) {
        var parser = Parser(tokens: try Self.tokens(text), keys: keys)
        root = try parser.disjunction()
        guard parser.isAtEnd else { throw .invalidExpression("unexpected '\(parser.current)'") }
        kinds = keys.map { PartitionKeyKind(type: $0.type) }
    }

    func holds(for values: [String]) -> Bool { holds(root, values) == true }

    /// Nil is SQL's unknown: what any comparison with null comes to.
    private func holds(_ node: Node, _ values: [String]) -> Bool? {
        switch node {
        case .comparison(let key, let comparison, let value):
            guard let found = self.value(key, values), let order = found.compare(value) else { return nil }
            return switch comparison {
            case .equal: order == .orderedSame
            case .notEqual: order != .orderedSame
            case .less: order == .orderedAscending
            case .lessOrEqual: order != .orderedDescending
            case .greater: order == .orderedDescending
            case .greaterOrEqual: order != .orderedAscending
            }
        case .inList(let key, let list):
            guard let found = value(key, values) else { return nil }
            return list.contains { found.compare($0) == .orderedSame }
        case .like(let key, let pattern): return values[key] == Self.nullName ? nil : pattern.matches(values[key])
        case .isNull(let key): return values[key] == Self.nullName
        case .not(let inner): return holds(inner, values).map { !$0 }
        case .and(let left, let right):
            let first = holds(left, values)
            if first == false { return false }
            let second = holds(right, values)
            return second == false ? false : first == nil ? nil : second
        case .or(let left, let right):
            let first = holds(left, values)
            if first == true { return true }
            let second = holds(right, values)
            return second == true ? true : first == nil ? nil : second
        }
    }

    private func value(_ key: Int, _ values: [String]) -> PartitionValue? {
        values[key] == Self.nullName ? nil : PartitionValue(values[key], kinds[key])
    }
}
