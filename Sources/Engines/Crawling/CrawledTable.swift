import Catalog
import Columns
import Core

/// A table as a crawler writes it into the catalog, with the formats and parameters that AWS's crawlers write.
struct CrawledTable {
    let group: TableGroup
    let shapes: ObjectShapes
    let bucket: String
    let crawler: String
    /// Whether partitions have the columns of the table, or those of their own objects.
    let partitionsInherit: Bool

    /// The folder's name in lower case, with `_` for what names cannot hold.
    func name(prefix: String) -> String { Self.name(group.root, prefix: prefix, bucket: bucket) }

    static func name(_ folder: String, prefix: String, bucket: String) -> String {
        let last = folder.split(separator: "/").last.map(String.init) ?? bucket
        return prefix.lowercased()
            + String(last.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" })
    }

    var location: String { "s3://\(bucket)/\(group.root)" }

    var partitionKeys: [Column] { group.partitionKeys.map { Column(name: $0, type: "string") } }

    private func columns(_ fields: [ColumnType.Field]) -> [Column] {
        named(fields).map { Column(name: $0.column, type: $0.field.type.glueName) }
    }

    /// The columns' names, in lower case; the second of two that are then the same, or that a partition key has, gets a
    /// number.
    private func named(_ fields: [ColumnType.Field]) -> [(column: String, field: ColumnType.Field)] {
        var taken = Set(group.partitionKeys)
        return fields.prefix(Limits.Crawler.columnsPerTable).map { field in
            let lower = field.name.lowercased()
            var name = lower
            var count = 0
            while !taken.insert(name).inserted {
                name = "\(lower)_\(count)"
                count += 1
            }
            return (name, field)
        }
    }

    private func storage(
        _ fields: [ColumnType.Field], folder: String, parameters: [String: String]
    ) -> StorageDescriptor {
        let reading = ReadingFormat(group.format, columns: named(fields).map { ($0.column, $0.field.name) })
        return StorageDescriptor(
            columns: columns(fields), location: "s3://\(bucket)/\(folder)", inputFormat: reading.input,
            outputFormat: reading.output, isCompressed: group.compression != nil, serdeLibrary: reading.serde,
            serdeParameters: reading.serdeParameters, parameters: parameters)
    }

    private func parameters(of objects: [CrawledObject]) -> [String: String] {
        let records = objects.reduce(0) { $0.clamped(adding: $1.recordCount) }
        let averages = objects.reduce(0) {
            $0.clamped(adding: $1.averageRecordBytes.clamped(multipliedBy: $1.recordCount))
        }
        var parameters = [
            "classification": group.format.classification,
            "compressionType": group.compression?.rawValue ?? "none",
            "typeOfData": "file",
            "objectCount": "\(objects.count)",
            "recordCount": "\(records)",
            "averageRecordSize": "\(records == 0 ? 0 : averages / records)",
            "sizeKey": "\(objects.reduce(Int64(0)) { $0.clamped(adding: $1.size) })",
            "CrawlerSchemaSerializerVersion": "1.0",
            "CrawlerSchemaDeserializerVersion": "1.0",
            "UPDATED_BY_CRAWLER": crawler,
        ]
        parameters.merge(ReadingFormat.tableParameters(of: group.formats)) { $1 }
        return parameters
    }

    var document: TableDocument {
        let parameters = parameters(of: group.objects)
        var own = parameters
        if !group.partitionKeys.isEmpty { own["partition_filtering.enabled"] = "true" }
        return TableDocument(
            storage: storage(group.fields, folder: group.root, parameters: parameters), partitionKeys: partitionKeys,
            parameters: own, tableType: "EXTERNAL_TABLE")
    }

    /// The partitions; with `columns` those of the table, where partitions have the same.
    func partitions(columns: [Column]) -> [PartitionDocument] {
        group.partitions.map { partition in
            let parameters = parameters(of: partition.objects)
            let fields = TableGroup.fields(TableGroup.distinct(partition.objects, shapes))
            var storage = storage(fields, folder: partition.folder, parameters: parameters)
            if partitionsInherit { storage.columns = columns }
            return PartitionDocument(values: partition.values, storage: storage, parameters: parameters)
        }
    }
}
