import Core
import Storage

extension Objects {
    /// One page of a listing.
    package struct Listing: Sendable, Equatable {
        package var objects: [String: ObjectDocument] = [:]
        /// The keys of the objects in byte order.
        package var keys: [String] = []
        package var commonPrefixes: [String] = []
        /// Where the next page begins: the last key or common prefix of this page; nil if it is the last page.
        package var next: String?
    }

    /// The keys that begin with `prefix` and come after `after`, in byte order, at most `limit` of them.
    ///
    /// With a delimiter, keys that have it after the prefix are rolled up into common prefixes.
    package func list(
        bucket: String, prefix: String = "", delimiter: String = "", after: String = "", limit: Int
    ) async throws -> Listing {
        _ = try await self.bucket(bucket)
        return try await documents.read { reader in
            var listing = Listing()
            var position = after
            // A page that ended with a common prefix goes on behind all the keys under it.
            if !delimiter.isEmpty, after.hasPrefix(prefix), after.hasSuffix(delimiter), after.count > prefix.count {
                position = after + Self.beyondAll
            }
            let base = bucket + DocumentKey.separator
            guard limit > 0 else { return listing }
            while true {
                let rows = try reader.scan(
                    ObjectDocument.self, .server, prefix: base + prefix, after: base + position,
                    limit: Limits.S3.keysPerList + 1)
                var skipsTo: String?
                for row in rows {
                    let key = String(row.name.dropFirst(base.count))
                    guard listing.keys.count + listing.commonPrefixes.count < limit else {
                        listing.next = Self.last(of: listing)
                        return listing
                    }
                    position = key
                    if let rolled = Self.commonPrefix(of: key, prefix: prefix, delimiter: delimiter) {
                        listing.commonPrefixes.append(rolled)
                        // Everything else under the common prefix is passed over by the index, not read.
                        skipsTo = rolled + Self.beyondAll
                        break
                    }
                    listing.keys.append(key)
                    listing.objects[key] = row.value
                }
                if let skipsTo {
                    position = skipsTo
                } else if rows.count <= Limits.S3.keysPerList {
                    return listing
                }
            }
        }
    }

    /// Sorts behind every key that continues a prefix; a noncharacter, so no key holds it.
    private static let beyondAll = "\u{10FFFF}"

    private static func commonPrefix(of key: String, prefix: String, delimiter: String) -> String? {
        guard !delimiter.isEmpty, let found = key.dropFirst(prefix.count).firstRange(of: delimiter) else { return nil }
        return String(key[..<found.upperBound])
    }

    private static func last(of listing: Listing) -> String {
        let key = listing.keys.last ?? ""
        let prefix = listing.commonPrefixes.last ?? ""
        return key.utf8.lexicographicallyPrecedes(prefix.utf8) ? prefix : key
    }
}
