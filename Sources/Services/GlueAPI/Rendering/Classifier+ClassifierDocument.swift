import AWSProtocol
import Core
import Crawling
import GlueModel

extension ClassifierDocument {
    init(_ given: Glue.CreateCsvClassifierRequest) {
        self.init(
            rule: .csv(
                delimiter: given.delimiter, quote: given.quoteSymbol, header: given.containsHeader ?? "UNKNOWN",
                names: given.header ?? [], allowsSingleColumn: given.allowSingleColumn ?? false),
            given: OpaqueDocument(given.wire))
    }

    /// Throws for JSON paths other than member names and `[*]`.
    init(_ given: Glue.CreateJsonClassifierRequest) throws(AWSError) {
        guard given.jsonPath.hasPrefix("$") else {
            throw Glue.Errors.invalidInputException("Invalid JSON path: \(given.jsonPath)")
        }
        var path: [String] = []
        for step in given.jsonPath.dropFirst().split(separator: ".") {
            let name = step.prefix { $0 != "[" }
            let index = step.dropFirst(name.count)
            guard index.isEmpty || index == "[*]", !name.contains("*"), !name.contains("?") else {
                throw Glue.Errors.invalidInputException(
                    "JSON paths of names and [*] are supported by this version of Millrace, not: \(given.jsonPath)")
            }
            if !name.isEmpty { path.append(String(name)) }
            if !index.isEmpty { path.append("[*]") }
        }
        self.init(rule: .json(path: path), given: OpaqueDocument(given.wire))
    }
}

extension Glue.Classifier {
    init(_ document: ClassifierDocument) throws {
        self.init()
        var given = document.given.wire.map ?? WireMap()
        given["CreationTime"] = .integer(document.createdAt.milliseconds / 1000)
        given["LastUpdated"] = .integer(document.updatedAt.milliseconds / 1000)
        given["Version"] = .integer(Int64(document.version))
        let reader = try ShapeReader(.map(given), violations: nil)
        switch document.rule {
        case .csv: csvClassifier = try .init(from: reader)
        case .json: jsonClassifier = try .init(from: reader)
        }
    }
}
