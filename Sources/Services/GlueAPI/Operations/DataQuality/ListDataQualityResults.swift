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
        let filter = input.filter
        let table = try filter?.dataSource.map { try Self.table($0, call) }
        let all = try await dataQuality.results(in: call.scope).filter { stored in
            let result = stored.value
            return (filter?.startedAfter.map { result.startedAt > $0 } ?? true)
                && (filter?.startedBefore.map { result.startedAt < $0 } ?? true)
                && (table == nil || result.table == table)
                && (filter?.jobName.map { result.job?.name == $0 } ?? true)
                && (filter?.jobRunId.map { result.job?.runID == $0 } ?? true)
        }
        let (shown, next) = try Self.page(
            all, input.nextToken, input.maxResults, newestFirst: { ($0.value.startedAt, $0.name) })
        return .init(
            results: shown.map {
                .init(
                    resultId: $0.name, evaluationRunMode: "ON_DEMAND", dataSource: $0.value.table.map(Self.source),
                    jobName: $0.value.job?.name, jobRunId: $0.value.job?.runID, startedOn: $0.value.startedAt)
            }, nextToken: next)
    }
}
