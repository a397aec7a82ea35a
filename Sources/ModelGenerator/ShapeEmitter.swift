/// Writes the Swift structures of a service model: their members, how they are decoded and how encoded.
struct ShapeEmitter {
    let model: ServiceModel
    let decoded: Set<String>
    let encoded: Set<String>

    init(model: ServiceModel) throws {
        self.model = model
        decoded = try model.structures(
            from: model.operations.compactMap(\.input) + model.patches.decoded.keys.sorted())
        encoded = try model.structures(
            from: model.operations.compactMap(\.output) + model.operations.flatMap { $0.events ?? [] }
                + model.patches.encoded.keys.sorted())
    }

    var structureNames: [String] { decoded.union(encoded).sorted() }

    func structure(_ name: String) throws -> String {
        let shape = try model.shape(name)
        var lines = ["extension \(model.name) {", "package struct \(SwiftName.type(name)): Sendable, Equatable {"]
        for member in shape.members {
            lines.append(
                "package var \(SwiftName.property(member.name)): \(try type(member.shape))\(isOptional(member, of: name) ? "?" : "")"
            )
        }
        lines.append("")
        lines += try initializer(shape)
        if decoded.contains(name) { lines += try decoder(shape) }
        if encoded.contains(name) { lines += try encoder(shape) }
        return (lines + ["}", "}"]).joined(separator: "\n")
    }

    func isOptional(_ member: Shape.Member, of shape: String) -> Bool {
        !member.isRequired || model.patches.optional["\(shape).\(member.name)"] != nil
    }

