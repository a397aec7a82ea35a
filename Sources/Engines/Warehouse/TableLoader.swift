import Columns
import Core
import NIOCore
import Objects
import Storage

/// Loads objects into tables, of Redshift with its own COPY command, of PostgreSQL row by row with that one's.
///
/// Which of the two answers is seen from its version.
package struct TableLoader: Sendable {
    private let login: ClusterLogin
    private let objects: Objects
    private let pool: BlockingPool

    package init(_ login: ClusterLogin, objects: Objects, pool: BlockingPool) {
        self.login = login
        self.objects = objects
        self.pool = pool
    }

    package func load(_ load: TableLoad) async throws -> LoadOutcome {
        try await DatabaseConnection.with(login, cancelling: pool) { connection in
            let version = try await connection.run("SELECT version()").first?.first ?? ""
            if version?.contains("Redshift") == true {
                try await connection.run(load.redshiftCommand)
                return LoadOutcome()
            }
            return try await PostgreSQLLoad(load, connection, objects, pool).run()
        }
    }
}

/// A load into PostgreSQL: everything, with the note that it was made, in one transaction.
private struct PostgreSQLLoad {
    private let load: TableLoad
    private let connection: DatabaseConnection
    private let objects: Objects
    private let pool: BlockingPool
    private let options: CopyOptions

    /// Where loads are noted.
    ///
    /// A user who may not create it finds the command in the error.
    private static let notes = """
        CREATE TABLE millrace_loads (loader text PRIMARY KEY, load text NOT NULL, source text NOT NULL, \
        loaded_rows bigint NOT NULL, loaded_at timestamptz NOT NULL)
        """

    init(
        _ load: TableLoad, _ connection: DatabaseConnection, _ objects: Objects, _ pool: BlockingPool
    ) throws {
        self.load = load
        self.connection = connection
        self.objects = objects
        self.pool = pool
        options = try CopyOptions(load.options)
    }

