/// A type of data as it is inferred from values: what the Glue Data Catalog names in Hive's notation.
package indirect enum ColumnType: Sendable, Hashable {
    /// Nothing but nulls so far.
    case unknown
    case boolean
    case int
    case bigint
    case double
    case string
    /// A type that a file's schema names, such as `decimal(10,2)`.
    case named(String)
    case array(ColumnType)
    case structure([Field])

    package struct Field: Sendable, Hashable {
        package var name: String
        package var type: ColumnType

        package init(name: String, type: ColumnType) {
            self.name = name
            self.type = type
        }
    }

    /// The type's name in the catalog.
    ///
    /// A column that only ever was null is a string.
    package var glueName: String {
        switch self {
        case .unknown, .string: "string"
        case .boolean: "boolean"
        case .int: "int"
        case .bigint: "bigint"
        case .double: "double"
        case .named(let name): name
        case .array(let element): "array<\(element.glueName)>"
        case .structure(let fields):
            "struct<\(fields.map { "\($0.name):\($0.type.glueName)" }.joined(separator: ","))>"
        }
    }

    /// The narrowest type that holds values of both.
    package func merged(with other: ColumnType) -> ColumnType {
        switch (self, other) {
        case (let type, .unknown), (.unknown, let type): return type
        case (let left, let right) where left == right: return left
        case (.int, .bigint), (.bigint, .int): return .bigint
        case (.int, .double), (.double, .int), (.bigint, .double), (.double, .bigint): return .double
        case (.array(let left), .array(let right)): return .array(left.merged(with: right))
        case (.structure(let left), .structure(let right)): return .structure(Self.merged(left, right))
        default: return .string
        }
    }

    /// The fields of both, in the order of their first appearance; names differ by more than case.
    package static func merged(_ left: [Field], _ right: [Field]) -> [Field] {
        var fields = left
        var places = Dictionary(left.enumerated().map { ($1.name.lowercased(), $0) }) { first, _ in first }
        for field in right {
            if let place = places[field.name.lowercased()] {
                fields[place].type = fields[place].type.merged(with: field.type)
            } else {
                places[field.name.lowercased()] = fields.count
                fields.append(field)
            }
        }
        return fields
    }

    /// The type of a value that is written as text; `narrowsIntegers` tells those that 32 bits hold apart.
    package init(inText text: some StringProtocol, narrowsIntegers: Bool = false) {
        let trimmed = text.drop { $0 == " " }
        if trimmed.isEmpty {
            self = .unknown
        } else if let number = Int64(trimmed) {
            self = narrowsIntegers && Int32(exactly: number) != nil ? .int : .bigint
        } else if trimmed.utf8.allSatisfy(Self.numerals.contains), Double(trimmed) != nil {
            self = .double
        } else if ["true", "false"].contains(trimmed.lowercased()) {
            self = .boolean
        } else {
            self = .string
        }
    }

    private static let numerals = Set("0123456789+-.eE".utf8)
}
