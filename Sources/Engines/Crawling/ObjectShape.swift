import Columns
import Core
import Synchronization

/// Format and fields of an object's data.
struct ObjectShape: Sendable, Hashable {
    let format: ObjectFormat
    let compression: FileCompression?
    let fields: [ColumnType.Field]

    /// Whether objects of both shapes belong to one table: format and compression are the same, and more than 70 % of the fields.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/crawler-s3-folder-table-partition.html
    func isSimilar(to other: ObjectShape) -> Bool {
        guard isCompatible(with: other) else { return false }
        let mine = Set(fields.map { $0.name.lowercased() })
        let theirs = Set(other.fields.map { $0.name.lowercased() })
        let shared = mine.intersection(theirs).count
        return mine == theirs || Double(shared) > 0.7 * Double(max(mine.count, theirs.count))
    }

    /// Whether both can be read in one way.
    func isCompatible(with other: ObjectShape) -> Bool {
        format.kind == other.format.kind && compression == other.compression
    }
}

/// How objects are to be read.
enum ObjectFormat: Sendable, Hashable {
    case parquet
    case orc
    case avro(schema: String)
    case json(path: [String])
    case bson
    case ion
    case xml(rowTag: String, classification: String)
    /// Lines that a grok pattern matches.
    case log(classification: String, pattern: String, custom: String)
    case csv(CSVLayout)
    /// Records with a header of the schema registry's serializers.
    case registered(classification: String, schema: String)
    case unknown

    /// The value of the table parameter `classification`.
    var classification: String {
        switch self {
        case .parquet: "parquet"
        case .orc: "orc"
        case .avro: "avro"
        case .json: "json"
        case .bson: "bson"
        case .ion: "ion"
        case .xml(_, let classification), .log(let classification, _, _), .registered(let classification, _):
            classification
        case .csv(let layout): layout.classification
        case .unknown: "UNKNOWN"
        }
    }

    /// What must be the same in all objects of a table.
    var kind: String {
        switch self {
        case .json(let path): "json \(path.joined(separator: "."))"
        case .xml(let rowTag, let classification): "\(classification) <\(rowTag)>"
        case .csv(let layout): "\(layout.classification) \(layout.delimiter)"
        case .registered(_, let schema): "registered \(schema)"
        case .parquet, .orc, .avro, .bson, .ion, .log, .unknown: classification
        }
    }
}

/// How the rows of a CSV file are written.
struct CSVLayout: Sendable, Hashable {
    let delimiter: Character
    let quote: Character
    let hasHeader: Bool
    let areColumnsQuoted: Bool
    /// As AWS names it for custom classifiers; nil for the built-in one.
    let serde: String?
    var classification = "csv"
}

/// What a crawl finds out of one object.
struct ObjectSchema: Sendable, Equatable {
    var shape: ObjectShape
    /// Of the whole object, extrapolated from the sample.
    var recordCount: Int
    var averageRecordBytes: Int
}

/// The shapes that a crawl has seen, each of them once, however many objects have it.
final class ObjectShapes: Sendable {
    private let state = Mutex(State())

    private struct State {
        var shapes: [ObjectShape] = []
        var numbers: [ObjectShape: Int] = [:]
        var similar: [Pair: Bool] = [:]
    }

    private struct Pair: Hashable {
        let low: Int
        let high: Int
    }

    func number(of shape: ObjectShape) -> Int {
        state.withLock { state in
            if let number = state.numbers[shape] { return number }
            state.shapes.append(shape)
            state.numbers[shape] = state.shapes.count - 1
            return state.shapes.count - 1
        }
    }

    subscript(number: Int) -> ObjectShape { state.withLock { $0.shapes[number] } }

    func areSimilar(_ first: Int, _ second: Int) -> Bool {
        if first == second { return true }
        let pair = Pair(low: min(first, second), high: max(first, second))
        return state.withLock { state in
            if let known = state.similar[pair] { return known }
            let answer = state.shapes[first].isSimilar(to: state.shapes[second])
            state.similar[pair] = answer
            return answer
        }
    }
}
