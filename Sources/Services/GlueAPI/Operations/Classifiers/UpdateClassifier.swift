import AWSProtocol
import Core
import Crawling
import GlueModel

extension GlueAPI {
    /// `UpdateClassifier`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateClassifier.html
    package func updateClassifier(
        _ input: Glue.UpdateClassifierRequest, _ call: Call
    ) async throws -> Glue.UpdateClassifierResponse {
        let updates = [
            input.csvClassifier.map { ($0.name, $0.wire) }, input.jsonClassifier.map { ($0.name, $0.wire) },
            input.grokClassifier.map { ($0.name, $0.wire) }, input.xmlClassifier.map { ($0.name, $0.wire) },
        ].compactMap { $0 }
        guard let (name, update) = updates.first, updates.count == 1 else {
            throw Glue.Errors.invalidInputException("Exactly one classifier must be specified.")
        }
        let old = try await crawling.classifier(name, in: call.scope)
        let reader = try ShapeReader(old.given.wire.merging(update), violations: nil)
        let classifier: ClassifierDocument
        switch old.rule {
        case .csv where input.csvClassifier != nil:
            classifier = try .init(try Glue.CreateCsvClassifierRequest(from: reader))
        case .json where input.jsonClassifier != nil:
            classifier = try .init(try Glue.CreateJsonClassifierRequest(from: reader))
        case .grok where input.grokClassifier != nil:
            classifier = try .init(try Glue.CreateGrokClassifierRequest(from: reader))
        case .xml where input.xmlClassifier != nil:
            classifier = try .init(try Glue.CreateXMLClassifierRequest(from: reader))
        case .csv, .json, .grok, .xml:
            throw Glue.Errors.invalidInputException("The type of a classifier cannot be changed.")
        }
        try await crawling.updateClassifier(name, classifier, in: call.scope)
        return .init()
    }
}
