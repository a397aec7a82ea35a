import AWSProtocol
import Core
import Crawling
import GlueModel

extension ClassifierDocument {
    init(_ given: Glue.CreateCsvClassifierRequest) throws(AWSError) {
        let types = given.customDatatypes ?? []
        let known = [
            "BINARY", "BOOLEAN", "DATE", "DECIMAL", "DOUBLE", "FLOAT", "INT", "LONG", "SHORT", "STRING", "TIMESTAMP",
        ]
        if let other = types.first(where: { !known.contains($0.uppercased()) }) {
            throw Glue.Errors.invalidInputException("Custom datatype \(other) is not supported.")
        }
        if given.delimiter != nil, given.delimiter == given.quoteSymbol {
            throw Glue.Errors.invalidInputException("The quote symbol must differ from the delimiter.")
        }
        self.init(
            rule: .csv(
                delimiter: given.delimiter, quote: given.quoteSymbol, header: given.containsHeader ?? "UNKNOWN",
                names: given.header ?? [], allowsSingleColumn: given.allowSingleColumn ?? false, serde: given.serde,
                datatypes: given.customDatatypeConfigured == true ? types.map { $0.uppercased() } : nil),
            given: OpaqueDocument(given.wire))
    }

    /// Throws for a pattern that is none.
    init(_ given: Glue.CreateGrokClassifierRequest) throws(AWSError) {
        let custom = given.customPatterns ?? ""
        if let reason = ClassifierDocument.grokFailure(given.grokPattern, custom: custom) {
            throw Glue.Errors.invalidInputException(reason)
        }
        self.init(
            rule: .grok(classification: given.classification, pattern: given.grokPattern, custom: custom),
            given: OpaqueDocument(given.wire))
    }

    init(_ given: Glue.CreateXMLClassifierRequest) throws(AWSError) {
        guard let tag = given.rowTag, !tag.isEmpty else {
            throw Glue.Errors.invalidInputException("RowTag is required.")
        }
        self.init(rule: .xml(classification: given.classification, rowTag: tag), given: OpaqueDocument(given.wire))
    }

    /// Throws for what is no JSON path.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/custom-classifier.html#custom-classifier-json
    init(_ given: Glue.CreateJsonClassifierRequest) throws(AWSError) {
        guard let path = Self.path(given.jsonPath) else {
            throw Glue.Errors.invalidInputException("Invalid JSON path: \(given.jsonPath)")
        }
        self.init(rule: .json(path: path), given: OpaqueDocument(given.wire))
    }

    /// The steps of `$.a[*]['b'].*[0]`: names of members, `*`, `[*]` and `[n]`.
    private static func path(_ text: String) -> [String]? {
        guard text.hasPrefix("$") else { return nil }
        var steps: [String] = []
        var rest = text.dropFirst()
        while let first = rest.first {
            if first == "." {
                let name = rest.dropFirst().prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty else { return nil }
                steps.append(String(name))
                rest = rest.dropFirst(1 + name.count)
            } else {
                guard first == "[", let end = rest.firstIndex(of: "]") else { return nil }
                let inner = rest[rest.index(after: rest.startIndex)..<end]
                if inner.count > 2, let quote = inner.first, quote == "'" || quote == "\"", inner.last == quote {
                    steps.append(String(inner.dropFirst().dropLast()))
                } else {
                    guard inner == "*" || Int(inner).map({ $0 >= 0 }) == true else { return nil }
                    steps.append("[\(inner)]")
                }
                rest = rest[rest.index(after: end)...]
            }
        }
        return steps
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
        case .xml: xmlClassifier = try .init(from: reader)
        case .grok: grokClassifier = try .init(from: reader)
        }
    }
}
