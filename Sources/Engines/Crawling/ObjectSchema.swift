import Columns
import Core

/// What a crawl finds out of one object.
struct ObjectSchema: Sendable, Equatable {
    enum Format: Sendable, Equatable {
        case parquet
        case json(path: [String])
        case csv(delimiter: Character, hasHeader: Bool, areColumnsQuoted: Bool)
        case unknown

        /// The value of the table parameter `classification`.
        var classification: String {
            switch self {
            case .parquet: "parquet"
            case .json: "json"
            case .csv: "csv"
            case .unknown: "UNKNOWN"
            }
        }
    }

    var format: Format
    var isCompressed: Bool
    var fields: [ColumnType.Field]
    /// Of the whole object, extrapolated from the sample.
    var recordCount: Int
    var averageRecordBytes: Int

    /// Whether objects of both schemas belong to one table: the same format, and more than 70 % of the fields alike.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/crawler-s3-folder-table-partition.html
    func isSimilar(to other: ObjectSchema) -> Bool {
        guard format == other.format, isCompressed == other.isCompressed else { return false }
        let mine = Set(fields.map { $0.name.lowercased() })
        let theirs = Set(other.fields.map { $0.name.lowercased() })
        let shared = mine.intersection(theirs).count
        return mine == theirs || Double(shared) > 0.7 * Double(max(mine.count, theirs.count))
    }
}
