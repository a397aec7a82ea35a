import AWSProtocol

/// Writes what S3's service model says of requests: which operation one means, and what each operation knows.
///
/// S3's operations are written by hand (docs/decisions/0002-s3-by-hand.md); what refuses the rest is not.
struct S3RoutesEmitter {
    let model: WireValue
    /// The members that Millrace acts upon, by operation; an operation that is not named is not implemented.
    let members: [String: Set<String>]

    /// `members` has a line for each operation: its name, a colon, and members; `A.B` is a member of A's shape.
    init(model: WireValue, members text: String) throws {
        self.model = model
        var members: [String: Set<String>] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw ModelError(description: "S3: no members in \(line)") }
            members[String(parts[0])] = Set(parts[1].split(separator: " ").map(String.init))
        }
        self.members = members
    }

    func routes() throws -> String {
        var names: [String] = []
        var bodies: [String] = []
        for (name, operation) in (model["operations"]?.map?.entries ?? []).map({ ($0.name, $0.value) })
            .sorted(by: { $0.0 < $1.0 })
        {
            // Its successor has the same address.
            if operation["deprecated"] == .bool(true) { continue }
            names.append(SwiftName.property(name))
            bodies += try route(name, operation)
        }
        if let unknown = members.keys.first(where: { model["operations"]?[$0] == nil }) {
            throw ModelError(description: "S3: no operation \(unknown)")
        }
        let all = names.map { ".\($0)" }.joined(separator: ", ")
        return
            ([
                "// Made by ModelGenerator from AWS's service model; change the generator or Models/s3/members.txt, never this file.",
                "// swift-format-ignore-file", "", "extension S3Route {",
                "/// Every operation of S3 but the deprecated ones.", "package static let all: [S3Route] = [\(all)]",
                "",
            ] + bodies + ["}"]).joined(separator: "\n") + "\n"
    }

    private func route(_ name: String, _ operation: WireValue) throws -> [String] {
        let uri = operation["http"]?["requestUri"]?.string ?? ""
        let halves = uri.split(separator: "?", maxSplits: 1).map(String.init)
        let place = halves[0].hasPrefix("/{Bucket}") ? halves[0].contains("{Key+}") ? "object" : "bucket" : "service"
        let input = operation["input"]?["shape"]?.string.flatMap { model["shapes"]?[$0] }
        let required = Set((input?["required"]?.list ?? []).compactMap(\.string))
        let acted = members[name]
        var lists = Lists()
        var unused = acted ?? []
        for (member, value) in (input?["members"]?.map?.entries ?? []).map({ ($0.name, $0.value) }) {
            unused.remove(member)
            let isActedUpon = acted?.contains(member) == true
            let wire = (value["locationName"]?.string ?? member)
            switch value["location"]?.string {
            case "querystring":
                lists.append(wire, .query, isActedUpon)
                if required.contains(member) { lists.requiredQuery.append(wire) }
            case "header", "headers":
                lists.append(wire.lowercased(), .header, isActedUpon)
                if required.contains(member) { lists.requiredHeaders.append(wire.lowercased()) }
            case "uri": continue
            default:
                guard isActedUpon, input?["payload"]?.string == member, let shape = value["shape"]?.string,
                    model["shapes"]?[shape]?["type"]?.string == "structure"
                else { continue }
                lists.elements = try elements(shape, wire, member, acted ?? [], &unused, depth: 0)
            }
        }
        if let surplus = unused.first { throw ModelError(description: "S3: \(name) has no member \(surplus)") }
        func list(_ values: [String]) -> String { "[" + values.map { "\"\($0)\"" }.joined(separator: ", ") + "]" }
        return [
            "package static let \(SwiftName.property(name)) = S3Route(",
            "name: \"\(name)\", method: \"\(operation["http"]?["method"]?.string ?? "")\", place: .\(place), "
                + "isImplemented: \(acted != nil),",
            "subresources: \(list(halves.count == 2 ? halves[1].split(separator: "&").map(String.init) : [])),",
            "requiredQuery: \(list(lists.requiredQuery)), requiredHeaders: \(list(lists.requiredHeaders)),",
            "query: \(list(lists.query)), headers: \(list(lists.headers)), elements: \(list(lists.elements.acted)),",
            "refusedQuery: \(list(lists.refusedQuery)), refusedHeaders: \(list(lists.refusedHeaders)),",
            "refusedElements: \(list(lists.elements.refused)), repeatedElements: \(list(lists.elements.repeated)))",
        ]
    }

    /// Paths of elements.
    private struct Elements {
        var acted: [String] = []
        var refused: [String] = []
        /// Those that may come more than once.
        var repeated: [String] = []
    }

    /// What an operation knows, as it stands in a request.
    private struct Lists {
        enum Place {
            case query
            case header
        }

        var requiredQuery: [String] = []
        var requiredHeaders: [String] = []
        var query: [String] = []
        var headers: [String] = []
        var refusedQuery: [String] = []
        var refusedHeaders: [String] = []
        var elements = Elements()

        mutating func append(_ name: String, _ place: Place, _ isActedUpon: Bool) {
            switch (place, isActedUpon) {
            case (.query, true): query.append(name)
            case (.query, false): refusedQuery.append(name)
            case (.header, true): headers.append(name)
            case (.header, false): refusedHeaders.append(name)
            }
        }
    }

    /// The elements of a body, as paths; of one that is not acted upon only the outermost.
    private func elements(
        _ shape: String, _ path: String, _ member: String, _ acted: Set<String>, _ unused: inout Set<String>, depth: Int
    ) throws -> Elements {
        guard depth < 8, let definition = model["shapes"]?[shape] else {
            throw ModelError(description: "S3: \(path) nests too deeply")
        }
        var found = Elements(acted: [path])
        for (name, value) in (definition["members"]?.map?.entries ?? []).map({ ($0.name, $0.value) }) {
            let inner = "\(member).\(name)"
            var below = "\(path)/\(value["locationName"]?.string ?? name)"
            guard acted.contains(inner) else {
                found.refused.append(below)
                continue
            }
            unused.remove(inner)
            var innerShape = value["shape"]?.string ?? ""
            if let element = model["shapes"]?[innerShape], element["type"]?.string == "list" {
                if element["flattened"] != .bool(true) {
                    found.acted.append(below)
                    below += "/\(element["member"]?["locationName"]?.string ?? "member")"
                }
                innerShape = element["member"]?["shape"]?.string ?? ""
                found.repeated.append(below)
            }
            if model["shapes"]?[innerShape]?["type"]?.string == "structure" {
                let more = try elements(innerShape, below, inner, acted, &unused, depth: depth + 1)
                found = Elements(
                    acted: found.acted + more.acted, refused: found.refused + more.refused,
                    repeated: found.repeated + more.repeated)
            } else {
                found.acted.append(below)
            }
        }
        return found
    }
}
