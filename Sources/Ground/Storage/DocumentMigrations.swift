import Foundation
import GRDB

/// The tables of the document store, from the first to today's.
enum DocumentMigrations {
    static func migrate(_ pool: DatabasePool, masterKey: MasterKey?) throws {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("documents") { database in
            try database.execute(
                sql: """
                    CREATE TABLE document (
                        account TEXT NOT NULL, region TEXT NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL,
                        revision INTEGER NOT NULL, body BLOB NOT NULL,
                        PRIMARY KEY (account, region, kind, name)
                    ) WITHOUT ROWID
                    """)
        }
        // Names are looked through without the bodies, which then lie apart from them.
        migrator.registerMigration("names apart from bodies") { database in
            try database.execute(
                sql: """
                    CREATE TABLE documents (
                        account TEXT NOT NULL, region TEXT NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL,
                        revision INTEGER NOT NULL, body BLOB NOT NULL
                    );
                    INSERT INTO documents SELECT account, region, kind, name, revision, body FROM document;
                    DROP TABLE document;
                    ALTER TABLE documents RENAME TO document;
                    CREATE UNIQUE INDEX document_names ON document (account, region, kind, name);
                    """)
        }
        migrator.registerMigration("names of bytes, checksums, seals") { database in
            try database.execute(
                sql: """
                    CREATE TABLE documents (
                        account TEXT NOT NULL, region TEXT NOT NULL, kind INTEGER NOT NULL, key BLOB NOT NULL,
                        revision INTEGER NOT NULL, sum INTEGER NOT NULL, body BLOB NOT NULL
                    )
                    """)
            try copyFormat8(database, masterKey)
            try database.execute(
                sql: """
                    DROP TABLE document;
                    ALTER TABLE documents RENAME TO document;
                    CREATE UNIQUE INDEX document_keys ON document (account, region, kind, key);
                    """)
        }
        guard try pool.read({ try !migrator.hasCompletedMigrations($0) }) else { return }
        try migrator.migrate(pool)
        // What was plain before must not stay in the files.
        try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }

    private static func copyFormat8(_ database: Database, _ masterKey: MasterKey?) throws {
        let insert = try database.makeStatement(sql: "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?)")
        let rows = try Row.fetchCursor(
            database, sql: "SELECT account, region, kind, name, revision, body FROM document")
        while let row = try rows.next() {
            let number: Int = row[2]
            guard let kind = DocumentKind(rawValue: number) else {
                throw DocumentStoreError(description: "a document has the unknown kind \(number)")
            }
            let old = Format8Document(kind: kind, name: row[3], body: row[5])
            guard let new = old.migrated else { continue }
            let stored = try DocumentRow(
                new.body, account: row[0], region: row[1], kind: kind, key: new.name, masterKey: masterKey)
            try insert.execute(arguments: [
                stored.account, stored.region, number, Data(new.name.bytes), row[4] as Int64, Int64(stored.sum),
                stored.body,
            ])
        }
    }
}

/// A document of format 8, whose name was one text with U+001F between its parts.
struct Format8Document {
    let kind: DocumentKind
    let name: String
    let body: Data

    private static let separator: UInt8 = 0x1F

    /// Nil if it is not kept: entries of an index that cannot be told apart, and are made again.
    var migrated: (name: DocumentName, body: Data)? {
        let parts = parts
        switch kind {
        case .partition:
            // Control characters in values were written with a mark, and the values themselves are in the document.
            guard let values = values else { return (DocumentName(parts), body) }
            return (DocumentName(parts.prefix(2) + values), body)
        case .partitionIndexEntry: return nil
        case .partitionIndex: return (DocumentName(parts), refilled)
        case .columnStatistics: return (DocumentName(parts.map(Self.unmarked)), body)
        default: return (DocumentName(parts), body)
        }
    }

    /// The parts of the name.
    ///
    /// Only one part of a layout could hold the separator: a key, a folder, or the name of a log stream.
    private var parts: [String] {
        var levels = name.utf8.split(separator: Self.separator, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        let layout = kind.layout
        let surplus = levels.count - layout.parts.count
        guard surplus > 0, !layout.isOpen else { return levels }
        let place = kind == .multipartUpload ? 1 : layout.parts.count - 1
        levels.replaceSubrange(
            place...(place + surplus), with: [levels[place...(place + surplus)].joined(separator: "\u{1F}")])
        return levels
    }

    private var values: [String]? {
        struct Partition: Decodable { let values: [String] }
        // One that cannot be decoded keeps the name that it has, and is reported when it is read.
        return try? JSONDecoder().decode(Partition.self, from: body).values
    }

    /// An index is filled again, as the ends of values in the names of its entries cannot be told for certain.
    private var refilled: Data {
        // One that cannot be decoded is reported when it is read.
        guard var fields = try? JSONSerialization.jsonObject(with: body) as? [String: Any],
            fields["state"] as? String == "ACTIVE" || fields["state"] as? String == "CREATING"
        else { return body }
        fields["state"] = "CREATING"
        fields["position"] = nil
        return (try? JSONSerialization.data(withJSONObject: fields, options: .sortedKeys)) ?? body
    }

    /// A value with its control characters, which were written as their number between U+2400 and a semicolon.
    private static func unmarked(_ level: String) -> String {
        level.replacing(/\x{2400}([0-9]{1,2});/) { match in
            UInt8(match.1).flatMap { $0 < 32 ? String(UnicodeScalar($0)) : nil } ?? String(match.0)
        }
    }
}
