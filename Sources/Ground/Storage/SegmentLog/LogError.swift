/// Why a log refuses a call.
package enum LogError: DiskError, CustomStringConvertible {
    /// More is waiting for the disk than the log may hold in memory.
    case overloaded
    /// The write, or the sync after it, failed; the records may or may not be found after the next start.
    case unwritable(FileError)
    /// Bytes on the disk are not what was written.
    case corrupt(path: String, position: Int)
    case unreadable(FileError)
    /// An encrypted record cannot be opened with the key at hand.
    case undecipherable(path: String, offset: UInt64)
    case closed

    package var isFull: Bool {
        if case .unwritable(let error) = self { error.isFull } else { false }
    }

    package var description: String {
        switch self {
        case .overloaded: "the log has too many bytes waiting for the disk"
        case .unwritable(let error): "the log cannot be written: \(error)"
        case .corrupt(let path, let position): "\(path) is corrupt at byte \(position)"
        case .unreadable(let error): "the log cannot be read: \(error)"
        case .undecipherable(let path, let offset): "\(path): record \(offset) cannot be decrypted"
        case .closed: "the log is closed"
        }
    }
}
