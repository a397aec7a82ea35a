import AWSProtocol
import DataQuality
import GlueModel

extension GlueAPI {
    /// `BatchGetDataQualityResult`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchGetDataQualityResult.html
    package func batchGetDataQualityResult(
        _ input: Glue.BatchGetDataQualityResultRequest, _ call: Call
    ) async throws -> Glue.BatchGetDataQualityResultResponse {
        var (found, missing): ([Glue.DataQualityResult], [String]) = ([], [])
        for id in input.resultIds {
            do {
                found.append(.init(id, try await dataQuality.result(id, in: call.scope)))
            } catch DataQualityError.resultNotFound {
                missing.append(id)
            }
        }
        return .init(results: found, resultsNotFound: missing)
    }
}
