import Storage

/// A table or view as its database describes it, with the types that the Glue Data Catalog has for its columns.
package struct DatabaseTable: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
        package let name: String
        /// In Hive's notation.
        package let type: String
    }

    package let database: String
    package let schema: String
    package let name: String
    package let columns: [Column]

    /// The tables of the login's database whose schema and name are like the patterns, in which `%` stands for any characters.
    ///
    /// Throws DatabaseError.
    package static func all(
        _ login: ClusterLogin, schema: String, name: String, cancelling pool: BlockingPool
    ) async throws -> [DatabaseTable] {
        let rows = try await DatabaseConnection.with(login, cancelling: pool) { connection in
            try await connection.run(
                """
                SELECT table_schema, table_name, column_name, data_type, udt_name, numeric_precision, numeric_scale
                FROM information_schema.columns
                WHERE table_schema LIKE $1 AND table_name LIKE $2
                    AND table_schema NOT IN ('pg_catalog', 'information_schema')
                ORDER BY table_schema, table_name, ordinal_position
                """, [schema, name])
        }
        var tables: [DatabaseTable] = []
        for row in rows {
            let texts = row.map { $0 ?? "" }
            let column = Column(
                name: texts[2],
                type: hiveType(texts[3], element: texts[4], precision: Int(texts[5]), scale: Int(texts[6])))
            if let last = tables.last, last.schema == texts[0], last.name == texts[1] {
                tables[tables.count - 1] = DatabaseTable(
                    database: last.database, schema: last.schema, name: last.name, columns: last.columns + [column])
            } else {
                tables.append(
                    DatabaseTable(
                        database: login.cluster.database, schema: texts[0], name: texts[1], columns: [column]))
            }
        }
        return tables
    }

    /// Throws DatabaseError if one cannot log in.
    package static func check(_ login: ClusterLogin, cancelling pool: BlockingPool) async throws {
        try await DatabaseConnection.with(login, cancelling: pool) { _ = try await $0.run("SELECT 1") }
    }

    /// https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-format-jdbc-home.html has no list of types; these are
    /// the ones whose values fit.
    private static func hiveType(_ type: String, element: String, precision: Int?, scale: Int?) -> String {
        switch type {
        case "smallint": "smallint"
        case "integer": "int"
        case "bigint": "bigint"
        case "real": "float"
        case "double precision": "double"
        case "boolean": "boolean"
        case "date": "date"
        case "bytea": "binary"
        case "numeric":
            // Without a precision PostgreSQL keeps any number of digits; Hive has at most 38.
            "decimal(\(min(precision ?? 38, 38)),\(min(scale ?? 18, 38)))"
        case "ARRAY": "array<\(arrayElement(element))>"
        default: type.hasPrefix("timestamp") ? "timestamp" : "string"
        }
    }

    /// The element's type of an array, which PostgreSQL names with an underscore before it.
    private static func arrayElement(_ name: String) -> String {
        switch name {
        case "_int2": "smallint"
        case "_int4": "int"
        case "_int8": "bigint"
        case "_float4": "float"
        case "_float8": "double"
        case "_bool": "boolean"
        case "_date": "date"
        case "_timestamp", "_timestamptz": "timestamp"
        default: "string"
        }
    }
}
