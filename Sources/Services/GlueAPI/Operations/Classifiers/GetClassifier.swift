import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// `GetClassifier`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetClassifier.html
    package func getClassifier(
        _ input: Glue.GetClassifierRequest, _ call: Call
    ) async throws -> Glue.GetClassifierResponse {
        .init(classifier: try .init(try await crawling.classifier(input.name, in: call.scope)))
    }
}
