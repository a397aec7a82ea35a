import Core
import GRDB

/// What bounds what is stored.
package struct StorageBounds: Sendable {
    package let reserve: DiskReserve?
    package let quotas: Quotas?

    package init(reserve: DiskReserve? = nil, quotas: Quotas? = nil) {
        self.reserve = reserve
        self.quotas = quotas
    }
}

extension DocumentStore {
    /// Opens a store, on a full disk with the room of the reserve: SQLite writes when it opens what a server that was killed left.
    package static func opened(
        with reserve: DiskReserve, _ open: () throws -> DocumentStore
    ) throws -> DocumentStore {
        do {
            return try open()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
            _ = try reserve.giveUp()
            return try open()
        }
    }

    /// Throws `DiskFull` if nothing may be taken in, as the little room that is left is for what makes room.
    package func checkRoom() throws(DiskFull) {
        guard let reserve, reserve.isShort, !reserve.mayBeUsed else { return }
        throw DiskFull()
    }

    /// Runs a transaction; when there is no room for one that makes room, it gets that of the reserve.
    func withRoom<Result>(_ transaction: () async throws -> Result) async throws -> Result {
        try checkRoom()
        do {
            return try await transaction()
        } catch let error as DatabaseError where isFull(error) {
            guard let reserve, reserve.mayBeUsed else { throw DiskFull() }
            _ = try reserve.giveUp()
        }
        defer { reserve?.takeBack() }
        do {
            return try await transaction()
        } catch let error as DatabaseError where isFull(error) {
            throw DiskFull()
        }
    }

    /// SQLite has words of its own for the room that its shared memory lacks.
    private func isFull(_ error: DatabaseError) -> Bool {
        if error.resultCode == .SQLITE_FULL { return true }
        guard error.resultCode == .SQLITE_IOERR, let space = reserve?.space else { return false }
        return space.freeBytes == 0 || space.totalInodes > 0 && space.freeInodes == 0
    }
}
