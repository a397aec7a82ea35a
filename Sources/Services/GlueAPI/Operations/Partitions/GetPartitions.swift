import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    /// Partitions for which an expression over the partition keys holds; segments never overlap.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetPartitions.html
    package func getPartitions(
        _ input: Glue.GetPartitionsRequest, _ call: Call
    ) async throws -> Glue.GetPartitionsResponse {
        var after: [String]?
        if let token = input.nextToken, !token.isEmpty {
            let values = Base64.decode(token).flatMap { try? JSONParser.parse($0) }?.list?.compactMap(\.string)
            guard let values else { throw Glue.Errors.invalidInputException("Invalid NextToken.") }
            after = values
        }
        if let segment = input.segment, segment.segmentNumber >= segment.totalSegments {
            throw Glue.Errors.invalidInputException("SegmentNumber must be less than TotalSegments.")
        }
        let (found, isLast) = try await catalog.partitions(
            table: input.tableName, database: input.databaseName, expression: input.expression,
            segment: input.segment.map { ($0.segmentNumber, $0.totalSegments) }, after: after,
            limit: input.maxResults ?? Limits.Glue.partitionPageItems, in: call.scope)
        let next = isLast ? nil : found.last.map { Base64.encode(JSONWriter.bytes(of: .strings($0.values))) }
        return .init(
            partitions: try found.map {
                try .init(
                    $0, table: input.tableName, database: input.databaseName,
                    hidesColumns: input.excludeColumnSchema ?? false, call)
            }, nextToken: next)
    }
}
