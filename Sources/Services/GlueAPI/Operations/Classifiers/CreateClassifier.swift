import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// `CreateClassifier`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateClassifier.html
    package func createClassifier(
        _ input: Glue.CreateClassifierRequest, _ call: Call
    ) async throws -> Glue.CreateClassifierResponse {
        if input.grokClassifier != nil || input.xmlClassifier != nil {
            throw Glue.Errors.invalidInputException(
                "Grok and XML classifiers are not supported by this version of Millrace.")
        }
        if let csv = input.csvClassifier {
            try await crawling.createClassifier(csv.name, ClassifierDocument(csv), in: call.scope)
        } else if let json = input.jsonClassifier {
            try await crawling.createClassifier(json.name, try ClassifierDocument(json), in: call.scope)
        } else {
            throw Glue.Errors.invalidInputException("Exactly one classifier must be specified.")
        }
        return .init()
    }
}
