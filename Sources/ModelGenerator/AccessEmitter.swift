/// Writes what each operation must be allowed, from its decoded input.
struct AccessEmitter {
    let model: ServiceModel
    let shapes: ShapeEmitter
    let access: AccessModel

    /// The kinds of resource, and for each operation a function that makes its request for access.
    func accesses() throws -> [String] {
        var lines = [
            "extension \(model.name) {", "/// What operations are on, as their inputs name it.",
            "package enum Resource: Sendable, Equatable {",
        ]
        for (name, kind) in access.kinds.sorted(by: { $0.key < $1.key }) {
            let members = kind.labels.map { "\($0): String?" }.joined(separator: ", ")
            lines.append("case \(name)" + (members.isEmpty ? "" : "(\(members))"))
        }
        lines += ["}", "", "/// What each operation must be allowed.", "package enum Accesses {"]
        for operation in model.operations { lines += try request(operation) }
        return lines + ["}", "}"]
    }

    /// Whether an operation asks for anything.
    func isAsked(_ operation: String) -> Bool { access.operations[operation].flatMap(\.self) != nil }

    var asksNothing: Bool { !model.operations.contains { isAsked($0.name) } }

    private func request(_ operation: ServiceModel.Operation) throws -> [String] {
        guard let entry = access.operations[operation.name] else {
            throw ModelError(description: "access.json of \(model.name) has no entry for \(operation.name)")
        }
        guard let references = entry else { return [] }
        try check(operation, references)
        let parameter = operation.input.map { "_ input: \(model.name).\(SwiftName.type($0))" } ?? ""
        let head =
            "package static func \(SwiftName.property(operation.name))(\(parameter)) -> AccessRequest<Resource> {"
        var body = try references.map { try naming($0, operation) }
        if let input = operation.input {
            body += try conditions(operation, input)
            body += try passing(Place(shape: input, expression: "input", isOptional: false, link: ""), [])
        }
        let action = "AccessRequest<Resource>(\"\(access.prefix):\(operation.name)\")"
        guard !body.isEmpty else { return [head, action, "}"] }
        return [head, "var request = \(action)"] + body + ["return request", "}"]
    }

    /// Throws unless each type that the reference needs is named, or excepted.
    private func check(_ operation: ServiceModel.Operation, _ references: [AccessModel.Reference]) throws {
        let named = references.reduce(into: Set<String>()) { $0.formUnion(access.kinds[$1.kind]?.types ?? []) }
        for type in access.reference[operation.name]?.resources ?? [] {
            guard named.contains(type) || access.unnamed["\(operation.name) \(type)"] != nil else {
                throw ModelError(description: "access.json: \(operation.name) names no \(type)")
            }
        }
    }

    // MARK: Resources

