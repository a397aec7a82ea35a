import Columns
import Core

/// An object with what was found out of it.
struct CrawledObject: Sendable, Equatable {
    let key: String
    let size: Int64
    let schema: ObjectSchema

    /// The key up to and with its last slash.
    var folder: String { key.lastIndex(of: "/").map { String(key[...$0]) } ?? "" }
}

/// Objects that make up one table.
struct TableGroup: Sendable, Equatable {
    /// The folder whose name the table gets; its key, where a single object is a table.
    let root: String
    let objects: [CrawledObject]

    /// The fields of all objects together.
    var fields: [ColumnType.Field] { objects.reduce([]) { ColumnType.merged($0, $1.schema.fields) } }
    var schema: ObjectSchema? { objects.first?.schema }

    /// Divides the objects below a folder into tables.
    ///
    /// Where all of them are alike, the folder is one table; else each folder in it is looked at by itself, and the
    /// objects that lie directly in it are divided by likeness.
    static func groups(in folder: String, _ objects: [CrawledObject]) -> [TableGroup] {
        guard let first = objects.first else { return [] }
        if folder.isEmpty, let only = onlyFolder(of: objects) { return groups(in: only, objects) }
        if objects.allSatisfy({ $0.schema.isSimilar(to: first.schema) }) {
            return [TableGroup(root: folder, objects: objects)]
        }
        var direct: [CrawledObject] = []
        var inner: [String: [CrawledObject]] = [:]
        for object in objects {
            let rest = object.key.dropFirst(folder.count)
            if let slash = rest.firstIndex(of: "/") {
                inner[folder + rest[...slash], default: []].append(object)
            } else {
                direct.append(object)
            }
        }
        var found = inner.sorted { $0.key < $1.key }.flatMap { groups(in: $0.key, $0.value) }
        while let sample = direct.first {
            let alike = direct.filter { $0.schema.isSimilar(to: sample.schema) }
            direct.removeAll { alike.contains($0) }
            // What lies side by side and differs is a table for each kind, named by its first object.
            found.append(TableGroup(root: sample.key, objects: alike))
        }
        return found
    }

    /// The folder that all objects of a bucket lie in, unless it names a partition; a bucket is no good name for a table.
    private static func onlyFolder(of objects: [CrawledObject]) -> String? {
        let folders = Set(
            objects.map { object in object.key.firstIndex(of: "/").map { String(object.key[...$0]) } ?? "" })
        guard folders.count == 1, let only = folders.first, !only.isEmpty, !only.contains("=") else { return nil }
        return only
    }

    /// The folders below the root that hold objects, as partitions; empty if objects lie in the root itself.
    var partitions: [(values: [String], folder: String, objects: [CrawledObject])] {
        let byFolder = Dictionary(grouping: objects, by: \.folder)
        guard !byFolder.keys.contains(where: { segments(of: $0).count != depth }), depth > 0 else { return [] }
        return byFolder.sorted { $0.key < $1.key }.map { folder, objects in
            let values = segments(of: folder).map { segment in
                segment.firstIndex(of: "=").map { String(segment[segment.index(after: $0)...]) } ?? segment
            }
            return (values.map { $0.removingPercentEncodings }, folder, objects)
        }
    }

    /// Names of the partition keys: those of `key=value` folders, `partition_0` and so on for others.
    var partitionKeys: [String] {
        guard !partitions.isEmpty, let folder = objects.first?.folder else { return [] }
        return segments(of: folder).enumerated().map { position, segment in
            segment.firstIndex(of: "=").map { segment[..<$0].lowercased() } ?? "partition_\(position)"
        }
    }

    private var depth: Int { objects.first.map { segments(of: $0.folder).count } ?? 0 }

    private func segments(of folder: String) -> [String] {
        guard folder.hasPrefix(root) else { return [] }
        return folder.dropFirst(root.count).split(separator: "/").map(String.init)
    }
}

extension String {
    /// Spark and Hive write characters that a path cannot hold as `%XX`.
    fileprivate var removingPercentEncodings: String {
        guard contains("%") else { return self }
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2,
                let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
