import Core
import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The rows at the head of an XML file: elements of one name.
///
/// https://docs.aws.amazon.com/glue/latest/dg/custom-classifier.html#custom-classifier-xml
package struct XMLSample: Sendable, Equatable {
    package let rowTag: String
    package let fields: [ColumnType.Field]
    package let recordCount: Int
    /// As far as the rows were read.
    package let byteCount: Int

    /// Returns nil if there are no rows; without a row tag they are the elements that the root has most of.
    package init?(_ bytes: [UInt8], rowTag: String? = nil) {
        guard bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == UInt8(ascii: "<"),
            let bytes = Self.text(bytes)
        else { return nil }
        guard let tag = rowTag ?? Counter.commonest(in: bytes) else { return nil }
        let rows = Rows(tag: tag)
        rows.read(bytes)
        guard rows.count > 0, !rows.fields.isEmpty else { return nil }
        self.rowTag = tag
        fields = rows.fields
        recordCount = rows.count
        byteCount = bytes.count
    }

    /// The bytes without a last character that is cut off; nil if they are not UTF-8.
    ///
    /// Foundation's parser ends the process at names that are not.
    private static func text(_ bytes: [UInt8]) -> [UInt8]? {
        for cut in 0..<4 where cut < bytes.count {
            let shorter = bytes.dropLast(cut)
            if String(validating: shorter, as: UTF8.self) != nil { return Array(shorter) }
        }
        return nil
    }

    /// Counts the elements directly in the root.
    private final class Counter: NSObject, XMLParserDelegate {
        private var depth = 0
        private var counts: [String: Int] = [:]

        static func commonest(in bytes: [UInt8]) -> String? {
            let counter = Counter()
            let parser = XMLParser(data: Data(bytes))
            parser.shouldResolveExternalEntities = false
            parser.delegate = counter
            // What is cut off ends with an error; what came before it counts.
            _ = parser.parse()
            return counter.counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            depth += 1
            if depth == 2 { counts[name, default: 0] += 1 }
            if depth > Limits.nestingDepth { parser.abortParsing() }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) { depth -= 1 }
    }

    /// Merges the fields of all rows.
    private final class Rows: NSObject, XMLParserDelegate {
        let tag: String
        private(set) var fields: [ColumnType.Field] = []
        private(set) var count = 0
        private var open: [Element] = []

        private struct Element {
            let name: String
            var text = ""
            var fields: [ColumnType.Field] = []
            var repeated: Set<String> = []

            /// A child that comes again makes an array of its name.
            mutating func add(_ name: String, _ type: ColumnType) {
                guard let place = fields.firstIndex(where: { $0.name == name }) else {
                    fields.append(.init(name: name, type: type))
                    return
                }
                if repeated.insert(name).inserted { fields[place].type = .array(fields[place].type) }
                fields[place].type = fields[place].type.merged(with: .array(type))
            }

            var type: ColumnType {
                let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
                if fields.isEmpty { return ColumnType(inText: text, narrowsIntegers: true) }
                guard !text.isEmpty else { return .structure(fields) }
                return .structure(
                    fields + [.init(name: "_value", type: ColumnType(inText: text, narrowsIntegers: true))])
            }
        }

        init(tag: String) { self.tag = tag }

        func read(_ bytes: [UInt8]) {
            let parser = XMLParser(data: Data(bytes))
            parser.shouldResolveExternalEntities = false
            parser.delegate = self
            _ = parser.parse()
        }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            guard name == tag || !open.isEmpty else { return }
            guard open.count < Limits.nestingDepth, count < Limits.Crawler.sampleRecords else {
                return parser.abortParsing()
            }
            var element = Element(name: name)
            for (key, value) in attributes.sorted(by: { $0.key < $1.key }) {
                element.add("_" + key, ColumnType(inText: value, narrowsIntegers: true))
            }
            open.append(element)
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            guard !open.isEmpty else { return }
            open[open.count - 1].text += text
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            guard let done = open.popLast() else { return }
            guard open.isEmpty else { return open[open.count - 1].add(done.name, done.type) }
            count += 1
            if case .structure(let found) = done.type { fields = ColumnType.merged(fields, found) }
        }
    }
}
