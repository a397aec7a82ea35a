import Core
import Storage

extension Objects {
    /// One page of a listing.
    package struct Listing: Sendable, Equatable {
        package var objects: [Name: ObjectDocument] = [:]
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
            guard limit > 0 else { return listing }
            let all = DocumentPrefix(bucket)
            let range = all.beginning(prefix).range
            var rest = after.isEmpty ? range : range.after(DocumentName(bucket, after))
            // A page that ended with a common prefix goes on behind all the keys under it.
            if !delimiter.isEmpty, after.hasBytePrefix(prefix), Name(after).hasSuffix(Name(delimiter)),
                after.utf8.count > prefix.utf8.count, let end = all.beginning(after).end
            {
                rest = range.starting(at: end)
            }
            while true {
                let rows = try reader.list(ObjectDocument.self, .server, in: rest, limit: Limits.S3.keysPerList + 1)
                var next: DocumentRange?
                var isLast = rows.count <= Limits.S3.keysPerList
                for row in rows {
                    let key = row.name
                    guard listing.keys.count + listing.commonPrefixes.count < limit else {
                        listing.next = Self.last(of: listing)
                        return listing
                    }
                    if let rolled = Self.commonPrefix(of: key, prefix: prefix, delimiter: delimiter) {
                        listing.commonPrefixes.append(rolled)
                        // Everything else under the common prefix is passed over by the index, not read.
                        next = all.beginning(rolled).end.map(range.starting)
                        isLast = false
                        break
                    }
                    listing.keys.append(key)
                    listing.objects[Name(key)] = row.value
                    next = range.after(row.key)
                }
                guard let next, !isLast else { return listing }
                rest = next
            }
        }
    }

    /// The key up to and including the first delimiter after the prefix; nil without one.
    package static func commonPrefix(of key: String, prefix: String, delimiter: String) -> String? {
        guard let end = key.byteEnd(of: delimiter, from: prefix.utf8.count) else { return nil }
        return String(decoding: key.utf8.prefix(end), as: UTF8.self)
    }

    private static func last(of listing: Listing) -> String {
        let key = listing.keys.last ?? ""
        let prefix = listing.commonPrefixes.last ?? ""
        return key.precedesInBytes(prefix) ? prefix : key
    }
}
