import AWSProtocol
import Core

/// A record that could not be delivered as it should be, as it is written under the error prefix: one JSON object on a line.
///
/// https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-failure-handling.html and
/// https://docs.aws.amazon.com/firehose/latest/dev/retry.html
struct FailedRecord: Sendable, Equatable {
    /// What `!{firehose:error-output-type}` stands for.
    enum OutputType: String, Codable, Sendable {
        case processing = "processing-failed"
        case conversion = "format-conversion-failed"
        case tooManyPartitions = "activePartitionExceeded"
        case endpoint = "http-endpoint-failed"
        case channel = "invalid-record"
    }

    /// Of records that are not of their channel's format.
    static let channelCode = "Channel.InvalidRecord"

    let arrival: Timestamp
    let code: String
    let message: String
    let endedAt: Timestamp
    let data: [UInt8]
    /// Of the function that failed.
    var functionARN: String?

    /// The line of a record that processing failed for.
    func line() -> [UInt8] {
        var members = WireMap([
            ("attemptsMade", .integer(1)), ("arrivalTimestamp", .integer(arrival.milliseconds)),
            ("errorCode", .string(code)), ("errorMessage", .string(message)),
            ("attemptEndingTimestamp", .integer(endedAt.milliseconds)), ("rawData", .string(Base64.encode(data))),
        ])
        members.append("lambdaArn", functionARN.map { .string($0) })
        return JSONWriter.bytes(of: .map(members)) + [UInt8(ascii: "\n")]
    }

    /// The line of a record that does not fit its table.
    func line(sequenceNumber: String?, table: TableReference) -> [UInt8] {
        let catalogTable = WireMap([
            ("catalogId", .string(table.account.rawValue)), ("databaseName", .string(table.database)),
            ("tableName", .string(table.name)), ("region", .string(table.region.rawValue)),
            ("versionId", .string(table.version)),
        ])
        return JSONWriter.bytes(
            of: .map(
                WireMap([
                    ("attemptsMade", .integer(1)), ("arrivalTimestamp", .integer(arrival.milliseconds)),
                    ("lastErrorCode", .string(code)), ("lastErrorMessage", .string(message)),
                    ("attemptEndingTimestamp", .integer(endedAt.milliseconds)),
                    ("rawData", .string(Base64.encode(data))),
                    ("sequenceNumber", sequenceNumber.map { .string($0) } ?? .null),
                    ("subSequenceNumber", .null), ("dataCatalogTable", .map(catalogTable)),
                ]))) + [UInt8(ascii: "\n")]
    }
}
