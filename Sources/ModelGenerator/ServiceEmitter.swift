/// Writes what stands beside the shapes: the operations' protocol, dispatch, errors, patterns and value sets.
struct ServiceEmitter {
    let model: ServiceModel
    let access: AccessEmitter

    private static let heading = """
        // Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
        // swift-format-ignore-file
        """

    func file(_ imports: [String], _ body: [String]) -> String {
        ([Self.heading] + imports.map { "package import \($0)" } + [""] + body).joined(separator: "\n") + "\n"
    }

    /// The protocol that an API target conforms to: one that lacks an operation does not compile.
    func operations() -> String {
        var lines = [
            "/// The operations of AWS \(model.name) that Millrace implements.",
            "package protocol \(model.name)Operations: ServiceOperations {",
        ]
        for operation in model.operations {
            let answer = operation.events == nil ? "" : " -> EventStream"
            let output = operation.output.map { " -> \(model.name).\(SwiftName.type($0))" } ?? answer
            let input = operation.input.map { "_ input: \(model.name).\(SwiftName.type($0)), " } ?? ""
            lines.append(
                "func \(SwiftName.property(operation.name))(\(input)_ call: Call) async throws\(output)")
        }
        lines += [
            "", "/// The ARNs of a resource that an input names; none for one that is not named.",
            "func arns(of resource: \(model.name).Resource, _ call: Call) async throws -> [String]", "",
            "/// Throws if an operation is called too often; each call counts.",
            "func admit(_ request: AccessRequest<\(model.name).Resource>, _ call: Call) throws", "}", "",
            "extension \(model.name)Operations {",
            "package func admit(_ request: AccessRequest<\(model.name).Resource>, _ call: Call) throws {}", "",
            "/// Asks whether the caller may do what the input says, before it is told what is wrong with it.",
            "private func authorize(_ request: AccessRequest<\(model.name).Resource>, _ call: Call) async throws {",
            "try await authorize(request, passingTo: \"\(access.access.service)\", call) { try await arns(of: $0, call) }",
            "try admit(request, call)", "}", "",
        ]
        lines += [
            "package var description: ServiceDescription { \(model.name).description }", "",
            "package func perform(_ operation: String, _ input: WireValue, _ call: Call) async throws -> WireValue? {",
        ]
        lines += dispatch(model.operations.filter { $0.events == nil })
        let streaming = model.operations.filter { $0.events != nil }
        if !streaming.isEmpty {
            lines += [
                "",
                "package func stream(_ operation: String, _ input: WireValue, _ call: Call) async throws -> EventStream {",
            ]
            lines += dispatch(streaming)
        }
        return file(["AWSProtocol"], lines + ["}"])
    }

    private func dispatch(_ operations: [ServiceModel.Operation]) -> [String] {
        var lines = [
            "let violations = Violations()",
            "func reader() throws -> ShapeReader { try ShapeReader(input, violations: violations, readsText: \(model.wireProtocol == "query")) }",
            "switch operation {",
        ]
        for operation in operations {
            lines.append("case \"\(operation.name)\":")
            let method = SwiftName.property(operation.name)
            var (arguments, asked) = ("call", "")
            if let input = operation.input {
                lines.append("let shape = try \(model.name).\(SwiftName.type(input))(from: reader())")
                (arguments, asked) = ("shape, call", "shape")
            }
            if access.isAsked(operation.name) {
                lines.append("try await authorize(\(model.name).Accesses.\(method)(\(asked)), call)")
            }
            if operation.input != nil { lines.append("try violations.check(code: description.validationCode)") }
            if operation.events != nil {
                lines.append("return try await \(method)(\(arguments))")
            } else if operation.output != nil {
                lines.append("return try await \(method)(\(arguments)).wire")
            } else {
                lines += ["try await \(method)(\(arguments))", "return nil"]
            }
        }
        return lines + ["default: throw AWSError.unknownOperation()", "}", "}"]
    }

    func namespace() -> String {
        func names(_ operations: [String]) -> String {
            operations.map { "\"\($0)\"" }.joined(separator: ", ")
        }
        func optional(_ value: String?) -> String { value.map { SwiftName.literal($0) } ?? "nil" }
        return file(
            ["AWSProtocol"],
            [
                "/// Shapes of AWS \(model.name), API version \(model.apiVersion).",
                "package enum \(model.name) {",
                "package static let description = ServiceDescription(",
                "name: \"\(model.name)\", apiVersion: \"\(model.apiVersion)\", isQuery: \(model.wireProtocol == "query"),",
                "targetPrefix: \(optional(model.targetPrefix)), jsonVersion: \(optional(model.jsonVersion)),",
                "xmlNamespace: \(optional(model.xmlNamespace)), operations: [\(names(model.operations.map(\.name)))],",
                "streamingOperations: [\(names(model.operations.filter { $0.events != nil }.map(\.name)))],",
                "missingOperations: [\(names(model.missingOperations))])",
                "}",
            ])
    }

    /// One factory for each error that a listed operation can answer with.
    func errors() throws -> String {
        var lines = [
            "extension \(model.name) {", "/// The errors of the service, by AWS's names.", "package enum Errors {",
        ]
        let names = Set(model.operations.flatMap(\.errors)).sorted()
        for name in names {
            let shape = try model.shape(name)
            let member = shape.members.map(\.name).first { $0.lowercased() == "message" } ?? "message"
            let code = shape.errorCode ?? name
            lines += [
                "package static func \(SwiftName.property(name))(_ message: String) -> AWSError {",
                "AWSError(code: \"\(code)\", message: message, status: \(shape.errorStatus), messageMember: \"\(member)\")",
                "}",
            ]
        }
        return file(["AWSProtocol"], lines + ["}", "}"])
    }

    /// Regular expressions and value sets of the strings that the structures hold.
    func constraints(of structures: [String]) throws -> String {
        var patterns: [String: String] = [:]
        var values: [String: [String]] = [:]
        var queue = try structures.flatMap { try model.shape($0).members.map(\.shape) }
        while let name = queue.popLast() {
            let shape = try model.shape(name)
            switch shape.kind {
            case "list": queue.append(shape.elementShape)
            case "map": queue += [shape.keyShape, shape.valueShape]
            case "string":
                if let pattern = model.patches.patterns[name] ?? shape.pattern {
                    patterns[SwiftName.property(name)] = pattern
                }
                if let set = shape.values { values[SwiftName.property(name)] = set }
            default: continue
            }
        }
        var lines = ["extension \(model.name) {", "package enum Patterns {"]
        for (name, pattern) in patterns.sorted(by: { $0.key < $1.key }) {
            lines.append("package static let \(name) = ModelPattern(\(SwiftName.literal(pattern)))")
        }
        lines += ["}", "", "package enum Values {"]
        for (name, set) in values.sorted(by: { $0.key < $1.key }) {
            let list = set.map { "\"\($0)\"" }.joined(separator: ", ")
            lines.append("package static let \(name): [String] = [\(list)]")
        }
        return file(["AWSProtocol"], lines + ["}", "}"])
    }
}
