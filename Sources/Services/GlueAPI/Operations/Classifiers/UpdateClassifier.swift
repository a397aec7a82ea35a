import AWSProtocol
import Crawling
import GlueModel

extension GlueAPI {
    /// Changes a classifier; what the update leaves out stays as it is.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateClassifier.html
    package func updateClassifier(
        _ input: Glue.UpdateClassifierRequest, _ call: Call
    ) async throws -> Glue.UpdateClassifierResponse {
        guard let name = input.csvClassifier?.name ?? input.jsonClassifier?.name else {
            throw Glue.Errors.invalidInputException(
                "Grok and XML classifiers are not supported by this version of Millrace.")
        }
        let old = try await crawling.classifier(name, in: call.scope)
        let update = input.csvClassifier?.wire ?? input.jsonClassifier?.wire ?? .null
        let reader = try ShapeReader(old.given.wire.merging(update), violations: nil)
        switch (old.rule, input.csvClassifier) {
        case (.csv, .some):
            try await crawling.updateClassifier(
                name, ClassifierDocument(try .init(from: reader) as Glue.CreateCsvClassifierRequest), in: call.scope)
        case (.json, .none):
            let given = try Glue.CreateJsonClassifierRequest(from: reader)
            try await crawling.updateClassifier(name, try ClassifierDocument(given), in: call.scope)
        case (.csv, .none), (.json, .some):
            throw Glue.Errors.invalidInputException("The type of a classifier cannot be changed.")
        }
        return .init()
    }
}
