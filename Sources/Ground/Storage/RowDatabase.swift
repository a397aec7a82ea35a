import Core
import Foundation
import GRDB

/// Rows that are asked questions in SQL, in a file of their own that is gone when they are not needed any more.
///
/// Blocking; used by one thread at a time.
package final class RowDatabase: @unchecked Sendable {
    package enum Value: Sendable, Equatable {
        case null
        case integer(Int64)
        case number(Double)
        case text(String)
    }

    /// A question that cannot be answered.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    private let queue: DatabaseQueue
    private let path: String

    /// Makes the file at `path`.
    package init(path: String) throws {
        self.path = path
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            // What is lost in a crash is made again.
            try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
            database.add(function: Self.matches)
            database.add(function: Self.logarithm)
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    deinit {
        try? queue.close()
        try? FileManager.default.removeItem(atPath: path)
    }

    /// `matches(text, pattern)`: whether a regular expression matches all of a text.
    private static let matches = DatabaseFunction("matches", argumentCount: 2, pure: true) { values in
        guard let text = String.fromDatabaseValue(values[0]), let pattern = String.fromDatabaseValue(values[1]) else {
            return nil
        }
        return expressions.matches(text, pattern)
    }

    private static let expressions = RegularExpressions()

    private static let logarithm = DatabaseFunction("logarithm", argumentCount: 1, pure: true) { values in
        Double.fromDatabaseValue(values[0]).map { log($0) }
    }

    package static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }

    package func make(_ table: String, columns: [String]) throws {
        let names = columns.isEmpty ? ["nothing"] : columns.map(Self.quoted)
        try queue.write { try $0.execute(sql: "CREATE TABLE \(Self.quoted(table)) (\(names.joined(separator: ", ")))") }
    }

    /// Adds the rows that `fill` hands over to a table of so many columns.
    package func add(
        to table: String, columns: Int, _ fill: (_ add: ([Value]) throws -> Void) throws -> Void
    ) throws {
        try queue.write { database in
            let places = Array(repeating: "?", count: max(1, columns)).joined(separator: ", ")
            let statement = try database.makeStatement(sql: "INSERT INTO \(Self.quoted(table)) VALUES (\(places))")
            try fill { row in
                let arguments = row.map { value -> (any DatabaseValueConvertible)? in
                    switch value {
                    case .null: nil
                    case .integer(let number): number
                    case .number(let number): number
                    case .text(let text): text
                    }
                }
                try statement.execute(arguments: StatementArguments(arguments.isEmpty ? [nil] : arguments))
            }
        }
    }

    /// Lets rows of a table be found by those columns; does nothing if the index is there.
    package func index(_ name: String, on table: String, columns: [String]) throws {
        let names = columns.map(Self.quoted).joined(separator: ", ")
        try queue.write {
            try $0.execute(
                sql: "CREATE INDEX IF NOT EXISTS \(Self.quoted(name)) ON \(Self.quoted(table)) (\(names))")
        }
    }

    /// The rows that a SELECT gives, at most `limit`; no other command is run.
    package func rows(_ select: String, limit: Int = 1) throws -> [[Value]] {
        let start = select.drop(while: \.isWhitespace).prefix(6).lowercased()
        guard start.hasPrefix("select") || start.hasPrefix("with") else {
            throw Failure(description: "Only a SELECT can be run.")
        }
        do {
            return try queue.read { database in
                let cursor = try Row.fetchCursor(database, sql: select)
                var found: [[Value]] = []
                while found.count < limit, let row = try cursor.next() {
                    found.append(
                        row.databaseValues.map { value in
                            switch value.storage {
                            case .null, .blob: .null
                            case .int64(let number): .integer(number)
                            case .double(let number): .number(number)
                            case .string(let text): .text(text)
                            }
                        })
                }
                return found
            }
        } catch let error as GRDB.DatabaseError {
            throw Failure(description: error.message ?? "\(error)")
        }
    }

    /// Ends what is being asked; from any thread.
    package func interrupt() { queue.interrupt() }
}
