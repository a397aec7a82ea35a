import AWSProtocol
import Core

/// The metadata of an Iceberg table that has just been created and holds nothing.
///
/// https://iceberg.apache.org/spec/#table-metadata-fields
package struct IcebergMetadata {
    /// Why there can be no such table.
    package struct Invalid: Error {
        package let reason: String
    }

    private static let schemaID: Int64 = 0
    private static let firstPartitionID: Int64 = 1000

    private let version: Int
    private let uuid: String
    private let location: String
    private let updatedAt: Timestamp
    private let fields: [WireValue]
    private let partitionFields: [WireValue]
    private let lastColumnID: Int64

    /// `columns` and `partitionKeys` have types in Hive's notation; a table is partitioned by the values of the keys.
    ///
    /// Throws for types that Iceberg does not have.
    package init(
        version: Int, location: String, columns: [Column], partitionKeys: [Column], at now: Timestamp
    ) throws(Invalid) {
        guard [1, 2].contains(version) else { throw Invalid(reason: "The Iceberg table version must be 1 or 2.") }
        let all = columns + partitionKeys
        guard !all.isEmpty else { throw Invalid(reason: "An Iceberg table needs columns.") }
        self.version = version
        self.location = location.hasSuffix("/") ? String(location.dropLast()) : location
        uuid = RandomText.uuid()
        updatedAt = now
        // Columns are numbered before what is within them.
        var types = IcebergTypes(lastID: Int64(all.count))
        var fields: [WireValue] = []
        for (number, column) in all.enumerated() {
            fields.append(
                .map(
                    WireMap([
                        ("id", .integer(Int64(number + 1))), ("name", .string(column.name.lowercased())),
                        ("required", .bool(false)), ("type", try types.type(column.type)),
                    ])))
        }
        self.fields = fields
        partitionFields = partitionKeys.enumerated().map { number, key in
            .map(
                WireMap([
                    ("source-id", .integer(Int64(columns.count + number + 1))),
                    ("field-id", .integer(Self.firstPartitionID + Int64(number))),
                    ("transform", .string("identity")), ("name", .string(key.name.lowercased())),
                ]))
        }
        lastColumnID = types.lastID
    }

    /// Where the metadata belongs.
    package var metadataLocation: String { "\(location)/metadata/00000-\(uuid).metadata.json" }

    package var json: [UInt8] {
        let schema = WireValue.map(
            WireMap([
                ("type", .string("struct")), ("schema-id", .integer(Self.schemaID)), ("fields", .list(fields)),
                ("identifier-field-ids", .list([])),
            ]))
        var members = WireMap([
            ("format-version", .integer(Int64(version))), ("table-uuid", .string(uuid)),
            ("location", .string(location)),
            ("last-updated-ms", .integer(updatedAt.milliseconds)), ("last-column-id", .integer(lastColumnID)),
            ("schemas", .list([schema])), ("current-schema-id", .integer(Self.schemaID)),
            (
                "partition-specs",
                .list([.map(WireMap([("spec-id", .integer(0)), ("fields", .list(partitionFields))]))])
            ),
            ("default-spec-id", .integer(0)),
            ("last-partition-id", .integer(Self.firstPartitionID + Int64(partitionFields.count) - 1)),
            ("sort-orders", .list([.map(WireMap([("order-id", .integer(0)), ("fields", .list([]))]))])),
            ("default-sort-order-id", .integer(0)), ("properties", .map(WireMap())),
            ("current-snapshot-id", .integer(-1)), ("snapshots", .list([])), ("snapshot-log", .list([])),
            ("metadata-log", .list([])), ("refs", .map(WireMap())),
        ])
        if version == 1 {
            members.append("schema", schema)
            members.append("partition-spec", .list(partitionFields))
        } else {
            members.append("last-sequence-number", .integer(0))
        }
        return JSONWriter.bytes(of: .map(members))
    }
}

/// Makes Iceberg's types of Hive's, and numbers what is within them.
///
/// https://iceberg.apache.org/docs/latest/hive/#type-compatibility
private struct IcebergTypes {
    private(set) var lastID: Int64

    private static let primitives = [
        "boolean": "boolean", "tinyint": "int", "smallint": "int", "int": "int", "integer": "int", "bigint": "long",
        "float": "float", "double": "double", "string": "string", "binary": "binary", "date": "date",
        "timestamp": "timestamp",
    ]

    init(lastID: Int64) { self.lastID = lastID }

    mutating func type(_ text: String, depth: Int = 0) throws(IcebergMetadata.Invalid) -> WireValue {
        let text = text.lowercased().filter { $0 != " " }
        guard depth < Limits.nestingDepth else { throw unknown(text) }
        if let name = Self.primitives[text] { return .string(name) }
        if text.hasPrefix("char(") || text.hasPrefix("varchar(") { return .string("string") }
        if text == "decimal" { return .string("decimal(10, 0)") }
        if let inner = inside(text, "decimal(", ")") {
            let numbers = inner.split(separator: ",").compactMap { Int($0) }
            guard let precision = numbers.first, numbers.count <= 2, (1...38).contains(precision) else {
                throw unknown(text)
            }
            return .string("decimal(\(precision), \(numbers.count == 2 ? numbers[1] : 0))")
        }
        if let inner = inside(text, "array<", ">") {
            lastID += 1
            let id = lastID
            return .map(
                WireMap([
                    ("type", .string("list")), ("element-id", .integer(id)), ("element-required", .bool(false)),
                    ("element", try type(inner, depth: depth + 1)),
                ]))
        }
        if let parts = inside(text, "map<", ">").map({ parts($0, at: ",") }), parts.count == 2 {
            lastID += 2
            let id = lastID
            return .map(
                WireMap([
                    ("type", .string("map")), ("key-id", .integer(id - 1)),
                    ("key", try type(parts[0], depth: depth + 1)), ("value-id", .integer(id)),
                    ("value-required", .bool(false)), ("value", try type(parts[1], depth: depth + 1)),
                ]))
        }
        guard let inner = inside(text, "struct<", ">") else { throw unknown(text) }
        let members = parts(inner, at: ",").map { parts($0, at: ":") }
        let first = lastID + 1
        lastID += Int64(members.count)
        var fields: [WireValue] = []
        for (number, member) in members.enumerated() {
            guard member.count == 2 else { throw unknown(text) }
            fields.append(
                .map(
                    WireMap([
                        ("id", .integer(first + Int64(number))), ("name", .string(member[0])),
                        ("required", .bool(false)), ("type", try type(member[1], depth: depth + 1)),
                    ])))
        }
        return .map(WireMap([("type", .string("struct")), ("fields", .list(fields))]))
    }

    private func unknown(_ text: String) -> IcebergMetadata.Invalid {
        .init(reason: "Iceberg has no type for \(text.prefix(100)).")
    }

    private func inside(_ text: String, _ start: String, _ end: String) -> String? {
        guard text.hasPrefix(start), text.hasSuffix(end), text.count > start.count + end.count else { return nil }
        return String(text.dropFirst(start.count).dropLast(end.count))
    }

    /// The parts of a text between marks that are in no brackets; at a colon only the first counts.
    private func parts(_ text: String, at mark: Character) -> [String] {
        var (parts, depth) = ([""], 0)
        for character in text {
            if "<(".contains(character) { depth += 1 }
            if ">)".contains(character) { depth -= 1 }
            if character == mark, depth == 0, mark != ":" || parts.count == 1 {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts
    }
}
