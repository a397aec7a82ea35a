import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// `DeleteClassifier`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteClassifier.html
    package func deleteClassifier(
        _ input: Glue.DeleteClassifierRequest, _ call: Call
    ) async throws -> Glue.DeleteClassifierResponse {
        try await crawling.deleteClassifier(input.name, in: call.scope)
        return .init()
    }
}
