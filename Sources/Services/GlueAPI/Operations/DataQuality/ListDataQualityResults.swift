import AWSProtocol
import Core
import DataQuality
import GlueModel
import Storage

extension GlueAPI {
    /// `ListDataQualityResults`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListDataQualityResults.html
    package func listDataQualityResults(
        _ input: Glue.ListDataQualityResultsRequest, _ call: Call
    ) async throws -> Glue.ListDataQualityResultsResponse {
        let table = try input.filter?.dataSource.map { try Self.table($0, call) }
        let all = try await dataQuality.results(of: table, in: call.scope).filter { stored in
            (input.filter?.startedAfter.map { stored.value.startedAt > $0 } ?? true)
                && (input.filter?.startedBefore.map { stored.value.startedAt < $0 } ?? true)
        }
        let (shown, next) = try Self.counted(all, input.nextToken, input.maxResults)
        return .init(
            results: shown.map {
                .init(
                    resultId: $0.name, evaluationRunMode: "ON_DEMAND", dataSource: Self.source($0.value.table),
                    startedOn: $0.value.startedAt)
            }, nextToken: next)
    }
}
