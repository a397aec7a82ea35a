import Core
import Logging
import ServiceLifecycle
import Storage

/// What the Glue Data Catalog holds: catalogs, databases, tables and their versions, partitions and their indexes, column
/// statistics, functions, connections.
///
/// Names are folded to lower case, as AWS does.
package final class Catalog: Service, Sendable {
    let documents: DocumentStore
    package let clock: any WallClock
    let logger: Logger
    /// Raised when an index is to be filled or removed.
    let indexWork = Signal()

    package init(documents: DocumentStore, clock: any WallClock, logger: Logger) {
        self.documents = documents
        self.clock = clock
        self.logger = logger
    }

    /// Fills and removes partition indexes until the server shuts down.
    package func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            while !Task.isCancelled {
                do {
                    try await workOnIndexes()
                } catch {
                    logger.error("work on partition indexes failed", metadata: ["error": "\(error)"])
                }
                try? await indexWork.wait(until: nil, clock: clock)
            }
        }
    }

    // MARK: Places

    /// Separates the name of a catalog from that of a database in it; no AWS name may hold this character.
    private static let catalogSeparator: Character = "\u{1E}"

    /// How the engine names a database that lies in a catalog other than the account's own.
    package static func databaseName(_ name: String, catalog: String?) -> String {
        catalog.map { "\($0.lowercased())\(catalogSeparator)\(name)" } ?? name
    }

    /// A database's name as its clients know it, and the catalog that it lies in, if that is not the account's own.
    package static func parts(of databaseName: String) -> (catalog: String?, name: String) {
        guard let end = databaseName.firstIndex(of: catalogSeparator) else { return (nil, databaseName) }
        return (String(databaseName[..<end]), String(databaseName[databaseName.index(after: end)...]))
    }

    /// The name of the database that holds the tables: the target of a link.
    static func database(_ name: String, _ scope: Scope, _ reader: DocumentReader) throws -> String {
        guard let stored = try reader.get(DatabaseDocument.self, scope, name.lowercased()) else {
            throw CatalogError.databaseNotFound(parts(of: name).name)
        }
        guard let target = stored.value.target?.database else { return stored.name }
        guard try reader.get(DatabaseDocument.self, scope, target.lowercased()) != nil else {
            throw CatalogError.databaseNotFound(parts(of: target).name)
        }
        return target.lowercased()
    }

    /// A table; with `followingLinks` that which a link stands for.
    static func table(
        _ name: String, database: String, followingLinks: Bool = false, _ scope: Scope, _ reader: DocumentReader
    ) throws -> (place: TablePlace, stored: Stored<TableDocument>) {
        let place = TablePlace(name, in: try Self.database(database, scope, reader))
        guard let stored = try reader.get(TableDocument.self, scope, place.database, place.table) else {
            throw CatalogError.tableNotFound(name)
        }
        guard followingLinks, let target = stored.value.target, let targetTable = target.table else {
            return (place, stored)
        }
        let targetPlace = TablePlace(targetTable, in: try Self.database(target.database, scope, reader))
        guard let found = try reader.get(TableDocument.self, scope, targetPlace.database, targetPlace.table) else {
            throw CatalogError.tableNotFound(targetTable)
        }
        return (targetPlace, found)
    }
}
