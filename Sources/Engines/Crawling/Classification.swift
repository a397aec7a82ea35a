import Columns
import Core
import Objects
import SchemaRegistry
import Storage

/// Tells the format and the fields of objects: custom classifiers first, then the built-in ones in AWS's order.
///
/// https://docs.aws.amazon.com/glue/latest/dg/add-classifier.html
struct Classification: Sendable {
    let custom: [CustomClassifier]
    let objects: RoleObjects
    let registry: SchemaRegistry
    let scope: Scope
    let pool: BlockingPool

    init(
        _ rules: [ClassifierDocument.Rule], objects: RoleObjects, registry: SchemaRegistry, scope: Scope,
        pool: BlockingPool
    ) throws {
        custom = try rules.map { try CustomClassifier($0) }
        self.objects = objects
        self.registry = registry
        self.scope = scope
        self.pool = pool
    }

    func schema(bucket: String, key: String) async throws -> ObjectSchema {
        let (document, reader) = try await objects.open(bucket: bucket, key: key)
        let location = objects.fileLocation(of: document)
        let size = Int(document.size)
        let head = try await reader.head(Limits.Crawler.sampleBytes)
        if let found = try await registered(head, size) { return found }
        let found = try await classified(head, size, key, location)
        guard found == nil, size > Limits.Crawler.sampleBytes else { return found ?? .unknown }
        // A single document, or records that are longer than the head.
        let longer = try await reader.head(Limits.Crawler.longSampleBytes)
        return try await classified(longer, size, key, location) ?? .unknown
    }

    /// The schema of records that a serializer library wrote, which name the version that they were written with.
    private func registered(_ head: [UInt8], _ size: Int) async throws -> ObjectSchema? {
        guard let header = SerializedHeader(head) else { return nil }
        let version: SchemaRegistry.PlacedVersion
        do { version = try await registry.version(id: header.versionID, in: scope) } catch is SchemaRegistryError {
            return nil
        }
        let columns = SchemaDefinition.columns(of: version.version.definition, version.document.format)
        guard !columns.isEmpty else { return nil }
        let format = ObjectFormat.registered(
            classification: version.document.format.rawValue.lowercased(),
            schema: "\(version.registry)/\(version.schema)")
        // Records follow each other without marks, so that only one is known.
        return ObjectSchema(
            shape: ObjectShape(format: format, compression: nil, fields: columns), recordCount: 1,
            averageRecordBytes: size)
    }

    private func classified(
        _ head: [UInt8], _ size: Int, _ key: String, _ location: FileLocation
    ) async throws -> ObjectSchema? {
        try await pool.run { [custom] in
            try ObjectSample(head: head, size: size, name: key, location: location)?.schema(custom: custom)
        }
    }
}

/// A classifier of the user's own, ready for use.
struct CustomClassifier: Sendable {
    let rule: ClassifierDocument.Rule
    /// Of a grok classifier.
    let pattern: GrokPattern?

    init(_ rule: ClassifierDocument.Rule) throws {
        self.rule = rule
        if case .grok(_, let pattern, let custom) = rule {
            self.pattern = try GrokPattern(pattern, custom: custom)
        } else {
            pattern = nil
        }
    }
}

/// The head of an object, unpacked.
private struct ObjectSample {
    let bytes: [UInt8]
    let compression: FileCompression?
    /// Whether the bytes are all there are; else the last record may be cut off.
    let isWhole: Bool
    /// Of the whole object, unpacked, as far as the head tells.
    let wholeBytes: Int
    let size: Int
    let location: FileLocation

    /// Nil for a compressed object that cannot be unpacked.
    init?(head: [UInt8], size: Int, name: String, location: FileLocation) {
        compression = FileCompression(head, name: name)
        let maxBytes = max(head.count, Limits.Crawler.sampleBytes)
        bytes = compression?.head(head, maxBytes: maxBytes) ?? head
        isWhole = head.count == size && (compression == nil || bytes.count < maxBytes)
        wholeBytes =
            isWhole ? bytes.count : Int(clamping: Double(size) / Double(max(1, head.count)) * Double(bytes.count))
        self.size = size
        self.location = location
        if bytes.isEmpty { return nil }
    }

    /// Throws FileFooter.Unreadable if the object is not what was written.
    func schema(custom: [CustomClassifier]) throws -> ObjectSchema? {
        for classifier in custom {
            if let found = schema(classifier) { return found }
        }
        return try columns() ?? documents() ?? lines()
    }