    func run() async throws -> LoadOutcome {
        try await connection.run("BEGIN")
        // A transaction that a crash left behind has to end before one can know whether it was committed.
        try await connection.run("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [load.loader])
        try await makeNotes()
        let known = try await connection.run("SELECT load FROM millrace_loads WHERE loader = $1", [load.loader])
        if known.first?.first == load.id { return LoadOutcome(wasKnown: true) }
        let columns = try await columns()
        var chunks = LoadChunks(
            rows: RowMaker(options: options, columns: columns, paths: try await paths(columns.count)),
            command: "COPY \(load.table)\(load.columns.isEmpty ? "" : " (\(load.columns))") FROM STDIN",
            connection: connection)
        for entry in try await entries() { try await chunks.load(entry, objects, pool) }
        guard !options.isDry else { return chunks.outcome }
        try await connection.run(
            """
            INSERT INTO millrace_loads VALUES ($1, $2, $3, $4::bigint, now()) ON CONFLICT (loader) DO UPDATE SET \
            load = EXCLUDED.load, source = EXCLUDED.source, loaded_rows = EXCLUDED.loaded_rows, loaded_at = now()
            """, [load.loader, load.id, "s3://\(load.manifestBucket)/\(load.manifestKey)", "\(chunks.outcome.rows)"])
        try await connection.run("COMMIT")
        return chunks.outcome
    }

    private func makeNotes() async throws {
        guard try await connection.run("SELECT to_regclass('millrace_loads')").first?.first == .some(nil) else {
            return
        }
        // Two loaders may come here at the same time.
        try await connection.run("SELECT pg_advisory_xact_lock(hashtextextended('millrace_loads', 0))")
        guard try await connection.run("SELECT to_regclass('millrace_loads')").first?.first == .some(nil) else {
            return
        }
        do { try await connection.run(Self.notes) } catch let error as DatabaseError where error.state == "42501" {
            throw DatabaseError(
                state: error.state,
                message: "\(error.message): loads are noted in a table, which the user may not create; create it once "
                    + "with \(Self.notes), and grant the user SELECT, INSERT and UPDATE")
        }
    }

    /// The columns that are loaded, in their order.
    private func columns() async throws -> [TargetColumn] {
        let rows = try await connection.run(
            """
            SELECT attname, format_type(atttypid, NULL), CASE WHEN atttypmod > 4 THEN atttypmod - 4 END \
            FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped \
            AND attgenerated = '' AND attidentity <> 'a' ORDER BY attnum
            """, [load.table])
        let all = rows.map { row in
            let kind: TargetColumn.Kind =
                switch row[1] ?? "" {
                case "text", "character varying", "character", "\"char\"", "json", "jsonb", "bytea":
                    .text(maxCharacters: row[2].flatMap { Int($0) })
                case "timestamp without time zone", "timestamp with time zone", "time without time zone",
                    "time with time zone":
                    .time
                case "date": .date
                default: .other
                }
            return TargetColumn(name: row[0] ?? "", kind: kind)
        }
        guard !load.columns.isEmpty else { return all }
        return try load.columns.split(separator: ",").map { part in
            var name = part.trimmingPrefix { $0.isWhitespace }
            while name.last?.isWhitespace == true { name.removeLast() }
            let isQuoted = name.count > 1 && name.first == "\"" && name.last == "\""
            let folded = isQuoted ? String(name.dropFirst().dropLast()) : name.lowercased()
            guard let column = all.first(where: { $0.name == folded }) else {
                throw DatabaseError(
                    state: "42703", message: "column \"\(folded)\" of relation \"\(load.table)\" does not exist")
            }
            return column
        }
    }

    /// The path of each column, where the options name a file of them.
    private func paths(_ count: Int) async throws -> [JSONPath] {
        guard case .jsonPaths(let bucket, let key) = options.format else { return [] }
        let paths = try JSONPath.all(in: try await whole(bucket, key))
        guard paths.count == count else {
            throw CopyOptions.Failure(
                description: "The jsonpaths file has \(paths.count) paths, and \(count) columns are to be loaded.")
        }
        return paths
    }

    private func entries() async throws -> [(bucket: String, key: String)] {
        try LoadManifest.objects(in: try await whole(load.manifestBucket, load.manifestKey))
    }

    private func whole(_ bucket: String, _ key: String) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await piece in try await objects.open(bucket: bucket, key: key).1 {
            bytes += piece.readableBytesView
            guard bytes.count <= Limits.Warehouse.documentBytes else {
                throw CopyOptions.Failure(description: "The object s3://\(bucket)/\(key) is too large for what it is.")
            }
        }
        return bytes
    }
}

/// Loads rows in chunks; a chunk that a row does not fit is loaded again without it, as far as MAXERROR allows.
private struct LoadChunks {
    let rows: RowMaker
    let command: String
    let connection: DatabaseConnection
    var outcome = LoadOutcome()

    private var options: CopyOptions { rows.options }

    init(rows: RowMaker, command: String, connection: DatabaseConnection) {
        self.rows = rows
        self.command = command
        self.connection = connection
    }

    /// What is to be sent, and where each line of it ends and stands in the object.
    private struct Chunk: Sendable {
        var lines: [UInt8] = []
        var ends: [Int] = []
        var numbers: [Int] = []
        var misfits: [(number: Int, misfit: RowMaker.Misfit)] = []

        var isFull: Bool { lines.count >= Limits.Warehouse.chunkBytes || ends.count >= Limits.Warehouse.chunkRows }
    }

    /// What has been read of an object; moves from step to step.
    private struct Reading: Sendable {
        var splitter: RecordSplitter
        var inflater: GzipReader?
        var number = 0
    }

    mutating func load(
        _ entry: (bucket: String, key: String), _ objects: Objects, _ pool: BlockingPool
    ) async throws {
        let place = "s3://\(entry.bucket)/\(entry.key)"
        var reading = Reading(
            splitter: RecordSplitter(options, maxBytes: Limits.Warehouse.rowBytes),
            inflater: options.isGzip ? GzipReader() : nil)
        for try await piece in try await objects.open(bucket: entry.bucket, key: entry.key).1 {
            var rest = piece
            // Little at a time, as compressed bytes may become a thousand times as many.
            while let bytes = rest.readBytes(length: min(rest.readableBytes, Limits.Warehouse.readBytes)),
                !bytes.isEmpty
            {
                reading = try await take(bytes, reading, isLast: false, place, pool)
            }
        }
        reading = try await take([], reading, isLast: true, place, pool)
        guard reading.inflater?.isAtEnd != false else {
            throw CopyOptions.Failure(description: "The object \(place) is no whole gzip file.")
        }
    }

