/// An element of an XML document to be written.
package struct XMLElement: Sendable {
    package let name: String
    package var attributes: [(String, String)]
    package var text: String?
    package var children: [XMLElement]

    package init(_ name: String, attributes: [(String, String)] = [], _ children: [XMLElement]) {
        self.name = name
        self.attributes = attributes
        self.children = children
    }

    package init(_ name: String, _ text: String) {
        self.name = name
        attributes = []
        self.text = text
        children = []
    }

    /// The element unless there is no text for it.
    package static func optional(_ name: String, _ text: String?) -> [XMLElement] {
        text.map { [XMLElement(name, $0)] } ?? []
    }

    /// A whole document with this element as its root.
    package var document: [UInt8] {
        var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        write(into: &bytes)
        return bytes
    }

    private func write(into bytes: inout [UInt8]) {
        bytes += Array("<\(name)".utf8)
        for (name, value) in attributes { bytes += Array(" \(name)=\"\(Self.escaped(value))\"".utf8) }
        bytes += Array(">".utf8)
        if let text { bytes += Array(Self.escaped(text).utf8) }
        for child in children { child.write(into: &bytes) }
        bytes += Array("</\(name)>".utf8)
    }

    /// The text as XML 1.0 can write it; what XML has no character for becomes U+FFFD.
    ///
    /// https://www.w3.org/TR/xml/#charsets
    private static func escaped(_ text: String) -> String {
        // 239 begins the two characters that are none, U+FFFE and U+FFFF.
        guard text.utf8.contains(where: { [38, 60, 62, 34, 239].contains($0) || $0 < 32 }) else { return text }
        return text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "\r": "&#xd;"
            case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
            case let control where control.value < 32 && control != "\n" && control != "\t": "\u{FFFD}"
            default: String(scalar)
            }
        }.joined()
    }
}
