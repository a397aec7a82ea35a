import Storage

/// Where the documents of a table lie: under its database's name and its own, both in lower case.
struct TablePlace: Sendable, Equatable {
    /// How many parts of a name the table takes.
    static let parts = 2

    let database: String
    let table: String

    init(_ table: String, in database: String) {
        self.database = database.lowercased()
        self.table = table.lowercased()
    }

    /// What the names of all that belongs to the table begin with.
    var prefix: DocumentPrefix { DocumentPrefix(database, table) }

    func name(_ levels: String...) -> DocumentName { name(levels) }

    func name(_ levels: [String]) -> DocumentName { DocumentName([database, table] + levels) }
}
