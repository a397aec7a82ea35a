import Catalog

/// The classes that read objects of a format in Hive, Athena and Spark, and their parameters.
///
/// https://docs.aws.amazon.com/athena/latest/ug/supported-serdes.html
struct ReadingFormat {
    private(set) var input: String? = "org.apache.hadoop.mapred.TextInputFormat"
    private(set) var output: String? = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat"
    private(set) var serde: String?
    private(set) var serdeParameters: [String: String] = [:]

    /// `columns` are the names of columns, and of the fields that they are read from.
    init(_ format: ObjectFormat, columns: [(column: String, field: String)]) {
        switch format {
        case .parquet:
            input = "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat"
            output = "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat"
            serde = "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"
            serdeParameters = ["serialization.format": "1"]
        case .orc:
            input = "org.apache.hadoop.hive.ql.io.orc.OrcInputFormat"
            output = "org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat"
            serde = "org.apache.hadoop.hive.ql.io.orc.OrcSerde"
        case .avro(let schema):
            input = "org.apache.hadoop.hive.ql.io.avro.AvroContainerInputFormat"
            output = "org.apache.hadoop.hive.ql.io.avro.AvroContainerOutputFormat"
            serde = "org.apache.hadoop.hive.serde2.avro.AvroSerDe"
            serdeParameters = ["avro.schema.literal": schema, "serialization.format": "1"]
        case .json:
            serde = "org.openx.data.jsonserde.JsonSerDe"
            serdeParameters["paths"] = columns.map(\.field).sorted().joined(separator: ",")
            // Tells the field of every column whose name is not the field's.
            for (column, field) in columns where column != field { serdeParameters["mapping.\(column)"] = field }
        case .bson, .registered: (input, output) = (nil, nil)
        case .ion:
            input = "com.amazon.ionhiveserde.formats.IonInputFormat"
            output = "com.amazon.ionhiveserde.formats.IonOutputFormat"
            serde = "com.amazon.ionhiveserde.IonHiveSerDe"
        case .xml(let rowTag, _):
            (input, output) = (nil, nil)
            serdeParameters = ["rowTag": rowTag]
        case .log(_, let pattern, let custom):
            serde = "com.amazonaws.glue.serde.GrokSerDe"
            serdeParameters = ["input.format": pattern]
            if !custom.isEmpty { serdeParameters["input.grokCustomPatterns"] = custom }
        case .csv(let layout): readCSV(layout)
        case .unknown: break
        }
    }

    /// The built-in classifier takes LazySimpleSerDe, quoted or not; for one of the user's own that leaves it open, quotes decide.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/add-classifier.html#classifier-builtin-csv
    private mutating func readCSV(_ layout: CSVLayout) {
        let readsQuotes =
            layout.serde == "OpenCSVSerDe" || layout.serde == "None" && layout.areColumnsQuoted
        guard readsQuotes else {
            serde = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"
            serdeParameters = ["field.delim": String(layout.delimiter)]
            return
        }
        serde = "org.apache.hadoop.hive.serde2.OpenCSVSerde"
        serdeParameters = [
            "separatorChar": String(layout.delimiter), "quoteChar": String(layout.quote), "serialization.format": "1",
        ]
    }

    /// What tables and partitions say of their format beside the class names.
    static func tableParameters(of formats: [ObjectFormat]) -> [String: String] {
        switch formats[0] {
        case .csv(let layout):
            let quoted = formats.contains { format in
                if case .csv(let other) = format { other.areColumnsQuoted } else { false }
            }
            var parameters = [
                "delimiter": String(layout.delimiter), "areColumnsQuoted": quoted ? "true" : "false",
                "columnsOrdered": "true",
            ]
            if layout.hasHeader { parameters["skip.header.line.count"] = "1" }
            return parameters
        case .avro(let schema): return ["avro.schema.literal": schema]
        case .registered(_, let schema): return ["glueSchemaRegistrySchema": schema]
        case .xml(let rowTag, _): return ["xmlRowTag": rowTag]
        case .json(let path) where !path.isEmpty:
            return ["jsonPath": "$" + path.map { $0.hasPrefix("[") ? $0 : "." + $0 }.joined()]
        case .log(_, let pattern, let custom):
            return custom.isEmpty
                ? ["grokPattern": pattern] : ["grokPattern": pattern, "grokCustomPatterns": custom]
        case .parquet, .orc, .json, .bson, .ion, .unknown: return [:]
        }
    }
}