    private func schema(_ classifier: CustomClassifier) -> ObjectSchema? {
        switch classifier.rule {
        case .json(let path):
            return JSONSample(bytes, isWhole: isWhole, path: path).map { json($0, path) }
        case .csv(_, _, _, _, _, let serde, _):
            return CSVSample(bytes, isWhole: isWhole, rules: classifier.rule.csvRules).map {
                csv($0, quote: classifier.rule.csvRules.quote, serde: serde ?? "None")
            }
        case .xml(let classification, let rowTag):
            return XMLSample(bytes, rowTag: rowTag).map { xml($0, classification) }
        case .grok(let classification, let text, let custom):
            guard let pattern = classifier.pattern else { return nil }
            return log(.init(classification: classification, text: text, pattern: pattern), custom: custom)
        }
    }

    /// Formats with a mark of their own.
    private func columns() throws -> ObjectSchema? {
        if let header = AvroHeader(bytes) {
            let average = header.byteCount / max(1, header.recordCount)
            let records = header.byteCount >= wholeBytes ? header.recordCount : wholeBytes / max(1, average)
            return make(.avro(schema: header.schema), header.fields, records: records, average)
        }
        guard compression == nil else { return nil }
        let format: FileFooter.Format? =
            bytes.starts(with: "ORC".utf8) ? .orc : bytes.starts(with: "PAR1".utf8) ? .parquet : nil
        guard let format else { return nil }
        let footer: FileFooter
        do throws(FileFooter.Unreadable) { footer = try FileFooter(location, format) } catch {
            if error.isDamage { throw error }
            return nil
        }
        return make(
            format == .orc ? .orc : .parquet, footer.fields, records: footer.rowCount, size / max(1, footer.rowCount))
    }

    private func documents() -> ObjectSchema? {
        if let found = JSONSample(bytes, isWhole: isWhole) { return json(found, []) }
        if let found = BSONSample(bytes, isWhole: isWhole) {
            return make(.bson, found.fields, sampled: found.recordCount, of: found.byteCount)
        }
        if let found = XMLSample(bytes) { return xml(found, "xml") }
        return IonSample(bytes, isWhole: isWhole).map {
            make(.ion, $0.fields, sampled: $0.recordCount, of: $0.byteCount)
        }
    }

    private func lines() -> ObjectSchema? {
        for format in GrokPattern.logFormats {
            if let found = log(format, custom: "") { return found }
        }
        return CSVSample(bytes, isWhole: isWhole).map { csv($0, quote: "\"", serde: nil) }
    }

    // MARK: Schemas of samples

    private func json(_ found: JSONSample, _ path: [String]) -> ObjectSchema {
        make(.json(path: path), found.fields, sampled: found.recordCount, of: found.byteCount)
    }

    private func csv(_ found: CSVSample, quote: Character, serde: String?) -> ObjectSchema {
        let layout = CSVLayout(
            delimiter: found.delimiter, quote: quote, hasHeader: found.hasHeader,
            areColumnsQuoted: found.areColumnsQuoted, serde: serde)
        return make(.csv(layout), found.fields, sampled: found.recordCount, of: found.byteCount)
    }

    private func xml(_ found: XMLSample, _ classification: String) -> ObjectSchema {
        make(
            .xml(rowTag: found.rowTag, classification: classification), found.fields, sampled: found.recordCount,
            of: found.byteCount)
    }

    private func log(_ format: GrokPattern.LogFormat, custom: String) -> ObjectSchema? {
        LogSample(bytes, isWhole: isWhole, pattern: format.pattern).map {
            make(
                .log(classification: format.classification, pattern: format.text, custom: custom),
                format.pattern.fields, sampled: $0.recordCount, of: $0.byteCount)
        }
    }

    private func make(
        _ format: ObjectFormat, _ fields: [ColumnType.Field], sampled: Int, of read: Int
    ) -> ObjectSchema {
        let average = max(1, read / max(1, sampled))
        let isCounted = isWhole && sampled < Limits.Crawler.sampleRecords
        return make(format, fields, records: isCounted ? sampled : wholeBytes / average, average)
    }

    private func make(
        _ format: ObjectFormat, _ fields: [ColumnType.Field], records: Int, _ average: Int
    ) -> ObjectSchema {
        ObjectSchema(
            shape: ObjectShape(format: format, compression: compression, fields: fields), recordCount: records,
            averageRecordBytes: average)
    }
}

extension ObjectSchema {
    /// Of an object that no classifier knows.
    static let unknown = ObjectSchema(
        shape: ObjectShape(format: .unknown, compression: nil, fields: []), recordCount: 0, averageRecordBytes: 0)
}

extension ClassifierDocument.Rule {
    var csvRules: CSVSample.Rules {
        var rules = CSVSample.Rules()
        guard case .csv(let delimiter, let quote, let header, let names, let allowsSingleColumn, _, let types) = self
        else { return rules }
        rules.delimiter = delimiter?.first
        if let quote = quote?.first { rules.quote = quote }
        rules.header = header == "PRESENT" ? .present : header == "ABSENT" ? .absent : .unknown
        rules.names = names
        rules.allowsSingleColumn = allowsSingleColumn
        rules.datatypes = types ?? []
        return rules
    }
}
