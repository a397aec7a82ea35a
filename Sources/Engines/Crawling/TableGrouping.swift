import Columns
import Core

/// An object with what was found out of it; its shape is a number, as a crawl holds many objects and few shapes.
struct CrawledObject: Sendable, Equatable {
    let key: String
    let size: Int64
    let shape: Int
    let recordCount: Int
    let averageRecordBytes: Int

    /// The key up to and with its last slash.
    var folder: String { key.folder }
}

/// How the objects of a target become tables.
///
/// https://docs.aws.amazon.com/glue/latest/dg/crawler-configuration.html
struct TableGrouping: Sendable {
    let shapes: ObjectShapes
    /// Whether objects that differ in their fields are one table if they can be read in one way.
    var combinesCompatible = false
    /// The level of the folders that are tables; the bucket is level 1.
    var tableLevel: Int?

    /// Divides the objects below a folder into tables.
    func groups(in folder: String, _ objects: [CrawledObject]) -> [TableGroup] {
        guard let tableLevel else { return groupsByLikeness(in: folder, objects) }
        var byFolder: [Name: [CrawledObject]] = [:]
        for object in objects {
            let folders = object.folder.pathParts.prefix(tableLevel - 1)
            byFolder[Name(folders.map { $0 + "/" }.joined()), default: []].append(object)
        }
        return byFolder.sorted { $0.key < $1.key }.flatMap { root, objects in
            divided(objects) { areCompatible($0, $1) }.map {
                TableGroup(root: $0.count == objects.count ? root.text : $0[0].key, objects: $0, shapes: shapes)
            }
        }
    }

    private func areAlike(_ first: CrawledObject, _ second: CrawledObject) -> Bool {
        combinesCompatible ? areCompatible(first, second) : shapes.areSimilar(first.shape, second.shape)
    }

    private func areCompatible(_ first: CrawledObject, _ second: CrawledObject) -> Bool {
        first.shape == second.shape || shapes[first.shape].isCompatible(with: shapes[second.shape])
    }

    /// Where all objects are alike, the folder is one table; else each folder in it is looked at by itself, and the
    /// objects that lie directly in it are divided by likeness.
    private func groupsByLikeness(in folder: String, _ objects: [CrawledObject]) -> [TableGroup] {
        guard let first = objects.first else { return [] }
        if folder.isEmpty, let only = onlyFolder(of: objects) { return groupsByLikeness(in: only, objects) }
        if objects.allSatisfy({ areAlike($0, first) }) {
            return [TableGroup(root: folder, objects: objects, shapes: shapes)]
        }
        var direct: [CrawledObject] = []
        var inner: [Name: [CrawledObject]] = [:]
        for object in objects {
            let parts = object.key.droppingBytes(folder.utf8.count).utf8.split(
                separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 {
                inner[Name(folder + String(decoding: parts[0], as: UTF8.self) + "/"), default: []].append(object)
            } else {
                direct.append(object)
            }
        }
        let found = inner.sorted { $0.key < $1.key }.flatMap { groupsByLikeness(in: $0.key.text, $0.value) }
        // What lies side by side and differs is a table for each kind, named by its first object.
        return found
            + divided(direct) { areAlike($0, $1) }.map { TableGroup(root: $0[0].key, objects: $0, shapes: shapes) }
    }

    /// Divides objects into those that are like the first of each part.
    private func divided(
        _ objects: [CrawledObject], _ areAlike: (CrawledObject, CrawledObject) -> Bool
    ) -> [[CrawledObject]] {
        var parts: [[CrawledObject]] = []
        for object in objects {
            if let place = parts.firstIndex(where: { areAlike($0[0], object) }) {
                parts[place].append(object)
            } else {
                parts.append([object])
            }
        }
        return parts
    }

    /// The folder that all objects of a bucket lie in, unless it names a partition; a bucket is no good name for a table.
    private func onlyFolder(of objects: [CrawledObject]) -> String? {
        let folders = Set(objects.map { Name($0.folder.pathParts.first ?? "") })
        guard folders.count == 1, let only = folders.first, !only.bytes.isEmpty,
            !only.bytes.contains(UInt8(ascii: "="))
        else { return nil }
        return only.text + "/"
    }
}

/// Objects that make up one table.
struct TableGroup: Sendable {
    /// The folder whose name the table gets; its key, where a single object is a table.
    let root: String
    let objects: [CrawledObject]
    /// The fields of all objects together.
    let fields: [ColumnType.Field]
    let formats: [ObjectFormat]
    let compression: FileCompression?
    /// Folders below the root that hold objects, as partitions; empty if objects lie in the root itself.
    let partitions: [Partition]
    /// Names of the partition keys: those of `key=value` folders, `partition_0` and so on for others.
    let partitionKeys: [String]

    struct Partition: Sendable {
        let values: [String]
        let folder: String
        let objects: [CrawledObject]
    }

    /// How the objects are read; that of the first one.
    var format: ObjectFormat { formats[0] }

    /// `objects` must not be empty.
    init(root: String, objects: [CrawledObject], shapes: ObjectShapes) {
        self.root = root
        self.objects = objects
        let distinct = Self.distinct(objects, shapes)
        fields = Self.fields(distinct)
        formats = distinct.map(\.format)
        compression = distinct[0].compression
        let folders = Dictionary(grouping: objects) { Self.segments(of: $0.folder, below: root) }
        // Folders of several depths are partitions as far as all of them have levels.
        let depth = folders.keys.map(\.count).min() ?? 0
        let leaves = Dictionary(grouping: objects) { Array(Self.segments(of: $0.folder, below: root).prefix(depth)) }
        let names = (0..<depth).map { level -> String? in
            let found = Set(folders.keys.map { Self.named($0[level].text).map { Name($0.name) } })
            return found.count == 1 ? found.first.flatMap { $0?.text } : nil
        }
        partitionKeys = names.enumerated().map { level, name in name ?? "partition_\(level)" }
        partitions =
            depth == 0
            ? []
            : leaves.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { segments, objects in
                Partition(
                    values: zip(segments, names).map { segment, name in
                        (name.flatMap { _ in Self.named(segment.text)?.value } ?? segment.text).removingPercentEncodings
                    }, folder: root + segments.map { $0.text + "/" }.joined(), objects: objects)
            }
    }

    static func fields(_ shapes: [ObjectShape]) -> [ColumnType.Field] {
        shapes.reduce([]) { ColumnType.merged($0, $1.fields) }
    }

    /// The shapes of objects, each once, in the order of the objects.
    static func distinct(_ objects: [CrawledObject], _ shapes: ObjectShapes) -> [ObjectShape] {
        var seen: Set<Int> = []
        return objects.compactMap { seen.insert($0.shape).inserted ? shapes[$0.shape] : nil }
    }

    private static func segments(of folder: String, below root: String) -> [Name] {
        guard folder.hasBytePrefix(root) else { return [] }
        return folder.droppingBytes(root.utf8.count).pathParts.map { Name($0) }
    }

    private static func named(_ segment: String) -> (name: String, value: String)? {
        let parts = segment.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count == 2, !parts[0].isEmpty else { return nil }
        return (parts[0].lowercased(), parts[1])
    }
}

extension String {
    /// A key up to and including its last slash, found by bytes: a combining mark may follow the slash.
    var folder: String {
        utf8.lastIndex(of: UInt8(ascii: "/")).map { String(decoding: utf8[...$0], as: UTF8.self) } ?? ""
    }

    /// What lies between the slashes of a key, of which empty parts do not count.
    var pathParts: [String] {
        utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    }

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
