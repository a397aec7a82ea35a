import Catalog
import Columns
import Core
import Objects
import Storage

/// Reads the objects of a table, all of their rows.
package struct TableScan: Sendable {
    let table: TableDocument
    let place: (database: String, name: String)
    let samplePercent: Double?
    let scope: Scope
    let catalog: Catalog
    let objects: RoleObjects
    let pool: BlockingPool

    package init(
        table: TableDocument, place: (database: String, name: String), samplePercent: Double? = nil, scope: Scope,
        catalog: Catalog, objects: RoleObjects, pool: BlockingPool
    ) {
        self.table = table
        self.place = place
        self.samplePercent = samplePercent
        self.scope = scope
        self.catalog = catalog
        self.objects = objects
        self.pool = pool
    }

    /// Why a table cannot be read; the text is told to the user.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// Calls `body` with each file of the table, one after another, on a thread of the pool.
    ///
    /// Throws Failure, ObjectError, CancellationError, and what `body` throws, but for ColumnStatistics.Unreadable.
    package func eachFile(_ body: @Sendable @escaping (ColumnStatistics.File) throws -> Void) async throws {
        let format = try format()
        for object in sample(try await keys()) {
            try Task.checkCancellation()
            let (document, reader) = try await objects.open(bucket: object.bucket, key: object.key)
            guard document.size > 0 else { continue }
            let head = try await reader.head(Self.headBytes)
            let file = file(format, location: objects.fileLocation(of: document), head: head, key: object.key)
            do {
                try await pool.run { try body(file) }
            } catch let error as ColumnStatistics.Unreadable {
                throw Failure(description: "s3://\(object.bucket)/\(object.key) cannot be read: \(error)")
            }
            // The object is kept until it has been read.
            withExtendedLifetime(reader) {}
        }
    }

    /// Statistics of columns; of all if none are named.
    func summaries(of names: [String]) async throws -> [ColumnSummary] {
        let all = (table.storage?.columns ?? []).map { TableColumn(name: $0.name, type: $0.type) }
        let wanted = Set(names.map { $0.lowercased() })
        let statistics = ColumnStatistics(
            columns: all.filter { wanted.isEmpty || wanted.contains($0.name.lowercased()) }, all: all)
        try await eachFile { try statistics.read($0) }
        return statistics.summaries
    }

    private static let headBytes = 64

    private func format() throws(Failure) -> ColumnStatistics.File.Format {
        let classification = table.parameters["classification"]?.lowercased() ?? ""
        if let known = ColumnStatistics.File.Format(rawValue: classification) { return known }
        let serde = table.storage?.serdeLibrary?.lowercased() ?? ""
        if serde.contains("parquet") { return .parquet }
        if serde.contains("orc") { return .orc }
        if serde.contains("json") { return .json }
        if serde.contains("lazysimple") || serde.contains("csv") { return .csv }
        throw Failure(description: "Statistics of tables of the format \(classification) are not supported.")
    }

    private func file(
        _ format: ColumnStatistics.File.Format, location: FileLocation, head: [UInt8], key: String
    ) -> ColumnStatistics.File {
        let serde = table.storage?.serdeParameters ?? [:]
        let delimiter = serde["field.delim"] ?? serde["separatorChar"] ?? table.parameters["delimiter"]
        let skipped = table.parameters["skip.header.line.count"].flatMap { Int($0) } ?? 0
        return .init(
            location: location, format: format, compression: FileCompression(head, name: key),
            delimiter: delimiter?.first ?? ",",
            quote: serde["quoteChar"]?.first ?? "\"", hasHeader: skipped > 0)
    }

    /// Objects evenly over the table, as many as the sample takes.
    private func sample(_ keys: [(bucket: String, key: String)]) -> [(bucket: String, key: String)] {
        guard let percent = samplePercent, percent < 100, !keys.isEmpty else { return keys }
        let count = max(1, Int(clamping: (Double(keys.count) * percent / 100).rounded(.up)))
        return (0..<count).map { keys[$0 * keys.count / count] }
    }

    private func keys() async throws -> [(bucket: String, key: String)] {
        var locations: [String] = []
        if table.partitionKeys.isEmpty {
            locations = [table.storage?.location].compactMap { $0 }
        } else {
            var position: String?
            repeat {
                let page = try await catalog.partitions(
                    table: place.name, database: place.database, expression: nil, after: position,
                    limit: Limits.Glue.partitionPageItems, in: scope)
                locations += page.partitions.compactMap(\.location)
                position = page.position
            } while position != nil
        }
        guard !locations.isEmpty else { throw Failure(description: "The table has no data in S3.") }
        var found: [(bucket: String, key: String)] = []
        for location in locations {
            guard let place = S3Location(location) else {
                throw Failure(description: "The location \(location) is not in S3.")
            }
            var after = ""
            while true {
                let page = try await objects.list(
                    bucket: place.bucket, prefix: place.key, after: after, limit: Limits.S3.keysPerList)
                found += page.keys.filter { Self.isData($0.dropFirst(place.key.count)) }
                    .map { (place.bucket, $0) }
                guard let next = page.next else { break }
                after = next
                try Task.checkCancellation()
            }
        }
        return found
    }

    /// Not what Hive and Spark hide.
    private static func isData(_ rest: Substring) -> Bool {
        !rest.hasSuffix("/") && !rest.hasSuffix("_$folder$")
            && !rest.split(separator: "/").contains { $0.hasPrefix("_") || $0.hasPrefix(".") }
    }
}
