import AWSProtocol
import Catalog
import Columns
import Core
import Objects
import Storage

extension Crawl {
    // MARK: Delta Lake

    /// The Delta tables that lie in the folders of a target.
    ///
    /// https://github.com/delta-io/delta/blob/master/PROTOCOL.md
    func deltaTables(of target: OtherTargets.TableFolders) async throws -> [(String, FoundTable)] {
        var found: [(String, FoundTable)] = []
        for path in target.paths {
            guard let folder = CrawlTarget(path: path, exclusions: [], sampleSize: nil) else {
                throw Failure(description: "The path \(path) is not in S3.")
            }
            let root = folder.prefix.isEmpty || folder.prefix.hasSuffix("/") ? folder.prefix : folder.prefix + "/"
            let files = try await keys(folder.bucket, prefix: root + "_delta_log/")
            let commits = files.filter { $0.hasSuffix(".json") }
            guard !commits.isEmpty else {
                await log("WARN : s3://\(folder.bucket)/\(root) is no Delta table: it has no _delta_log")
                continue
            }
            var schema: String?
            // The newest commit that has metadata tells the schema; commits before a checkpoint may be gone.
            for key in commits.sorted().reversed() where schema == nil {
                let lines = try await wholeObject(key, folder.bucket).split(separator: 0x0A)
                let metadata = lines.lazy.compactMap { (try? JSONParser.parse($0))?["metaData"] }.first
                schema = metadata?["schemaString"]?.string
            }
            let checkpoints = files.filter { $0.contains(".checkpoint.") && $0.hasSuffix(".parquet") }
            for key in checkpoints.sorted().reversed() where schema == nil {
                schema = try await checkpointedSchema(key, folder.bucket)
            }
            guard let schema else {
                throw Failure(
                    description: "The log of the Delta table s3://\(folder.bucket)/\(root) holds no schema.")
            }
            let version = commits.max()?.split(separator: "/").last?.prefix { $0.isNumber } ?? ""
            found.append(
                (
                    CrawledTable.name(root, prefix: crawler.tablePrefix, bucket: folder.bucket),
                    FoundTable(
                        document: try deltaTable(
                            schema, version: Int(version) ?? 0, location: "s3://\(folder.bucket)/\(root)"),
                        partitions: [])
                ))
        }
        return found
    }

    /// The schema in a checkpoint, or in a part of one; nil if it lies in another part.
    ///
    /// https://github.com/delta-io/delta/blob/master/PROTOCOL.md#checkpoints
    private func checkpointedSchema(_ key: String, _ bucket: String) async throws -> String? {
        let (document, reader) = try await objects.open(bucket: bucket, key: key)
        let file = ColumnStatistics.File(
            location: objects.fileLocation(of: document), format: .parquet, compression: nil)
        defer { withExtendedLifetime(reader) {} }
        do {
            return try await pool.run {
                do {
                    try TableRows.read(file, columns: ["metaData.schemaString"]) { row in
                        if case .text(let text)? = row.first { throw Found(text: text) }
                    }
                    return nil
                } catch let found as Found {
                    return found.text
                }
            }
        } catch let error as ColumnStatistics.Unreadable {
            throw Failure(description: "s3://\(bucket)/\(key) cannot be read: \(error)")
        }
    }

    /// Ends the reading of rows.
    private struct Found: Error { let text: String }

    private func deltaTable(_ text: String, version: Int, location: String) throws -> TableDocument {
        guard let schema = try? JSONParser.parse(text.utf8),
            case .structure(let fields) = TableFormatTypes.delta(schema, depth: 0)
        else { throw Failure(description: "The schema of the Delta table \(location) cannot be read.") }
        let columns = fields.map { Column(name: $0.name.lowercased(), type: $0.type.glueName) }
        let parameters = [
            "EXTERNAL": "TRUE", "classification": "delta", "table_type": "delta", "spark.sql.sources.provider": "delta",
            "delta.lastUpdateVersion": "\(version)", "CrawlerSchemaSerializerVersion": "1.0",
            "CrawlerSchemaDeserializerVersion": "1.0", "UPDATED_BY_CRAWLER": name,
        ]
        return TableDocument(
            storage: StorageDescriptor(
                columns: columns, location: location, inputFormat: "org.apache.hadoop.mapred.SequenceFileInputFormat",
                outputFormat: "org.apache.hadoop.hive.ql.io.HiveSequenceFileOutputFormat",
                serdeLibrary: "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe",
                serdeParameters: ["serialization.format": "1", "path": location], parameters: parameters),
            // Delta's own log knows the partitions.
            partitionKeys: [], parameters: parameters, tableType: "EXTERNAL_TABLE")
    }

    // MARK: Iceberg