    /// Sends what the next bytes of an object come to.
    private mutating func take(
        _ bytes: [UInt8], _ given: Reading, isLast: Bool, _ place: String, _ pool: BlockingPool
    ) async throws -> Reading {
        var reading = given
        var isFirst = true
        while true {
            let rows = rows
            let input = isFirst ? bytes : []
            let (next, chunk): (Reading, Chunk) = try await pool.run { [reading] in
                var reading = reading
                if !input.isEmpty {
                    do { reading.splitter.append(try reading.inflater?.read(input) ?? input) } catch {
                        throw CopyOptions.Failure(description: "The object \(place) is no gzip file.")
                    }
                }
                let chunk = try Self.fill(&reading, rows, isLast: isLast, place)
                return (reading, chunk)
            }
            reading = next
            isFirst = false
            try await send(chunk, place)
            guard chunk.isFull else { return reading }
        }
    }

    private static func fill(
        _ reading: inout Reading, _ rows: RowMaker, isLast: Bool, _ place: String
    ) throws -> Chunk {
        var chunk = Chunk()
        while !chunk.isFull {
            let record: ArraySlice<UInt8>?
            do throws(RecordSplitter.TooLong) { record = try reading.splitter.next(isLast: isLast) } catch {
                throw CopyOptions.Failure(
                    description: "The object \(place) has a row of more than \(Limits.Warehouse.rowBytes) bytes.")
            }
            guard let record else { break }
            reading.number += 1
            guard reading.number > rows.options.ignoredHeaderLines else { continue }
            if rows.options.ignoresBlankLines, record.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
            do throws(RowMaker.Misfit) {
                try rows.append(record, to: &chunk.lines)
                chunk.ends.append(chunk.lines.count)
                chunk.numbers.append(reading.number)
            } catch {
                chunk.misfits.append((reading.number, error))
                if chunk.misfits.count > rows.options.maxErrors { break }
            }
        }
        return chunk
    }

    private mutating func send(_ chunk: Chunk, _ place: String) async throws {
        for (number, misfit) in chunk.misfits {
            let column = misfit.column.map { " in column \($0)" } ?? ""
            try miss("\(misfit.reason)\(column)", number, place)
        }
        // The first line that is still to be sent.
        var first = 0
        while first < chunk.ends.count {
            let start = first == 0 ? 0 : chunk.ends[first - 1]
            var end = chunk.ends.count
            do {
                try await savepoint { try await connection.copy(command, Array(chunk.lines[start...])) }
            } catch let error as DatabaseError where error.isOfData {
                guard let line = error.line, first + line < chunk.ends.count else { throw error }
                let bad = first + line
                try miss(error.message, chunk.numbers[bad], place)
                if line > 0 {
                    let good = Array(chunk.lines[start..<chunk.ends[bad - 1]])
                    try await savepoint { try await connection.copy(command, good) }
                }
                outcome.rows += line
                first = bad + 1
                end = first
            }
            CrashPoint.copying.reach()
            outcome.rows += end - first
            first = end
        }
    }

    /// Runs a part of the transaction that may fail without the rest of it, if errors are allowed.
    private func savepoint(_ body: () async throws -> Void) async throws {
        guard options.maxErrors > 0 else { return try await body() }
        try await connection.run("SAVEPOINT chunk")
        do { try await body() } catch {
            try await connection.run("ROLLBACK TO SAVEPOINT chunk")
            throw error
        }
        try await connection.run("RELEASE SAVEPOINT chunk")
    }

    /// Counts a row that is left out; throws if there are too many.
    private mutating func miss(_ reason: String, _ number: Int, _ place: String) throws {
        outcome.errors += 1
        let message = "row \(number) of \(place): \(reason)"
        outcome.firstError = outcome.firstError ?? message
        guard outcome.errors <= options.maxErrors else {
            throw DatabaseError(
                state: "22000",
                message: options.maxErrors == 0
                    ? "\(message)" : "more than \(options.maxErrors) rows do not fit, the last of them \(message)")
        }
    }
}
