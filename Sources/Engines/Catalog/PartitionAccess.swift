import Core
import Storage

/// The way to the partitions that an expression may hold for: stretches of names, in the order of the names.
///
/// What lies in the stretches may be more than what the expression holds for, and never less.
struct PartitionAccess: Sendable {
    /// Partitions themselves, or entries of an index.
    let kind: DocumentKind
    /// Empty for partitions themselves.
    let index: String
    let prefix: String
    /// Levels of a name after the prefix, before the partition's values.
    let levels: Int
    /// Sorted; they do not overlap.
    let stretches: [(from: String, before: String)]

    /// More stretches than this are one that holds them all.
    private static let mostStretches = 200
    /// Comes after every name that begins with what it is appended to.
    private static let end = "\u{10FFFF}"

    /// The best way for an expression, if there is a better one than through all partitions.
    init(
        _ expression: PartitionExpression?, table: TableDocument, indexes: [NamedIndex], at place: TablePlace
    ) {
        let bounds = expression?.bounds(keyCount: table.partitionKeys.count) ?? []
        func bound(_ key: Column) -> PartitionExpression.Bounds? {
            let position = table.partitionKeys.firstIndex { $0.name.lowercased() == key.name.lowercased() }
            return position.flatMap { bounds.indices.contains($0) ? bounds[$0] : nil }
        }
        // Partitions are in the order of their values as text, so that text at the front finds them without an index.
        let ownKeys = table.partitionKeys.prefix { PartitionKeyKind(type: $0.type) == .text }
        let own = Self.stretches(ownKeys.map { bound($0)?.equal.map { .init(equal: $0, low: nil, high: nil) } }) {
            value in
            guard case .text(let text) = value else { return nil }
            return PartitionDocument.name([text])
        }
        // Nothing follows the last value in a partition's own name.
        let ownList =
            own.depth == table.partitionKeys.count && own.depth > 0
            ? own.list.map { (String($0.from.dropLast()), $0.from) } : own.list
        var best = (index: "", prefix: place.prefix, levels: 0, depth: own.depth, list: ownList)
        for index in indexes where index.document.state == .active {
            let found = Self.stretches(index.document.keys.map(bound)) { $0.sortKey }
            guard found.depth > best.depth else { continue }
            best = (
                index.name, place.name(index.name) + DocumentKey.separator, index.document.keys.count, found.depth,
                found.list
            )
        }
        kind = best.index.isEmpty ? .partition : .partitionIndexEntry
        index = best.index
        prefix = best.prefix
        levels = best.levels
        stretches = best.list.map { [best = best.prefix] in (best + $0.from, best + $0.before) }
    }

    /// The part of a name that the partition's own document is named by, within its table.
    func partitionName(in name: String) -> Substring {
        var rest = name.dropFirst(prefix.count)
        for _ in 0..<levels {
            guard let end = rest.firstIndex(of: Character(DocumentKey.separator)) else { return rest }
            rest = rest[rest.index(after: end)...]
        }
        return rest
    }

    /// The stretches of names for bounds of the leading keys, and how many keys they make use of.
    private static func stretches(
        _ bounds: [PartitionExpression.Bounds?], key: (PartitionValue) -> String?
    ) -> (depth: Int, list: [(from: String, before: String)]) {
        var prefixes = [""]
        var depth = 0
        for bound in bounds {
            guard let bound else { break }
            guard let equal = bound.equal else {
                let low = bound.low.flatMap(key)
                let high = bound.high.flatMap(key)
                guard low != nil || high != nil else { break }
                return (depth + 1, prefixes.map { ($0 + (low ?? ""), $0 + (high ?? "") + end) })
            }
            let keys = equal.compactMap { key($0).map { $0 + DocumentKey.separator } }
            guard keys.count == equal.count, prefixes.count * keys.count <= mostStretches else { break }
            let sorted = Set(keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            prefixes = prefixes.flatMap { prefix in sorted.map { prefix + $0 } }
            depth += 1
        }
        return (depth, prefixes.map { ($0, $0 + end) })
    }
}

extension PartitionExpression {
    /// What an expression demands of a key, or less.
    struct Bounds: Sendable {
        /// The key must be one of these.
        var equal: [PartitionValue]?
        var low: PartitionValue?
        var high: PartitionValue?
    }

    /// What the expression demands of each key.
    func bounds(keyCount: Int) -> [Bounds] {
        var bounds = Array(repeating: Bounds(), count: keyCount)
        Self.collect(root, &bounds)
        return bounds
    }

    private static func collect(_ node: Node, _ bounds: inout [Bounds]) {
        switch node {
        case .and(let left, let right):
            collect(left, &bounds)
            collect(right, &bounds)
        case .comparison(let key, .equal, let value): bounds[key].equal = [value]
        case .comparison(let key, .less, let value), .comparison(let key, .lessOrEqual, let value):
            bounds[key].high = value
        case .comparison(let key, .greater, let value), .comparison(let key, .greaterOrEqual, let value):
            bounds[key].low = value
        case .inList(let key, let values): if bounds[key].equal == nil { bounds[key].equal = values }
        case .comparison, .like, .isNull, .not, .or: break
        }
    }
}
