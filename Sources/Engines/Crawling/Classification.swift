import Columns
import Core
import Objects
import Storage

/// Tells the format and the schema of objects: custom classifiers first, then the built-in ones in AWS's order.
struct Classification: Sendable {
    let custom: [ClassifierDocument.Rule]
    let objects: Objects
    let pool: BlockingPool

    func schema(bucket: String, key: String) async throws -> ObjectSchema {
        let (document, reader) = try await objects.open(bucket: bucket, key: key)
        let head = try await reader.head(Limits.Crawler.sampleBytes)
        let path = objects.fileLocation(of: document)
        return try await pool.run { [custom] in
            Self.schema(head: head, size: Int(document.size), path: path, custom: custom)
        }
    }

    private static func schema(head: [UInt8], size: Int, path: String, custom: [ClassifierDocument.Rule])
        -> ObjectSchema
    {
        if head.starts(with: "PAR1".utf8), let footer = try? ParquetFooter(path: path) {
            return ObjectSchema(
                format: .parquet, isCompressed: false, fields: footer.fields, recordCount: footer.rowCount,
                averageRecordBytes: size / max(1, footer.rowCount))
        }
        let unpacked = Gunzip.head(head, maxBytes: Limits.Crawler.sampleBytes)
        let bytes = unpacked ?? head
        // A head that fills the limit may end within a record.
        let isWhole = head.count == size && bytes.count < Limits.Crawler.sampleBytes
        let sample = Sample(
            bytes: bytes, isWhole: isWhole, isCompressed: unpacked != nil,
            wholeBytes: isWhole ? bytes.count : size * bytes.count / max(1, head.count))
        for rule in custom {
            switch rule {
            case .json(let path):
                if let found = JSONSample(bytes, isWhole: isWhole, path: path) {
                    return sample.schema(found, path: path)
                }
            case .csv:
                if let found = CSVSample(bytes, isWhole: isWhole, rules: rule.csvRules) { return sample.schema(found) }
            }
        }
        if let found = JSONSample(bytes, isWhole: isWhole) { return sample.schema(found, path: []) }
        if let found = CSVSample(bytes, isWhole: isWhole) { return sample.schema(found) }
        return ObjectSchema(
            format: .unknown, isCompressed: unpacked != nil, fields: [], recordCount: 0, averageRecordBytes: 0)
    }

    private struct Sample {
        let bytes: [UInt8]
        let isWhole: Bool
        let isCompressed: Bool
        let wholeBytes: Int

        func schema(_ json: JSONSample, path: [String]) -> ObjectSchema {
            make(.json(path: path), json.fields, records: json.recordCount, bytes: json.byteCount)
        }

        func schema(_ csv: CSVSample) -> ObjectSchema {
            let format = ObjectSchema.Format.csv(
                delimiter: csv.delimiter, hasHeader: csv.hasHeader, areColumnsQuoted: csv.areColumnsQuoted)
            return make(format, csv.fields, records: csv.recordCount, bytes: csv.byteCount)
        }

        private func make(
            _ format: ObjectSchema.Format, _ fields: [ColumnType.Field], records: Int, bytes read: Int
        ) -> ObjectSchema {
            let average = max(1, read / max(1, records))
            return ObjectSchema(
                format: format, isCompressed: isCompressed, fields: fields,
                recordCount: isWhole && records < Limits.Crawler.sampleRecords ? records : wholeBytes / average,
                averageRecordBytes: average)
        }
    }
}

extension ClassifierDocument.Rule {
    var csvRules: CSVSample.Rules {
        var rules = CSVSample.Rules()
        guard case .csv(let delimiter, let quote, let header, let names, let allowsSingleColumn) = self else {
            return rules
        }
        rules.delimiter = delimiter?.first
        if let quote = quote?.first { rules.quote = quote }
        rules.header = header == "PRESENT" ? .present : header == "ABSENT" ? .absent : .unknown
        rules.names = names
        rules.allowsSingleColumn = allowsSingleColumn
        return rules
    }
}