    /// The Iceberg tables that lie in the folders of a target.
    ///
    /// https://iceberg.apache.org/spec/#table-metadata
    func icebergTables(of target: OtherTargets.TableFolders) async throws -> [(String, FoundTable)] {
        var found: [(String, FoundTable)] = []
        let exclusions = target.exclusions.map(GlobPattern.init)
        for path in target.paths {
            guard let folder = CrawlTarget(path: path, exclusions: [], sampleSize: nil) else {
                throw Failure(description: "The path \(path) is not in S3.")
            }
            var newest: [Name: Name] = [:]
            for key in try await keys(folder.bucket, prefix: folder.prefix) where key.hasSuffix(".metadata.json") {
                let parts = key.pathParts
                guard parts.count >= 2, parts[parts.count - 2] == "metadata" else { continue }
                let root = parts.dropLast(2).map { $0 + "/" }.joined()
                let relative = root.droppingBytes(folder.prefix.utf8.count)
                guard relative.pathParts.count <= target.depth,
                    !exclusions.contains(where: {
                        $0.matches(relative) || $0.matches(String(relative.dropLast()))
                    })
                else { continue }
                newest[Name(root)] = max(newest[Name(root)] ?? "", Name(key))
            }
            for (root, key) in newest.sorted(by: { $0.key < $1.key }) {
                let document = try await icebergTable(key.text, folder.bucket, root: root.text)
                found.append(
                    (
                        CrawledTable.name(root.text, prefix: crawler.tablePrefix, bucket: folder.bucket),
                        FoundTable(document: document, partitions: [])
                    ))
            }
        }
        return found
    }

    private func icebergTable(_ key: String, _ bucket: String, root: String) async throws -> TableDocument {
        let metadata = try JSONParser.parse(try await wholeObject(key, bucket))
        // Version 1 has one schema, later ones a list of which one is current.
        let current = metadata["schemas"]?.list?.first { $0["schema-id"] == metadata["current-schema-id"] }
        guard let schema = current ?? metadata["schema"],
            case .structure(let fields) = TableFormatTypes.iceberg(schema, depth: 0)
        else { throw Failure(description: "The schema of the Iceberg table s3://\(bucket)/\(root) cannot be read.") }
        let parameters = [
            "EXTERNAL": "TRUE", "table_type": "ICEBERG", "metadata_location": "s3://\(bucket)/\(key)",
            "UPDATED_BY_CRAWLER": name,
        ]
        return TableDocument(
            storage: StorageDescriptor(
                columns: fields.map { Column(name: $0.name.lowercased(), type: $0.type.glueName) },
                location: metadata["location"]?.string ?? "s3://\(bucket)/\(root)", inputFormat: nil, outputFormat: nil,
                serdeLibrary: nil), partitionKeys: [], parameters: parameters, tableType: "EXTERNAL_TABLE")
    }

    private func keys(_ bucket: String, prefix: String) async throws -> [String] {
        var found: [String] = []
        var after = ""
        while true {
            let page = try await objects.list(
                bucket: bucket, prefix: prefix, after: after, limit: Limits.S3.keysPerList)
            found += page.keys
            guard let next = page.next else { return found }
            after = next
            try Task.checkCancellation()
        }
    }
}

/// Reads the types of schemas that table formats keep as JSON.
enum TableFormatTypes {
    static func delta(_ type: WireValue, depth: Int) -> ColumnType {
        guard depth < Limits.nestingDepth else { return .string }
        if let name = type.string { return primitive(name) }
        switch type["type"]?.string {
        case "struct":
            return .structure(
                (type["fields"]?.list ?? []).map {
                    .init(name: $0["name"]?.string ?? "", type: delta($0["type"] ?? .null, depth: depth + 1))
                })
        case "array": return .array(delta(type["elementType"] ?? .null, depth: depth + 1))
        case "map":
            let key = delta(type["keyType"] ?? .null, depth: depth + 1)
            return .named("map<\(key.glueName),\(delta(type["valueType"] ?? .null, depth: depth + 1).glueName)>")
        default: return .string
        }
    }

    static func iceberg(_ type: WireValue, depth: Int) -> ColumnType {
        guard depth < Limits.nestingDepth else { return .string }
        if let name = type.string { return primitive(name) }
        switch type["type"]?.string {
        case "struct":
            return .structure(
                (type["fields"]?.list ?? []).map {
                    .init(name: $0["name"]?.string ?? "", type: iceberg($0["type"] ?? .null, depth: depth + 1))
                })
        case "list": return .array(iceberg(type["element"] ?? .null, depth: depth + 1))
        case "map":
            let key = iceberg(type["key"] ?? .null, depth: depth + 1)
            return .named("map<\(key.glueName),\(iceberg(type["value"] ?? .null, depth: depth + 1).glueName)>")
        default: return .string
        }
    }

    /// The names that either format has.
    private static func primitive(_ name: String) -> ColumnType {
        switch name {
        case "boolean": .boolean
        case "byte": .named("tinyint")
        case "short": .named("smallint")
        case "int", "integer": .int
        case "long": .bigint
        case "float": .named("float")
        case "double": .double
        case "date": .named("date")
        case "binary": .named("binary")
        default:
            if name.hasPrefix("decimal(") {
                .named(name.filter { $0 != " " })
            } else if name.hasPrefix("timestamp") {
                .named("timestamp")
            } else if name.hasPrefix("fixed[") {
                .named("binary")
            } else {
                .string
            }
        }
    }
}
