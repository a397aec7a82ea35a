/// Why a log refuses a call.
package enum LogError: Error, Sendable, CustomStringConvertible {
    /// More is waiting for the disk than the log may hold in memory.
    case overloaded
    /// A write or a sync failed; the log takes no more records until the server starts again.
    case unwritable(FileError)
    /// Bytes on the disk are not what was written.
    case corrupt(path: String, position: Int)
    case unreadable(FileError)
    case closed

    package var description: String {
        switch self {
        case .overloaded: "the log has too many bytes waiting for the disk"
        case .unwritable(let error): "the log cannot be written: \(error)"
        case .corrupt(let path, let position): "\(path) is corrupt at byte \(position)"
        case .unreadable(let error): "the log cannot be read: \(error)"
        case .closed: "the log is closed"
        }
    }
}
