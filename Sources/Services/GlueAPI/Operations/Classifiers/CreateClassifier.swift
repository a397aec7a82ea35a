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
        let (name, classifier): (String, ClassifierDocument)
        switch (input.csvClassifier, input.jsonClassifier, input.grokClassifier, input.xmlClassifier) {
        case (let csv?, nil, nil, nil): (name, classifier) = (csv.name, try ClassifierDocument(csv))
        case (nil, let json?, nil, nil): (name, classifier) = (json.name, try ClassifierDocument(json))
        case (nil, nil, let grok?, nil): (name, classifier) = (grok.name, try ClassifierDocument(grok))
        case (nil, nil, nil, let xml?): (name, classifier) = (xml.name, try ClassifierDocument(xml))
        default: throw Glue.Errors.invalidInputException("Exactly one classifier must be specified.")
        }
        try await crawling.createClassifier(name, classifier, in: call.scope)
        return .init()
    }
}
