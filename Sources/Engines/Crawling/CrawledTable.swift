import Catalog
import Columns
import Core

/// A table as a crawler writes it into the catalog, with the formats and parameters that AWS's crawlers write.
struct CrawledTable {
    let group: TableGroup
    let bucket: String
    let crawler: String

    private static let textInput = "org.apache.hadoop.mapred.TextInputFormat"
    private static let textOutput = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat"

    /// The folder's name in lower case, with `_` for what names cannot hold.
    func name(prefix: String) -> String {
        let last = group.root.split(separator: "/").last.map(String.init) ?? bucket
        return prefix.lowercased()
            + String(last.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" })
    }

    var partitionKeys: [Column] { group.partitionKeys.map { Column(name: $0, type: "string") } }

    private var columns: [Column] { named.map { Column(name: $0.column, type: $0.field.type.glueName) } }

    /// The columns' names, in lower case; the second of two that are then the same, or that a partition key has, gets a
    /// number.
    private var named: [(column: String, field: ColumnType.Field)] {
        var taken = Set(group.partitionKeys)
        return group.fields.prefix(Limits.Crawler.columnsPerTable).map { field in
            var name = field.name.lowercased()
            var count = 0
            while !taken.insert(name).inserted {
                name = "\(field.name.lowercased())_\(count)"
                count += 1
            }
            return (name, field)
        }
    }

    /// Tells the JSON SerDe the field of every column whose name is not the field's.
    private var jsonParameters: [String: String] {
        var parameters = ["paths": group.fields.map(\.name).sorted().joined(separator: ",")]
        for (column, field) in named where column != field.name { parameters["mapping.\(column)"] = field.name }
        return parameters
    }

    private func storage(folder: String, parameters: [String: String]) -> StorageDescriptor {
        var storage = StorageDescriptor(
            columns: columns, location: "s3://\(bucket)/\(folder)", inputFormat: Self.textInput,
            outputFormat: Self.textOutput, isCompressed: group.schema?.isCompressed ?? false, serdeLibrary: nil,
            parameters: parameters)
        switch group.schema?.format {
        case .parquet:
            storage.inputFormat = "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat"
            storage.outputFormat = "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat"
            storage.serdeLibrary = "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"
            storage.serdeParameters = ["serialization.format": "1"]
        case .json:
            storage.serdeLibrary = "org.openx.data.jsonserde.JsonSerDe"
            storage.serdeParameters = jsonParameters
        case .csv(let delimiter, _, let areColumnsQuoted):
            storage.serdeLibrary =
                areColumnsQuoted
                ? "org.apache.hadoop.hive.serde2.OpenCSVSerde"
                : "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"
            storage.serdeParameters =
                areColumnsQuoted
                ? ["separatorChar": String(delimiter), "quoteChar": "\"", "serialization.format": "1"]
                : ["field.delim": String(delimiter)]
        case .unknown, nil: break
        }
        return storage
    }

    private func parameters(of objects: [CrawledObject]) -> [String: String] {
        let records = objects.reduce(0) { $0 + $1.schema.recordCount }
        let averages = objects.reduce(0) { $0 + $1.schema.averageRecordBytes * $1.schema.recordCount }
        var parameters = [
            "classification": group.schema?.format.classification ?? "UNKNOWN",
            "compressionType": group.schema?.isCompressed == true ? "gzip" : "none",
            "typeOfData": "file",
            "objectCount": "\(objects.count)",
            "recordCount": "\(records)",
            "averageRecordSize": "\(records == 0 ? 0 : averages / records)",
            "sizeKey": "\(objects.reduce(0) { $0 + $1.size })",
            "CrawlerSchemaSerializerVersion": "1.0",
            "CrawlerSchemaDeserializerVersion": "1.0",
            "UPDATED_BY_CRAWLER": crawler,
        ]
        if case .csv(let delimiter, let hasHeader, let areColumnsQuoted) = group.schema?.format {
            parameters["delimiter"] = String(delimiter)
            parameters["areColumnsQuoted"] = areColumnsQuoted ? "true" : "false"
            parameters["columnsOrdered"] = "true"
            if hasHeader { parameters["skip.header.line.count"] = "1" }
        }
        return parameters
    }

    var document: TableDocument {
        let parameters = parameters(of: group.objects)
        return TableDocument(
            storage: storage(folder: group.root, parameters: parameters), partitionKeys: partitionKeys,
            parameters: parameters.merging(["partition_filtering.enabled": "true"]) { $1 }.filter {
                $0.key != "partition_filtering.enabled" || !group.partitionKeys.isEmpty
            }, tableType: "EXTERNAL_TABLE")
    }

    var partitions: [PartitionDocument] {
        group.partitions.map { values, folder, objects in
            let parameters = parameters(of: objects)
            return PartitionDocument(
                values: values, storage: storage(folder: folder, parameters: parameters), parameters: parameters)
        }
    }
}