    private func initializer(_ shape: Shape) throws -> [String] {
        let members = shape.members
        guard !members.isEmpty else { return ["package init() {}"] }
        let parameters = try members.map {
            "\(SwiftName.property($0.name)): \(try type($0.shape))\(isOptional($0, of: shape.name) ? "? = nil" : "")"
        }
        return ["package init(", parameters.joined(separator: ",\n"), ") {"]
            + members.map {
                let name = SwiftName.property($0.name)
                return "self.\(name.replacing("`", with: "")) = \(name)"
            } + ["}"]
    }

    // MARK: Types

    private func type(_ name: String) throws -> String {
        guard model.patches.opaque[name] == nil else { return "WireValue" }
        let shape = try model.shape(name)
        switch shape.kind {
        case "string": return "String"
        case "integer", "long": return "Int"
        case "double", "float": return "Double"
        case "boolean": return "Bool"
        case "timestamp": return "Timestamp"
        case "blob": return "[UInt8]"
        case "structure": return SwiftName.type(name)
        case "list": return "[\(try elementType(shape.elementShape))]"
        case "map": return "[String: \(try elementType(shape.valueShape))]"
        default: throw ModelError(description: "\(name) has the unknown type \(shape.kind)")
        }
    }

    /// Elements that are neither strings nor structures are kept as they come.
    private func elementType(_ name: String) throws -> String {
        let element = try type(name)
        return try ["string", "structure"].contains(model.shape(name).kind) ? element : "WireValue"
    }

    // MARK: Decoding

    private func decoder(_ shape: Shape) throws -> [String] {
        var lines = ["", "package init(from reader: ShapeReader) throws {"]
        for member in shape.members {
            let name = SwiftName.property(member.name)
            let read = try reading(member)
            if isOptional(member, of: shape.name) {
                lines.append("\(name) = \(read)")
            } else if try model.shape(member.shape).kind == "structure", model.patches.opaque[member.shape] == nil {
                lines.append(
                    "\(name) = try reader.requiredStructure(\"\(member.name)\", \(SwiftName.type(member.shape)).init(from:))"
                )
            } else {
                lines.append(
                    "\(name) = reader.required(\"\(member.name)\", \(read), \(try placeholder(member.shape)))")
            }
        }
        return lines + ["}"]
    }

    private func reading(_ member: Shape.Member) throws -> String {
        guard model.patches.opaque[member.shape] == nil else { return "reader.document(\"\(member.name)\")" }
        let shape = try model.shape(member.shape)
        var arguments = ["\"\(member.name)\""]
        if ["string", "integer", "long", "blob", "list", "map"].contains(shape.kind) {
            arguments += bounds(shape)
        }
        switch shape.kind {
        case "string": return "try reader.string(\((arguments + textRules(shape)).joined(separator: ", ")))"
        case "integer", "long": return "try reader.integer(\(arguments.joined(separator: ", ")))"
        case "double", "float": return "try reader.double(\"\(member.name)\")"
        case "boolean": return "try reader.boolean(\"\(member.name)\")"
        case "timestamp": return "try reader.timestamp(\"\(member.name)\")"
        case "blob": return "try reader.blob(\(arguments.joined(separator: ", ")))"
        case "structure": return "try reader.structure(\"\(member.name)\", \(SwiftName.type(shape.name)).init(from:))"
        case "list":
            let element = try model.shape(shape.elementShape)
            switch try elementType(element.name) {
            case "String":
                if let rule = rule(element) { arguments.append(rule) }
                return "try reader.strings(\(arguments.joined(separator: ", ")))"
            case "WireValue": return "try reader.documents(\"\(member.name)\")"
            case let type: return "try reader.list(\(arguments.joined(separator: ", ")), \(type).init(from:))"
            }
        case "map":
            if let rule = rule(try model.shape(shape.keyShape)) { arguments.append("key: \(rule)") }
            switch try elementType(shape.valueShape) {
            case "String":
                if let rule = rule(try model.shape(shape.valueShape)) { arguments.append("value: \(rule)") }
                return "try reader.stringMap(\(arguments.joined(separator: ", ")))"
            case "WireValue":
                throw ModelError(description: "\(member.name): patch the map \(shape.name) to be opaque")
            case let type: return "try reader.map(\(arguments.joined(separator: ", ")), \(type).init(from:))"
            }
        default: throw ModelError(description: "\(shape.name) has the unknown type \(shape.kind)")
        }
    }

    private func bounds(_ shape: Shape) -> [String] {
        // A lower bound of zero bounds no length.
        let isLength = !["integer", "long"].contains(shape.kind)
        let min = isLength && shape.min == 0 ? nil : shape.min
        return [min.map { "min: \($0)" }, shape.max.map { "max: \($0)" }].compactMap(\.self)
    }

    private func textRules(_ shape: Shape) -> [String] {
        var rules: [String] = []
        if shape.pattern != nil { rules.append("pattern: Patterns.\(SwiftName.property(shape.name))") }
        if shape.values != nil { rules.append("values: Values.\(SwiftName.property(shape.name))") }
        return rules
    }

    private func rule(_ shape: Shape) -> String? {
        let rules = bounds(shape) + textRules(shape)
        return rules.isEmpty ? nil : "ShapeReader.StringRule(\(rules.joined(separator: ", ")))"
    }

    private func placeholder(_ name: String) throws -> String {
        guard model.patches.opaque[name] == nil else { return ".null" }
        switch try model.shape(name).kind {
        case "string": return "\"\""
        case "integer", "long", "double", "float": return "0"
        case "boolean": return "false"
        case "timestamp": return "Timestamp(milliseconds: 0)"
        case "map": return "[:]"
        default: return "[]"
        }
    }

    // MARK: Encoding

    private func encoder(_ shape: Shape) throws -> [String] {
        var lines = ["", "package var wire: WireValue {"]
        guard !shape.members.isEmpty else { return lines + [".map(WireMap())", "}"] }
        lines.append("var map = WireMap()")
        for member in shape.members {
            let property = SwiftName.property(member.name)
            let value = isOptional(member, of: shape.name) ? "\(property)?" : property
            lines.append("map.append(\"\(member.name)\", \(try writing(member.shape, value, property)))")
        }
        return lines + ["return .map(map)", "}"]
    }

    private func writing(_ name: String, _ value: String, _ property: String) throws -> String {
        let isOptional = value.hasSuffix("?")
        func wrapped(_ make: String) -> String {
            isOptional ? "\(property).map { \(make)($0) }" : "\(make)(\(property))"
        }
        guard model.patches.opaque[name] == nil else { return property }
        let shape = try model.shape(name)
        switch shape.kind {
        case "string": return wrapped("WireValue.string")
        case "integer", "long":
            return isOptional ? "\(property).map { .integer(Int64($0)) }" : ".integer(Int64(\(property)))"
        case "double", "float": return wrapped("WireValue.double")
        case "boolean": return wrapped("WireValue.bool")
        case "timestamp": return wrapped("WireValue.timestamp")
        case "blob": return wrapped("WireValue.blob")
        case "structure": return isOptional ? "\(property)?.wire" : "\(property).wire"
        case "list":
            switch try elementType(shape.elementShape) {
            case "String": return isOptional ? "\(property).map { .strings($0) }" : ".strings(\(property))"
            case "WireValue": return wrapped("WireValue.list")
            default:
                return isOptional
                    ? "\(property).map { .list($0.map(\\.wire)) }" : ".list(\(property).map(\\.wire))"
            }
        default:
            switch try elementType(shape.valueShape) {
            case "String": return isOptional ? "\(property).map { .strings($0) }" : ".strings(\(property))"
            case "WireValue": return wrapped("WireValue.sorted")
            default:
                return isOptional
                    ? "\(property).map { .sorted($0.mapValues(\\.wire)) }"
                    : ".sorted(\(property).mapValues(\\.wire))"
            }
        }
    }
}
