import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// An element of an XML document that was read.
package struct XMLTree: Sendable, Equatable {
    package let name: String
    package var text = ""
    package var children: [XMLTree] = []

    /// The text of the first child of that name.
    package subscript(name: String) -> String? { children.first { $0.name == name }?.text }

    /// Reads a document; nil if it is not well-formed.
    ///
    /// Entities of the document's own are not expanded.
    package init?(_ bytes: [UInt8]) {
        // Foundation's parser ends the process at names that are not UTF-8.
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        let parser = XMLParser(data: Data(bytes))
        parser.shouldResolveExternalEntities = false
        let builder = Builder()
        parser.delegate = builder
        guard parser.parse(), let root = builder.root else { return nil }
        self = root
    }

    private init(name: String) { self.name = name }

    private final class Builder: NSObject, XMLParserDelegate {
        var root: XMLTree?
        private var open: [XMLTree] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            // No document of S3's nests this deeply.
            guard open.count < 32 else { return parser.abortParsing() }
            open.append(XMLTree(name: name.split(separator: ":").last.map(String.init) ?? name))
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            guard !open.isEmpty else { return }
            open[open.count - 1].text += text
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            guard let done = open.popLast() else { return }
            if open.isEmpty { root = done } else { open[open.count - 1].children.append(done) }
        }
    }
}
