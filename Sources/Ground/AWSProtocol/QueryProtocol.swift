import Core

/// AWS's query protocol: requests as forms, answers as XML.
///
/// https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
package enum QueryProtocol {
    /// The parameters of a form as an input: `Tags.member.1.Key` is the member `Key` of the first element of `Tags`.
    package static func input(_ pairs: [(name: String, value: String)]) -> WireValue {
        var root = Node()
        for (name, value) in pairs where name != "Action" && name != "Version" {
            root.insert(name.split(separator: ".").prefix(32)[...], value)
        }
        return root.wire
    }

    private struct Node {
        var text: String?
        var children: [String: Node] = [:]

        mutating func insert(_ path: ArraySlice<Substring>, _ value: String) {
            guard let first = path.first else {
                text = value
                return
            }
            children[String(first), default: Node()].insert(path.dropFirst(), value)
        }

        var wire: WireValue {
            if let text, children.isEmpty { return .string(text) }
            if let list = children["member"], children.count == 1 {
                return .list(
                    list.children.compactMap { key, node in Int(key).map { ($0, node) } }
                        .sorted { $0.0 < $1.0 }.map(\.1.wire))
            }
            return .sorted(children.mapValues(\.wire))
        }
    }

    /// The document of an answer.
    package static func response(
        _ operation: String, _ output: WireValue?, namespace: String, requestID: String
    ) -> [UInt8] {
        var children: [XMLElement] = []
        if let output { children.append(XMLElement("\(operation)Result", elements(output))) }
        children.append(XMLElement("ResponseMetadata", [XMLElement("RequestId", requestID)]))
        return XMLElement("\(operation)Response", attributes: [("xmlns", namespace)], children).document
    }

    private static func elements(_ value: WireValue) -> [XMLElement] {
        (value.map?.entries ?? []).filter { $0.value != .null }.map { element($0.name, $0.value) }
    }

    private static func element(_ name: String, _ value: WireValue) -> XMLElement {
        switch value {
        case .null: XMLElement(name, [])
        case .bool(let flag): XMLElement(name, flag ? "true" : "false")
        case .integer(let number): XMLElement(name, "\(number)")
        case .double(let number): XMLElement(name, "\(number)")
        case .string(let text): XMLElement(name, text)
        case .blob(let bytes): XMLElement(name, Base64.encode(bytes))
        case .timestamp(let time): XMLElement(name, time.iso8601())
        case .list(let values): XMLElement(name, values.map { element("member", $0) })
        case .map: XMLElement(name, elements(value))
        }
    }

    /// The document of an error.
    package static func error(_ error: AWSError, namespace: String, requestID: String) -> [UInt8] {
        XMLElement(
            "ErrorResponse", attributes: [("xmlns", namespace)],
            [
                XMLElement(
                    "Error",
                    [
                        XMLElement("Type", error.status >= 500 ? "Receiver" : "Sender"), XMLElement("Code", error.code),
                        XMLElement("Message", error.message),
                    ]), XMLElement("RequestId", requestID),
            ]
        ).document
    }
}