    private func naming(_ reference: AccessModel.Reference, _ operation: ServiceModel.Operation) throws -> String {
        guard let kind = access.kinds[reference.kind], kind.labels.count == reference.paths.count else {
            throw ModelError(description: "access.json: \(operation.name) names an unknown \(reference.kind)")
        }
        var loop: String?
        let arguments = try zip(kind.labels, reference.paths).map { label, path in
            guard let path, let input = operation.input else { return "\(label): nil" }
            let found = try member(path, of: input)
            if let list = found.list { loop = list }
            return "\(label): \(found.expression)"
        }
        let value = ".\(reference.kind)" + (arguments.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))")
        let append = "request.resources.append(\(value))"
        return loop.map { "for element in \($0) { \(append) }" } ?? append
    }

    /// What reads a member; `list` is what is gone through if the path has a list in it.
    private func member(_ path: String, of input: String) throws -> (expression: String, list: String?) {
        var (shape, expression, list) = (try model.shape(input), "input", String?.none)
        // Whether the whole may be nil, and whether the last member may.
        var (isOptional, endsOptional) = (false, false)
        for step in path.split(separator: ".") {
            let isList = step.hasSuffix("[]")
            let name = isList ? String(step.dropLast(2)) : String(step)
            guard let member = shape.members.first(where: { $0.name == name }) else {
                throw ModelError(description: "access.json: \(shape.name) has no member \(name)")
            }
            expression += "\(endsOptional ? "?" : "").\(SwiftName.property(name))"
            endsOptional = shapes.isOptional(member, of: shape.name)
            isOptional = isOptional || endsOptional
            shape = try model.shape(member.shape)
            if isList {
                list = expression + (isOptional ? " ?? []" : "")
                (expression, isOptional, endsOptional) = ("element", false, false)
                shape = try model.shape(shape.elementShape)
            }
        }
        return (expression, list)
    }

    // MARK: Condition keys

    private func conditions(_ operation: ServiceModel.Operation, _ input: String) throws -> [String] {
        let shape = try model.shape(input)
        let reads = ["List", "Get", "Describe", "BatchGet"].contains { operation.name.hasPrefix($0) }
        var lines: [String] = []
        for member in shape.members {
            let name = "input.\(SwiftName.property(member.name))"
            if let condition = access.conditions.first(where: { $0.member == member.name }) {
                lines.append("request.set(\"\(condition.key.lowercased())\", \(name))")
            }
            guard !reads else { continue }
            switch member.name {
            case "TagKeys", "TagsToRemove": lines.append("request.untag(\(name))")
            case "Tags", "tags", "TagsToAdd":
                let isMap = try model.shape(member.shape).kind == "map"
                let mark = shapes.isOptional(member, of: input) ? "?" : ""
                lines.append("request.tag(\(isMap ? name : "\(name)\(mark).map { ($0.key, $0.value) }"))")
            default: continue
            }
        }
        return lines
    }

    // MARK: Roles

    /// Something in the input, and what reads it.
    private struct Place {
        let shape: String
        let expression: String
        /// Whether the whole may be nil.
        let isOptional: Bool
        /// What goes between it and its members.
        let link: String

        /// The entries of a list or a map.
        func elements(_ empty: String) -> String { isOptional ? "(\(expression) ?? \(empty))" : expression }
    }

    private static func isRole(_ name: String) -> Bool { name.lowercased().contains("role") }

    /// What hands on the roles in a value, wherever they stand in it.
    private func passing(_ place: Place, _ above: [String]) throws -> [String] {
        guard access.notPassed[place.shape] == nil, access.notPassed["*"] == nil else { return [] }
        let shape = try model.shape(place.shape)
        if model.patches.opaque[place.shape] != nil {
            guard try holdsRole(place.shape, []) else { return [] }
            return ["request.pass(\(place.expression)\(place.link).roles)"]
        }
        guard try holdsRole(place.shape, []) else { return [] }
        let variable = "value\(above.count)"
        func each(_ expression: String, _ shape: String) throws -> [String] {
            let inner = try passing(
                Place(shape: shape, expression: variable, isOptional: false, link: ""), above + [place.shape])
            return inner.isEmpty ? [] : ["for \(variable) in \(expression) {"] + inner + ["}"]
        }
        switch shape.kind {
        case "structure":
            guard !above.contains(place.shape) else {
                throw ModelError(description: "access.json: \(place.shape) holds itself and roles")
            }
            return try structure(shape, place, above)
        case "list": return try each(place.elements("[]"), shape.elementShape)
        case "map": return try named(shape, place) + each(place.elements("[:]") + ".values", shape.valueShape)
        default: throw ModelError(description: "access.json: a value of \(place.shape) sounds like a role")
        }
    }

    private func structure(_ shape: Shape, _ place: Place, _ above: [String]) throws -> [String] {
        var lines: [String] = []
        if let choice = access.passedBy[shape.name] {
            let (key, value) = (SwiftName.property(choice.key), SwiftName.property(choice.value))
            return [
                "if \(place.expression).\(key) == \"\(choice.name)\" { request.pass(\(place.expression).\(value)) }"
            ]
        }
        for member in shape.members {
            let expression = "\(place.expression)\(place.link).\(SwiftName.property(member.name))"
            let isOptional = shapes.isOptional(member, of: shape.name)
            let inner = Place(
                shape: member.shape, expression: expression, isOptional: place.isOptional || isOptional,
                link: isOptional ? "?" : "")
            let target = try model.shape(member.shape)
            if isNamedRole(member, of: shape.name) {
                if target.kind == "string" {
                    lines.append("request.pass(\(expression))")
                    continue
                }
                guard target.kind == "structure" else {
                    throw ModelError(description: "access.json: \(shape.name).\(member.name) sounds like a role")
                }
            }
            lines += try passing(inner, above + [shape.name])
        }
        return lines
    }

    /// The roles under those of a map's keys that sound like one.
    private func named(_ shape: Shape, _ place: Place) throws -> [String] {
        try (model.shape(shape.keyShape).values ?? []).filter(Self.isRole).map {
            "request.pass(\(place.expression)\(place.link)[\"\($0)\"])"
        }
    }

    private func isNamedRole(_ member: Shape.Member, of shape: String) -> Bool {
        (Self.isRole(member.name) || Self.isRole(member.shape)) && access.notPassed["\(shape).\(member.name)"] == nil
    }

    /// Whether a role, or a value that sounds like one, can stand in a value of a shape.
    private func holdsRole(_ name: String, _ above: [String]) throws -> Bool {
        guard !above.contains(name), access.notPassed[name] == nil else { return false }
        let shape = try model.shape(name)
        switch shape.kind {
        case "structure":
            return try shape.members.contains {
                try isNamedRole($0, of: name) || holdsRole($0.shape, above + [name])
            }
        case "list": return try holdsRole(shape.elementShape, above + [name])
        case "map":
            return try model.shape(shape.keyShape).values?.contains(where: Self.isRole) == true
                || holdsRole(shape.valueShape, above + [name])
        case "string":
            let sounding = (shape.values ?? []).filter(Self.isRole)
            return sounding.contains { access.notPassed["\(name)=\($0)"] == nil }
        default: return false
        }
    }
}
