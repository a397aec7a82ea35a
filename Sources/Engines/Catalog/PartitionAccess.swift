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
    /// Parts of a name before the partition's values.
    let partsBefore: Int
    /// Sorted; they do not overlap.
    let stretches: [DocumentRange]

    /// More stretches than this are one that holds them all.
    private static let mostStretches = 200

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
        let own = Self.stretches(
            ownKeys.map { bound($0)?.equal.map { .init(equal: $0, low: nil, high: nil) } }, in: place.prefix
        ) { value in
            guard case .text(let text) = value else { return nil }
            return text
        }
        var best = (index: "", parts: TablePlace.parts, found: own)
        for index in indexes where index.document.state == .active {
            let place = DocumentPrefix(place.name(index.name))
            let found = Self.stretches(index.document.keys.map(bound), in: place) { $0.sortKey }
            guard found.depth > best.found.depth else { continue }
            best = (index.name, TablePlace.parts + 1 + index.document.keys.count, found)
        }
        kind = best.index.isEmpty ? .partition : .partitionIndexEntry
        index = best.index
        partsBefore = best.parts
        stretches = best.found.list
    }

    /// The stretches of names for bounds of the leading keys, and how many keys they make use of.
    private static func stretches(
        _ bounds: [PartitionExpression.Bounds?], in place: DocumentPrefix, key: (PartitionValue) -> String?
    ) -> (depth: Int, list: [DocumentRange]) {
        var prefixes = [place]
        var depth = 0
        for bound in bounds {
            guard let bound else { break }
            guard let equal = bound.equal else {
                let low = bound.low.flatMap(key)
                let high = bound.high.flatMap(key)
                guard low != nil || high != nil else { break }
                let list = prefixes.map { prefix in
                    DocumentRange(from: prefix.beginning(low ?? "").bytes, before: prefix.beginning(high ?? "").end)
                }
                return (depth + 1, list)
            }
            let keys = Set(equal.compactMap { key($0).map { Name($0) } }).sorted()
            guard equal.allSatisfy({ key($0) != nil }), prefixes.count * keys.count <= mostStretches else { break }
            prefixes = prefixes.flatMap { prefix in keys.map { prefix.appending($0.text) } }
            depth += 1
        }
        return (depth, prefixes.map(\.range))
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
