import Core
import Foundation
import Identity
import NIOCore
import Objects
import Storage

/// Files that a run takes from S3.
extension JobRunner {
    /// Fetches the files of a list; modules lie in the folder, archives are put on the path themselves.
    func fetchLibraries(
        _ list: String, into folder: String, _ source: RoleObjects
    ) async throws -> [String] {
        try await fetchAll(list, into: folder, source).filter { !$0.hasSuffix(".py") }
    }

    func fetchAll(_ list: String, into folder: String, _ source: RoleObjects) async throws -> [String] {
        var files: [String] = []
        for location in list.split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) })
        where !location.isEmpty {
            files.append(try await fetch(location, into: folder, source))
        }
        return files
    }

    /// Copies an object into the folder and returns the file's path.
    func fetch(_ location: String, into folder: String, _ source: RoleObjects) async throws -> String {
        let parts = location.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, ["s3:", "s3a:"].contains(parts[0]), let name = parts[3].split(separator: "/").last
        else {
            throw Preparation(message: "Invalid S3 location: \(location)")
        }
        let reader: ObjectReader
        do {
            (_, reader) = try await source.open(bucket: parts[2], key: parts[3])
        } catch ObjectError.damaged(let damage) {
            throw damage
        } catch is ObjectError {
            throw Preparation(message: "Failed to download \(location): the specified key does not exist.")
        } catch IdentityError.accessDenied(let reason) {
            throw Preparation(message: "Failed to download \(location): \(reason)")
        }
        let path = "\(folder)/\(name)"
        let file = try await pool.run { try DiskFile(path: path, flags: O_WRONLY | O_CREAT | O_TRUNC) }
        var position = 0
        for try await piece in reader {
            let (bytes, start) = (Array(piece.readableBytesView), position)
            try await pool.run { try file.write(bytes, at: start) }
            position += bytes.count
        }
        return path
    }
}
