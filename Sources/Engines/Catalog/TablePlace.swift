import Storage

/// Where the documents of a table lie: under its database's name and its own, both in lower case.
struct TablePlace: Sendable, Equatable {
    let database: String
    let table: String

    init(_ table: String, in database: String) {
        self.database = database.lowercased()
        self.table = table.lowercased()
    }

    /// What the names of all that belongs to the table begin with.
    var prefix: String { [database, table, ""].joined(separator: DocumentKey.separator) }

    func name(_ levels: String...) -> String { prefix + levels.joined(separator: DocumentKey.separator) }
}
